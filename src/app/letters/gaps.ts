import type { Output } from '../../contract/registry.ts';
import { isBrief } from '../../core/journal/channel-kinds.ts';
import { idForStep } from '../../core/plan/step-id.ts';
import { takesUp } from '../../core/write/brings-all.ts';
import { type GapGrammar, startersFor } from '../../core/write/gap-sentence.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import type { GapKind, NoteBeside } from '../../core/write/letter.ts';
import { newSentences } from '../../core/write/new-sentences.ts';
import type { WhyBeside } from '../../core/write/note-reading.ts';
import { blankIn, withoutBlank } from '../../core/write/promise-named.ts';
import type { DraftRow } from './draft-row.ts';

/** More would be a form to fill in (WR7). */
const MOST_GAPS = 2;

/** What was to be said and stays out for a reason: beside those, with that reason. */
const MOST_KEPT_OUT = 2;

/** Gaps whose notes hold the other side's words: a model proposes no sentence of the candidate's from them. */
const theirWords: ReadonlySet<GapKind> = new Set(['reply', 'no', 'reason', 'door']);

/** Gaps whose notes hold a question of the other side. */
const theirQuestions: ReadonlySet<GapKind> = new Set(['asked', 'reply', 'invited']);

function isAsked({ kind, likely }: NoteBeside): boolean {
  return theirQuestions.has(kind) || (kind === 'theirs' && likely === 'question');
}

/** Notes about which a sentence may be written; for what is private, none is offered. */
const inviting: ReadonlySet<WhyBeside> = new Set(['unclear', 'other-language', 'no-room']);

function isPromise({ kind }: NoteBeside): boolean {
  return kind === 'thing' || kind === 'to-tell';
}

/** What was promised has to be named, however it was noted. */
function invites(note: NoteBeside): boolean {
  return inviting.has(note.why) || isPromise(note);
}

/**
 * What was promised and the letter does not name comes first; then what they asked; then what might be said as it stands, what is to be put right, and what the candidate left out; last what
 * only might be a subject.
 */
function placeOf(note: NoteBeside): number {
  const { kind, why, likely } = note;
  if (isPromise(note)) return -1;
  if (kind === 'asked' || likely === 'question') return 0;
  if (why === 'no-room' || kind === 'correction') return 1;
  return kind === 'mine' || kind === 'to-ask' || likely === 'own' ? 2 : 3;
}

type Gap = Output<'draft'>['gaps'][number];

/** What the letter's language knows of gaps: how sentences begin and read, and which words of a note carry it. */
export interface GapWords {
  readonly language: LanguagePack;
  readonly grammar: GapGrammar;
  readonly contentWords: (text: string) => readonly string[];
}

export async function gapWordsIn(language: LanguagePack): Promise<GapWords> {
  const { contentWords } = await language.reviewWords();
  return { language, grammar: await language.gapGrammar(), contentWords };
}

/**
 * Where only the candidate can write the sentence: beside the letter, at most two, what was promised first, then what they asked; then what
 * they noted in order to say it and stays out, with the reason (WR7).
 */
export function gapsOf(row: DraftRow, { language, grammar, contentWords }: GapWords): Gap[] {
  const { room } = row;
  if (room === undefined) return [];
  const blank = blankIn(row.text, row.blank);
  const said = withoutBlank(row.text, row.blank);
  const beside = (row.beside ?? [])
    .filter(invites)
    // Whoever asks how things stand does not come back to what was noted of the interview.
    .filter(({ kind }) => row.kind !== 'check-in' || !(kind === 'theirs' || kind === 'asked'))
    .sort((one, other) => placeOf(one) - placeOf(other));
  // Only where they ask for a time does a beginning such as "I can do ___" fit.
  const isForATime = ({ text }: NoteBeside): boolean => text === '' || grammar.asksTime(text);
  const starters = language.startersIn(row.register ?? 'neutral');
  // A letter that says whether they are still interested has answered all that was asked.
  const asks = (row.because ?? []).includes('asked-whether') ? [] : (row.asks ?? []);
  const isTakenUp = takenUpByHand(row, contentWords);
  const left = (notes: readonly NoteBeside[]) =>
    notes
      .map((note) => ({ id: gapId(row, note), note }))
      .filter(({ id }, at, all) => all.findIndex((each) => each.id === id) === at)
      .filter(({ id, note }) => !(row.filled ?? []).includes(id) && !isTakenUp(note));
  const inviting = left([...asks, ...beside]).slice(0, MOST_GAPS);
  const keptOut = left(keptOutOf(row)).slice(0, MOST_KEPT_OUT);
  return [...inviting, ...keptOut].map(({ id, note }) => ({
    id,
    ...placeIn(row, room, isPromise(note) ? blank : null),
    note: { entryId: note.entryId, field: note.field, text: note.text, asked: isAsked(note) },
    because: invites(note) || asks.includes(note) ? null : language.whyBeside(note.why),
    starters: startersFor(
      behindBlank(starters[note.kind], isPromise(note) ? row.blank : undefined)
        .filter((each) => note.kind !== 'reply' || !grammar.givesTime(each.replace('{}', '')) || isForATime(note))
        .map((each) => each.replace('<name>', note.forName || language.unnamedInterviewer)),
      said,
      grammar,
    ).map((each) => each.replace('{}', '___')),
    // A promise is offered however it was noted; what is private in it goes to no model.
    mayPropose: note.text.trim() !== '' && note.why !== 'private' && invites(note) && !theirWords.has(note.kind),
  }));
}

/** Where it was noted what the candidate forgot to say: in order that it be said. */
const FORGOTTEN = /^forgot\//;

/**
 * What was forgotten and of which no word may be said or invites a sentence: private, a reminder, about others. One clause of each point, and
 * none of what is not for them.
 */
function keptOutOf({ beside = [], sources }: DraftRow): NoteBeside[] {
  const said = new Set(sources.flatMap((each) => each.from?.map(placeOfNote) ?? []));
  const open = new Set(beside.filter(invites).map(placeOfNote));
  return beside.filter(
    (each, at) =>
      FORGOTTEN.test(each.field ?? '') &&
      each.isKeptBack !== true &&
      !said.has(placeOfNote(each)) &&
      !open.has(placeOfNote(each)) &&
      beside.findIndex((other) => placeOfNote(other) === placeOfNote(each)) === at,
  );
}

const placeOfNote = ({ entryId, field }: Pick<NoteBeside, 'entryId' | 'field'>): string => `${entryId}/${field}`;

/** What the candidate put in by hand is not offered any more: in words of the note, or in the place of the blank. */
function takenUpByHand(
  { edited, ours, text, blank, beside = [] }: DraftRow,
  contentWords: GapWords['contentWords'],
): (note: NoteBeside) => boolean {
  if (!edited || ours === undefined) return () => false;
  const added = newSentences(ours.text, withoutBlank(text, blank)).join(' ');
  const isBlankFilled = blank !== undefined && blankIn(text, blank) === null && added !== '';
  const isOnlyPromise = beside.filter(isPromise).length === 1;
  return (note) => (isPromise(note) && isBlankFilled && isOnlyPromise) || takesUp(added, note.text, contentWords);
}

/** Beginnings for a note, first the one that its blank in the letter has. */
function behindBlank(starters: readonly string[], blank = ''): readonly string[] {
  const begins = starters.filter((each) => blank.startsWith(each.split('{}')[0] ?? each));
  return [...begins, ...starters.filter((each) => !begins.includes(each))];
}

/** The note that a gap is about. */
export function noteOfGap(row: DraftRow, id: string): NoteBeside | undefined {
  return [...(row.asks ?? []), ...(row.beside ?? [])].find((note) => gapId(row, note) === id);
}

/** Where a sentence goes: in the place of the one with the blank, else where the letter has room. */
function placeIn(row: DraftRow, room: number, blank: ReturnType<typeof blankIn>): Pick<Gap, 'at' | 'until' | 'lead'> {
  return blank === null
    ? { at: room, until: room, lead: leadAt(row, room) }
    : { at: blank.start, until: blank.end, lead: '' };
}

/** A sentence has a paragraph of its own; a second one joins it, and in a message all is one. */
export function leadAt(
  { channel, filled = [], text }: Pick<DraftRow, 'channel' | 'filled' | 'text'>,
  room: number,
): Gap['lead'] {
  if (room === 0) return '';
  return isBrief(channel) || filled.length > 0 || !/^(?:\n|$)/.test(text.slice(room)) ? ' ' : '\n\n';
}

/** One line of a note has one gap, whichever others there are. */
function gapId({ stepId }: DraftRow, { entryId, field, text }: NoteBeside): string {
  return idForStep('gap', stepId, `${entryId}/${field}/${text}`);
}

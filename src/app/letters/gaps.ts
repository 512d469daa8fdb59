import type { Output } from '../../contract/registry.ts';
import { isBrief } from '../../core/journal/channel-kinds.ts';
import { idForStep } from '../../core/plan/step-id.ts';
import { type GapGrammar, startersFor } from '../../core/write/gap-sentence.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import type { GapKind, NoteBeside } from '../../core/write/letter.ts';
import type { WhyBeside } from '../../core/write/note-reading.ts';
import { blankIn, withoutBlank } from '../../core/write/promise-named.ts';
import type { DraftRow } from './draft-row.ts';

/** More would be a form to fill in (WR7). */
const MOST_GAPS = 2;

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

/** Where only the candidate can write the sentence: beside the letter, at most two, what was promised first, then what they asked (WR7). */
export function gapsOf(row: DraftRow, language: LanguagePack, grammar: GapGrammar): Gap[] {
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
  return [...asks, ...beside]
    .map((note) => ({ id: gapId(row, note), note }))
    .filter(({ id }, at, all) => all.findIndex((each) => each.id === id) === at)
    .filter(({ id }) => !(row.filled ?? []).includes(id))
    .slice(0, MOST_GAPS)
    .map(({ id, note }) => ({
      id,
      ...placeIn(row, room, isPromise(note) ? blank : null),
      note: { entryId: note.entryId, field: note.field, text: note.text, asked: isAsked(note) },
      starters: startersFor(
        behindBlank(starters[note.kind], isPromise(note) ? row.blank : undefined)
          .filter((each) => note.kind !== 'reply' || !grammar.givesTime(each.replace('{}', '')) || isForATime(note))
          .map((each) => each.replace('<name>', note.forName || language.unnamedInterviewer)),
        said,
        grammar,
      ).map((each) => each.replace('{}', '___')),
      // A promise is offered however it was noted; what is private in it goes to no model.
      mayPropose: note.text.trim() !== '' && note.why !== 'private' && !theirWords.has(note.kind),
    }));
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

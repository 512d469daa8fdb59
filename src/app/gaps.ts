import type { Output } from '../contract/registry.ts';
import { stableId } from '../core/journal/stable-id.ts';
import type { LanguagePack } from '../core/write/language-pack.ts';
import type { NoteBeside } from '../core/write/letter.ts';
import { finished, isSentence } from '../core/write/note-facts.ts';
import type { WhyBeside } from '../core/write/note-reading.ts';
import type { DraftRow } from './draft-row.ts';

/** More would be a form to fill in (WR7). */
const MOST_GAPS = 2;

/** Notes about which a sentence may be written; for what is private, none is offered. */
const inviting: ReadonlySet<WhyBeside> = new Set(['unclear', 'other-language', 'no-room']);

/** What was promised has to be named, however it was noted. */
function invites({ why, kind }: NoteBeside): boolean {
  return inviting.has(why) || ((kind === 'thing' || kind === 'to-tell') && why !== 'private');
}

/**
 * What they asked comes first; then what might be said as it stands, what is to be put right, and the candidate's own facts; last what
 * only might be a subject.
 */
function placeOf({ kind, why, likely }: NoteBeside): number {
  if (kind === 'asked' || likely === 'question') return 0;
  if (why === 'no-room' || kind === 'correction') return 1;
  return kind === 'mine' || likely === 'own' ? 2 : 3;
}

type Gap = Output<'draft'>['gaps'][number];

/** Where only the candidate can write the sentence: beside the letter, at most two, what they asked first (WR7). */
export function gapsOf(row: DraftRow, language: LanguagePack): Gap[] {
  const { room } = row;
  if (room === undefined) return [];
  const beside = (row.beside ?? [])
    .filter(invites)
    // Whoever asks how things stand does not come back to what was noted of the interview.
    .filter(({ kind }) => row.kind !== 'check-in' || !(kind === 'theirs' || kind === 'asked'))
    .sort((one, other) => placeOf(one) - placeOf(other));
  const notes = [...(row.asks ?? []), ...beside];
  return notes
    .map((note) => ({
      id: gapId(note),
      note,
      starters: language.starters[note.kind].map((each) => each.replace('<name>', note.forName ?? '')),
    }))
    .filter(({ id }) => !(row.filled ?? []).includes(id))
    .slice(0, MOST_GAPS)
    .map(({ id, note, starters }) => ({
      id,
      at: room,
      note: { entryId: note.entryId, field: note.field, text: note.text },
      starters: starters.map((each) => each.replace('{}', '___')),
      mayPropose: note.text.trim() !== '' && note.kind !== 'reply' && note.kind !== 'no',
    }));
}

/** One line of a note has one gap, whichever others there are. */
function gapId({ entryId, field, text }: NoteBeside): string {
  return stableId('gap', `${entryId}/${field}/${text}`);
}

/**
 * The sentence that fills a gap: what begins as one of the beginnings that were offered, or is a whole sentence, stands as it was typed;
 * anything else stands behind the first beginning.
 */
export function sentenceFor(gap: Gap, typed: string): string {
  const text = typed.trim();
  const heads = gap.starters.map((each) => each.split('___')[0] ?? '');
  const begun = heads.some((head) => head !== '' && text.toLowerCase().startsWith(head.trim().toLowerCase()));
  if (begun || isSentence(text)) return finished(text);
  return finished(`${heads[0] ?? ''}${text}`);
}

import type { NewEntry } from '../../core/journal/kinds/registry.ts';
import { stillSourced } from '../../core/write/still-sourced.ts';
import type { AccountWith } from '../context.ts';
import { type DraftRow, drafts } from '../letters/draft-row.ts';
import type { RowChange } from '../ports/store.ts';
import { loadOutbox } from './outbox.ts';
import { settled } from './settle.ts';

/** What was corrected, as far as letters that have not gone are concerned. */
export interface Corrected {
  readonly personIds: readonly string[];
  readonly interviewIds: readonly string[];
  /** Jobs in whose letters the words are looked for. */
  readonly jobIds: readonly string[];
  /** Words that stand in letters and what they are now; whole words only, the longest first. */
  readonly words: readonly (readonly [was: string, is: string])[];
}

export interface Followed {
  readonly entries: readonly NewEntry[];
  readonly rows: readonly RowChange[];
  readonly rowsAsRead: readonly RowChange[];
  readonly notes: readonly string[];
}

/**
 * Letters that have not gone follow a correction: in one that was changed by hand the old words are replaced; one that was approved is
 * taken back, for the bytes that were approved are wrong. A letter that nobody changed is written anew when it is next looked at.
 */
export async function lettersFollow(
  app: AccountWith<'ids' | 'machine' | 'words'>,
  at: number,
  corrected: Corrected,
): Promise<Followed> {
  const entries: NewEntry[] = [];
  const rows: RowChange[] = [];
  const rowsAsRead: RowChange[] = [];
  const notes: string[] = [];
  const { outbox } = await app.words();
  for (const row of await loadOutbox(app, ['approved'])) {
    const { draft } = row;
    if (!concerns(draft, corrected)) continue;
    const note = { code: 'corrected-since', words: '' };
    const part = await settled(app, row, { progress: 'recalled', note, at });
    if (!part.ok) continue;
    entries.push(...part.value.entries);
    rows.push(...part.value.rows);
    rowsAsRead.push(...part.value.rowsAsRead);
    notes.push(outbox.takenBack(draft.subject));
  }
  for (const { key, body } of await drafts.all(app)) {
    const draft = body;
    if (!draft.edited || !concerns(draft, corrected)) continue;
    const text = replaced(draft.text, corrected.words);
    const subject = replaced(draft.subject, corrected.words);
    if (text === draft.text && subject === draft.subject) continue;
    const taken = rows.findIndex((each) => each.kind === 'draft' && each.key === key);
    const next: DraftRow = {
      ...draft,
      text,
      subject,
      sources: stillSourced(draft.text, draft.sources, text),
      revision: (draft.revision ?? 0) + 1,
    };
    if (taken >= 0) rows.splice(taken, 1);
    rows.push(drafts.put(key, next));
    if (taken < 0) rowsAsRead.push(drafts.put(key, draft));
    notes.push(outbox.follows(subject));
  }
  return { entries, rows, rowsAsRead, notes };
}

function concerns(draft: DraftRow, { personIds, interviewIds, jobIds, words }: Corrected): boolean {
  const isOfJob = draft.jobIds.some((id) => jobIds.includes(id));
  return (
    [...draft.personIds, ...draft.onBehalfOf].some((id) => personIds.includes(id)) ||
    (draft.interviewId !== null && interviewIds.includes(draft.interviewId)) ||
    (isOfJob && words.some(([was]) => wholeWords(was).test(`${draft.subject}\n${draft.text}`)))
  );
}

/** In one go, so that what was put in is not looked through again: "Raman" became "Dr Raman" once. */
function replaced(text: string, words: Corrected['words']): string {
  const now = new Map(words.toReversed());
  if (now.size === 0) return text;
  return text.replace(wholeWords(...words.map(([was]) => was)), (was) => now.get(was) ?? was);
}

function wholeWords(...words: readonly string[]): RegExp {
  const any = words.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu');
}

import { cameIn } from '../../core/journal/contact-kinds.ts';
import type { NewEntry } from '../../core/journal/kinds/registry.ts';
import type { AccountWith } from '../context.ts';
import type { RowChange } from '../ports/store.ts';
import { loadOutbox } from './outbox.ts';
import { settled } from './settle.ts';

/** A contact that was just noted, as far as waiting letters are concerned. */
export interface News {
  readonly at: number;
  readonly direction: 'in' | 'out';
  readonly personIds: readonly string[];
  readonly jobIds: readonly string[];
  readonly stepIds: readonly string[];
}

/**
 * Takes back the letters that a contact overtakes (PL10): whoever answered is not written to as if they had not. A letter is
 * overtaken by any contact with its reader, by an answer about its job, and by what does the same step.
 */
export async function overtakenBy(
  app: AccountWith<'ids' | 'machine'>,
  news: News,
): Promise<{ entries: NewEntry[]; rows: RowChange[]; rowsAsRead: RowChange[]; subjects: string[] }> {
  const found = {
    entries: [] as NewEntry[],
    rows: [] as RowChange[],
    rowsAsRead: [] as RowChange[],
    subjects: [] as string[],
  };
  for (const row of await loadOutbox(app, ['approved'])) {
    const { draft } = row;
    const shares = (one: readonly string[], other: readonly string[]): boolean => one.some((id) => other.includes(id));
    const overtaken =
      shares(draft.personIds, news.personIds) ||
      shares(draft.stepIds, news.stepIds) ||
      (cameIn(news) && shares(draft.jobIds, news.jobIds));
    if (!overtaken) continue;
    const note = { code: cameIn(news) ? 'heard-since' : 'in-touch-since', words: '' };
    const part = await settled(app, row, { progress: 'recalled', note, at: news.at });
    if (!part.ok) continue;
    found.entries.push(...part.value.entries);
    found.rows.push(...part.value.rows);
    found.rowsAsRead.push(...part.value.rowsAsRead);
    found.subjects.push(draft.subject);
  }
  return found;
}

import type { Output } from '../../contract/registry.ts';
import type { TodayWords } from '../../contract/words/today.ts';
import { table } from '../table.ts';

/** A note that was begun after an interview: working state, until it is finished and becomes an entry. */
export interface UnfinishedRow {
  readonly id: string;
  readonly interviewId: string | null;
  readonly revision: number;
  readonly savedAt: number;
  readonly answers: UnfinishedAnswers;
}

export const unfinishedNotes = table<UnfinishedRow>('unfinished');

interface UnfinishedAnswers {
  readonly people?: readonly { readonly name: string }[] | undefined;
  readonly firm?: string | undefined;
  readonly agency?: string | undefined;
}

export function unfinishedView(
  words: Pick<TodayWords, 'begun' | 'keptAt'>,
  zone: string | null,
  row: UnfinishedRow,
): Output<'today'>['unfinished'][number] {
  const names = (row.answers.people ?? []).map((each) => each.name.trim()).filter((name) => name !== '');
  const firm = row.answers.firm || row.answers.agency || '';
  return {
    id: row.id,
    interviewId: row.interviewId,
    title: words.begun(names.length === 0 && firm !== '' ? [firm] : names.slice(0, 3)),
    saved: words.keptAt({ at: row.savedAt, zone }),
  };
}

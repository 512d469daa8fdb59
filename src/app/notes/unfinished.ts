import type { Output } from '../../contract/registry.ts';
import type { Tools } from '../context.ts';
import { table } from '../table.ts';
import { momentText } from '../wording/views.ts';

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
  tools: Pick<Tools, 'languageFor'>,
  zone: string | null,
  row: UnfinishedRow,
): Output<'today'>['unfinished'][number] {
  const names = (row.answers.people ?? []).map((each) => each.name.trim()).filter((name) => name !== '');
  const language = tools.languageFor(null);
  const about = names.length > 0 ? language.list(names.slice(0, 3)) : row.answers.firm || row.answers.agency || '';
  return {
    id: row.id,
    interviewId: row.interviewId,
    title: about === '' ? 'What happened?' : `What happened? ${about}`,
    saved: `Kept with Persevere at ${momentText(language, zone, row.savedAt)}.`,
  };
}

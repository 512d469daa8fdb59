import { toldIn } from '../../core/fit/tell.ts';
import { isByTelephone, isMissedCall } from '../../core/journal/channel-kinds.ts';
import type { RecordState } from '../../core/journal/fit-states.ts';
import type { NewEntry, Payload } from '../../core/journal/kinds/registry.ts';
import { isLive } from '../../core/journal/states.ts';
import type { Channel } from '../../core/journal/vocabulary.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { jobOfStep } from '../../core/plan/step-id.ts';
import { letterTraits } from '../../core/write/letter-traits.ts';
import type { Tools } from '../context.ts';
import { entry } from '../decide.ts';
import type { DraftRow } from '../letters/draft-row.ts';
import { contactEntries } from '../people/contact.ts';

/** What was written or said: a draft, or a call for a step. */
export type Said = Pick<DraftRow, 'personIds' | 'jobIds' | 'stepIds' | 'subject' | 'text' | 'letterId'> & {
  readonly sources?: DraftRow['sources'];
  /** What it was for; null where it was for nothing that the plan knows. */
  readonly kind: DraftRow['kind'] | null;
};

interface How {
  readonly at: number;
  readonly channel: Channel;
  readonly personIds?: readonly string[];
  readonly direction?: 'out' | 'in';
}

/** What is noted when a letter went or words were said: the contact with the steps that it fulfils; a withdrawal ends the job. */
export function sentEntries(
  tools: Pick<Tools, 'ids'>,
  book: CaseBook,
  draft: Said,
  how: How,
  record: RecordState,
  rest: Partial<Payload<'contact-logged'>> = {},
): { entries: NewEntry[]; contactId: string } {
  const { at, channel } = how;
  const contactId = tools.ids.next('int');
  const isCall = isByTelephone(channel);
  const entries = contactEntries(tools, book, {
    contactId,
    at,
    direction: how.direction ?? 'out',
    channel,
    purpose: draft.kind,
    personIds: how.personIds ?? draft.personIds,
    jobs: book.jobs,
    stepIds: draft.stepIds,
    rest: {
      subject: isCall ? null : draft.subject,
      text: isCall ? '' : draft.text,
      ...writtenAs(draft, isCall),
      ...rest,
    },
  });
  // Saying that one withdraws is withdrawing.
  if (draft.kind !== null && letterTraits[draft.kind].leavesJob && !isMissedCall(channel)) {
    for (const job of book.jobs.filter((each) => isLive(each) && tells(draft, each.id)))
      entries.push(entry(tools, 'job-closed', at, { jobId: job.id, ending: 'withdrawn' }));
  }
  entries.push(...toldEntries(tools, draft, how, record));
  return { entries, contactId };
}

/** Which letter it was, and where its words were noted; of a call only which one. */
function writtenAs({ letterId, sources = [] }: Said, isCall: boolean): Partial<Payload<'contact-logged'>> {
  const wordsFrom = sources.flatMap(({ start, end, from = [] }) => from.map((each) => ({ start, end, ...each })));
  return {
    ...(letterId === undefined ? {} : { letterId }),
    ...(isCall || wordsFrom.length === 0 ? {} : { wordsFrom: wordsFrom.slice(0, MOST_PLACES) }),
  };
}

/** As many as an entry takes. */
const MOST_PLACES = 500;

/** True where the letter withdraws from this job; without steps, from all that it is about. */
function tells({ stepIds }: Said, jobId: string): boolean {
  return stepIds.length === 0 || stepIds.some((id) => jobOfStep(id) === jobId);
}

/** What a letter told is told: these people do not hear it again. */
function toldEntries(tools: Pick<Tools, 'ids'>, draft: Said, how: How, record: RecordState): NewEntry[] {
  const [jobId] = draft.jobIds;
  const told = isMissedCall(how.channel) ? [] : toldIn(draft.text, record);
  if (told.length === 0 || jobId === undefined) return [];
  const personIds = [...(how.personIds ?? draft.personIds)];
  const uses = told.map((evidenceId) => ({ evidenceId, jobId, personIds, interviewId: null, landed: null }));
  return [entry(tools, 'evidence-used', how.at, { uses })];
}

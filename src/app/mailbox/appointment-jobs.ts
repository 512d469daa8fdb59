import type { Output } from '../../contract/registry.ts';
import type { AccountWith } from '../context.ts';
import { aboutKnown } from '../invitations/about-known.ts';
import { invitationOfEvent } from '../invitations/invitation-file.ts';
import { type JobsForInvitation, jobsForInvitation } from '../invitations/job-of.ts';
import { jobTitle } from '../wording/views.ts';
import type { MessageRow } from './rows.ts';

type Question = Output<'today'>['questions'][number];

/** More answers than these nobody reads. */
const MOST_ANSWERS = 4;

/**
 * The jobs for which an appointment of a mail may be (RU7): its title and its people tell, then the jobs to which the mail was laid. Null
 * where nothing was read of it when the mail was taken in, or it is about an interview that is noted.
 */
export async function jobsOfAppointment(
  app: AccountWith<'languageFor' | 'machine' | 'reader' | 'words'>,
  row: MessageRow,
): Promise<JobsForInvitation | null> {
  const event = row.events?.[0];
  if (event === undefined) return null;
  const invitation = await invitationOfEvent(app, event);
  return (await aboutKnown(app, invitation)) === null ? jobsForInvitation(app, {}, invitation, row.jobIds) : null;
}

/** The question with an answer for each job for which the appointment may be. */
export async function withJobs(
  app: AccountWith<'languageFor' | 'machine' | 'reader' | 'words'>,
  row: MessageRow,
  question: Question,
): Promise<Question> {
  const found = await jobsOfAppointment(app, row);
  const [take, ...others] = question.answers;
  if (found === null || found.fit.is === 'none' || take === undefined) return question;
  const titleOf = (id: string): string =>
    jobTitle(
      found.book,
      found.book.jobs.find((each) => each.id === id),
    );
  const forJob = (id: string, label: string): Question['answers'][number] => ({
    label,
    command: `${take.command} --job ${id}`,
    does: { ...take.does, input: { ...take.does.input, job: id } },
  });
  if (found.fit.is === 'one')
    return { ...question, jobId: found.fit.id, text: `${titleOf(found.fit.id)}: ${question.text}` };
  const ids = found.fit.ids.slice(0, MOST_ANSWERS);
  return {
    ...question,
    text: `${question.text} For which job?`,
    answers: [...ids.map((id) => forJob(id, titleOf(id))), ...others],
  };
}

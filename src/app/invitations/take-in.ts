import type { Input } from '../../contract/registry.ts';
import type { InterviewNote } from '../../contract/words/interviews.ts';
import { calledBy } from '../../core/understand/event-facts.ts';
import { interviewMeant } from '../../core/understand/invitation-version.ts';
import { loadBook, loadJob } from '../case-book.ts';
import { type AccountWith, done, type Invocation, type Result, refuse, type Tools } from '../context.ts';
import { type Decision, entry } from '../decide.ts';
import { unknownJob } from '../wording/unknown.ts';
import { jobTitle, momentText, personView } from '../wording/views.ts';
import { type Invitation, proposalView } from './invitation-file.ts';
import { jobsForInvitation, whichOfThese } from './job-of.ts';
import { takeAgain } from './known-interview.ts';
import { noteInterview, type TakenIn } from './new-interview.ts';
import { sameMeeting } from './same-meeting.ts';
import { heldUnder } from './same-uid.ts';

/** The job to which events of one file were noted before this one. */
export interface Before {
  readonly jobId: string;
  readonly invitation: Invitation;
}

/** Takes in one event: what is known of its UID, of the hour and of the firm decides whether it is new. */
export async function takeInvitation(
  app: AccountWith<'ids' | 'languageFor' | 'machine' | 'words'>,
  input: Input<'add-invitation'>,
  invocation: Invocation,
  invitation: Invitation,
  before: Before | null,
): Promise<Result<Decision<TakenIn>>> {
  const { interviews: words } = await app.words();
  const said: InterviewNote[] = [];
  let jobId = input.job;
  const underUid = await heldUnder(app, invitation, input.employer);
  if (underUid !== undefined) {
    const { book, read } = await loadBook(app, [underUid.scope]);
    const [job] = book.jobs;
    const noted = (job?.interviews ?? []).filter(
      (each) => each.uid === invitation.uid || each.alsoUids.includes(invitation.uid ?? ''),
    );
    const interview = interviewMeant(noted, invitation.instanceAt);
    const [first] = noted;
    const isFurther = invitation.method === 'add' || input.separate === true;
    if (job !== undefined && interview !== null && !isFurther)
      return takeAgain(app, invocation, invitation, { book, read, job, interview }, input.agreed === true);
    if (job !== undefined && first !== undefined) {
      if (!plans(invitation))
        return done({
          entries: [],
          read,
          result: {
            jobId: job.id,
            interviewId: first.id,
            outcome: 'known',
            people: first.attendees.map((each) => personView(book, each.personId)),
            proposal: proposalView(app, invitation),
            notes: [words.note({ code: 'other-of-series' })],
          },
        });
      said.push({ code: 'further-of-series' });
      jobId ??= job.id;
    }
  }
  const employer = input.employer ?? invitation.employer;
  const same = input.separate === true ? null : await sameMeeting(app, invitation, employer);
  if (same?.isElsewhere && plans(invitation)) said.push({ code: 'clash', job: jobTitle(same.book, same.job) });
  else if (same !== null && !same.isElsewhere && underUid === undefined) {
    const { book, job, interview } = same;
    const { read } = await loadBook(app, [job.id]);
    if (!plans(invitation)) return takeAgain(app, invocation, invitation, { ...same, read }, input.agreed === true);
    if (!same.isCertain && input.same !== true) {
      const when = momentText(app.languageFor(null), interview.zone, interview.startsAt);
      return refuse(
        'noted-at-that-time',
        { when, title: jobTitle(book, job) },
        { give: { same: true, separate: true } },
      );
    }
    return noteSame(app, invocation, invitation, { ...same, read });
  }
  if (!plans(invitation)) return unknownRefusal(invitation);
  if (jobId === undefined && input.newJob !== true) {
    const { fit, book } = await jobsForInvitation(app, input, invitation);
    // Events of one file are of one job where the same person arranges them.
    const isBefore = before !== null && belongTogether(before.invitation, invitation);
    if (fit.is === 'several' && !isBefore) return whichOfThese(book, fit.ids);
    if (fit.is === 'one') jobId = fit.id;
  }
  let target = jobId === undefined ? null : await loadJob(app, jobId);
  if (jobId !== undefined && target === null) return unknownJob();
  if (target === null && before !== null && belongTogether(before.invitation, invitation))
    target = await loadJob(app, before.jobId);
  else if (target !== null && input.job === undefined && said.length === 0 && target.job.id !== before?.jobId)
    said.push({ code: 'further-for-job' });
  return noteInterview(app, input, invocation, invitation, target, said);
}

function plans({ method }: Invitation): boolean {
  return method === 'request' || method === 'publish' || method === 'add';
}

/** The same meeting by another way: its further UID is remembered, so that changes by either way are seen. */
async function noteSame(
  tools: Pick<Tools, 'ids' | 'languageFor' | 'words'>,
  invocation: Invocation,
  invitation: Invitation,
  { book, read, job, interview }: Parameters<typeof takeAgain>[3],
): Promise<Result<Decision<TakenIn>>> {
  const { interviews: words } = await tools.words();
  const payload = {
    interviewId: interview.id,
    jobId: job.id,
    joined: [],
    left: [],
    ...(invitation.uid === null ? {} : { alsoUid: invitation.uid }),
    ...(interview.location === null && invitation.location !== null ? { location: invitation.location } : {}),
    ...(interview.link === null && invitation.link !== null ? { link: invitation.link } : {}),
    ...(interview.details === null && invitation.details !== null ? { details: invitation.details } : {}),
  };
  const there = interview.attendees.map((each) => personView(book, each.personId));
  const others = invitation.people.filter(
    (each) => each.as === 'interviewer' && !there.some((one) => one.email === each.email || one.name === each.name),
  );
  return done({
    entries: [entry(tools, 'interview-changed', invitation.sentAt ?? invocation.now, payload)],
    read,
    result: {
      jobId: job.id,
      interviewId: interview.id,
      outcome: 'known',
      people: there,
      proposal: proposalView(tools, invitation),
      notes: [
        words.note({ code: 'taken-as-same', job: jobTitle(book, job) }),
        ...(others.length === 0 ? [] : [words.note({ code: 'also-named', names: others.map((each) => each.name) })]),
        ...invitation.notes,
      ],
    },
  });
}

/**
 * True where two events of one file are of one job: the same person arranges them, and for an agency's consultant also the firm is
 * the same.
 */
function belongTogether(one: Invitation, other: Invitation): boolean {
  if (one.organiserEmail === null || one.organiserEmail !== other.organiserEmail) return false;
  const domain = one.organiserEmail.split('@')[1];
  const isTheirs = (each: Invitation): boolean =>
    each.people.every((person) => person.email === null || person.email.split('@')[1] === domain);
  if (isTheirs(one) && isTheirs(other)) return true;
  return (
    one.employer === null || other.employer === null || one.employer.toLowerCase() === other.employer.toLowerCase()
  );
}

function unknownRefusal(invitation: Invitation) {
  const [answer] = invitation.answers;
  return refuse('interview-not-noted', {
    method: isOfUnknown(invitation.method) ? invitation.method : 'other',
    by: answer === undefined ? null : calledBy(answer),
    own: invitation.ownAnswer !== null,
  });
}

const ofUnknown = ['cancel', 'reply', 'counter', 'decline-counter', 'refresh'] as const;

function isOfUnknown(method: string): method is (typeof ofUnknown)[number] {
  return ofUnknown.some((each) => each === method);
}

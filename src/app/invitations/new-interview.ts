import type { Input, Output } from '../../contract/registry.ts';
import type { InterviewNote } from '../../contract/words/interviews.ts';
import { peopleOf } from '../../core/journal/people-of.ts';
import { loadBook, type loadJob } from '../case-book.ts';
import { type AccountWith, done, type Invocation, type Result, refuse, type Tools } from '../context.ts';
import { type Decision, entry } from '../decide.ts';
import { jobPart, noteFirms, otherAgency } from '../people/firms.ts';
import { nameThem } from '../people/naming.ts';
import { createRoster, type Roster } from '../people/roster.ts';
import { type Invitation, proposalView } from './invitation-file.ts';
import { invitedKeys } from './invited.ts';

export type TakenIn = Omit<Output<'add-invitation'>, 'further'>;
type Side = 'agency' | 'client' | 'employer';

/** An invitation that nothing is known of yet: firms, people, the job where it is new, and the interview. */
export async function noteInterview(
  app: AccountWith<'ids' | 'languageFor' | 'machine' | 'words'>,
  input: Input<'add-invitation'>,
  invocation: Invocation,
  invitation: Invitation,
  target: Awaited<ReturnType<typeof loadJob>>,
  said: readonly InterviewNote[],
): Promise<Result<Decision<TakenIn>>> {
  const { startsAt, endsAt, zone } = invitation;
  if (startsAt === null || endsAt === null || zone === null) return needsTime(app, invitation);
  const { book, read } = await loadBook(app, target === null ? [] : [target.job.id]);
  const roster = createRoster(app, book, invocation.now);
  const { interviews: words } = await app.words();
  const notes = [...invitation.notes, ...[...said, ...doubtsOf(invitation)].map(words.note)];
  const jobId = target?.job.id ?? app.ids.next('job');
  const firms =
    target === null
      ? await noteFirms(app, roster, input, invitation.employer)
      : { employerId: target.job.employerId, agencyId: target.job.agencyId };
  if (roster.doubt) return roster.doubt;
  if (target === null) {
    notes.push(...(await otherAgency(app, firms.employerId, firms.agencyId)));
    const payload = { jobId: jobId, ...jobPart(input), role: input.role ?? invitation.role, ...firms };
    roster.entries.push(entry(app, 'job-opened', invocation.now, payload));
  } else if (target.job.role === null && (input.role ?? invitation.role) !== null)
    roster.entries.push(
      entry(app, 'job-changed', invocation.now, {
        jobId: jobId,
        role: input.role ?? invitation.role,
      }),
    );
  const met = input.met ?? target?.job.met ?? null;
  const among = target === null ? [] : peopleOf(target.job);
  const { attendees, organiserId } = await notePeople(roster, invitation, { ...firms, met }, among);
  if (roster.doubt) return roster.doubt;
  const interviewId = app.ids.next('itv');
  roster.entries.push(
    entry(app, 'interview-planned', invitation.sentAt ?? invocation.now, {
      interviewId,
      jobId: jobId,
      startsAt,
      endsAt,
      zone,
      round: input.round ?? null,
      final: input.final ?? false,
      uid: invitation.uid,
      sequence: invitation.sequence,
      stampedAt: invitation.stampedAt,
      instanceAt: invitation.instanceAt,
      location: invitation.location,
      details: invitation.details,
      link: invitation.link,
      organiserId,
      invitedAt: invitation.sentAt ?? invocation.now,
      confirmed: invitation.ownAnswer === 'accepted',
      attendees,
      invited: invitedKeys(invitation.named),
    }),
  );
  const named = await nameThem(
    app,
    roster,
    attendees.map((each) => each.personId),
  );
  return done({
    entries: roster.entries,
    read,
    result: {
      jobId: jobId,
      interviewId,
      outcome: 'new' as const,
      people: named,
      proposal: proposalView(app, invitation),
      notes,
    },
  });
}

/** What is to be said of people who were noted with a doubt. */
function doubtsOf({ people, you }: Invitation): InterviewNote[] {
  const doubtful = people.flatMap(({ name, doubt }) =>
    doubt === undefined ? [] : [{ code: 'doubtful', name, doubt } as const],
  );
  const names = you?.among.map((each) => each.name) ?? [];
  return [...doubtful, ...(names.length === 0 ? [] : [{ code: 'may-be-you', names } as const])];
}

/** The people of an invitation, noted where they are new: who interviews, each with their side, and who arranges it. */
export async function notePeople(
  roster: Roster,
  invitation: Invitation,
  job: {
    readonly employerId: string | null;
    readonly agencyId: string | null;
    readonly met: 'agency' | 'client' | null;
  },
  among: readonly string[] = [],
): Promise<{ attendees: { personId: string; side: Side }[]; organiserId: string | null }> {
  const side: Side = job.agencyId === null ? 'employer' : job.met === 'agency' ? 'agency' : 'client';
  const attendees: { personId: string; side: Side }[] = [];
  let organiserId: string | null = null;
  for (const person of invitation.people) {
    const arranges = person.as === 'organiser';
    // Who arranges it from another firm, where no agency is known, is not one of the employer's people.
    const elsewhere = arranges && job.agencyId === null && invitation.agency !== null;
    const ofAgency = (arranges && job.agencyId !== null) || side === 'agency';
    const firmId = elsewhere ? null : ofAgency ? job.agencyId : job.employerId;
    const personId = await roster.person(person, firmId, among);
    if (arranges) organiserId = personId;
    else attendees.push({ personId, side });
    if (person.email !== null && person.email === invitation.organiserEmail) organiserId = personId;
  }
  return { attendees, organiserId };
}

function needsTime(tools: Pick<Tools, 'languageFor'>, invitation: Invitation) {
  const { when } = proposalView(tools, invitation);
  return refuse('interview-without-time', { when }, { give: { starts: null } });
}

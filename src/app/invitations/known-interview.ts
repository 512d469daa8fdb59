import type { InterviewNote } from '../../contract/words/interviews.ts';
import type { Moment } from '../../contract/words/moment.ts';
import type { NewEntry, Payload } from '../../core/journal/kinds/registry.ts';
import { type InterviewState, isLive, type JobState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { calledBy } from '../../core/understand/event-facts.ts';
import { decideVersion } from '../../core/understand/invitation-version.ts';
import { type AccountWith, done, type Invocation, type Result, type Tools } from '../context.ts';
import { type Decision, entry } from '../decide.ts';
import { nameThem } from '../people/naming.ts';
import { createRoster } from '../people/roster.ts';
import type { Loaded } from '../ports/store.ts';
import { personView } from '../wording/views.ts';
import { type Invitation, proposalView } from './invitation-file.ts';
import { invitedKeys, noLongerInvited } from './invited.ts';
import { notePeople, type TakenIn } from './new-interview.ts';

export interface Known {
  readonly book: CaseBook;
  readonly read: readonly Loaded[];
  readonly job: JobState;
  readonly interview: InterviewState;
}

type Taken = Promise<Result<Decision<TakenIn>>>;

/** A further message about an interview that is noted: an older version, a change, a cancellation, an answer, a proposal (RFC 5546). */
export async function takeAgain(
  app: AccountWith<'ids' | 'languageFor' | 'machine' | 'words'>,
  invocation: Invocation,
  invitation: Invitation,
  known: Known,
  agreed: boolean,
): Taken {
  switch (invitation.method) {
    case 'reply':
      return takeReply(app, invocation, invitation, known);
    case 'counter':
      if (agreed) return takeVersion(app, invocation, { ...invitation, method: 'request', people: [] }, known);
      return nothing(app, invitation, known, [proposalNote(invitation, known)]);
    case 'decline-counter':
      return nothing(app, invitation, known, [{ code: 'other-time-declined', when: stays(known) }]);
    case 'refresh':
      return nothing(app, invitation, known, [{ code: 'latest-asked' }]);
    default:
      return takeVersion(app, invocation, invitation, known);
  }
}

async function takeVersion(
  app: AccountWith<'ids' | 'languageFor' | 'machine' | 'words'>,
  invocation: Invocation,
  invitation: Invitation,
  known: Known,
): Taken {
  const { job, interview, read } = known;
  const decision = decideVersion(interview, invitation);
  const base = { interviewId: interview.id, jobId: job.id, sequence: invitation.sequence };
  const stamped = { stampedAt: invitation.stampedAt };
  const at = invitation.sentAt ?? invocation.now;
  switch (decision) {
    case 'older':
      return nothing(app, invitation, known, [{ code: 'older-version' }]);
    case 'already-cancelled':
      return nothing(app, invitation, known, [{ code: 'cancelled-already' }]);
    case 'still-cancelled':
      return nothing(app, invitation, known, [{ code: 'still-cancelled' }]);
    case 'cancel': {
      if (isOver(interview)) return nothing(app, invitation, known, [{ code: 'cancelled-after-debrief' }]);
      const entries = [entry(app, 'interview-cancelled', at, { ...base, ...stamped })];
      return done({ entries, read, result: await resultOf(app, invitation, known, 'cancelled', []) });
    }
    case 'again':
    case 'move': {
      const { startsAt, endsAt, zone } = invitation;
      if (startsAt === null || endsAt === null || zone === null)
        return nothing(app, invitation, known, [{ code: 'no-time-of-day' }]);
      if (decision === 'move' && isOver(interview))
        return nothing(app, invitation, known, [{ code: 'moved-after-debrief', when: { at: startsAt, zone } }]);
      const part = { startsAt, endsAt, zone, fromStartsAt: interview.startsAt, instanceAt: invitation.instanceAt };
      const moved = entry(app, 'interview-moved', at, { ...base, ...stamped, ...part });
      const isOn = startsAt === interview.startsAt;
      const same: InterviewNote =
        decision === 'again' ? { code: 'on-again', when: stays(known) } : { code: 'ends-otherwise' };
      return changed(app, invocation, invitation, known, {
        before: [moved],
        outcome: isOn ? 'changed' : 'moved',
        said: [isOn ? same : { code: 'moved', from: stays(known), to: { at: startsAt, zone } }],
      });
    }
    case 'compare':
      return changed(app, invocation, invitation, known, { before: [], outcome: 'known', said: [] });
  }
}

/** People, place and text of a version that counts. What is the same makes no entry. */
async function changed(
  app: AccountWith<'ids' | 'languageFor' | 'machine' | 'words'>,
  invocation: Invocation,
  invitation: Invitation,
  known: Known,
  {
    before,
    outcome,
    said,
  }: { before: readonly NewEntry[]; outcome: TakenIn['outcome']; said: readonly InterviewNote[] },
): Taken {
  const { book, job, interview, read } = known;
  const roster = createRoster(app, book, invocation.now);
  const there = interview.attendees.map((each) => each.personId);
  const named = await notePeople(roster, invitation, job, there);
  if (roster.doubt) return roster.doubt;
  const keys = invitedKeys(invitation.people);
  // After the debrief the candidate has said who was there, and no calendar knows better.
  const isTold = interview.debrief !== null || invitation.people.length === 0;
  const wasNamed = new Set(interview.invited ?? []);
  const joined = isTold
    ? []
    : named.attendees.filter(({ personId }, index) => {
        const isNew = interview.invited === null || !wasNamed.has(keys[index] ?? '');
        return isNew && !there.includes(personId);
      });
  const still = named.attendees.map((each) => each.personId);
  const left = isTold ? [] : noLongerInvited(book, interview, keys, still);
  const part: Partial<Payload<'interview-changed'>> = {
    ...(invitation.location !== null && invitation.location !== interview.location
      ? { location: invitation.location }
      : {}),
    ...(isNewText(invitation, interview) ? { details: invitation.details } : {}),
    ...(invitation.link !== null && invitation.link !== interview.link ? { link: invitation.link } : {}),
    ...(interview.organiserId === null && named.organiserId !== null ? { organiserId: named.organiserId } : {}),
    ...(invitation.ownAnswer === 'accepted' && (before.length > 0 || !interview.confirmed) ? { confirmed: true } : {}),
    ...(isTold ? {} : invitedPart(invitedKeys(invitation.named), interview)),
  };
  const isNewer = invitation.sequence > interview.sequence || (invitation.stampedAt ?? 0) > (interview.stampedAt ?? 0);
  const notes: InterviewNote[] = [
    ...said,
    ...(await peopleNotes(app, roster, book, joined, left)),
    ...(part.location == null ? [] : [{ code: 'place-now' as const, place: part.location }]),
    ...(invitation.location === null && interview.location !== null && isNewer
      ? [{ code: 'place-gone' as const, place: interview.location }]
      : []),
  ];
  const isChange = joined.length > 0 || left.length > 0 || Object.keys(part).some((key) => key !== 'invited');
  if (!isChange && before.length === 0 && !isNewer) return nothing(app, invitation, known, notes);
  const payload: Payload<'interview-changed'> = {
    interviewId: interview.id,
    jobId: job.id,
    joined,
    left,
    sequence: invitation.sequence,
    stampedAt: invitation.stampedAt,
    ...part,
  };
  const entries = [
    ...roster.entries,
    ...before,
    ...(isChange || before.length === 0
      ? [entry(app, 'interview-changed', invitation.sentAt ?? invocation.now, payload)]
      : []),
  ];
  const result = await resultOf(app, invitation, known, outcome === 'known' && isChange ? 'changed' : outcome, notes);
  const after = [...there.filter((id) => !left.includes(id)), ...joined.map((each) => each.personId)];
  return done({ entries, read, result: { ...result, people: await nameThem(app, roster, after) } });
}

function isNewText(invitation: Invitation, interview: InterviewState): boolean {
  if (invitation.details === null || invitation.details === interview.details) return false;
  // The file beside the mail that was read before holds less of its text.
  return !(interview.details ?? '').includes(invitation.details);
}

function invitedPart(keys: string[], { invited }: InterviewState): { invited?: string[] } {
  return invited !== null && invited.join() === keys.join() ? {} : { invited: keys };
}

async function peopleNotes(
  app: AccountWith<'machine'>,
  roster: ReturnType<typeof createRoster>,
  book: CaseBook,
  joined: readonly { readonly personId: string }[],
  left: readonly string[],
): Promise<InterviewNote[]> {
  const come = await nameThem(
    app,
    roster,
    joined.map((each) => each.personId),
  );
  const gone = left.map((id) => personView(book, id).name);
  return [
    ...(come.length === 0 ? [] : [{ code: 'joined' as const, names: come.map((each) => each.name) }]),
    ...(gone.length === 0 ? [] : [{ code: 'left' as const, names: gone }]),
  ];
}

/** An answer to an invitation: it says who comes, and changes no time. */
async function takeReply(
  tools: Pick<Tools, 'ids' | 'languageFor' | 'words'>,
  invocation: Invocation,
  invitation: Invitation,
  known: Known,
): Taken {
  const { job, interview, read } = known;
  if (invitation.ownAnswer !== null) {
    const own = { code: 'own-answer', says: invitation.ownAnswer, when: stays(known) } as const;
    if (invitation.ownAnswer === 'accepted' && !interview.confirmed) {
      const payload = { interviewId: interview.id, jobId: job.id, joined: [], left: [], confirmed: true };
      const entries = [entry(tools, 'interview-changed', invitation.sentAt ?? invocation.now, payload)];
      return done({ entries, read, result: await resultOf(tools, invitation, known, 'changed', [own]) });
    }
    return nothing(tools, invitation, known, [own]);
  }
  const answers = invitation.answers.flatMap((each) =>
    each.says === 'open' ? [] : [{ code: 'their-answer', name: calledBy(each), says: each.says } as const],
  );
  const declined = answers.some((each) => each.says === 'declined');
  return nothing(tools, invitation, known, [
    ...(answers.length === 0 ? [{ code: 'some-answer' as const }] : answers),
    declined ? { code: 'declined-by-them', when: stays(known) } : { code: 'no-answer-due' },
  ]);
}

function proposalNote({ startsAt, zone, ownAnswer }: Invitation, known: Known): InterviewNote {
  const to = startsAt === null ? null : { at: startsAt, zone };
  return { code: 'proposed', own: ownAnswer !== null, to, stays: stays(known) };
}

/** When the interview is noted. */
function stays({ interview }: Known): Moment {
  return { at: interview.startsAt, zone: interview.zone };
}

/** The candidate has said how it went: a calendar changes nothing of that. */
function isOver(interview: InterviewState): boolean {
  return interview.debrief !== null || interview.status === 'held';
}

async function nothing(
  tools: Pick<Tools, 'languageFor' | 'words'>,
  invitation: Invitation,
  known: Known,
  notes: readonly InterviewNote[],
): Taken {
  return done({ entries: [], read: known.read, result: await resultOf(tools, invitation, known, 'known', notes) });
}

async function resultOf(
  tools: Pick<Tools, 'languageFor' | 'words'>,
  invitation: Invitation,
  { book, job, interview }: Known,
  outcome: TakenIn['outcome'],
  notes: readonly InterviewNote[],
): Promise<TakenIn> {
  const { interviews: words } = await tools.words();
  const ended = isLive(job) ? [] : [{ code: 'job-ended' as const }];
  return {
    jobId: job.id,
    interviewId: interview.id,
    outcome,
    people: interview.attendees.map((each) => personView(book, each.personId)),
    proposal: proposalView(tools, invitation),
    notes: [...[...notes, ...ended].map(words.note), ...invitation.notes],
  };
}

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
import { momentText, personView } from '../wording/views.ts';
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
  app: AccountWith<'ids' | 'languageFor' | 'machine'>,
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
      return nothing(app, invitation, known, [proposalNote(app, invitation, known)]);
    case 'decline-counter':
      return nothing(app, invitation, known, [
        `They did not take the other time. The interview stays ${stays(app, known)}.`,
      ]);
    case 'refresh':
      return nothing(app, invitation, known, ['It asks for the latest version of the invitation; nothing changed.']);
    default:
      return takeVersion(app, invocation, invitation, known);
  }
}

async function takeVersion(
  app: AccountWith<'ids' | 'languageFor' | 'machine'>,
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
      return nothing(app, invitation, known, ['This is an older version of the invitation; nothing changed.']);
    case 'already-cancelled':
      return nothing(app, invitation, known, ['It was cancelled already.']);
    case 'still-cancelled':
      return nothing(app, invitation, known, [
        'It was cancelled, and this version is not newer than the cancellation. Ask them if it is on.',
      ]);
    case 'cancel': {
      if (isOver(interview))
        return nothing(app, invitation, known, [
          'It is cancelled in their calendar; you noted how it went, which stays.',
        ]);
      const entries = [entry(app, 'interview-cancelled', at, { ...base, ...stamped })];
      return done({ entries, read, result: resultOf(app, invitation, known, 'cancelled', []) });
    }
    case 'again':
    case 'move': {
      const { startsAt, endsAt, zone } = invitation;
      if (startsAt === null || endsAt === null || zone === null)
        return nothing(app, invitation, known, ['It names no time of the day; ask for it.']);
      if (decision === 'move' && isOver(interview))
        return nothing(app, invitation, known, [
          `It now names ${momentText(app.languageFor(null), zone, startsAt)}, and you noted how this interview went. If it is a further one, note it by itself.`,
        ]);
      const part = { startsAt, endsAt, zone, fromStartsAt: interview.startsAt, instanceAt: invitation.instanceAt };
      const moved = entry(app, 'interview-moved', at, { ...base, ...stamped, ...part });
      const isOn = startsAt === interview.startsAt;
      const said = isOn ? `It is on again, ${stays(app, known)}.` : movedNote(app, interview, startsAt, zone);
      return changed(app, invocation, invitation, known, {
        before: [moved],
        outcome: isOn ? 'changed' : 'moved',
        said: [said],
      });
    }
    case 'compare':
      return changed(app, invocation, invitation, known, { before: [], outcome: 'known', said: [] });
  }
}

/** People, place and text of a version that counts. What is the same makes no entry. */
async function changed(
  app: AccountWith<'ids' | 'languageFor' | 'machine'>,
  invocation: Invocation,
  invitation: Invitation,
  known: Known,
  { before, outcome, said }: { before: readonly NewEntry[]; outcome: TakenIn['outcome']; said: readonly string[] },
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
  const notes = [
    ...said,
    ...(await peopleNotes(app, roster, book, joined, left)),
    ...(part.location === undefined ? [] : [`The place is now ${part.location}.`]),
    ...(invitation.location === null && interview.location !== null && isNewer
      ? [`It names no place any more; noted is ${interview.location}.`]
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
  const result = resultOf(app, invitation, known, outcome === 'known' && isChange ? 'changed' : outcome, notes);
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
  app: AccountWith<'languageFor' | 'machine'>,
  roster: ReturnType<typeof createRoster>,
  book: CaseBook,
  joined: readonly { readonly personId: string }[],
  left: readonly string[],
): Promise<string[]> {
  const language = app.languageFor(null);
  const come = await nameThem(
    app,
    roster,
    joined.map((each) => each.personId),
  );
  const gone = left.map((id) => personView(book, id).name);
  return [
    ...(come.length === 0 ? [] : [`Now also there: ${language.list(come.map((each) => each.name))}.`]),
    ...(gone.length === 0 ? [] : [`Not there any more: ${language.list(gone)}.`]),
  ];
}

/** An answer to an invitation: it says who comes, and changes no time. */
async function takeReply(
  tools: Pick<Tools, 'ids' | 'languageFor'>,
  invocation: Invocation,
  invitation: Invitation,
  known: Known,
): Taken {
  const { job, interview, read } = known;
  const says = {
    accepted: 'accepted',
    declined: 'declined',
    tentative: 'said that they may come',
    delegated: 'sent somebody else',
    open: 'has not answered yet',
  } as const;
  if (invitation.ownAnswer !== null) {
    if (invitation.ownAnswer === 'accepted' && !interview.confirmed) {
      const payload = { interviewId: interview.id, jobId: job.id, joined: [], left: [], confirmed: true };
      const entries = [entry(tools, 'interview-changed', invitation.sentAt ?? invocation.now, payload)];
      return done({ entries, read, result: resultOf(tools, invitation, known, 'changed', ['You accepted.']) });
    }
    const own = {
      accepted: 'You accepted.',
      declined: `You declined. The interview is still noted ${stays(tools, known)}; if it will not take place, say so there.`,
      tentative: `You answered that you may come. The interview is noted ${stays(tools, known)}.`,
    };
    return nothing(tools, invitation, known, [own[invitation.ownAnswer]]);
  }
  const answers = invitation.answers.filter((each) => each.says !== 'open');
  const notes = answers.map((each) => `${calledBy(each)} ${says[each.says]}.`);
  const declined = answers.some((each) => each.says === 'declined');
  return nothing(tools, invitation, known, [
    ...(notes.length === 0 ? ['It is an answer to the invitation.'] : notes),
    declined ? `The interview is still noted ${stays(tools, known)}; ask if it takes place.` : 'No answer is due.',
  ]);
}

function proposalNote(tools: Pick<Tools, 'languageFor'>, invitation: Invitation, known: Known): string {
  const { startsAt, zone } = invitation;
  const when = startsAt === null ? 'another time' : momentText(tools.languageFor(null), zone, startsAt);
  const who = invitation.ownAnswer === null ? 'They propose' : 'You proposed';
  return `${who} ${when}. Until that is agreed, the interview stays ${stays(tools, known)}.`;
}

function stays(tools: Pick<Tools, 'languageFor'>, { interview }: Known): string {
  return `at ${momentText(tools.languageFor(null), interview.zone, interview.startsAt)}`;
}

function movedNote(
  tools: Pick<Tools, 'languageFor'>,
  interview: InterviewState,
  startsAt: number,
  zone: string,
): string {
  const language = tools.languageFor(null);
  if (startsAt === interview.startsAt) return 'It ends at another time.';
  return `Moved from ${momentText(language, interview.zone, interview.startsAt)} to ${momentText(language, zone, startsAt)}.`;
}

/** The candidate has said how it went: a calendar changes nothing of that. */
function isOver(interview: InterviewState): boolean {
  return interview.debrief !== null || interview.status === 'held';
}

async function nothing(
  tools: Pick<Tools, 'languageFor'>,
  invitation: Invitation,
  known: Known,
  notes: readonly string[],
): Taken {
  return done({ entries: [], read: known.read, result: resultOf(tools, invitation, known, 'known', notes) });
}

function resultOf(
  tools: Pick<Tools, 'languageFor'>,
  invitation: Invitation,
  { book, job, interview }: Known,
  outcome: TakenIn['outcome'],
  notes: readonly string[],
): TakenIn {
  const ended = isLive(job) ? [] : ['The job has ended in your notes.'];
  return {
    jobId: job.id,
    interviewId: interview.id,
    outcome,
    people: interview.attendees.map((each) => personView(book, each.personId)),
    proposal: proposalView(tools, invitation),
    notes: [...notes, ...ended, ...invitation.notes],
  };
}

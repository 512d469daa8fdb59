import { occasionFor } from '../fit/occasions.ts';
import { type Brought, nextFor, ofPanel } from '../fit/tell.ts';
import type { InterviewState, OpportunityState } from '../journal/states.ts';
import { type CaseBook, dayOrNull } from '../plan/context.ts';
import { standingPromise } from '../plan/promise.ts';
import type { Step } from '../plan/step.ts';
import type { LetterFacts, LetterPerson, NoteBeside, Register, Sourced } from './letter.ts';
import type { ReadNote, Whose } from './note-reading.ts';

/** How a firm may be named in a letter: never by a guess, never where the agency keeps it to itself. */
export function employerName(book: CaseBook, job: OpportunityState): string | null {
  const firm = job.employerId === null ? undefined : book.organisationById.get(job.employerId);
  return firm === undefined || firm.undisclosed || firm.name === '' ? null : firm.name;
}

function interviewOf(job: OpportunityState, step: Step): InterviewState | null {
  const named = job.interviews.find((each) => each.id === step.interviewId);
  return named ?? job.interviews.findLast((each) => each.status === 'held') ?? null;
}

/** Gathers what the letter for a step may say (WR1): only what the journal holds, each fact with its entry. */
export function gatherLetterFacts(
  book: CaseBook,
  step: Step,
  now: number,
  register: Register,
  read: ReadNote,
  brought: Brought | null = null,
): LetterFacts | null {
  const sourced = (note: { text: string; entryId: string } | null, whose: Whose): Sourced | null =>
    note === null || note.text.trim() === ''
      ? null
      : { ...read(note.text, whose), text: note.text, entryId: note.entryId };
  const job = book.jobs.find((each) => each.id === step.opportunityIds[0]);
  if (!job) return null;
  const interview = interviewOf(job, step);
  const zone = step.zone;
  const debrief = interview?.debrief ?? null;
  const attendees = interview?.attendees.map((each) => each.personId) ?? [];
  const firstReader = attendees.find((id) => !step.onBehalfOf.includes(id)) ?? step.onBehalfOf[0] ?? step.personIds[0];

  const person = (id: string): LetterPerson => {
    const state = book.personById.get(id);
    const noted = debrief?.people.find((each) => each.personId === id);
    const words = noted?.callback || noted?.remarks || '';
    const callback = sourced(debrief && { text: words, entryId: debrief.entryId }, 'theirs');
    // What was forgotten goes to whom it concerns; what concerns nobody by name goes to one reader, not to all (WR2).
    const mine =
      debrief?.forgot.filter((each) => each.forPersonId === id || (each.forPersonId === null && id === firstReader)) ??
      [];
    const forgot = debrief
      ? mine.flatMap((each) => sourced({ text: each.text, entryId: debrief.entryId }, 'mine') ?? [])
      : [];
    return {
      id,
      name: state?.name ?? null,
      title: state?.title ?? null,
      greeted: state?.greeted ?? null,
      callback,
      forgot,
      example: sourced(exampleFor(id, step, attendees, brought), 'meant'),
      // Nobody is thanked for what is still to come.
      present: attendees.includes(id) && interview !== null && (interview.status === 'held' || interview.endsAt <= now),
    };
  };

  const recipientId = step.personIds[0];
  const recipient = recipientId === undefined ? null : person(recipientId);
  const named = step.kind === 'check-in' && step.variant === 'plain' ? null : standingPromise(job);
  const promise = named?.promise ?? null;
  const promiseDay = named?.day ?? null;
  const ownPromise = job.ownPromises.find(
    (each) =>
      step.kind === 'deliver' && step.reasons.some((reason) => reason.code === 'deliver' && reason.text === each.text),
  );
  const carriesThanks = step.kind !== 'thank-you' && step.reasons.some((reason) => reason.code === 'thanks-carried');
  const told = thankedWithForgotten(job, interview, recipientId ?? '');
  const occasion =
    (step.kind === 'keep-warm' || step.reasons.some((reason) => reason.code === 'something-new' && reason.news)) &&
    recipientId !== undefined &&
    brought !== null
      ? occasionFor(job, recipientId, brought.record)
      : null;
  return {
    kind: step.kind,
    variant: step.variant,
    channel: step.channel,
    ordinal: step.ordinal,
    candidate: { name: book.account.name ?? '', phone: book.account.phone },
    recipient:
      recipient === null ? null : { ...recipient, forgot: step.kind === 'check-in' && told ? [] : recipient.forgot },
    roles: step.opportunityIds
      .map((id) => book.jobs.find((each) => each.id === id))
      .filter((each) => each !== undefined)
      .map((each) => ({ role: each.role, employer: employerName(book, each), entryId: each.entryId })),
    meeting: interview
      ? { day: zone.dayOf(interview.startsAt), minute: zone.minuteOf(interview.startsAt), entryId: interview.entryId }
      : null,
    // Days are named as its reader will see them: on the day on which it may go, if that is still to come.
    today: zone.dayOf(Math.max(now, step.sendFromAt)),
    want: job.want === null ? null : { want: job.want.want, entryId: job.want.entryId },
    promise:
      promise && promiseDay !== null && (promiseDay >= zone.dayOf(now) || step.kind === 'check-in')
        ? { day: promiseDay, entryId: promise.entryId }
        : null,
    offerDay: offerDayOf(book, job, step),
    expected: expectedOf(book, step, now),
    onBehalfOf: step.onBehalfOf.map(person),
    panel: attendees.map(person),
    late:
      interview?.lateness?.minutes == null
        ? null
        : { minutes: interview.lateness.minutes, entryId: interview.lateness.entryId },
    belated: carriesThanks || (step.kind === 'thank-you' && step.state === 'passed'),
    newsIsTheirs: occasion?.whose === 'theirs',
    asksFeedback: feedbackIsOpen(job, recipientId ?? null, brought),
    formerName: job.successor === null ? null : (book.personById.get(job.successor.formerId)?.name ?? null),
    about: occasion
      ? sourced(occasion, occasion.whose === 'theirs' ? 'theirs' : 'meant')
      : ownPromise
        ? sourced(ownPromise, 'mine')
        : sourced(wantedText(job, step), 'meant'),
    asksToThank: job.routing === 'ask' && step.variant === 'through-consultant' && step.onBehalfOf.length === 0,
    register,
    // Who asks again does not begin with the words of the time before.
    seed: seedOf(interview?.id ?? job.id) + timesAsked(job, step),
  };
}

/** The notes for this letter that nothing is said of, each once, with the reason (WR5). */
export function notesBeside({ recipient, onBehalfOf, about }: LetterFacts): NoteBeside[] {
  const people = recipient === null ? onBehalfOf : [recipient, ...onBehalfOf];
  const notes = [...people.flatMap((each) => [each.callback, ...each.forgot, each.example]), about];
  const beside = notes.flatMap((note): NoteBeside[] =>
    note === null || note.why === null ? [] : [{ entryId: note.entryId, text: note.text, why: note.why }],
  );
  return beside.filter((each, at) => beside.findIndex((one) => one.text === each.text) === at);
}

/** How often was asked before, in this job; every other letter begins where it always does. */
function timesAsked(job: OpportunityState, { kind }: Step): number {
  if (kind !== 'check-in' && kind !== 'closing-question') return 0;
  return job.interactions.filter((each) => each.direction === 'out' && each.purpose === 'check-in').length;
}

/** The last day of the offer that the letter answers, or of which it tells another firm. */
function offerDayOf(book: CaseBook, job: OpportunityState, step: Step): number | null {
  const offer =
    step.kind === 'tell-of-offer'
      ? book.account.offers.find((each) => each.interactionId === step.interactionId)
      : step.kind === 'offer-reply'
        ? job.offer
        : step.kind === 'accept'
          ? job.acceptedOffer
          : null;
  return dayOrNull(offer?.deadlineOn ?? null);
}

/** The next interview of the jobs that the letter ends: its reader must not sit there alone. */
function expectedOf(book: CaseBook, step: Step, now: number): LetterFacts['expected'] {
  if (step.kind !== 'inform-others' && step.kind !== 'withdraw') return null;
  const [ahead] = book.jobs
    .filter((each) => step.opportunityIds.includes(each.id))
    .flatMap((each) => each.interviews)
    .filter((each) => each.status === 'scheduled' && each.startsAt > now)
    .toSorted((one, other) => one.startsAt - other.startsAt);
  if (ahead === undefined) return null;
  return { day: step.zone.dayOf(ahead.startsAt), minute: step.zone.minuteOf(ahead.startsAt), entryId: ahead.entryId };
}

/** Feedback is asked for once: of whoever said no, and not where they gave it already. */
function feedbackIsOpen(job: OpportunityState, recipientId: string | null, brought: Brought | null): boolean {
  const { rejection } = job;
  if (rejection === null || (rejection.personId !== null && rejection.personId !== recipientId)) return false;
  const asked = job.interactions.some((each) => each.purpose === 'gracious-thanks' && each.direction === 'out');
  const given = brought?.record.feedback.some((each) => each.opportunityId === job.id) ?? false;
  return !asked && !given;
}

/** The example for one reader: of a panel each another, in a check-in one that they have not heard yet. */
function exampleFor(
  personId: string,
  step: Step,
  attendees: readonly string[],
  brought: Brought | null,
): { text: string; entryId: string } | null {
  if (brought === null || step.opportunityIds.length !== 1) return null;
  if (step.kind === 'check-in') return nextFor(personId, brought);
  if (step.kind !== 'thank-you' || step.onBehalfOf.includes(personId)) return null;
  const readers = attendees.filter((id) => !step.onBehalfOf.includes(id));
  const place = readers.indexOf(personId);
  return ofPanel(place < 0 ? readers.length : place, personId, brought);
}

/** What is to be put right, in the person's own words. */
function wantedText(job: OpportunityState, step: Step): { text: string; entryId: string } | null {
  if (step.kind !== 'correct') return null;
  const wanted = job.wanted.find((each) =>
    step.reasons.some(
      (reason) => reason.code === 'wanted' && reason.letter === each.letter && reason.text === each.text,
    ),
  );
  return wanted === undefined || wanted.text === '' ? null : { text: wanted.text, entryId: wanted.entryId };
}

/** What was forgotten was said already if that person was thanked after the debrief. */
function thankedWithForgotten(job: OpportunityState, interview: InterviewState | null, personId: string): boolean {
  const since = interview?.debrief?.at ?? Number.POSITIVE_INFINITY;
  return job.interactions.some(
    (each) =>
      each.direction === 'out' && each.at >= since && each.personIds.includes(personId) && each.purpose !== null,
  );
}

function seedOf(id: string): number {
  let sum = 0;
  for (let index = 0; index < id.length; index++) sum = (sum * 31 + id.charCodeAt(index)) % 9973;
  return sum;
}

import { occasionFor } from '../fit/occasions.ts';
import { type Brought, nextFor, ofPanel } from '../fit/tell.ts';
import { unpromptedPurposes } from '../journal/fold.ts';
import { peopleOf } from '../journal/people-of.ts';
import type { InterviewState, OpportunityState, PersonState } from '../journal/states.ts';
import { type CaseBook, dayOrNull } from '../plan/context.ts';
import { standingPromise } from '../plan/promise.ts';
import type { Step } from '../plan/step.ts';
import type { ReviewFacts, ThreadFacts } from '../review/finding.ts';
import type { LetterFacts, LetterPerson, Register, Sourced } from './letter.ts';

/** How a firm may be named in a letter: never by a guess, never where the agency keeps it to itself. */
function employerName(book: CaseBook, job: OpportunityState): string | null {
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
  brought: Brought | null = null,
): LetterFacts | null {
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
    const callback: Sourced | null = debrief && words !== '' ? { text: words, entryId: debrief.entryId } : null;
    // What was forgotten goes to whom it concerns; what concerns nobody by name goes to one reader, not to all (WR2).
    const mine =
      debrief?.forgot.filter((each) => each.forPersonId === id || (each.forPersonId === null && id === firstReader)) ??
      [];
    const forgot = debrief ? mine.map((each) => ({ text: each.text, entryId: debrief.entryId })) : [];
    return {
      id,
      name: state?.name ?? null,
      title: state?.title ?? null,
      greeted: state?.greeted ?? null,
      callback,
      forgot,
      example: exampleFor(id, step, attendees, brought),
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
      ? { text: occasion.text, entryId: occasion.entryId }
      : ownPromise
        ? { text: ownPromise.text, entryId: ownPromise.entryId }
        : wantedText(job, step),
    asksToThank: job.routing === 'ask' && step.variant === 'through-consultant' && step.onBehalfOf.length === 0,
    register,
    seed: seedOf(interview?.id ?? job.id),
  };
}

/** The last day of the offer that the letter answers, or of which it tells another firm. */
function offerDayOf(book: CaseBook, job: OpportunityState, step: Step): number | null {
  const offer =
    step.kind === 'tell-of-offer'
      ? book.account.offers.find((each) => each.interactionId === step.interactionId)
      : step.kind === 'offer-reply'
        ? job.offer
        : null;
  return dayOrNull(offer?.deadlineOn ?? null);
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
): Sourced | null {
  if (brought === null || step.opportunityIds.length !== 1) return null;
  if (step.kind === 'check-in') return nextFor(personId, brought);
  if (step.kind !== 'thank-you' || step.onBehalfOf.includes(personId)) return null;
  const readers = attendees.filter((id) => !step.onBehalfOf.includes(id));
  const place = readers.indexOf(personId);
  return ofPanel(place < 0 ? readers.length : place, personId, brought);
}

/** What is to be put right, in the person's own words. */
function wantedText(job: OpportunityState, step: Step): Sourced | null {
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

/** Names and notes of other jobs, for the review of a letter (TR2). */
export interface Neighbourhood {
  readonly jobs: readonly OpportunityState[];
  readonly people: readonly PersonState[];
}

/** Gathers what the review of a letter must know. `step` is null for a text of one's own that belongs to no step. */
export function gatherReviewFacts(
  book: CaseBook,
  step: Pick<Step, 'kind' | 'variant' | 'opportunityIds' | 'personIds' | 'onBehalfOf' | 'interviewId' | 'zone'> | null,
  others: Neighbourhood,
  now: number,
  brought: readonly Brought[] = [],
): ReviewFacts {
  const jobs = step === null ? [] : book.jobs.filter((each) => step.opportunityIds.includes(each.id));
  const interview =
    step && jobs[0]
      ? (jobs[0].interviews.find((each) => each.id === step.interviewId) ??
        jobs[0].interviews.findLast((each) => each.status === 'held') ??
        null)
      : null;
  const nameOf = (id: string | null): string =>
    id === null ? '' : (book.personById.get(id)?.name ?? book.organisationById.get(id)?.name ?? '');
  const present = new Set(interview?.attendees.map((each) => each.personId) ?? []);
  const involved = new Set<string>(jobs.flatMap((job) => peopleOf(job)));
  const firms = jobs.flatMap((job) => [job.agencyId, ...(employerName(book, job) === null ? [] : [job.employerId])]);
  const organisers = new Set(jobs.flatMap((job) => [job.contactId, ...job.interviews.map((each) => each.organiserId)]));
  const agencies = new Set(jobs.map((job) => job.agencyId));
  const gone = new Set(jobs.flatMap((job) => job.gone));
  const absent = [...involved].filter((id) => {
    const firm = book.personById.get(id)?.organisationId ?? null;
    return (
      !present.has(id) &&
      !organisers.has(id) &&
      !gone.has(id) &&
      !(step?.personIds.includes(id) ?? false) &&
      !(firm !== null && agencies.has(firm))
    );
  });
  const own = [...involved].filter((id) => !absent.includes(id));
  const debriefs = jobs.flatMap((job) => job.interviews.map((each) => each.debrief).filter((each) => each !== null));
  const evidence = [
    ...debriefs.flatMap((each) => [
      ...each.people.flatMap((person) => [person.remarks, person.callback]),
      ...each.forgot.map((item) => item.text),
    ]),
    ...jobs.flatMap((job) => [...job.ownPromises.map((each) => each.text), job.theirPromise?.text ?? '']),
    ...brought.flatMap(ownWords),
  ].join('\n');
  const ownFirmIds = new Set([...firms, ...jobs.map((job) => job.employerId)]);
  const otherJobs = others.jobs.filter((job) => !jobs.some((each) => each.id === job.id));
  const otherEmployerIds = new Set(
    otherJobs.flatMap((job) => [job.employerId]).filter((id) => id !== null && !ownFirmIds.has(id)),
  );
  const otherPeople = others.people.filter(
    (each) => !involved.has(each.id) && !(step?.personIds.includes(each.id) ?? false) && each.name !== null,
  );
  const recipientId = step?.personIds[0];
  const noted = interview?.debrief?.people.find((each) => each.personId === recipientId);
  return {
    kind: step?.kind ?? null,
    variant: step?.variant ?? 'plain',
    candidateName: book.account.name,
    recipientName: recipientId === undefined ? null : nameOf(recipientId) || null,
    ownNames: [...firms, ...own].map((id) => nameOf(id ?? null)).filter((name) => name !== ''),
    otherEmployers: [...otherEmployerIds].map((id) => nameOf(id)).filter((name) => name !== ''),
    otherPeople: otherPeople.map((each) => each.name ?? ''),
    absentPeople: absent.map(nameOf).filter((name) => name !== ''),
    guessedEmployers: jobs
      .map((job) => book.organisationById.get(job.employerId ?? '')?.guess ?? '')
      .filter((guess) => guess !== ''),
    evidence,
    today: step?.zone.dayOf(now) ?? Math.floor(now / 86_400_000),
    attachments: 0,
    want: jobs[0]?.want?.want ?? null,
    callbacks: [noted?.callback, noted?.remarks].filter((each): each is string => each !== undefined && each !== ''),
    forgot:
      interview?.debrief?.forgot.filter((each) => each.forPersonId === recipientId).map((each) => each.text) ?? [],
    recipientTitle: book.personById.get(recipientId ?? '')?.title ?? null,
    recipientGreeted: book.personById.get(recipientId ?? '')?.greeted ?? null,
    ownEmployer: jobs.length === 1 && jobs[0] ? employerName(book, jobs[0]) : null,
    otherRoles: otherJobs.map((job) => job.role ?? '').filter((role) => role !== ''),
    ownRoles: jobs.map((job) => job.role ?? '').filter((role) => role !== ''),
    subject: '',
    meeting:
      interview === null || step === null
        ? null
        : {
            day: step.zone.dayOf(interview.startsAt),
            minute: step.zone.minuteOf(interview.startsAt),
            offset: Math.round(step.zone.offsetAt(interview.startsAt) / 60_000),
          },
    typed: false,
    thread: step === null ? null : threadBefore(jobs, step.personIds, now),
  };
}

/** What went to these people about these jobs since a human answer of theirs, as far as the journal tells. */
function threadBefore(jobs: readonly OpportunityState[], personIds: readonly string[], now: number): ThreadFacts {
  const contacts = jobs
    .flatMap((job) => job.interactions)
    .filter((each) => !each.automatic && each.personIds.some((id) => personIds.includes(id)))
    .sort((one, other) => one.at - other.at);
  const answered = contacts.findLastIndex((each) => each.direction === 'in' || each.channel === 'phone');
  const asked = contacts.slice(answered + 1).filter((each) => unpromptedPurposes.has(each.purpose ?? ''));
  const last = asked.at(-1);
  return {
    unanswered: asked.length,
    daysSince: last === undefined ? null : Math.floor((now - last.at) / 86_400_000),
    earlier: [],
  };
}

/** What the candidate noted of themselves and of the job: a letter may say it. */
function ownWords({ fit, record }: Brought): string[] {
  return [
    ...record.occasions.map((each) => each.text),
    ...record.examples.flatMap((each) =>
      [
        each.title,
        each.situation,
        each.task,
        each.action,
        each.result,
        each.figures,
        each.where,
        ...each.skills,
      ].filter((text) => text !== null),
    ),
    ...fit.strengths.map((each) => each.text),
    ...fit.research.map((each) => each.text),
  ];
}

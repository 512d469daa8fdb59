import { isLive } from '../journal/states.ts';
import { HOUR_MS } from '../time/epoch-day.ts';
import { arrange } from './arrange.ts';
import { marksOf, questionsOf } from './asked.ts';
import {
  type CalendarSource,
  type CaseBook,
  choiceFor,
  createContext,
  dayOrNull,
  type PlanContext,
} from './context.ts';
import { joinTellings } from './conversation.ts';
import { createHorizon } from './horizon.ts';
import type { Proposal } from './proposal.ts';
import { proposerByKind } from './registry.ts';
import { isContact, type Plan, type Step, type StepState } from './step.ts';
import { kindsThat, type StepKind, stepKinds, stepTraits } from './step-traits.ts';
import { awaitsFarewell } from './steps/wanted.ts';
import { byUrgency, placeLater, placeOf, urgencyOf } from './urgency.ts';
import { waitFor } from './waits.ts';
import { joinDeliveries } from './with-thanks.ts';

/**
 * Plans one cluster: jobs that share a person or an agency. A pure function of the case book, the calendars and the time.
 * @param now milliseconds since 1970
 * @returns steps in the order of the day, waits, questions, and the instant until which nothing of it changes by itself
 */
export function planCluster(loaded: CaseBook, calendars: CalendarSource, now: number): Plan {
  // In one order, whichever of them was asked for first: merged steps carry the id of the first (PL19, PL28).
  const book = { ...loaded, jobs: loaded.jobs.toSorted((one, other) => (one.id < other.id ? -1 : 1)) };
  const horizon = createHorizon(now);
  const context = createContext(book, calendars, horizon);
  const proposals: Proposal[] = [];
  for (const job of book.jobs) {
    const kinds = !isLive(job) ? afterTheEnd : awaitsFarewell(job) ? beforeFarewell : stepKinds;
    for (const kind of kinds) for (const each of proposerByKind[kind](context, job)) proposals.push(each);
  }
  const steps = carryLateThanks(
    context,
    joinDeliveries(context, joinTellings(arrange(context, proposals))).map((each) => toStep(context, each)),
  );
  steps.sort(byUrgency);
  const stepsByJob = new Map<string, Step[]>();
  for (const step of steps) {
    for (const id of step.jobIds) {
      const own = stepsByJob.get(id);
      if (own === undefined) stepsByJob.set(id, [step]);
      else own.push(step);
    }
  }
  const waits = book.jobs.flatMap((job) => waitFor(context, job, stepsByJob.get(job.id) ?? []));
  return {
    steps,
    waits,
    questions: book.jobs.flatMap((job) => questionsOf(context, job)),
    marks: book.jobs.flatMap((job) => marksOf(context, job)),
    validUntilAt: horizon.validUntilAt,
  };
}

/** What is worth doing for a job while its people have yet to hear that the candidate has accepted elsewhere (PL25). */
const beforeFarewell = kindsThat(({ lasts }) => lasts !== 'while-open');
/** What is still to do for a job that ended. */
const afterTheEnd = kindsThat(({ lasts }) => lasts === 'past-the-end');

const placeInDay = Object.fromEntries(stepKinds.map((kind, index) => [kind, index])) as Record<StepKind, number>;

function toStep(context: PlanContext, proposal: Proposal): Step {
  const window =
    'window' in proposal.placed ? proposal.placed.window : { opensAt: 0, sendFromAt: 0, idealAt: 0, closesAt: null };
  const reasons = [...proposal.reasons];
  let { opensAt, sendFromAt, idealAt, closesAt } = window;
  const choice = choiceFor(proposal.job, proposal.id);
  const { pressure, standsUntilAnswered } = stepTraits[proposal.kind];
  // What the candidate chose for a step whose days are moved is obeyed where they are moved. An offer waits for its answer,
  // whatever day the candidate would rather look at it (PL25).
  if (choice && pressure !== 'moves' && !standsUntilAnswered) {
    const keepDay = dayOrNull(choice.keepOn);
    const until =
      choice.choice === 'keep' && keepDay !== null
        ? proposal.diary.zone.at(keepDay, context.policy.hours.workingDay.from)
        : choice.until;
    if (until !== null && until > sendFromAt) {
      const day = proposal.diary.zone.dayOf(until);
      reasons.unshift({
        rule: 'PL20',
        code: choice.choice === 'keep' ? 'kept' : 'put-off',
        day,
        reason: choice.reason,
      });
      opensAt = until;
      sendFromAt = until;
      idealAt = Math.max(idealAt, until);
      if (closesAt !== null)
        closesAt = Math.max(closesAt, proposal.diary.zone.at(day, context.policy.hours.workingDay.to), until + HOUR_MS);
    }
  }
  if (isContact(proposal.kind) && !proposal.diary.hasHolidays(proposal.diary.zone.dayOf(sendFromAt))) {
    reasons.push({ rule: 'PL17', code: 'no-holiday-data', region: proposal.diary.region });
  }
  const day = proposal.diary.zone.dayOf(sendFromAt);
  const half = isContact(proposal.kind) ? proposal.diary.halfDay(day) : null;
  if (half !== null) reasons.push({ rule: 'PL17', code: 'half-day', day, name: half });
  const putOff = choice?.choice === 'later';
  const letter = proposal.job.onTheirWay.find((each) => each.stepIds.some((id) => proposal.stepIds.includes(id)));
  if (letter) {
    const code = letter.state === 'unknown' ? 'cannot-tell' : 'on-its-way';
    reasons.unshift({ rule: 'SG1', code, day: proposal.diary.zone.dayOf(letter.at) });
  }
  const state = letter ? 'sending' : stateOf(context, proposal, opensAt, closesAt, putOff);
  const urgency = urgencyOf(
    { kind: proposal.kind, state },
    interviewIsToday(context, proposal),
    concernsOffer(proposal),
  );
  return {
    id: proposal.id,
    stepIds: proposal.stepIds,
    kind: proposal.kind,
    jobIds: proposal.jobIds,
    personIds: proposal.personIds,
    onBehalfOf: proposal.onBehalfOf,
    interviewId: proposal.interviewId,
    contactId: proposal.contactId,
    channel: proposal.channel,
    opensAt,
    sendFromAt,
    idealAt,
    closesAt,
    zone: proposal.diary.zone,
    state,
    urgency,
    place:
      state === 'open' || state === 'closing' || state === 'passed'
        ? placeOf(urgency, { kind: proposal.kind, opensAt, closesAt }, placeInDay)
        : placeLater(sendFromAt),
    reasons,
    variant: proposal.variant,
    ordinal: proposal.ordinal,
  };
}

function interviewIsToday(context: PlanContext, { kind, job, interviewId }: Proposal): boolean {
  const { fixedBy } = stepTraits[kind];
  switch (fixedBy) {
    case 'nothing':
      return false;
    case 'any-interview':
      return expectedToday(context, job);
    case 'its-interview': {
      const interview = job.interviews.find((each) => each.id === interviewId && each.status === 'scheduled');
      const { zone } = context.ownDiary();
      return interview !== undefined && context.horizon.today(zone) === zone.dayOf(interview.startsAt);
    }
    default:
      return fixedBy satisfies never;
  }
}

/** They expect the candidate today, and do not know yet that nobody will come. */
function expectedToday(context: PlanContext, job: Proposal['job']): boolean {
  const { zone } = context.ownDiary();
  const today = context.horizon.today(zone);
  return job.interviews.some((each) => each.status === 'scheduled' && zone.dayOf(each.startsAt) === today);
}

function concernsOffer({ kind, job }: Proposal): boolean {
  return job.offer !== null || stepTraits[kind].urgency === 'offer';
}

function stateOf(
  context: PlanContext,
  proposal: Proposal,
  opensAt: number,
  closesAt: number | null,
  putOff: boolean,
): StepState {
  const { horizon } = context;
  if (!horizon.reached(opensAt)) return putOff ? 'put off' : 'waiting';
  if (closesAt === null) return 'open';
  if (horizon.reached(closesAt)) return 'passed';
  const { zone } = proposal.diary;
  return horizon.reached(zone.at(zone.dayOf(closesAt - 1), 0)) ? 'closing' : 'open';
}

/** A thank-you that was not sent in time joins the next message of any kind to that person; it is never dropped (PL2). */
function carryLateThanks(context: PlanContext, steps: Step[]): Step[] {
  const late = steps.filter((each) => each.kind === 'thank-you' && each.state === 'passed');
  if (late.length === 0) return steps;
  const carried = new Map<string, Step>();
  const kept = steps.filter((step) => {
    if (!late.includes(step)) return true;
    const carrier = steps.find(
      (each) =>
        each !== step &&
        each.kind !== 'thank-you' &&
        isContact(each.kind) &&
        each.personIds[0] !== undefined &&
        each.personIds[0] === step.personIds[0] &&
        each.jobIds.includes(step.jobIds[0] ?? ''),
    );
    if (!carrier) return true;
    const already = carried.get(carrier.id) ?? carrier;
    const names = step.personIds.map((id) => context.book.personById.get(id)?.name ?? '').filter((name) => name !== '');
    carried.set(carrier.id, {
      ...already,
      stepIds: [...already.stepIds, ...step.stepIds],
      onBehalfOf: [...already.onBehalfOf, ...step.onBehalfOf],
      interviewId: already.interviewId ?? step.interviewId,
      reasons: [...already.reasons, { rule: 'PL2', code: 'thanks-carried', names }],
    });
    return false;
  });
  return kept.map((step) => carried.get(step.id) ?? step);
}

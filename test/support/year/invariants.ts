import assert from 'node:assert/strict';
import { isContactMade } from '../../../src/core/journal/contact-kinds.ts';
import { isLive, type OpportunityState } from '../../../src/core/journal/states.ts';
import { type CaseBook, contactOf, createContext, type PlanContext, presetOf } from '../../../src/core/plan/context.ts';
import type { Diary } from '../../../src/core/plan/diary.ts';
import { createHorizon } from '../../../src/core/plan/horizon.ts';
import { bindingPromise } from '../../../src/core/plan/promise.ts';
import type { Plan, Step } from '../../../src/core/plan/step.ts';
import { unpromptedPurposes } from '../../../src/core/plan/step-traits.ts';
import { type EpochDay, parseDay } from '../../../src/core/time/epoch-day.ts';
import { calendars } from '../world.ts';

const asks = (step: Step): boolean =>
  step.kind === 'check-in' || step.kind === 'closing-question' || step.kind === 'keep-warm';
const chosen = (step: Step): boolean => step.reasons.some((reason) => reason.code === 'kept');
const label = (step: Step): string => `${step.kind} ${step.id} for ${step.opportunityIds.join(' ')}`;

/** The n-th working day after a day, counted one by one: slow, plain, and not the code under test. */
function plainAdd(diary: Diary, from: EpochDay, count: number): EpochDay {
  let day = from;
  for (let left = count; left > 0; ) {
    day += 1;
    if (diary.isWorking(day)) left -= 1;
  }
  return day;
}

function jobOf(book: CaseBook, id: string): OpportunityState {
  const job = book.jobs.find((each) => each.id === id);
  assert.ok(job, id);
  return job;
}

function contextAt(book: CaseBook, now: number): PlanContext {
  return createContext(book, calendars, createHorizon(now));
}

/** What must hold of every plan at every moment. */
export function checkPlan(book: CaseBook, plan: Plan, now: number, done: ReadonlySet<string>): void {
  const context = contextAt(book, now);
  assert.ok(plan.validUntilAt > now, 'a plan holds for a while');
  const ids = plan.steps.flatMap((step) => step.stepIds);
  assert.equal(new Set(ids).size, ids.length, 'no step stands twice');
  for (const id of ids) assert.ok(!done.has(id), `${id} was done and came back`);
  for (const wait of plan.waits)
    assert.ok(wait.untilAt > now && wait.reasons.length > 0, 'a wait ends later, and says why');
  for (const job of book.jobs) {
    if (!isLive(job)) {
      for (const step of plan.steps.filter((each) => each.opportunityIds.includes(job.id)))
        assert.ok(step.kind === 'gracious-thanks' || step.kind === 'keep-warm', `${label(step)}, though it is over`);
      continue;
    }
    const next =
      plan.steps.some((step) => step.opportunityIds.includes(job.id)) ||
      plan.waits.some((wait) => wait.opportunityId === job.id);
    assert.ok(next || atRest(context, job, now), `${job.id} has no next item`);
  }
  for (const step of plan.steps) {
    assert.ok(step.reasons.length > 0, `${label(step)} says why`);
    assert.ok(step.opensAt <= step.sendFromAt && step.sendFromAt <= step.idealAt, `${label(step)} opens, then goes`);
    if (step.closesAt !== null) assert.ok(step.idealAt <= step.closesAt, `${label(step)} is best before it closes`);
    if (asks(step) && step.state !== 'sending') checkPlace(book, context, step);
  }
}

/** Nothing unprompted outside hours, before a promise, over the budget, to someone away, or after an agreed interview was set. */
function checkPlace(book: CaseBook, context: PlanContext, step: Step): void {
  const [jobId = ''] = step.opportunityIds;
  const personId = step.personIds[0] ?? null;
  const diary = context.diaryOf(jobOf(book, jobId), personId);
  const day = diary.zone.dayOf(step.sendFromAt);
  const minute = diary.zone.minuteOf(step.sendFromAt);
  const { from, to } = context.policy.hours.workingDay;
  assert.ok(minute >= from && minute < to, `${label(step)} at minute ${minute}`);
  if (chosen(step)) return;
  assert.ok(diary.isWorking(day), `${label(step)} on a day off`);
  for (const id of step.opportunityIds) {
    const job = jobOf(book, id);
    if (isLive(job))
      assert.ok(!job.interviews.some((each) => each.status === 'scheduled'), `${label(step)} before an interview`);
    const binding = step.kind === 'keep-warm' ? null : bindingPromise(job, diary);
    if (binding && step.variant !== 'news') assert.ok(day > binding.day, `${label(step)} before what was promised`);
  }
  const person = book.personById.get(personId ?? '');
  const returnDay = person?.away?.returnOn == null ? null : parseDay(person.away.returnOn);
  if (returnDay !== null) assert.ok(day >= returnDay, `${label(step)} while they are away`);
  for (const absence of context.absences)
    assert.ok(day < absence.from || day > absence.to, `${label(step)} while the candidate is away`);
  const within = presetOf(context.policy, jobOf(book, jobId)).pressureDays;
  for (const made of person?.unprompted ?? []) {
    const madeDay = diary.zone.dayOf(made.at);
    assert.ok(plainAdd(diary, madeDay, within) <= day, `${label(step)} too soon after the last`);
  }
}

/** At the moment of sending, counted from the journal alone. */
export function checkUnprompted(book: CaseBook, step: Step, at: number): void {
  if (!asks(step) || chosen(step)) return;
  const context = contextAt(book, at);
  const job = jobOf(book, step.opportunityIds[0] ?? '');
  const diary = context.diaryOf(job, step.personIds[0] ?? null);
  const preset = presetOf(context.policy, job);
  const day = diary.zone.dayOf(at);
  const person = book.personById.get(step.personIds[0] ?? '');
  for (const made of person?.unprompted ?? [])
    assert.ok(
      plainAdd(diary, diary.zone.dayOf(made.at), preset.pressureDays) <= day,
      `${label(step)} presses ${person?.id}`,
    );
  const firm = book.organisationById.get(job.agencyId ?? '');
  const lately = (firm?.unprompted ?? []).filter(
    (made) => plainAdd(diary, diary.zone.dayOf(made.at), preset.pressureDays) > day,
  );
  assert.ok(lately.length < context.policy.agencyContacts, `${label(step)} presses ${firm?.id}`);
}

/** Kinds that time alone may take away, because what they were for is over. */
const mayLapse = new Set<Step['kind']>([
  'confirm',
  'debrief-call',
  'late-or-move',
  'tell-of-offer',
  'gracious-thanks',
  'brief',
  'reflect',
  'thank-you',
]);

/** From one plan to the next by time alone: no step is lost, and a window that went by is said to have. */
export function checkSuccession(before: Plan, after: Plan, now: number): void {
  for (const step of before.steps) {
    const next = after.steps.find((each) => each.stepIds.includes(step.id));
    if (next === undefined) {
      // In an executive search the ninetieth working day turns the next question into the last one (PL11).
      const turned = after.steps.some(
        (each) =>
          each.kind === 'closing-question' && each.opportunityIds.some((id) => step.opportunityIds.includes(id)),
      );
      assert.ok(mayLapse.has(step.kind) || step.variant === 'news' || turned, `${label(step)} was lost`);
      // Thanks may change hands when "ask first" is over; whoever was served is served still (PL4).
      if (step.kind === 'thank-you') {
        const served = new Set(after.steps.flatMap((each) => [...each.personIds, ...each.onBehalfOf]));
        for (const id of [...step.personIds, ...step.onBehalfOf]) assert.ok(served.has(id), `${id} is thanked no more`);
      }
      continue;
    }
    if (!asks(step) || step.closesAt === null || step.closesAt > now || next.state === 'sending') continue;
    const said = next.reasons.some((reason) =>
      [
        'rolled',
        'merged',
        'pressure-person',
        'pressure-agency',
        'own-absence',
        'quiet-days',
        'kept',
        'put-off',
      ].includes(reason.code),
    );
    assert.ok(said, `${label(step)} lost its window in silence`);
  }
}

/** Until `validUntil` the plan is the same, but for nothing. */
export function checkConstant(plan: Plan, later: Plan): void {
  const plain = ({ steps, waits, questions }: Plan): string =>
    JSON.stringify({
      steps: steps.map((step) => ({ ...step, zone: step.zone.id })),
      waits: waits.map((wait) => ({ ...wait, zone: wait.zone.id })),
      questions,
    });
  assert.equal(plain(later), plain(plan));
}

/** Closed after the last question and ten working days of silence (PL11). */
function atRest(context: PlanContext, job: OpportunityState, now: number): boolean {
  const closing = job.interactions.findLast(
    (each) => each.purpose === 'closing-question' && each.direction === 'out' && isContactMade(each),
  );
  if (closing === undefined || !unpromptedPurposes.has(closing.purpose ?? '')) return false;
  const diary = context.diaryOf(job, contactOf(context, job));
  const day = plainAdd(diary, diary.zone.dayOf(closing.at), context.policy.closeAfterDays);
  return now >= diary.zone.at(day, context.policy.hours.workingDay.to);
}

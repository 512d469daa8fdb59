import assert from 'node:assert/strict';
import type { Entry } from '../../../src/core/journal/entry.ts';
import type { Plan, Step } from '../../../src/core/plan/step.ts';
import { type RawCase, rawCaseOf } from '../raw-case.ts';
import { localOf } from '../raw-place.ts';

/*
 * What must hold of a year. It is judged by the raw entries alone: nothing that folds or plans is asked.
 */

const asks = (step: Step): boolean =>
  step.kind === 'check-in' || step.kind === 'closing-question' || step.kind === 'keep-warm';
const chosen = (step: Step): boolean => step.reasons.some((reason) => reason.code === 'kept');
const label = (step: Step): string => `${step.kind} ${step.id} for ${step.jobIds.join(' ')}`;

/** What must hold of every plan at every moment. */
export function checkPlan(entries: readonly Entry[], plan: Plan, now: number, done: ReadonlySet<string>): void {
  const raw = rawCaseOf(entries);
  assert.ok(plan.validUntilAt > now, 'a plan holds for a while');
  const ids = plan.steps.flatMap((step) => step.stepIds);
  assert.equal(new Set(ids).size, ids.length, 'no step stands twice');
  for (const id of ids) assert.ok(!done.has(id), `${id} was done and came back`);
  for (const wait of plan.waits)
    assert.ok(wait.untilAt > now && wait.reasons.length > 0, 'a wait ends later, and says why');
  for (const job of raw.jobs()) {
    const steps = plan.steps.filter((each) => each.jobIds.includes(job));
    if (raw.ending(job) !== null) {
      for (const step of steps)
        assert.ok(step.kind === 'gracious-thanks' || step.kind === 'keep-warm', `${label(step)}, though it is over`);
      continue;
    }
    const next = steps.length > 0 || plan.waits.some((wait) => wait.jobId === job);
    assert.ok(next || atRest(raw, job, now), `${job} has no next item`);
  }
  for (const step of plan.steps) {
    assert.ok(step.reasons.length > 0, `${label(step)} says why`);
    assert.ok(step.opensAt <= step.sendFromAt && step.sendFromAt <= step.idealAt, `${label(step)} opens, then goes`);
    if (step.closesAt !== null) assert.ok(step.idealAt <= step.closesAt, `${label(step)} is best before it closes`);
    if (asks(step) && step.state !== 'sending') checkPlace(raw, step);
  }
}

/** Nothing unprompted outside hours, before a promise, over the budget, to someone away, or after an agreed interview was set. */
function checkPlace(raw: RawCase, step: Step): void {
  const [jobId = ''] = step.jobIds;
  const personId = step.personIds[0] ?? null;
  const place = raw.placeOf(jobId, personId);
  assert.equal(step.zone.id, place.zone, `${label(step)} by whose clock`);
  const { day, minute } = localOf(step.sendFromAt, place.zone);
  const { from, to } = raw.workingHours();
  assert.ok(minute >= from && minute < to, `${label(step)} at minute ${minute}`);
  if (chosen(step)) return;
  assert.ok(place.isWorking(day), `${label(step)} on a day off`);
  const date = new Date(day * 86_400_000).toISOString().slice(5, 10);
  assert.ok(date < '12-21' && date > '01-03', `${label(step)} in the quiet days`);
  for (const id of step.jobIds) {
    if (raw.ending(id) === null) assert.ok(!raw.awaitsInterview(id), `${label(step)} before an interview`);
    const promise = step.kind === 'keep-warm' || step.variant === 'news' ? null : raw.promise(id, place);
    if (promise) assert.ok(day > promise.day, `${label(step)} before what was promised`);
  }
  const back = personId === null ? null : raw.backOn(personId, place);
  if (back !== null) assert.ok(day >= back, `${label(step)} while they are away`);
  for (const [first, last] of raw.absences())
    assert.ok(day < first || day > last, `${label(step)} while the candidate is away`);
  const within = raw.pressureDays(jobId);
  for (const at of personId === null ? [] : raw.pressedAt(personId))
    assert.ok(place.add(place.dayOf(at), within) <= day, `${label(step)} too soon after the last`);
}

/** At the moment of sending: at most one to a person and two to an agency within the pressure days (PL12). */
export function checkUnprompted(entries: readonly Entry[], step: Step, at: number): void {
  if (!asks(step) || chosen(step)) return;
  const raw = rawCaseOf(entries);
  const [jobId = ''] = step.jobIds;
  const personId = step.personIds[0] ?? null;
  const place = raw.placeOf(jobId, personId);
  const day = place.dayOf(at);
  const within = raw.pressureDays(jobId);
  const lately = (id: string): number =>
    raw.pressedAt(id).filter((each) => place.add(place.dayOf(each), within) > day).length;
  if (personId !== null) assert.equal(lately(personId), 0, `${label(step)} presses ${personId}`);
  const agencyId = raw.ofJob(jobId, 'agencyId');
  if (agencyId !== null) assert.ok(lately(agencyId) < 2, `${label(step)} presses ${agencyId}`);
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
        (each) => each.kind === 'closing-question' && each.jobIds.some((id) => step.jobIds.includes(id)),
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
function atRest(raw: RawCase, job: string, now: number): boolean {
  const asked = raw.lastQuestion(job);
  if (asked === null) return false;
  const place = raw.placeOf(job, asked.personId);
  const { day, minute } = localOf(now, place.zone);
  const last = place.add(place.dayOf(asked.at), 10);
  return day > last || (day === last && minute >= raw.workingHours().to);
}

import { planCluster } from '../../../src/core/plan/plan.ts';
import { isContact, type Plan, type Step } from '../../../src/core/plan/step.ts';
import { calendars } from '../world.ts';
import { type Chance, castOf, DAY, HOUR } from './cast.ts';
import { checkConstant, checkPlan, checkSuccession, checkUnprompted } from './invariants.ts';
import { Ledger } from './ledger.ts';
import { Others } from './others.ts';

/** What happened in a simulated year, to see that something did. */
export interface Year {
  readonly entries: number;
  readonly plans: number;
  readonly sent: number;
  readonly unprompted: number;
}

/** Small, quick and good enough for stories (mulberry32). */
function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The most plans that one year may take; a plan whose validity does not move on would never end. */
const MOST_PLANS = 20_000;

/**
 * Lives a year as a candidate who does most of what the plan says, late or not at all with the rest, and checks the plan at
 * every entry and around every instant at which it says it could change. Throws an assertion error with the seed.
 */
export function liveYear(seed: number): Year {
  const chance = chanceOf(seed);
  const startsAt = Date.UTC(2024 + Math.floor(chance() * 5), Math.floor(chance() * 12), 1 + Math.floor(chance() * 28));
  const endsAt = startsAt + 365 * DAY;
  const ledger = new Ledger();
  const cast = castOf(chance, startsAt, ledger);
  const others = new Others(chance, ledger, cast, endsAt);
  others.begin(startsAt);
  const intended = new Set<string>();
  const done = new Set<string>();
  const counts = { plans: 0, sent: 0, unprompted: 0 };

  const planAt = (now: number): Plan => {
    counts.plans += 1;
    return planCluster(ledger.book(), calendars, now);
  };

  const act = (id: string, at: number): void => {
    intended.delete(id);
    const step = planAt(at).steps.find((each) => each.id === id);
    if (!step || !isContact(step.kind) || at < step.sendFromAt || done.has(id)) return;
    const luck = chance();
    if (luck < 0.06) {
      choose(step, at, luck < 0.03 ? 'skip' : 'later');
      return;
    }
    const missed = step.channel === 'phone' && luck > 0.85;
    const channel = missed
      ? 'missed-call'
      : luck > 0.7 && step.channel === 'phone'
        ? 'voicemail'
        : (step.channel ?? 'email');
    if (!missed) {
      checkUnprompted(ledger.entries, step, at);
      for (const each of step.stepIds) done.add(each);
      counts.sent += 1;
      if (step.kind === 'check-in' || step.kind === 'closing-question' || step.kind === 'keep-warm')
        counts.unprompted += 1;
    }
    const jobs = cast.jobs.filter((job) => step.jobIds.includes(job.id));
    const firms = [...new Set(jobs.map((job) => job.agencyId).filter((each) => each !== null))];
    ledger.add('contact-logged', at, [...step.jobIds, ...step.personIds, ...firms, 'account'], {
      contactId: `out_${ledger.entries.length}`,
      direction: 'out',
      channel,
      purpose: step.kind,
      personIds: [...step.personIds],
      firmIds: firms,
      jobIds: [...step.jobIds],
      stepIds: [...step.stepIds],
    });
    if (step.kind === 'withdraw' && !missed)
      for (const job of jobs) ledger.add('job-closed', at, [job.id, 'account'], { jobId: job.id, ending: 'withdrawn' });
    const [job] = jobs;
    if (job && !missed) others.hear(job);
  };

  const choose = (step: Step, at: number, choice: 'skip' | 'later'): void => {
    const ids = choice === 'skip' ? step.stepIds : [step.id];
    for (const stepId of ids)
      ledger.add('step-chosen', at, step.jobIds, {
        stepId,
        jobIds: [...step.jobIds],
        stepKind: step.kind,
        choice,
        ...(choice === 'later' ? { until: at + DAY } : {}),
        reason: '',
      });
    if (choice === 'skip') for (const stepId of ids) done.add(stepId);
  };

  let now = startsAt;
  let before: { plan: Plan; entries: number; at: number } | null = null;
  for (;;) {
    ledger.happen(now);
    const plan = planAt(now);
    checkPlan(ledger.entries, plan, now, done);
    if (before !== null && before.entries === ledger.entries.length) checkSuccession(before.plan, plan, now);
    for (const step of plan.steps) {
      if (!isContact(step.kind) || intended.has(step.id) || step.state === 'passed') continue;
      // Most of what is to do is done in its time, some of it days later, and some never.
      intended.add(step.id);
      if (chance() < 0.25) continue;
      const from = Math.max(now, step.sendFromAt);
      const at = Math.floor(from + chance() * (chance() < 0.8 ? 8 * HOUR : 6 * DAY)) + 1;
      if (at < endsAt) ledger.plan(at, () => act(step.id, at));
    }
    before = { plan, entries: ledger.entries.length, at: now };
    const next = Math.min(ledger.nextAt, plan.validUntilAt);
    if (next >= endsAt) break;
    // Until then the same plan holds; it is looked at again just before.
    if (next - 1 > now && chance() < 0.5) checkConstant(plan, planAt(next - 1));
    now = next;
    if (counts.plans > MOST_PLANS) throw new Error(`seed ${seed}: the plan does not come to rest`);
  }
  return { entries: ledger.entries.length, ...counts };
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isContactMade } from '../../src/core/journal/contact-kinds.ts';
import type { OpportunityState } from '../../src/core/journal/states.ts';
import { type CaseBook, contactOf, createContext, presetOf } from '../../src/core/plan/context.ts';
import { createHorizon } from '../../src/core/plan/horizon.ts';
import { planCluster } from '../../src/core/plan/plan.ts';
import { defaultPolicy as policy } from '../../src/core/plan/policy.ts';
import { bindingPromise } from '../../src/core/plan/promise.ts';
import { isContact, type Plan, type Step } from '../../src/core/plan/step.ts';
import { unpromptedPurposes } from '../../src/core/plan/step-traits.ts';
import { english } from '../../src/languages/en/pack.ts';
import { runs } from '../support/runs.ts';
import { bookOf, calendars, worldArbitrary } from '../support/world.ts';

const asking = (step: Step): boolean => step.kind === 'check-in' || step.kind === 'closing-question';

/** A plan as plain data, zones by name, so that two can be compared. */
function plain(plan: Plan): string {
  return JSON.stringify({
    steps: plan.steps.map((step) => ({ ...step, zone: step.zone.id })),
    waits: plan.waits.map((wait) => ({ ...wait, zone: wait.zone.id })),
    questions: plan.questions,
  });
}

function everyWorld(check: (book: CaseBook, plan: Plan, now: number) => void): void {
  fc.assert(
    fc.property(worldArbitrary, ({ entries, now }) => {
      const book = bookOf(entries);
      check(book, planCluster(book, calendars, now), now);
    }),
    runs(2000),
  );
}

function atRest(job: OpportunityState, book: CaseBook, now: number): boolean {
  const closing = job.interactions.findLast(
    (each) => each.purpose === 'closing-question' && each.direction === 'out' && isContactMade(each),
  );
  const context = createContext(book, calendars, createHorizon(now));
  const diary = context.diaryOf(job, contactOf(context, job));
  return (
    closing !== undefined && now >= diary.zone.at(diary.add(diary.zone.dayOf(closing.at), policy.closeAfterDays), 1050)
  );
}

test('[PL1] every running job has something to do or a date until which to leave it alone', () => {
  everyWorld((book, plan, now) => {
    for (const job of book.jobs) {
      if (job.ending !== null || atRest(job, book, now)) continue;
      const has =
        plan.steps.some((step) => step.opportunityIds.includes(job.id)) ||
        plan.waits.some((wait) => wait.opportunityId === job.id);
      assert.ok(has, `${job.id} has nothing`);
    }
    for (const wait of plan.waits) assert.ok(wait.untilAt > now, 'a wait lies ahead');
  });
});

test('[PL2] everyone met is thanked once: in a step of their own, in one that carries them, or done', () => {
  everyWorld((book, plan) => {
    for (const job of book.jobs.filter((each) => each.ending === null && each.routing !== 'ask')) {
      for (const interview of job.interviews.filter((each) => each.status === 'held')) {
        const served = plan.steps
          .filter((step) => step.opportunityIds.includes(job.id))
          .flatMap((step) => [...step.personIds, ...step.onBehalfOf]);
        for (const attendee of interview.attendees) assert.ok(served.includes(attendee.personId), 'everyone is served');
      }
    }
  });
});

test('[PL6][PL8] nothing asks before the day they named', () => {
  everyWorld((book, plan, now) => {
    const context = createContext(book, calendars, createHorizon(now));
    for (const step of plan.steps.filter(
      (each) => asking(each) && each.variant !== 'news' && each.variant !== 'introduction',
    )) {
      for (const id of step.opportunityIds) {
        const job = book.jobs.find((each) => each.id === id);
        if (!job) continue;
        const diary = context.diaryOf(job, contactOf(context, job));
        const binding = bindingPromise(job, diary);
        if (binding && !step.reasons.some((reason) => reason.code === 'kept'))
          assert.ok(diary.zone.dayOf(step.sendFromAt) > binding.day, 'after the promise');
      }
    }
  });
});

test('[PL10] nobody who is away is asked anything before they are back', () => {
  everyWorld((book, plan) => {
    for (const step of plan.steps.filter(asking)) {
      const away = book.personById.get(step.personIds[0] ?? '')?.away;
      if (!away?.returnOn) continue;
      const [year = 0, month = 1, day = 1] = away.returnOn.split('-').map(Number);
      assert.ok(step.sendFromAt >= Date.UTC(year, month - 1, day) - 15 * 3_600_000, 'back first');
    }
  });
});

test('[PL12] two questions to one person lie at least five working days apart', () => {
  everyWorld((book, plan, now) => {
    const context = createContext(book, calendars, createHorizon(now));
    const steps = plan.steps.filter(asking);
    for (const step of steps) {
      const job = book.jobs.find((each) => each.id === step.opportunityIds[0]);
      const person = book.personById.get(step.personIds[0] ?? '');
      if (!job || !person) continue;
      const diary = context.diaryOf(job, person.id);
      const within = presetOf(context.policy, job).pressureDays;
      const day = diary.zone.dayOf(step.sendFromAt);
      for (const made of person.unprompted)
        assert.ok(diary.add(diary.zone.dayOf(made.at), within) <= day, 'since the last');
      for (const other of steps) {
        if (other === step || other.personIds[0] !== person.id || other.sendFromAt < step.sendFromAt) continue;
        assert.ok(diary.add(day, within) <= diary.zone.dayOf(other.sendFromAt), 'between two that are planned');
      }
    }
  });
});

test('[PL13][PL17] every question goes on a working day of theirs, between nine and half past five', () => {
  everyWorld((book, plan, now) => {
    const context = createContext(book, calendars, createHorizon(now));
    for (const step of plan.steps.filter(asking)) {
      const job = book.jobs.find((each) => each.id === step.opportunityIds[0]);
      if (!job || step.reasons.some((reason) => reason.code === 'kept')) continue;
      const diary = context.diaryOf(job, step.personIds[0] ?? contactOf(context, job));
      assert.ok(diary.isWorking(diary.zone.dayOf(step.sendFromAt)), 'a working day');
      const minute = diary.zone.minuteOf(step.sendFromAt);
      assert.ok(minute >= 540 && minute < 1050, `at ${minute}`);
      assert.ok(step.closesAt !== null && step.closesAt > step.sendFromAt);
    }
  });
});

/** What may still be written about a job that ended; the last two only where the person asked for it. */
const afterTheEnd: ReadonlySet<string> = new Set(['gracious-thanks', 'keep-warm', 'accept', 'correct']);

test('[PL14] a job that was turned down asks nothing', () => {
  everyWorld((book, plan) => {
    const over = new Set(book.jobs.filter((job) => job.ending !== null).map((job) => job.id));
    for (const step of plan.steps)
      if (!afterTheEnd.has(step.kind)) assert.ok(!step.opportunityIds.some((id) => over.has(id)), step.kind);
  });
});

test('[PL15] while an agreed interview lies ahead nothing is asked', () => {
  everyWorld((book, plan, now) => {
    const ahead = new Set(
      book.jobs
        .filter((job) => job.interviews.some((each) => each.status === 'scheduled' && each.startsAt > now))
        .map((job) => job.id),
    );
    for (const step of plan.steps.filter(asking)) assert.ok(!step.opportunityIds.some((id) => ahead.has(id)));
  });
});

test('[PL18] every step and wait says why, in whole sentences', () => {
  everyWorld((_book, plan) => {
    for (const { reasons } of [...plan.steps, ...plan.waits]) {
      assert.ok(reasons.length > 0);
      for (const reason of reasons) assert.match(english.reason(reason), /^[\p{L}\d].*[.?]$/u);
      for (const reason of reasons) assert.doesNotMatch(english.reason(reason), /undefined|NaN|null|Invalid/);
    }
  });
});

test('[PL19] ids are unique, and the same case gives the same ids', () => {
  everyWorld((book, plan, now) => {
    const ids = plan.steps.flatMap((step) => step.stepIds);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      planCluster(book, calendars, now).steps.flatMap((step) => step.stepIds),
      ids,
    );
  });
});

test('[PL19] a step that was done never comes back', () => {
  fc.assert(
    fc.property(worldArbitrary, fc.nat(), fc.nat({ max: 60 }), ({ entries, now }, which, days) => {
      const plan = planCluster(bookOf(entries), calendars, now);
      const contacts = plan.steps.filter((step) => isContact(step.kind) && step.personIds.length > 0);
      const step = contacts[which % Math.max(1, contacts.length)];
      if (!step) return;
      const scopes = [...step.opportunityIds, ...step.personIds];
      const done = {
        position: entries.length + 1,
        id: 'ent_done',
        kind: 'interaction-logged',
        version: 1,
        happenedAt: now,
        recordedAt: now,
        operationId: 'op_done',
        scopes,
        payload: {
          interactionId: 'int_done',
          direction: 'out',
          channel: 'email',
          purpose: step.kind,
          personIds: [...step.personIds],
          organisationIds: [],
          opportunityIds: [...step.opportunityIds],
          stepIds: [...step.stepIds],
        },
      };
      const after = planCluster(bookOf([...entries, done]), calendars, now + days * 86_400_000);
      const ids = after.steps.flatMap((each) => each.stepIds);
      for (const id of step.stepIds) assert.ok(!ids.includes(id), `${step.kind} came back`);
    }),
    runs(2000),
  );
});

test('[PL23] between now and validUntil the plan is constant', () => {
  fc.assert(
    fc.property(worldArbitrary, fc.double({ min: 0, max: 1, noNaN: true }), ({ entries, now }, share) => {
      const book = bookOf(entries);
      const plan = planCluster(book, calendars, now);
      assert.ok(plan.validUntilAt > now);
      const until = Math.min(plan.validUntilAt, now + 400 * 86_400_000);
      const between = Math.floor(now + (until - 1 - now) * share);
      for (const at of [between, until - 1]) assert.equal(plain(planCluster(book, calendars, at)), plain(plan));
    }),
    runs(2000),
  );
});

test('[PL6] unprompted purposes are those that press', () => {
  assert.deepEqual([...unpromptedPurposes].sort(), ['check-in', 'closing-question', 'keep-warm', 'missed-appointment']);
});

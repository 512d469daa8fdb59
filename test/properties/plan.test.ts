import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nextStamp } from '../../src/core/journal/stamp.ts';
import type { CaseBook } from '../../src/core/plan/context.ts';
import { planCluster } from '../../src/core/plan/plan.ts';
import { isContact, type Plan, type Step } from '../../src/core/plan/step.ts';
import { unpromptedPurposes } from '../../src/core/plan/step-traits.ts';
import { english } from '../../src/languages/en/pack.ts';
import { type RawCase, rawCaseOf } from '../support/raw-case.ts';
import { localOf } from '../support/raw-place.ts';
import { runs } from '../support/runs.ts';
import { bookOf, calendars, worldArbitrary } from '../support/world.ts';

// What is true of a story is counted from its raw entries; nothing that folds or plans is asked for it.

const asking = (step: Step): boolean => step.kind === 'check-in' || step.kind === 'closing-question';

/** A plan as plain data, zones by name, so that two can be compared. */
function plain(plan: Plan): string {
  return JSON.stringify({
    steps: plan.steps.map((step) => ({ ...step, zone: step.zone.id })),
    waits: plan.waits.map((wait) => ({ ...wait, zone: wait.zone.id })),
    questions: plan.questions,
  });
}

function everyWorld(check: (raw: RawCase, plan: Plan, now: number, book: CaseBook) => void): void {
  fc.assert(
    fc.property(worldArbitrary, ({ entries, now }) => {
      const book = bookOf(entries);
      check(rawCaseOf(entries), planCluster(book, calendars, now), now, book);
    }),
    runs(2000),
  );
}

const kept = (step: Step): boolean => step.reasons.some((reason) => reason.code === 'kept');

/** Closed after the last question and ten working days of silence (PL11). */
function atRest(raw: RawCase, job: string, now: number): boolean {
  const asked = raw.lastQuestion(job);
  if (asked === null) return false;
  const place = raw.placeOf(job, asked.personId);
  const { day, minute } = localOf(now, place.zone);
  const last = place.add(place.dayOf(asked.at), 10);
  return day > last || (day === last && minute >= raw.workingHours().to);
}

test('[PL1] every running job has something to do or a date until which to leave it alone', () => {
  everyWorld((raw, plan, now) => {
    for (const job of raw.jobs()) {
      if (raw.ending(job) !== null || atRest(raw, job, now)) continue;
      const has = plan.steps.some((step) => step.jobIds.includes(job)) || plan.waits.some((wait) => wait.jobId === job);
      assert.ok(has, `${job} has nothing`);
    }
    for (const wait of plan.waits) assert.ok(wait.untilAt > now, 'a wait lies ahead');
  });
});

test('[PL2b] everyone met is thanked once: in a step of their own, in one that carries them, or done', () => {
  everyWorld((raw, plan) => {
    for (const job of raw.jobs().filter((each) => raw.ending(each) === null && raw.ofJob(each, 'routing') !== 'ask')) {
      const served = plan.steps
        .filter((step) => step.jobIds.includes(job))
        .flatMap((step) => [...step.personIds, ...step.onBehalfOf]);
      for (const person of raw.met(job)) assert.ok(served.includes(person), 'everyone is served');
    }
  });
});

test('[PL6][PL8] nothing asks before the day they named', () => {
  everyWorld((raw, plan) => {
    for (const step of plan.steps.filter((each) => asking(each) && !kept(each))) {
      if (step.variant === 'news' || step.variant === 'introduction') continue;
      for (const job of step.jobIds) {
        const place = raw.placeOf(job, step.personIds[0] ?? null);
        const promise = raw.promise(job, place);
        if (promise) assert.ok(localOf(step.sendFromAt, place.zone).day > promise.day, 'after the promise');
      }
    }
  });
});

test('[PL10c] nobody who is away is asked anything before they are back', () => {
  everyWorld((raw, plan) => {
    for (const step of plan.steps.filter(asking)) {
      const [personId] = step.personIds;
      const place = raw.placeOf(step.jobIds[0] ?? '', personId ?? null);
      const back = personId === undefined ? null : raw.backOn(personId, place);
      if (back !== null) assert.ok(localOf(step.sendFromAt, place.zone).day >= back, 'back first');
    }
  });
});

test('[PL12a] two questions to one person lie at least five working days apart', () => {
  everyWorld((raw, plan) => {
    const steps = plan.steps.filter(asking);
    for (const step of steps) {
      const [job = ''] = step.jobIds;
      const [personId] = step.personIds;
      if (personId === undefined) continue;
      const place = raw.placeOf(job, personId);
      const within = raw.pressureDays(job);
      const { day } = localOf(step.sendFromAt, place.zone);
      for (const at of raw.pressedAt(personId)) assert.ok(place.add(place.dayOf(at), within) <= day, 'since the last');
      for (const other of steps) {
        if (other === step || other.personIds[0] !== personId || other.sendFromAt < step.sendFromAt) continue;
        assert.ok(place.add(day, within) <= place.dayOf(other.sendFromAt), 'between two that are planned');
      }
    }
  });
});

test('[PL13][PL17] every question goes on a working day of theirs, between nine and half past five', () => {
  everyWorld((raw, plan) => {
    for (const step of plan.steps.filter((each) => asking(each) && !kept(each))) {
      const place = raw.placeOf(step.jobIds[0] ?? '', step.personIds[0] ?? null);
      assert.equal(step.zone.id, place.zone, 'by their clock');
      const { day, minute } = localOf(step.sendFromAt, place.zone);
      assert.ok(place.isWorking(day), 'a working day');
      assert.ok(minute >= 540 && minute < 1050, `at ${minute}`);
      assert.ok(step.closesAt !== null && step.closesAt > step.sendFromAt);
    }
  });
});

/** What may still be written about a job that ended; the last two only where the person asked for it. */
const afterTheEnd: ReadonlySet<string> = new Set(['gracious-thanks', 'keep-warm', 'accept', 'correct']);

test('[PL14a] a job that was turned down asks nothing', () => {
  everyWorld((raw, plan) => {
    const over = new Set(raw.jobs().filter((job) => raw.ending(job) !== null));
    for (const step of plan.steps)
      if (!afterTheEnd.has(step.kind)) assert.ok(!step.jobIds.some((id) => over.has(id)), step.kind);
  });
});

test('[PL15c] while an agreed interview lies ahead nothing is asked', () => {
  everyWorld((raw, plan) => {
    const ahead = new Set(raw.jobs().filter((job) => raw.awaitsInterview(job)));
    for (const step of plan.steps.filter(asking)) assert.ok(!step.jobIds.some((id) => ahead.has(id)));
  });
});

test('[PL18] every step and wait says why, in whole sentences', () => {
  everyWorld((_raw, plan) => {
    for (const { reasons } of [...plan.steps, ...plan.waits]) {
      assert.ok(reasons.length > 0);
      for (const reason of reasons) assert.match(english.reason(reason), /^[\p{L}\d].*[.?]$/u);
      for (const reason of reasons) assert.doesNotMatch(english.reason(reason), /undefined|NaN|null|Invalid/);
    }
  });
});

test('[PL19] ids are unique, and the same case gives the same ids', () => {
  everyWorld((_raw, plan, now, book) => {
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
      const scopes = [...step.jobIds, ...step.personIds];
      const done = {
        position: entries.length + 1,
        id: 'ent_done',
        kind: 'contact-logged',
        version: 1,
        happenedAt: now,
        recordedAt: now,
        stamp: nextStamp(entries.at(-1)?.stamp ?? null, now, 'story'),
        operationId: 'op_done',
        scopes,
        payload: {
          contactId: 'int_done',
          direction: 'out',
          channel: 'email',
          purpose: step.kind,
          personIds: [...step.personIds],
          firmIds: [],
          jobIds: [...step.jobIds],
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

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nextStamp } from '../../src/core/journal/stamp.ts';
import type { CaseBook } from '../../src/core/plan/context.ts';
import { planCluster } from '../../src/core/plan/plan.ts';
import { isContact, type Plan, type Step } from '../../src/core/plan/step.ts';
import { formatDay } from '../../src/core/time/epoch-day.ts';
import { english } from '../../src/languages/en/pack.ts';
import { type RawCase, rawCaseOf } from '../support/raw-case.ts';
import { runs } from '../support/runs.ts';
import { bookOf, calendars, worldArbitrary } from '../support/world.ts';

const DAY = 86_400_000;

// What is true of a story is counted from its raw entries; nothing that folds or plans is asked for it.

function everyWorld(check: (raw: RawCase, plan: Plan, now: number, book: CaseBook) => void): void {
  fc.assert(
    fc.property(worldArbitrary, ({ entries, now }) => {
      const book = bookOf(entries);
      check(rawCaseOf(entries), planCluster(book, calendars, now), now, book);
    }),
    runs(1500),
  );
}

const jobOf = (step: Step): string => step.jobIds[0] ?? '';

test('[PL3] whoever asked for a way is reached by it, and who does not phone is not told to', () => {
  // What answers a call, or comes before the client is called, is a call by its nature (PL4, PL6).
  const calls = new Set(['call-back', 'debrief-call', 'answer']);
  everyWorld((raw, plan) => {
    for (const step of plan.steps.filter((each) => isContact(each.kind) && !calls.has(each.kind))) {
      const [personId = ''] = step.personIds;
      const asked = raw.ofPerson(personId, 'askedChannel');
      if (asked !== null && asked !== 'phone')
        assert.ok(step.channel === asked, `${step.kind}: ${step.channel}, not ${asked}`);
      if (raw.ofProfile('phones') === false && raw.ofPerson(personId, 'email') !== null)
        assert.notEqual(step.channel, 'phone', step.kind);
    }
  });
});

test('[PL4] people of the client are thanked through the consultant, unless the agency allowed it', () => {
  everyWorld((raw, plan) => {
    for (const step of plan.steps.filter((each) => each.kind === 'thank-you'))
      for (const id of step.personIds)
        assert.ok(raw.isWrittenToDirectly(jobOf(step), id), `${id} is written to directly`);
  });
});

test('[PL5] reflection opens with the debrief, never closes by itself and never nags', () => {
  everyWorld((_raw, plan) => {
    for (const step of plan.steps.filter((each) => each.kind === 'reflect')) {
      assert.ok(step.state === 'open' || step.state === 'closing' || step.state === 'put off', step.state);
      assert.deepEqual(step.personIds, []);
    }
  });
});

test('[PL7] after a quick decision was announced the first question is the second working day’s, or the fifth after a final round', () => {
  everyWorld((raw, plan) => {
    for (const step of plan.steps) {
      const quick = step.reasons.find((reason) => reason.code === 'quick' || reason.code === 'quick-final');
      if (!quick || !('since' in quick)) continue;
      const place = raw.placeOf(jobOf(step), step.personIds[0] ?? null);
      assert.equal(quick.day, place.add(quick.since.day, quick.code === 'quick' ? 2 : 5));
    }
  });
});

test('[PL9] a question goes another way than the one before it, and no voicemail follows a voicemail', () => {
  everyWorld((_raw, plan) => {
    for (const step of plan.steps)
      for (const reason of step.reasons) {
        if (reason.code !== 'alternate') continue;
        const same = reason.channel === reason.last || (reason.last === 'voicemail' && reason.channel === 'voicemail');
        assert.ok(!same, `${reason.last} and again ${reason.channel}`);
      }
  });
});

test('[PL16] words for being late stand until the interview is over; a missed appointment waits twenty minutes', () => {
  everyWorld((raw, plan, now) => {
    const startsById = new Map<string, number>();
    for (const job of raw.jobs())
      for (const { id, startsAt, endsAt, isLate } of raw.interviews(job)) {
        startsById.set(id, startsAt);
        if (raw.ending(job) !== null) continue;
        const late = plan.steps.some((step) => step.kind === 'late-or-move' && step.interviewId === id);
        assert.equal(late, isLate && now < endsAt);
      }
    for (const step of plan.steps.filter((each) => each.kind === 'missed-appointment'))
      assert.ok(step.opensAt >= (startsById.get(step.interviewId ?? '') ?? Number.NaN) + 20 * 60_000);
  });
});

test('[PL22] what was promised is due before its day, and an offer with a deadline is told to every other process', () => {
  everyWorld((raw, plan, now) => {
    for (const step of plan.steps.filter((each) => each.kind === 'deliver')) {
      const reason = step.reasons.find((each) => each.code === 'deliver');
      if (!reason || !('byDay' in reason) || reason.byDay === null) continue;
      if (step.reasons.some((each) => each.code === 'put-off')) continue;
      const place = raw.placeOf(jobOf(step), step.personIds[0] ?? null);
      const late = place.dayOf(step.sendFromAt) >= reason.byDay;
      assert.ok(late || place.dayOf(step.idealAt) <= reason.byDay, 'before the day itself');
    }
    for (const [from, deadline] of raw.offers()) {
      if (deadline === null || now > deadline * DAY - DAY) continue;
      for (const job of raw.jobs()) {
        if (job === from || raw.ending(job) !== null || raw.offers().has(job)) continue;
        // Who is to hear that another offer was accepted is told of no further one (PL25); where nothing has passed there is nobody to tell.
        if (raw.tellsOthers(job) || !raw.isUnderWay(job)) continue;
        const told = plan.steps.some((step) => step.kind === 'tell-of-offer' && step.jobIds.includes(job));
        assert.ok(told, `${job} is not told`);
      }
    }
  });
});

test('[PL20] what the person decides about a step stands: skipped is gone, later is later, a kept day is that day', () => {
  fc.assert(
    fc.property(
      worldArbitrary,
      fc.nat(),
      fc.constantFrom('skip', 'later', 'keep'),
      fc.integer({ min: 1, max: 20 }),
      (world, which, choice, days) => {
        const plan = planCluster(bookOf(world.entries), calendars, world.now);
        const steps = plan.steps.filter((each) => isContact(each.kind) && each.state !== 'sending');
        const step = steps[which % Math.max(1, steps.length)];
        if (!step) return;
        const until = world.now + days * DAY;
        const keepDay = step.zone.dayOf(until);
        const chosen = (stepId: string, index: number) => ({
          position: world.entries.length + 1 + index,
          id: `ent_chosen${index}`,
          kind: 'step-chosen',
          version: 1,
          happenedAt: world.now,
          recordedAt: world.now,
          stamp: `${nextStamp(world.entries.at(-1)?.stamp ?? null, world.now, 'story')}${index}`,
          operationId: 'op_chosen',
          scopes: [...step.jobIds],
          payload: {
            stepId,
            jobIds: [...step.jobIds],
            stepKind: step.kind,
            choice,
            reason: '',
            ...(choice === 'later' ? { until } : {}),
            ...(choice === 'keep' ? { keepOn: formatDay(keepDay) } : {}),
          },
        });
        const ids = choice === 'skip' ? step.stepIds : [step.id];
        const book = bookOf([...world.entries, ...ids.map(chosen)]);
        const after = planCluster(book, calendars, world.now).steps.find((each) => each.stepIds.includes(step.id));
        if (choice === 'skip') assert.equal(after, undefined, `${step.kind} came back`);
        if (!after || after.id !== step.id) return;
        if (choice === 'later')
          assert.ok(after.sendFromAt >= Math.min(until, step.zone.at(keepDay, 0)), 'later is later');
        const away = after.reasons.some((reason) => reason.code === 'away');
        const movable = step.kind === 'check-in' || step.kind === 'closing-question' || step.kind === 'keep-warm';
        if (choice === 'keep' && movable && !away && after.stepIds.length === 1)
          assert.equal(after.zone.dayOf(after.sendFromAt), keepDay, 'the day that was chosen');
      },
    ),
    runs(1500),
  );
});

test('[PL18] every date answers why not earlier in whole sentences, or may be done at once', () => {
  everyWorld((_raw, plan, now) => {
    for (const step of plan.steps) {
      const text = english.whyNotEarlier(step.reasons, step.sendFromAt > step.opensAt);
      if (text !== null) assert.match(text, /^[\p{L}“].*[.]$/su);
      const held = step.sendFromAt > now && isContact(step.kind);
      if (held) assert.ok(text !== null, `${step.kind} does not say why not earlier`);
    }
    for (const wait of plan.waits) {
      const text = english.whyNotEarlier(wait.reasons, false);
      if (text !== null) assert.doesNotMatch(text, /undefined|NaN|null/);
    }
  });
});

test('[PL29] no check-in, last question or word after a while opens between 21 December and 3 January, unless the candidate chose the day', () => {
  everyWorld((_raw, plan) => {
    for (const step of plan.steps.filter((each) => ['check-in', 'closing-question', 'keep-warm'].includes(each.kind))) {
      if (step.reasons.some((reason) => reason.code === 'kept')) continue;
      const day = formatDay(step.zone.dayOf(step.sendFromAt)).slice(5);
      assert.ok(day < '12-21' && day > '01-03', `${step.kind} on ${day}`);
    }
  });
});

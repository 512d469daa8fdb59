import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isContactMade } from '../../src/core/journal/contact-kinds.ts';
import { isLive, type OpportunityState } from '../../src/core/journal/states.ts';
import {
  type CaseBook,
  consultantOf,
  contactOf,
  createContext,
  isClientSide,
  type PlanContext,
} from '../../src/core/plan/context.ts';
import { createHorizon } from '../../src/core/plan/horizon.ts';
import { planCluster } from '../../src/core/plan/plan.ts';
import { isContact, type Plan, type Step } from '../../src/core/plan/step.ts';
import { formatDay, parseDay } from '../../src/core/time/epoch-day.ts';
import { english } from '../../src/languages/en/pack.ts';
import { runs } from '../support/runs.ts';
import { bookOf, calendars, type World, worldArbitrary } from '../support/world.ts';

const DAY = 86_400_000;

function everyWorld(check: (book: CaseBook, plan: Plan, now: number, world: World) => void): void {
  fc.assert(
    fc.property(worldArbitrary, (world) => {
      const book = bookOf(world.entries);
      check(book, planCluster(book, calendars, world.now), world.now, world);
    }),
    runs(1500),
  );
}

const contextOf = (book: CaseBook, now: number): PlanContext => createContext(book, calendars, createHorizon(now));
const jobOf = (book: CaseBook, step: Step): OpportunityState | undefined =>
  book.jobs.find((each) => each.id === step.opportunityIds[0]);

test('[PL3] whoever asked for a way is reached by it, and who does not phone is not told to', () => {
  // What answers a call, or comes before the client is called, is a call by its nature (PL4, PL6).
  const calls = new Set(['call-back', 'debrief-call', 'answer']);
  everyWorld((book, plan) => {
    for (const step of plan.steps.filter((each) => isContact(each.kind) && !calls.has(each.kind))) {
      const person = book.personById.get(step.personIds[0] ?? '');
      const asked = person?.askedChannel;
      if (asked && asked !== 'phone') assert.ok(step.channel === asked, `${step.kind}: ${step.channel}, not ${asked}`);
      if (!book.account.phones && (person?.email ?? null) !== null) assert.notEqual(step.channel, 'phone', step.kind);
    }
  });
});

function mayBeWrittenTo(context: PlanContext, job: OpportunityState, id: string): boolean {
  const attendees = job.interviews.flatMap((interview) => interview.attendees);
  const side = attendees.find((attendee) => attendee.personId === id)?.side ?? 'client';
  return id === consultantOf(context, job) || !isClientSide(context, job, id, side);
}

test('[PL4] people of the client are thanked through the consultant, unless the agency allowed it', () => {
  everyWorld((book, plan, now) => {
    const context = contextOf(book, now);
    for (const step of plan.steps.filter((each) => each.kind === 'thank-you')) {
      const job = jobOf(book, step);
      if (!job || job.agencyId === null || job.routing === 'direct') continue;
      for (const id of step.personIds) assert.ok(mayBeWrittenTo(context, job, id), `${id} is written to directly`);
    }
  });
});

test('[PL5] reflection opens with the debrief, never closes by itself and never nags', () => {
  everyWorld((_book, plan) => {
    for (const step of plan.steps.filter((each) => each.kind === 'reflect')) {
      assert.ok(step.state === 'open' || step.state === 'closing' || step.state === 'put off', step.state);
      assert.deepEqual(step.personIds, []);
    }
  });
});

test('[PL7] after a quick decision was announced the first question is the second working day’s, or the fifth after a final round', () => {
  everyWorld((book, plan, now) => {
    const context = contextOf(book, now);
    for (const step of plan.steps) {
      const quick = step.reasons.find((reason) => reason.code === 'quick' || reason.code === 'quick-final');
      const job = jobOf(book, step);
      if (!quick || !('since' in quick) || !job) continue;
      const diary = context.diaryOf(job, contactOf(context, job));
      let day = quick.since.day;
      for (let left = quick.code === 'quick' ? 2 : 5; left > 0; ) {
        day += 1;
        if (diary.isWorking(day)) left -= 1;
      }
      assert.equal(quick.day, day);
    }
  });
});

test('[PL9] a question goes another way than the one before it, and no voicemail follows a voicemail', () => {
  everyWorld((_book, plan) => {
    for (const step of plan.steps)
      for (const reason of step.reasons) {
        if (reason.code !== 'alternate') continue;
        const same = reason.channel === reason.last || (reason.last === 'voicemail' && reason.channel === 'voicemail');
        assert.ok(!same, `${reason.last} and again ${reason.channel}`);
      }
  });
});

test('[PL16] words for being late stand until the interview is over; a missed appointment waits twenty minutes', () => {
  everyWorld((book, plan, now) => {
    for (const job of book.jobs.filter(isLive))
      for (const interview of job.interviews) {
        const late = plan.steps.some((step) => step.kind === 'late-or-move' && step.interviewId === interview.id);
        const expected = interview.lateness !== null && interview.status === 'scheduled' && now < interview.endsAt;
        assert.equal(late, expected);
      }
    for (const step of plan.steps.filter((each) => each.kind === 'missed-appointment')) {
      const interview = jobOf(book, step)?.interviews.find((each) => each.id === step.interviewId);
      assert.ok(step.opensAt >= (interview?.startsAt ?? 0) + 20 * 60_000);
    }
  });
});

test('[PL22] what was promised is due before its day, and an offer with a deadline is told to every other process', () => {
  everyWorld((book, plan, now) => {
    const context = contextOf(book, now);
    for (const step of plan.steps.filter((each) => each.kind === 'deliver')) {
      const reason = step.reasons.find((each) => each.code === 'deliver');
      const job = jobOf(book, step);
      if (!job || !reason || !('byDay' in reason) || reason.byDay === null) continue;
      if (step.reasons.some((each) => each.code === 'put-off')) continue;
      const diary = context.diaryOf(job, step.personIds[0] ?? null);
      const late = diary.zone.dayOf(step.sendFromAt) >= reason.byDay;
      assert.ok(late || diary.zone.dayOf(step.idealAt) <= reason.byDay, 'before the day itself');
    }
    for (const offer of book.account.offers) {
      const deadline = offer.deadlineOn === null ? null : parseDay(offer.deadlineOn);
      if (deadline === null || now > deadline * DAY - DAY) continue;
      for (const job of book.jobs.filter(
        (each) => isLive(each) && each.offer === null && each.id !== offer.opportunityId,
      )) {
        // Who is to hear that another offer was accepted is told of no further one (PL25).
        if (job.wanted.some((each) => each.letter === 'inform-others')) continue;
        // Where nobody is known and nothing has passed there is nobody to tell.
        const known =
          contactOf(context, job) !== null || job.interviews.length > 0 || job.interactions.some(isContactMade);
        if (!known) continue;
        const told = plan.steps.some((step) => step.kind === 'tell-of-offer' && step.opportunityIds.includes(job.id));
        assert.ok(told, `${job.id} is not told`);
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
          operationId: 'op_chosen',
          scopes: [...step.opportunityIds],
          payload: {
            stepId,
            opportunityIds: [...step.opportunityIds],
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
  everyWorld((_book, plan, now) => {
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
  everyWorld((_book, plan) => {
    for (const step of plan.steps.filter((each) => ['check-in', 'closing-question', 'keep-warm'].includes(each.kind))) {
      if (step.reasons.some((reason) => reason.code === 'kept')) continue;
      const day = formatDay(step.zone.dayOf(step.sendFromAt)).slice(5);
      assert.ok(day < '12-21' && day > '01-03', `${step.kind} on ${day}`);
    }
  });
});

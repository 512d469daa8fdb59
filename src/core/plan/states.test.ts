import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, says, type Told, thanked, told } from '../../../test/support/told.ts';
import { bookOf, calendars } from '../../../test/support/world.ts';
import { parseDay } from '../time/epoch-day.ts';
import { zoneOf } from '../time/zone.ts';
import { createContext } from './context.ts';
import { createHorizon } from './horizon.ts';
import { planCluster } from './plan.ts';
import type { Step } from './step.ts';
import type { StepKind } from './step-traits.ts';
import { byUrgency } from './urgency.ts';

const of = (story: Told, now: string, kind: StepKind): Step[] =>
  story.plan(now).steps.filter((step) => step.kind === kind);
const state = (story: Told, now: string, kind: StepKind): string | undefined => of(story, now, kind)[0]?.state;
const wants = (story: Told, jobId: string, letter: 'inform-others', when: string): Told => {
  story.add('letter-wanted', at(when), [jobId], { jobId, letter, text: '', personId: null });
  return story;
};

describe('the state of a step', () => {
  test('[PL28] it waits until it opens, closes on its last day from midnight on, and has passed at its end', () => {
    const seen = [
      '2026-11-24T23:59',
      '2026-11-25T00:00',
      '2026-11-30T23:59',
      '2026-12-01T00:00',
      '2026-12-01T17:29',
    ].map((now) => state(thanked(), now, 'check-in'));
    assert.deepEqual(seen, ['waiting', 'open', 'open', 'closing', 'closing']);
    const offered = thanked().contact('2026-11-20T10:00', {
      direction: 'in',
      meaning: 'offer',
      deadlineOn: '2026-11-24',
    });
    const offer = ['2026-11-23T23:59', '2026-11-24T00:00', '2026-11-24T23:59', '2026-11-25T00:00'];
    assert.deepEqual(
      offer.map((now) => state(offered, now, 'decide-offer')),
      ['open', 'closing', 'closing', 'passed'],
      'what ends at midnight closes on the day before',
    );
  });

  test('[PL5] what nothing closes is open, and stays so where it is put off and comes back', () => {
    const story = told().job().interview('2026-11-16T10:00').debrief('2026-11-16T12:00', { want: null });
    const [step] = of(story, '2026-11-16T13:00', 'reflect');
    assert.equal(step?.state, 'open');
    story.add('step-chosen', at('2026-11-16T13:00'), ['job_a'], {
      stepId: step?.id ?? '',
      jobIds: ['job_a'],
      stepKind: 'reflect',
      choice: 'later',
      until: at('2026-11-18T09:00'),
    });
    assert.deepEqual(
      [state(story, '2026-11-17T09:00', 'reflect'), of(story, '2026-11-18T09:00', 'reflect')[0]?.closesAt],
      ['put off', null],
    );
  });

  test('[PL20] put off until before it may go, or until just then, a step stays where it is', () => {
    const until = (when: string): Step | undefined => {
      const story = told().job().interview('2026-11-24T20:30').debrief('2026-11-24T21:40');
      const [step] = of(story, '2026-11-24T21:45', 'thank-you');
      story.add('step-chosen', at('2026-11-24T21:45'), ['job_a'], {
        stepId: step?.id ?? '',
        jobIds: ['job_a'],
        stepKind: 'thank-you',
        choice: 'later',
        until: at(when),
      });
      return of(story, '2026-11-24T21:50', 'thank-you')[0];
    };
    for (const when of ['2026-11-24T22:00', '2026-11-25T07:00']) {
      assert.equal(local(until(when)), '2026-11-25T07:00');
      assert.doesNotMatch(says(until(when)), /put this off/, when);
    }
    assert.equal(local(until('2026-11-25T07:01')), '2026-11-25T07:01');
  });

  test('[SG1] a letter on its way, or of which nobody can tell whether it went, is said first, and nothing is to do', () => {
    const story = thanked().contact('2026-11-17T09:00', { direction: 'in', meaning: 'question' });
    const [answer] = of(story, '2026-11-17T10:00', 'answer');
    story.add('letter-approved', at('2026-11-17T10:00'), ['job_a', 'per_ines'], {
      sendId: 'snd_1',
      jobIds: ['job_a'],
      personIds: ['per_ines'],
      stepIds: [...(answer?.stepIds ?? [])],
      purpose: 'answer',
      messageId: '<1@x>',
      digest: 'aa',
      goesAt: at('2026-11-17T10:05'),
      warned: [],
    });
    const seen = () => of(story, '2026-11-17T10:01', 'answer').map((step) => [step.state, step.reasons[0]]);
    const reason = (code: string) => ({ rule: 'SG1', code, day: parseDay('2026-11-17') });
    assert.deepEqual(seen(), [['sending', reason('on-its-way')]]);
    story.add('letter-progressed', at('2026-11-17T10:02'), ['job_a'], {
      sendId: 'snd_1',
      jobIds: ['job_a'],
      progress: 'unknown',
      reason: null,
    });
    assert.deepEqual(seen(), [['sending', reason('cannot-tell')]]);
  });

  test('[PL17] a message on a half day says so; what the candidate does alone does not', () => {
    const story = told()
      .job({ mainContactId: 'per_ines' })
      .person('per_ines', { region: 'DE', zone: 'Europe/Berlin' })
      .interview('2026-12-24T10:00')
      .contact('2026-12-24T09:00', { direction: 'in', meaning: 'question' });
    story.add('profile-set', at('2026-11-02T09:00'), ['account'], { region: 'DE', zone: 'Europe/Berlin' });
    const half = (kind: StepKind): unknown[] =>
      of(story, '2026-12-24T12:00', kind).flatMap((step) => step.reasons.filter((each) => each.code === 'half-day'));
    assert.deepEqual(half('answer'), [
      { rule: 'PL17', code: 'half-day', day: parseDay('2026-12-24'), name: 'Christmas Eve' },
    ]);
    assert.deepEqual(half('debrief'), []);
  });
});

describe('what is proposed at all', () => {
  const kinds = (story: Told, now: string): string[] => story.plan(now).steps.map((step) => step.kind);

  test('[PL1][PL14a] of a job that ended, only what ends it is to do', () => {
    const story = told().job({ mainContactId: 'per_ines' }).interview('2026-11-16T10:00').debrief('2026-11-16T12:00', {
      want: null,
    });
    story.interview('2026-11-17T10:00', { interviewId: 'itv_b' });
    assert.deepEqual(kinds(story, '2026-11-17T12:00').toSorted(), ['debrief', 'thank-you']);
    story.contact('2026-11-17T12:00', { direction: 'in', meaning: 'rejection' });
    assert.deepEqual(kinds(story, '2026-11-17T12:10'), ['gracious-thanks', 'keep-warm']);
  });

  test('[PL25] of a job whose people have yet to hear that the candidate accepted elsewhere, that is to do, and what is owed them', () => {
    const story = told()
      .job({ mainContactId: 'per_ines' })
      .interview('2026-11-16T10:00')
      .debrief('2026-11-16T12:00', { want: null })
      .interview('2026-11-17T10:00', { interviewId: 'itv_b' });
    wants(story, 'job_a', 'inform-others', '2026-11-17T11:30');
    assert.deepEqual(kinds(story, '2026-11-17T12:00').toSorted(), ['inform-others', 'thank-you']);
  });

  test('[PL28][PL25] what belongs to an interview is fixed on its own day alone, and a telling on the day of any', () => {
    const story = told()
      .job({ mainContactId: 'per_ines' })
      .interview('2026-11-17T15:00')
      .interview('2026-11-18T15:00', { interviewId: 'itv_b' });
    const briefs = of(story, '2026-11-17T09:00', 'brief').map((step) => `${step.interviewId} ${step.urgency}`);
    assert.deepEqual(briefs, ['itv_a fixed', 'itv_b open']);
    const telling = (now: string, result?: 'moved'): string | undefined => {
      const story = wants(told().job({ mainContactId: 'per_ines' }), 'job_a', 'inform-others', '2026-11-16T09:00');
      story.interview('2026-11-17T15:00');
      if (result !== undefined)
        story.add('interview-outcome', at('2026-11-16T09:00'), ['job_a'], {
          interviewId: 'itv_a',
          jobId: 'job_a',
          outcome: result,
        });
      return of(story, now, 'inform-others')[0]?.urgency;
    };
    assert.deepEqual([telling('2026-11-17T09:00'), telling('2026-11-16T10:00')], ['fixed', 'open']);
    assert.equal(telling('2026-11-17T09:00', 'moved'), 'open');
  });

  test('[PL28][PL25] a withdrawal is as pressing as an offer only where something was offered', () => {
    const urgency = (offer: boolean): string | undefined => {
      const story = thanked();
      if (offer) story.contact('2026-11-18T10:00', { direction: 'in', meaning: 'offer' });
      story.add('want-decided', at('2026-11-18T12:00'), ['job_a'], { jobId: 'job_a', want: 'no' });
      return of(story, '2026-11-18T13:00', 'withdraw')[0]?.urgency;
    };
    assert.deepEqual([urgency(true), urgency(false)], ['offer', 'open']);
  });

  test('[PL23][PL19] in whatever order the jobs are read, the plan is the same', () => {
    const story = told().job({ mainContactId: 'per_ines' }).contact('2026-11-02T10:00', {});
    for (const id of ['job_c', 'job_b'])
      story.add('job-opened', at('2026-11-02T11:00'), [id], { jobId: id, role: id, mainContactId: 'per_ines' });
    for (const id of ['job_a', 'job_b', 'job_c']) wants(story, id, 'inform-others', '2026-11-03T09:00');
    const book = bookOf(story.entries);
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [1, 0, 2],
    ];
    for (const order of orders) {
      const jobs = order.flatMap((index) => book.jobs[index] ?? []);
      const { steps } = planCluster({ ...book, jobs }, calendars, at('2026-11-03T10:00'));
      assert.deepEqual(
        steps.map((step) => [step.kind, ...step.jobIds]),
        [['inform-others', 'job_a', 'job_b', 'job_c']],
      );
      assert.match(steps[0]?.id ?? '', /^st_a_/);
    }
  });

  test('[PL2c] late thanks are carried by the first message to that person in the order of the day', () => {
    const story = told()
      .job({ mainContactId: 'per_ines' })
      .interview('2026-11-16T10:00')
      .debrief('2026-11-16T12:00', {
        iPromised: [{ promiseId: 'prm_1', text: 'notes', byOn: '2026-12-04', toPersonId: 'per_ines' }],
      });
    const plan = story.plan('2026-11-27T12:00');
    assert.deepEqual([only(plan, 'deliver')?.stepIds.length, only(plan, 'check-in')?.stepIds.length], [2, 1]);
  });

  test('[PL28] two steps at one place stand in the order of their jobs', () => {
    const [step] = thanked().plan('2026-11-25T09:00').steps;
    assert.ok(step);
    const named = (...jobIds: string[]): Step => ({ ...step, jobIds });
    assert.ok(byUrgency(named('job_a'), named('job_b')) < 0);
    assert.ok(byUrgency(named('job_b'), named('job_a')) > 0);
    assert.equal(byUrgency(named('job_a', 'job_c'), named('job_a', 'job_b')), 0);
    assert.ok(byUrgency({ ...named('job_b'), place: 1 }, { ...named('job_a'), place: 2 }) < 0);
  });
});

describe('what a plan asks the clock', () => {
  const zone = zoneOf('Europe/London');
  const book = bookOf(thanked().entries);
  const [job] = book.jobs;
  const horizon = (now: string) => createHorizon(at(now));

  test('[PL23] a question that was answered “not yet” bounds how long the plan holds, the earliest of several', () => {
    const asked = horizon('2026-11-18T09:00');
    assert.equal(asked.validUntilAt, Number.POSITIVE_INFINITY);
    assert.equal(asked.reached(at('2026-11-18T09:00')), true);
    assert.equal(asked.validUntilAt, Number.POSITIVE_INFINITY);
    assert.equal(asked.reached(at('2026-11-20T09:00')), false);
    assert.equal(asked.reached(at('2026-11-19T09:00')), false);
    assert.equal(asked.reached(at('2026-11-21T09:00')), false);
    assert.equal(asked.validUntilAt, at('2026-11-19T09:00'));
  });

  test('[PL23] today ends at the next midnight of that zone', () => {
    const asked = horizon('2026-11-18T09:00');
    assert.equal(asked.today(zone), parseDay('2026-11-18'));
    assert.equal(asked.validUntilAt, at('2026-11-19T00:00'));
  });

  test('[PL23] the open working day is today until its end, then the next, and holds until that ends', () => {
    const open = (now: string): [number | null, number] => {
      const asked = horizon(now);
      assert.ok(job);
      const diary = createContext(book, calendars, horizon(now)).diaryOf(job, 'per_ines');
      return [asked.openDay(diary, 1050), asked.validUntilAt];
    };
    // 18 November 2026 is a Wednesday, 20 November a Friday.
    assert.deepEqual(open('2026-11-18T17:29'), [parseDay('2026-11-18'), at('2026-11-18T17:30')]);
    assert.deepEqual(open('2026-11-18T17:30'), [parseDay('2026-11-19'), at('2026-11-19T17:30')]);
    assert.deepEqual(open('2026-11-20T17:30'), [parseDay('2026-11-23'), at('2026-11-23T17:30')]);
    assert.deepEqual(open('2026-11-21T09:00'), [parseDay('2026-11-23'), at('2026-11-23T17:30')]);
  });
});

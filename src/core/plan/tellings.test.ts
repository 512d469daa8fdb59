import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, type Told, told } from '../../../test/support/told.ts';
import { agendaWith, conversationsOf, isToDo } from './conversation.ts';
import type { Step } from './step.ts';
import type { StepKind } from './step-traits.ts';

/** Two jobs for which Fiona stands, each by itself, and as many offers elsewhere as are given. */
function withFiona(...offers: readonly (readonly [jobId: string, when: string, deadlineOn: string])[]): Told {
  const story = told().job({ mainContactId: 'per_fiona' });
  story.person('per_fiona', { phone: null });
  for (const id of ['job_b', ...offers.map(([jobId]) => jobId)])
    story.add('job-opened', at('2026-11-10T09:00'), [id], {
      jobId: id,
      role: id,
      mainContactId: id === 'job_b' ? 'per_fiona' : `per_${id}`,
    });
  for (const [jobId, when, deadlineOn] of offers)
    story.add('contact-logged', at(when), [jobId, 'account'], {
      contactId: `int_${jobId}`,
      direction: 'in',
      channel: 'email',
      purpose: null,
      personIds: [],
      firmIds: [],
      jobIds: [jobId],
      stepIds: [],
      meaning: 'offer',
      deadlineOn,
    });
  return story;
}
const of = (story: Told, now: string, kind: StepKind): Step[] =>
  story.plan(now).steps.filter((step) => step.kind === kind);
const times = (step: Step | undefined): string =>
  [local(step, 'opensAt'), local(step), local(step, 'idealAt'), local(step, 'closesAt')]
    .map((each) => each.replace('2026-', ''))
    .join(', ');
/** A job has heard of one of the offers: that telling of it was left out. */
function heard(story: Told, jobId: string, of_: string): Told {
  const alone = withFiona(...offersOf(of_)).plan('2026-11-20T21:00');
  const step = alone.steps.find((each) => each.kind === 'tell-of-offer');
  const stepId = step?.stepIds[step.jobIds.indexOf(jobId)] ?? '';
  story.add('step-chosen', at('2026-11-20T21:00'), [jobId], {
    stepId,
    jobIds: [jobId],
    stepKind: 'tell-of-offer',
    choice: 'skip',
  });
  return story;
}
const offersOf = (jobId: string): [string, string, string][] => [[jobId, '2026-11-20T10:00', '2026-12-04']];

const early = ['job_x', '2026-11-20T10:00', '2026-11-27'] as const;
const late = ['job_y', '2026-11-20T20:00', '2026-11-25'] as const;

describe('one telling for several jobs of one person', () => {
  test('[PL24] where one job has heard of an offer, the telling goes when it may go for all, and stays open for the longest', () => {
    const [step, ...others] = of(heard(withFiona(early, late), 'job_a', 'job_x'), '2026-11-20T22:00', 'tell-of-offer');
    assert.deepEqual(others, []);
    assert.equal(times(step), '11-20T20:00, 11-23T08:00, 11-23T08:00, 11-23T17:30');
    assert.deepEqual([step?.jobIds, step?.stepIds.length], [['job_a', 'job_b'], 3]);
    assert.equal(step?.contactId, 'int_job_y');
    assert.deepEqual(
      step?.reasons.filter((each) => each.code === 'one-conversation'),
      [{ rule: 'PL24', code: 'one-conversation', count: 2 }],
    );
  });

  test('[PL24] the offer that must be answered first is spoken of, whichever of the jobs has yet to hear of it', () => {
    const deadline = (jobId: string, of_: string): unknown[] => {
      const [step] = of(heard(withFiona(early, late), jobId, of_), '2026-11-20T22:00', 'tell-of-offer');
      const reason = step?.reasons.find((each) => each.code === 'tell-of-offer');
      return [step?.contactId, reason?.code === 'tell-of-offer' ? reason.offers : null];
    };
    assert.deepEqual(deadline('job_a', 'job_y'), ['int_job_y', 2], 'the second job has yet to hear of it');
    assert.deepEqual(deadline('job_b', 'job_y'), ['int_job_y', 2], 'the first job has yet to hear of it');
    assert.deepEqual(deadline('job_a', 'job_x'), ['int_job_y', 1], 'both have; the first is as good');
  });

  test('[PL24] three jobs are counted once', () => {
    const story = withFiona(early);
    story.add('job-opened', at('2026-11-10T09:00'), ['job_c'], {
      jobId: 'job_c',
      role: 'Clerk',
      mainContactId: 'per_fiona',
    });
    const [step] = of(story, '2026-11-20T11:00', 'tell-of-offer');
    assert.deepEqual(step?.jobIds, ['job_a', 'job_b', 'job_c']);
    assert.deepEqual(
      step?.reasons.map((each) => each.code),
      ['tell-of-offer', 'channel-email', 'one-conversation'],
    );
    assert.deepEqual(step?.reasons.at(-1), { rule: 'PL24', code: 'one-conversation', count: 3 });
  });
});

describe('telling that the candidate has accepted elsewhere', () => {
  const farewell = (story: Told, jobId: string, when: string): Told => {
    story.add('letter-wanted', at(when), [jobId], { jobId, letter: 'inform-others', text: '', personId: null });
    return story;
  };
  const expected = (story: Told, jobId: string, starts: string): Told => {
    story.add('interview-planned', at('2026-11-10T09:00'), [jobId], {
      interviewId: `itv_${jobId}`,
      jobId,
      startsAt: at(starts),
      endsAt: at(starts) + 3_600_000,
      zone: 'Europe/London',
      confirmed: true,
      attendees: [],
    });
    return story;
  };
  const telling = (story: Told, now = '2026-11-24T06:00'): Step[] => of(story, now, 'inform-others');
  const both = (first = '2026-11-23T09:00', second = '2026-11-24T05:00'): Told =>
    farewell(farewell(withFiona(), 'job_a', first), 'job_b', second);

  test('[PL25][PL24] it goes when it may for all, and before the first interview for which they expect the candidate', () => {
    assert.equal(times(telling(both())[0]), '11-24T05:00, 11-24T08:00, 11-24T08:00, 11-25T17:30');
    assert.equal(
      times(telling(expected(both(), 'job_b', '2026-11-24T15:00'))[0]),
      '11-24T05:00, 11-24T08:00, 11-24T08:00, 11-24T15:00',
    );
    assert.equal(
      times(telling(expected(both(), 'job_a', '2026-11-24T15:00'))[0]),
      '11-24T05:00, 11-24T08:00, 11-24T08:00, 11-24T15:00',
    );
    assert.match(
      times(telling(expected(both(), 'job_a', '2026-11-24T08:30'))[0]),
      /11-24T09:00$/,
      'it stays open for an hour',
    );
  });

  test('[PL25] an interview before their morning: the letter may go at once', () => {
    const story = expected(farewell(withFiona(), 'job_a', '2026-11-23T19:00'), 'job_a', '2026-11-24T07:30');
    assert.equal(times(telling(story, '2026-11-23T20:00')[0]), '11-23T19:00, 11-23T19:00, 11-23T19:00, 11-24T07:30');
    const soon = expected(farewell(withFiona(), 'job_a', '2026-11-24T07:00'), 'job_a', '2026-11-24T07:30');
    assert.equal(times(telling(soon, '2026-11-24T07:00')[0]), '11-24T07:00, 11-24T07:00, 11-24T07:00, 11-24T08:00');
  });

  test('[PL25] that they expect the candidate is said first, and once', () => {
    const codes = (story: Told): string[] => telling(story)[0]?.reasons.map((each) => each.code) ?? [];
    const usual = ['wanted', 'channel-email', 'one-conversation'];
    assert.deepEqual(codes(both()), usual);
    for (const jobId of ['job_a', 'job_b'])
      assert.deepEqual(codes(expected(both(), jobId, '2026-11-26T15:00')), ['still-expected', ...usual], jobId);
    const twice = expected(expected(both(), 'job_a', '2026-11-26T15:00'), 'job_b', '2026-11-27T15:00');
    assert.deepEqual(codes(twice), ['still-expected', ...usual]);
  });

  test('[PL24] where nobody is known, each job is told by itself; different people are told apart', () => {
    const nobody = told().job();
    for (const id of ['job_b', 'job_c'])
      nobody.add('job-opened', at('2026-11-10T09:00'), [id], {
        jobId: id,
        role: id,
        mainContactId: id === 'job_c' ? 'per_fiona' : null,
      });
    for (const id of ['job_a', 'job_b', 'job_c']) farewell(nobody, id, '2026-11-23T09:00');
    assert.equal(telling(nobody).length, 3);
  });
});

describe('one conversation', () => {
  test('[PL24] an agenda holds what is to do now and can be said, of any job that it names', () => {
    const { steps } = withFiona(early).plan('2026-11-20T11:00');
    const agenda = (jobIds: string[] | null): string[] =>
      agendaWith(steps, 'per_fiona', jobIds).map((step) => step.kind);
    assert.deepEqual([agenda(['job_b']), agenda(['job_x']), agenda(null)], [['tell-of-offer'], [], ['tell-of-offer']]);
    const waiting = told().job({ mainContactId: 'per_ines' }).contact('2026-11-20T09:00', {}).plan('2026-11-20T11:00');
    assert.deepEqual(agendaWith(waiting.steps, 'per_ines', null), []);
    assert.deepEqual(waiting.steps.map(isToDo), [false]);
  });

  test('[PL12d] thanks belong into a talk where they are to be said by phone', () => {
    const agenda = (person: object): string[] => {
      const story = told().job().person('per_ines', person).interview('2026-11-16T10:00').debrief('2026-11-16T12:00');
      return agendaWith(story.plan('2026-11-16T12:30').steps, 'per_ines', null).map((step) => step.kind);
    };
    assert.deepEqual(agenda({ email: null, phone: '+44 131 496 0102' }), ['thank-you']);
    assert.deepEqual(agenda({ phone: '+44 131 496 0102' }), []);
  });

  test('[PL25][PL24] the offer itself stands apart from what else is due to whoever made it, and so does what is due to nobody', () => {
    const story = told()
      .job({ mainContactId: 'per_ines' })
      .interview('2026-11-16T10:00')
      .interview('2026-11-17T10:00', { interviewId: 'itv_b' })
      .contact('2026-11-18T09:00', { direction: 'in', meaning: 'question' })
      .contact('2026-11-18T10:00', { direction: 'in', meaning: 'offer' });
    const groups = conversationsOf(story.plan('2026-11-18T11:00').steps).map((group) =>
      group.map((step) => step.kind).join(' '),
    );
    assert.deepEqual(groups, ['decide-offer', 'offer-reply answer', 'debrief', 'debrief']);
    story.add('job-opened', at('2026-11-10T09:00'), ['job_b'], {
      jobId: 'job_b',
      role: 'Lead',
      mainContactId: 'per_ines',
    });
    story.add('interview-planned', at('2026-11-10T09:00'), ['job_b'], {
      interviewId: 'itv_c',
      jobId: 'job_b',
      startsAt: at('2026-11-18T15:00'),
      endsAt: at('2026-11-18T16:00'),
      zone: 'Europe/London',
      confirmed: true,
      attendees: [],
    });
    story.add('lateness-noted', at('2026-11-18T10:30'), ['job_b'], {
      interviewId: 'itv_c',
      jobId: 'job_b',
      minutes: 9,
    });
    const offers = conversationsOf(story.plan('2026-11-18T11:00').steps).filter((group) =>
      group.some((step) => step.kind === 'decide-offer'),
    );
    assert.deepEqual(
      offers.map((group) => group.length),
      [1],
    );
  });
});

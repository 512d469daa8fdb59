import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, says, thanked, told } from '../../../test/support/told.ts';

const agency = { agencyId: 'org_a', mainContactId: 'per_fiona', met: 'client' as const };

describe('after the end, and when an appointment fails', () => {
  test('[PL14d] after a no one stays in touch 30 working days later, then 60, then 90, then no more', () => {
    const story = thanked().contact('2026-11-18T10:00', { direction: 'in', meaning: 'rejection' });
    const first = only(story.plan('2026-11-19T09:00'), 'keep-warm');
    assert.equal(local(first), '2027-01-06T09:00');
    assert.match(says(first), /30 working days since this ended on Wed 18 Nov; .*Christmas Day.* skipped/);
    assert.equal(first?.state, 'waiting');
    story.contact('2027-01-06T10:00', { purpose: 'keep-warm', stepIds: [...(first?.stepIds ?? [])] });
    const second = only(story.plan('2027-01-07T09:00'), 'keep-warm');
    assert.equal(local(second), '2027-04-01T09:00');
    story.contact('2027-04-01T10:00', { purpose: 'keep-warm', stepIds: [...(second?.stepIds ?? [])] });
    const third = only(story.plan('2027-04-02T09:00'), 'keep-warm');
    story.contact('2027-08-17T10:00', { purpose: 'keep-warm', stepIds: [...(third?.stepIds ?? [])] });
    assert.equal(only(story.plan('2027-08-18T09:00'), 'keep-warm'), undefined);
  });

  test('[PL14e] a contact by them begins the count again; a job with them that runs makes it needless', () => {
    const story = thanked().contact('2026-11-18T10:00', { direction: 'in', meaning: 'rejection' });
    story.contact('2026-12-10T10:00', { direction: 'in', meaning: 'other' });
    assert.equal(local(only(story.plan('2026-12-11T09:00'), 'keep-warm')), '2027-01-27T09:00');
    story.add('job-opened', at('2026-12-12T09:00'), ['job_b', 'org_e'], {
      jobId: 'job_b',
      role: 'Lead',
      employerId: 'org_e',
      mainContactId: 'per_ines',
    });
    assert.equal(only(story.plan('2026-12-14T09:00'), 'keep-warm'), undefined);
  });

  test('[PL14d] in an executive search one waits 60 working days, for temporary work 10', () => {
    const after = (preset: 'executive' | 'staffing'): string => {
      const story = thanked({ ...agency, preset }).contact('2026-11-18T10:00', {
        direction: 'in',
        meaning: 'rejection',
        personIds: ['per_fiona'],
      });
      return local(only(story.plan('2026-11-19T09:00'), 'keep-warm'));
    };
    assert.equal(after('staffing'), '2026-12-03T09:00');
    assert.equal(after('executive'), '2027-02-17T09:00');
  });

  test('[PL14] a no that was only noted as such is thanked for too', () => {
    const story = thanked();
    story.add('job-closed', at('2026-11-18T10:00'), ['job_a', 'account'], {
      jobId: 'job_a',
      ending: 'rejected',
    });
    assert.equal(only(story.plan('2026-11-18T11:00'), 'gracious-thanks')?.state, 'open');
  });

  test('[PL16b] being late, or having to move, has its words ready at any hour, by phone where a number is known', () => {
    const story = told()
      .job({ ...agency })
      .interview('2026-12-01T07:00', { organiserId: 'per_fiona' });
    story.add('lateness-noted', at('2026-12-01T06:30'), ['job_a'], {
      interviewId: 'itv_a',
      jobId: 'job_a',
      minutes: 20,
    });
    const late = only(story.plan('2026-12-01T06:31'), 'late-or-move');
    assert.deepEqual([late?.state, late?.channel, late?.variant], ['closing', 'phone', 'late']);
    assert.match(says(late), /20 minutes late/);
    story.add('lateness-noted', at('2026-12-01T06:40'), ['job_a'], {
      interviewId: 'itv_a',
      jobId: 'job_a',
      minutes: null,
    });
    const move = only(story.plan('2026-12-01T06:41'), 'late-or-move');
    assert.equal(move?.variant, 'move');
    assert.match(says(move), /can’t come on Tuesday 1 December/);
    story.contact('2026-12-01T06:45', {
      channel: 'phone',
      personIds: ['per_fiona'],
      stepIds: [...(move?.stepIds ?? [])],
    });
    assert.equal(only(story.plan('2026-12-01T06:46'), 'late-or-move'), undefined);
    assert.equal(only(told().job().interview('2026-12-01T07:00').plan('2026-12-01T06:31'), 'late-or-move'), undefined);
  });

  test('[PL16a] a missed appointment is written about after twenty minutes, not before', () => {
    const story = told().job().interview('2026-12-01T10:00');
    story.add('interview-outcome', at('2026-12-01T10:05'), ['job_a'], {
      interviewId: 'itv_a',
      jobId: 'job_a',
      outcome: 'they-missed',
    });
    assert.equal(local(only(story.plan('2026-12-01T10:06'), 'missed-appointment'), 'opensAt'), '2026-12-01T10:20');
  });
});

describe('temporary work', () => {
  test('[PL29] after the first question comes a line on being available a week later, by text where a number is known', () => {
    const story = thanked({ ...agency, preset: 'staffing' });
    const first = only(story.plan('2026-11-17T09:00'), 'check-in');
    assert.deepEqual([local(first), first?.variant], ['2026-11-19T09:00', 'plain']);
    story.contact('2026-11-19T10:00', {
      purpose: 'check-in',
      personIds: ['per_fiona'],
      stepIds: [...(first?.stepIds ?? [])],
    });
    const second = only(story.plan('2026-11-20T09:00'), 'check-in');
    assert.deepEqual([local(second), second?.variant, second?.channel], ['2026-11-26T09:00', 'availability', 'text']);
    assert.match(says(second), /say once a week that you are available, 4 times at most/);
  });
});

test('[PL10][PL11] given a job closed for silence, a talk that the candidate placed reopens it, and one of before does not', () => {
  const after = (channel: 'phone' | 'in-person' | 'voicemail' | 'missed-call' | 'email', when: string): boolean => {
    const story = told().job({ mainContactId: 'per_ines' });
    story.add('job-closed', at('2026-12-01T09:00'), ['job_a'], { jobId: 'job_a', ending: 'silence' });
    story.contact(when, { direction: 'out', channel });
    return story.plan('2026-12-05T09:00').steps.some((step) => step.kind === 'check-in');
  };
  assert.deepEqual(
    (['phone', 'in-person', 'voicemail', 'missed-call', 'email'] as const).map((each) =>
      after(each, '2026-12-02T10:00'),
    ),
    [true, true, false, false, false],
  );
  assert.equal(after('phone', '2026-11-30T10:00'), false);
});

test('[PL14a][PL4] given a no through the consultant, the client’s interviewers are thanked only where the candidate writes to them directly', () => {
  const thankedFor = (part: object): string[] => {
    const story = thanked({ ...agency, ...part });
    story.contact('2026-11-18T10:00', { direction: 'in', meaning: 'rejection', personIds: ['per_fiona'] });
    return story
      .plan('2026-11-18T11:00')
      .steps.filter((step) => step.kind === 'gracious-thanks')
      .flatMap((step) => step.personIds);
  };
  assert.deepEqual(thankedFor({}), ['per_fiona']);
  assert.deepEqual(thankedFor({ routing: 'through' }), ['per_fiona']);
  assert.deepEqual(thankedFor({ routing: 'direct' }), ['per_fiona', 'per_ines']);
  assert.deepEqual(thankedFor({ agencyId: null }), ['per_fiona', 'per_ines']);
});

test('[WR3] given a job that the candidate does not want, the withdrawal may go at once and closes at the end of the 5th working day', () => {
  const step = only(thanked({}, { want: 'no' }).plan('2026-11-16T18:30'), 'withdraw');
  assert.deepEqual([local(step), local(step, 'closesAt')], ['2026-11-16T12:00', '2026-11-23T17:30']);
});

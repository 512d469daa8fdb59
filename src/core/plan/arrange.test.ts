import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, says, type Told, told } from '../../../test/support/told.ts';
import type { Payload } from '../journal/kinds/registry.ts';
import type { Step } from './step.ts';

// Scotland has no holiday in February 2027: the 7th to the 10th working day after Monday 1 February are the 10th to the 15th.
const consultant = { agencyId: 'org_a', mainContactId: 'per_fiona', met: 'agency' } as const;
const recruiter = { employerId: 'org_e', mainContactId: 'per_ines' } as const;
const NOW = '2027-02-01T11:00';

/** A job in which the candidate wrote last on Monday 1 February 2027. */
const wrote = (part: Partial<Payload<'job-opened'>>): Told =>
  told()
    .job(part, '2027-01-18T09:00')
    .contact('2027-02-01T10:00', { personIds: [part.mainContactId ?? 'per_ines'] });

/** A second job of the same contact, noted on a day. */
function with2nd(story: Told, part: Partial<Payload<'job-opened'>>, day: string): Told {
  story.add('job-opened', at(`${day}T09:00`), ['job_b', 'org_a'], { jobId: 'job_b', role: 'Builder', ...part });
  return story;
}
const asked = (story: Told, now = NOW): Step[] => story.plan(now).steps.filter((step) => step.kind === 'check-in');
const window = (step: Step | undefined): string => `${local(step)} to ${local(step, 'closesAt')}`;
const seen = (story: Told, now = NOW): string[] =>
  asked(story, now).map((step) => `${step.jobIds.join(' ')}: ${window(step)}`);
const choose = (story: Told, step: Step | undefined, part: Partial<Payload<'step-chosen'>>): Told => {
  story.add('step-chosen', at('2027-02-01T10:30'), ['job_a'], {
    stepId: step?.id ?? '',
    jobIds: ['job_a'],
    stepKind: 'check-in',
    choice: 'keep',
    reason: 'because',
    ...part,
  });
  return story;
};
const away = (story: Told, from: string, to: string): Told => {
  story.add('absence-noted', at('2027-01-18T09:00'), ['account'], { absenceId: 'abs_1', from, to });
  return story;
};
const codes = (step: Step | undefined): string[] => step?.reasons.map((each) => each.code) ?? [];

describe('one message for several jobs of one consultant', () => {
  test('[PL12c][PL19] given both are due on the same days, the first job gives the id and its reason is said first', () => {
    const [step, ...others] = asked(with2nd(wrote(consultant), consultant, '2027-02-01'));
    assert.deepEqual(others, []);
    assert.deepEqual(step?.jobIds, ['job_a', 'job_b']);
    assert.equal(step?.stepIds.length, 2);
    assert.equal(step?.id, step?.stepIds[0]);
    assert.match(step?.id ?? '', /^st_a_/);
    assert.equal(window(step), '2027-02-10T09:00 to 2027-02-15T17:30');
    assert.deepEqual(codes(step), ['silence', 'channel-email', 'merged']);
  });

  test('[PL12c][PL18] given the second is due earlier, it gives the id, the days are those that both share, and that is said first and once', () => {
    const [step, ...others] = asked(with2nd(wrote(consultant), consultant, '2027-01-29'));
    assert.deepEqual(others, []);
    assert.deepEqual(step?.jobIds, ['job_b', 'job_a']);
    assert.match(step?.id ?? '', /^st_b_/);
    assert.equal(window(step), '2027-02-10T09:00 to 2027-02-12T17:30');
    assert.deepEqual(codes(step), ['merged', 'silence', 'channel-email']);
  });

  test('[PL12c][PL12a] given they share one day, it is that day; given none, they are asked about each, five working days apart', () => {
    assert.deepEqual(seen(with2nd(wrote(consultant), consultant, '2027-01-27')), [
      'job_b job_a: 2027-02-10T09:00 to 2027-02-10T17:30',
    ]);
    const apart = with2nd(wrote(consultant), consultant, '2027-01-26');
    assert.deepEqual(seen(apart), [
      'job_b: 2027-02-04T09:00 to 2027-02-09T17:30',
      'job_a: 2027-02-11T09:00 to 2027-02-16T17:30',
    ]);
    assert.deepEqual(codes(asked(apart)[1]), ['pressure-person', 'silence', 'channel-email']);
  });

  test('[PL12c] given three jobs, one message names all three, and says so once', () => {
    const story = with2nd(wrote(consultant), consultant, '2027-01-29');
    story.add('job-opened', at('2027-02-02T09:00'), ['job_c', 'org_a'], {
      jobId: 'job_c',
      role: 'Clerk',
      ...consultant,
    });
    const [step, ...others] = asked(story, '2027-02-02T11:00');
    assert.deepEqual(others, []);
    assert.deepEqual(step?.jobIds, ['job_b', 'job_a', 'job_c']);
    assert.equal(window(step), '2027-02-11T09:00 to 2027-02-12T17:30');
    assert.deepEqual(
      step?.reasons.filter((each) => each.code === 'merged'),
      [{ rule: 'PL12', code: 'merged', count: 3, day: 20_860 }],
    );
  });

  test('[PL12d] given an employer, or another consultant, each job is asked about by itself', () => {
    assert.equal(asked(with2nd(wrote(recruiter), recruiter, '2027-02-01')).length, 2);
    const other = wrote(consultant).person('per_ben', { name: 'Ben', email: 'b@calder.example', firmId: 'org_a' });
    assert.equal(asked(with2nd(other, { ...consultant, mainContactId: 'per_ben' }, '2027-02-01')).length, 2);
    assert.equal(asked(with2nd(wrote(consultant), { ...consultant, agencyId: 'org_x' }, '2027-02-01')).length, 2);
  });

  test('[PL8c][PL12c] a note with news stays a note of its own', () => {
    const story = told()
      .job(consultant, '2027-01-18T09:00')
      .contact('2027-02-01T10:00', {
        direction: 'in',
        meaning: 'holding',
        promisedOn: '2027-03-31',
        personIds: ['per_fiona'],
      });
    assert.deepEqual(
      asked(with2nd(story, consultant, '2027-02-01')).map((step) => [step.variant, ...step.jobIds]),
      [
        ['news', 'job_a'],
        ['plain', 'job_b'],
        ['after-promise', 'job_a'],
      ],
    );
  });
});

describe('days that do not suit', () => {
  test('[PL17][PL18] an absence of the candidate’s own moves the window as a whole behind it, from its first day to its last, and says so first', () => {
    const [step] = asked(away(wrote(recruiter), '2027-02-10', '2027-02-16'));
    assert.equal(window(step), '2027-02-17T09:00 to 2027-02-22T17:30');
    assert.deepEqual(codes(step), ['own-absence', 'silence', 'channel-email']);
    assert.deepEqual(seen(away(wrote(recruiter), '2027-02-08', '2027-02-10')), [
      'job_a: 2027-02-11T09:00 to 2027-02-16T17:30',
    ]);
    for (const [from, to] of [
      ['2027-02-11', '2027-02-16'],
      ['2027-02-08', '2027-02-09'],
    ] as const)
      assert.deepEqual(seen(away(wrote(recruiter), from, to)), ['job_a: 2027-02-10T09:00 to 2027-02-15T17:30'], from);
  });

  test('[PL0][PL8a] a window of two days stays two days wherever it is moved', () => {
    const story = wrote(recruiter).contact('2027-02-01T10:30', {
      direction: 'in',
      meaning: 'holding',
      promisedOn: '2027-02-09',
    });
    assert.deepEqual(seen(story), ['job_a: 2027-02-10T09:00 to 2027-02-11T17:30']);
    assert.deepEqual(seen(away(story, '2027-02-10', '2027-02-10')), ['job_a: 2027-02-11T09:00 to 2027-02-12T17:30']);
  });

  test('[PL17][PL6f] a window that an absence moved behind it is not unused before that', () => {
    const step = asked(away(wrote(recruiter), '2027-02-08', '2027-02-19'), '2027-02-22T12:00')[0];
    assert.equal(window(step), '2027-02-22T09:00 to 2027-02-25T17:30');
    assert.ok(!codes(step).includes('rolled'));
  });

  test('[PL6f][PL18] an unused window rolls to today until the day ends, then to the next working day, and says so first', () => {
    const [today] = asked(wrote(recruiter), '2027-02-19T17:29');
    assert.equal(window(today), '2027-02-19T09:00 to 2027-02-19T17:30');
    assert.deepEqual(codes(today), ['rolled', 'silence', 'channel-email']);
    assert.deepEqual(seen(wrote(recruiter), '2027-02-19T17:30'), ['job_a: 2027-02-22T09:00 to 2027-02-22T17:30']);
    assert.deepEqual(seen(wrote(recruiter), '2027-02-15T17:29'), ['job_a: 2027-02-10T09:00 to 2027-02-15T17:30']);
  });

  test('[PL6f][PL13e] a call rolls to the next day as soon as the hours in which the candidate can talk are over', () => {
    const story = wrote(recruiter).person('per_ines', { phone: '+44 131 496 0102', email: null });
    story.add('profile-set', at('2027-01-18T09:00'), ['account'], { canTalk: { from: 720, to: 810 } });
    assert.deepEqual(seen(story, '2027-02-19T13:29'), ['job_a: 2027-02-19T12:00 to 2027-02-19T13:30']);
    assert.deepEqual(seen(story, '2027-02-19T13:30'), ['job_a: 2027-02-22T12:00 to 2027-02-22T13:30']);
  });

  test('[PL12a] given two questions to one person went by unused, the first job is asked about today, the other five working days later', () => {
    assert.deepEqual(seen(with2nd(wrote(recruiter), recruiter, '2027-01-29'), '2027-02-22T10:00'), [
      'job_a: 2027-02-22T09:00 to 2027-02-22T17:30',
      'job_b: 2027-03-01T09:00 to 2027-03-01T17:30',
    ]);
  });

  test('[PL10c] an absence of theirs that is over by then moves nothing, and is not spoken of', () => {
    const until = (returnOn: string): Step | undefined =>
      asked(wrote(recruiter).contact('2027-02-01T10:10', { direction: 'in', automatic: true, returnOn }))[0];
    for (const day of ['2027-02-03', '2027-02-10']) {
      assert.equal(window(until(day)), '2027-02-10T09:00 to 2027-02-15T17:30');
      assert.deepEqual(codes(until(day)), ['silence', 'channel-email']);
    }
    assert.equal(window(until('2027-02-13')), '2027-02-15T09:00 to 2027-02-18T17:30', 'a Saturday');
    assert.match(says(until('2027-02-13')), /^Ines Duarte is away until Sat 13 Feb/);
  });
});

describe('what the candidate chose', () => {
  test('[PL20] a kept day is that day alone, also an earlier one, and that is said first', () => {
    const story = wrote(recruiter);
    const [step] = asked(choose(story, asked(story)[0], { keepOn: '2027-02-05' }));
    assert.equal(window(step), '2027-02-05T09:00 to 2027-02-05T17:30');
    assert.equal(codes(step)[0], 'kept');
  });

  test('[PL20][PL12a] a kept day yields neither to pressure nor to an absence of the candidate’s own', () => {
    const story = away(with2nd(wrote(recruiter), recruiter, '2027-01-28'), '2027-02-09', '2027-02-12');
    const own = asked(story).find((step) => step.jobIds.includes('job_a'));
    assert.ok(
      seen(choose(story, own, { keepOn: '2027-02-10' })).includes('job_a: 2027-02-10T09:00 to 2027-02-10T17:30'),
    );
  });

  test('[PL20] a choice that names no day changes nothing; a question put off to a weekend comes on the Monday', () => {
    const story = wrote(recruiter);
    const [step] = asked(story);
    for (const choice of ['keep', 'later'] as const) {
      const [same] = asked(choose(wrote(recruiter), step, { choice }));
      assert.equal(window(same), '2027-02-10T09:00 to 2027-02-15T17:30');
      assert.deepEqual(codes(same), ['silence', 'channel-email']);
    }
    const [later] = asked(choose(story, step, { choice: 'later', until: at('2027-02-13T12:00') }));
    assert.equal(window(later), '2027-02-15T09:00 to 2027-02-18T17:30');
  });
});

describe('the hours of a question', () => {
  const ideal = (story: Told): string => {
    const [step] = asked(story);
    return [local(step, 'opensAt'), local(step), local(step, 'idealAt'), local(step, 'closesAt')]
      .map((each) => each.slice(5))
      .join(', ');
  };
  const calling = (from: number, to: number): Told => {
    const story = wrote(recruiter).person('per_ines', { phone: '+44 131 496 0102', email: null });
    story.add('profile-set', at('2027-01-18T09:00'), ['account'], { canTalk: { from, to } });
    return story;
  };

  test('[PL13f] it may be prepared from midnight, goes from nine, best at ten, until half past five of the last day', () => {
    assert.equal(ideal(wrote(recruiter)), '02-10T00:00, 02-10T09:00, 02-10T10:00, 02-15T17:30');
  });

  test('[PL13e] a call is best as soon as the candidate can talk', () => {
    assert.equal(ideal(calling(720, 810)), '02-10T00:00, 02-10T12:00, 02-10T12:00, 02-15T13:30');
    assert.equal(ideal(calling(480, 1200)), '02-10T00:00, 02-10T09:00, 02-10T10:00, 02-15T17:30');
  });

  test('[PL13e] given the candidate can talk only before they work, or only after, their hours decide', () => {
    for (const [from, to] of [
      [1080, 1200],
      [1050, 1200],
      [420, 500],
      [420, 540],
    ] as const)
      assert.equal(ideal(calling(from, to)), '02-10T00:00, 02-10T09:00, 02-10T10:00, 02-15T17:30', `${from} to ${to}`);
    const kept = calling(480, 570);
    assert.equal(
      ideal(choose(kept, asked(kept)[0], { keepOn: '2027-02-11' })),
      '02-11T00:00, 02-11T09:00, 02-11T09:30, 02-11T09:30',
    );
  });
});

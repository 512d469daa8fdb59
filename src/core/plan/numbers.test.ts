import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, type Told, told } from '../../../test/support/told.ts';
import type { Payload } from '../journal/kinds/registry.ts';
import type { Step } from './step.ts';

/*
 * The numbers of the specification, seen from outside: days, hours and counts are written here as they stand in the rules, and no number
 * of the program is read. Working days are counted by hand in Scotland; 26 March 2027 (Good Friday) is a holiday there.
 */

const consultant = { agencyId: 'org_a', mainContactId: 'per_fiona', met: 'agency' } as const;
const recruiter = { employerId: 'org_e', mainContactId: 'per_ines' } as const;

/** A job in which the candidate wrote last on Monday 1 February 2027. */
function wrote(part: Partial<Payload<'job-opened'>>): Told {
  const personIds = [part.mainContactId ?? 'per_ines'];
  return told().job(part, '2027-02-01T09:00').contact('2027-02-01T10:00', { personIds });
}

/** Asks on the first day of each window, by e-mail, and tells each window. */
function asking(story: Told, from: string, times: number): string[] {
  const found: string[] = [];
  let now = from;
  for (let nth = 0; nth < times; nth++) {
    const step = story.plan(now).steps.find((each) => each.kind === 'check-in' || each.kind === 'closing-question');
    if (step === undefined) return [...found, 'nothing'];
    found.push(windowOf(step));
    now = `${local(step).slice(0, 10)}T10:00`;
    story.contact(now, { purpose: step.kind, personIds: [...step.personIds], stepIds: [...step.stepIds] });
  }
  return found;
}

const windowOf = (step: Step | undefined): string => `${step?.kind} ${local(step)} to ${local(step, 'closesAt')}`;

describe('how often to ask', () => {
  test('[PL11a] given an agency that does not answer: 7 to 10 working days three times, then 10 to 14, 15 to 20, the last question, and nothing', () => {
    assert.deepEqual(asking(wrote(consultant), '2027-02-01T11:00', 7), [
      'check-in 2027-02-10T09:00 to 2027-02-15T17:30',
      'check-in 2027-02-19T09:00 to 2027-02-24T17:30',
      'check-in 2027-03-02T09:00 to 2027-03-05T17:30',
      'check-in 2027-03-16T09:00 to 2027-03-22T17:30',
      'check-in 2027-04-07T09:00 to 2027-04-14T17:30',
      'closing-question 2027-04-28T09:00 to 2027-05-06T17:30',
      'nothing',
    ]);
  });
  test('[PL11d] given an employer that does not answer: 7 to 10 working days, then 10 to 14, 15 to 20, the last question, and nothing', () => {
    assert.deepEqual(asking(wrote(recruiter), '2027-02-01T11:00', 5), [
      'check-in 2027-02-10T09:00 to 2027-02-15T17:30',
      'check-in 2027-02-24T09:00 to 2027-03-02T17:30',
      'check-in 2027-03-17T09:00 to 2027-03-24T17:30',
      'closing-question 2027-04-08T09:00 to 2027-04-15T17:30',
      'nothing',
    ]);
  });
});

describe('how often to ask, where another rule sets the rhythm', () => {
  test('[PL11b][PL29] given an executive search, 10 to 15 working days twice; with nothing new the last question waits for 90 working days', () => {
    assert.deepEqual(asking(wrote({ ...consultant, preset: 'executive' }), '2027-02-01T11:00', 4), [
      'check-in 2027-02-15T09:00 to 2027-02-22T17:30',
      'check-in 2027-03-01T09:00 to 2027-03-08T17:30',
      'closing-question 2027-06-10T09:00 to 2027-06-17T17:30',
      'nothing',
    ]);
  });
  test('[PL11c][PL29] given temporary work, 3 to 5 working days, then four lines a week apart, a pause of twenty working days, and one line after each', () => {
    assert.deepEqual(asking(wrote({ ...consultant, preset: 'staffing' }), '2027-02-01T11:00', 7), [
      'check-in 2027-02-04T09:00 to 2027-02-08T17:30',
      'check-in 2027-02-11T09:00 to 2027-02-15T17:30',
      'check-in 2027-02-18T09:00 to 2027-02-22T17:30',
      'check-in 2027-02-25T09:00 to 2027-03-01T17:30',
      'check-in 2027-03-04T09:00 to 2027-03-08T17:30',
      'check-in 2027-04-02T09:00 to 2027-04-09T17:30',
      'check-in 2027-04-30T09:00 to 2027-05-10T17:30',
    ]);
  });
  test('[PL7] given a quick decision, the first question comes on the 2nd to the 4th working day; after a final round on the 5th', () => {
    const after = (final: boolean): string => {
      const story = told()
        .job(recruiter, '2027-02-01T08:00')
        .interview('2027-02-01T10:00', { final })
        .debrief('2027-02-01T12:00', { pace: 'quick' });
      return windowOf(only(story.plan('2027-02-01T13:00'), 'check-in'));
    };
    assert.equal(after(false), 'check-in 2027-02-03T09:00 to 2027-02-05T17:30');
    assert.equal(after(true), 'check-in 2027-02-08T09:00 to 2027-02-08T17:30');
  });
  test('[PL8a][PL13f] given a day that they named, the question comes on the 1st to the 2nd working day after it', () => {
    assert.deepEqual(
      asked(promised('2027-02-12')).map((step) => `${step.variant} ${windowOf(step)}`),
      ['after-promise check-in 2027-02-15T09:00 to 2027-02-16T17:30'],
    );
  });
  test('[PL8c] given a day 16 working days off, one note with news is allowed on the 7th to the 10th; given one 15 off, none', () => {
    assert.deepEqual(
      asked(promised('2027-02-22')).map((step) => step.variant),
      ['after-promise'],
    );
    assert.deepEqual(
      asked(promised('2027-02-23')).map((step) => `${step.variant} ${windowOf(step)}`),
      [
        'news check-in 2027-02-10T09:00 to 2027-02-15T17:30',
        'after-promise check-in 2027-02-24T09:00 to 2027-02-25T17:30',
      ],
    );
  });
});

/** They wrote on Monday 1 February 2027 and named a day. */
const promised = (promisedOn: string): Told =>
  told()
    .job(recruiter, '2027-02-01T09:00')
    .contact('2027-02-01T10:00', { direction: 'in', meaning: 'holding', promisedOn });
const asked = (story: Told): Step[] => story.plan('2027-02-01T11:00').steps.filter((step) => step.kind === 'check-in');

describe('how much pressure', () => {
  test('[PL12b] given three consultants of one agency due on one day, two are asked on it and the third five working days later', () => {
    const story = told().job({ ...consultant, met: 'agency' }, '2027-02-01T09:00');
    for (const [nth, name] of ['Ben Adler', 'Cleo Abara'].entries()) {
      const personId = `per_${nth}`;
      story.person(personId, { name, email: `${personId}@calder.example`, firmId: 'org_a' });
      story.add('job-opened', at('2027-02-01T09:00'), [`job_${nth}`, 'org_a'], {
        jobId: `job_${nth}`,
        role: `Role ${nth}`,
        agencyId: 'org_a',
        mainContactId: personId,
        met: 'agency',
      });
    }
    const days = story.plan('2027-02-01T11:00').steps.map((step) => `${step.kind} ${local(step).slice(0, 10)}`);
    assert.deepEqual(days, ['check-in 2027-02-10', 'check-in 2027-02-10', 'check-in 2027-02-17']);
  });
  test('[PL12d] given one person who stands for jobs of two agencies, they are asked about each by itself; thanks for two interviews stay two', () => {
    const story = told().job(consultant, '2027-02-01T09:00');
    story.add('firm-noted', at('2027-02-01T09:00'), ['org_b'], { firmId: 'org_b', type: 'agency' });
    story.add('job-opened', at('2027-02-01T09:00'), ['job_b', 'org_b'], {
      jobId: 'job_b',
      role: 'Builder',
      ...consultant,
      agencyId: 'org_b',
    });
    const asks = story.plan('2027-02-11T09:00').steps.filter((step) => step.kind === 'check-in');
    assert.deepEqual(
      asks.map((step) => step.jobIds.length),
      [1, 1],
    );
    const met = told().job(consultant, '2027-02-01T09:00');
    for (const interviewId of ['itv_a', 'itv_b'])
      met
        .interview('2027-02-02T10:00', { interviewId, attendees: [{ personId: 'per_fiona', side: 'agency' }] })
        .debrief('2027-02-02T12:00', { interviewId });
    const thanks = met.plan('2027-02-02T13:00').steps.filter((step) => step.kind === 'thank-you');
    assert.deepEqual(
      thanks.map((step) => [step.interviewId, step.stepIds.length]),
      [
        ['itv_a', 1],
        ['itv_b', 1],
      ],
    );
  });
  test('[PL12b] given an agency that heard two questions, one of its people is asked five working days after the first of them', () => {
    const story = told().job(consultant, '2027-02-01T09:00');
    for (const day of ['2027-02-08', '2027-02-09'])
      story.contact(`${day}T10:00`, {
        purpose: 'check-in',
        personIds: [`per_${day}`],
        firmIds: ['org_a'],
        jobIds: [],
      });
    const entries = story.entries.map((each) =>
      each.kind === 'contact-logged' ? { ...each, scopes: [...each.scopes, 'org_a'] } : each,
    );
    story.entries.splice(0, story.entries.length, ...entries);
    assert.equal(local(only(story.plan('2027-02-09T11:00'), 'check-in')), '2027-02-15T09:00');
  });
  test('[PL12a] given temporary work, one person is asked again after three working days; elsewhere after five', () => {
    const second = (preset: 'staffing' | 'agency'): string => {
      const story = told().job({ ...consultant, preset }, '2027-01-25T09:00');
      story.add('job-opened', at('2027-01-25T09:00'), ['job_b', 'org_a'], {
        jobId: 'job_b',
        role: 'Builder',
        agencyId: null,
        mainContactId: 'per_fiona',
        preset,
      });
      const first = story.plan('2027-02-05T09:00').steps.find((step) => step.jobIds.includes('job_b'));
      story.contact('2027-02-05T10:00', {
        purpose: 'check-in',
        personIds: ['per_fiona'],
        stepIds: [...(first?.stepIds ?? [])],
      });
      const next = story.plan('2027-02-05T11:00').steps.find((step) => step.jobIds.includes('job_b'));
      return local(next);
    };
    assert.deepEqual([second('staffing'), second('agency')], ['2027-02-10T09:00', '2027-02-12T09:00']);
  });
});

describe('their time', () => {
  /** When the thanks for an interview with Ines may go that ended at this hour of Friday 5 February 2027. */
  const thanksAfter = (ended: string): string => {
    const endsAt = at(`2027-02-05T${ended}`);
    const story = told()
      .job(recruiter, '2027-02-01T09:00')
      .interview('2027-02-05T05:00', { startsAt: endsAt - 600_000, endsAt })
      .debrief(`2027-02-05T${ended}`);
    return local(only(story.plan('2027-02-06T00:00'), 'thank-you'));
  };
  /** When a letter that the candidate asked for at this hour of Friday 5 February 2027 may go. */
  const letterAt = (asked: string, person: { email: string | null; phone: string | null }): string => {
    const story = told()
      .job(recruiter, '2027-02-01T09:00')
      .person('per_ines', { ...person, firmId: 'org_e' });
    story.add('letter-wanted', at(`2027-02-05T${asked}`), ['job_a'], {
      jobId: 'job_a',
      letter: 'correct',
      text: 'It was in 2020',
      personId: null,
    });
    return local(only(story.plan('2027-02-06T00:00'), 'correct'));
  };
  const byMail = { email: 'i@northwind.example', phone: null };
  const byPhone = { email: null, phone: '+44 131 496 0102' };

  test('[PL13a] given thanks by e-mail, they go from 07:00 to 21:00 on any day', () => {
    assert.deepEqual(['06:59', '07:00', '20:59', '21:00'].map(thanksAfter), [
      '2027-02-05T07:00',
      '2027-02-05T07:00',
      '2027-02-05T20:59',
      '2027-02-06T07:00',
    ]);
  });
  test('[PL13c] given another letter by e-mail, it goes from 08:00 to 18:00 on their working days', () => {
    assert.deepEqual(
      ['07:59', '08:00', '17:59', '18:00'].map((each) => letterAt(each, byMail)),
      ['2027-02-05T08:00', '2027-02-05T08:00', '2027-02-05T17:59', '2027-02-08T08:00'],
    );
  });
  test('[PL13d] given a call, it is placed from 08:30 to 18:30 on their working days', () => {
    assert.deepEqual(
      ['08:29', '08:30', '18:29', '18:30'].map((each) => letterAt(each, byPhone)),
      ['2027-02-05T08:30', '2027-02-05T08:30', '2027-02-05T18:29', '2027-02-08T08:30'],
    );
  });
  test('[PL13b] given a question in a message, the answer may go at any hour of any day', () => {
    const story = told().job(recruiter, '2027-02-01T09:00');
    story.contact('2027-02-06T23:59', { direction: 'in', meaning: 'question' });
    assert.equal(local(only(story.plan('2027-02-06T23:59'), 'answer')), '2027-02-06T23:59');
  });
  test('[PL22a] given a promise of the candidate without a day, it is due on the 2nd working day; with a day, on the working day before', () => {
    const due = (byOn: string | null): string => {
      const story = told()
        .job(recruiter, '2027-02-01T09:00')
        .contact('2027-02-04T10:00', {
          channel: 'phone',
          iPromised: [{ promiseId: 'prm_1', text: 'my references', byOn, toPersonId: 'per_ines' }],
        });
      return local(only(story.plan('2027-02-04T11:00'), 'deliver'), 'idealAt');
    };
    assert.deepEqual([due(null), due('2027-02-15')], ['2027-02-08T09:00', '2027-02-12T09:00']);
  });
});

describe('after a no', () => {
  const refused = (part: Partial<Payload<'job-opened'>>): Told =>
    told()
      .job(part, '2027-02-01T09:00')
      .contact('2027-02-01T10:00', {
        direction: 'in',
        meaning: 'rejection',
        personIds: [part.mainContactId ?? 'per_ines'],
      });
  const thanksOf = (story: Told, now: string): Step | undefined => only(story.plan(now), 'gracious-thanks');

  test('[PL14b] given a no by e-mail, thanks are best three hours later, close on the 2nd working day, and are offered until the 20th', () => {
    const story = refused(recruiter);
    const step = thanksOf(story, '2027-02-01T10:30');
    assert.deepEqual(
      [local(step), local(step, 'idealAt'), local(step, 'closesAt')],
      ['2027-02-01T10:00', '2027-02-01T13:00', '2027-02-03T17:30'],
    );
    assert.equal(thanksOf(story, '2027-02-28T23:59')?.state, 'passed');
    assert.equal(thanksOf(story, '2027-03-01T00:00'), undefined);
  });

  test('[PL14d] given that nobody answers, a word after 30, then 60, then 90 working days; in an executive search after 60 and 120, in temporary work after 10; each as good for ten', () => {
    const words = (part: Partial<Payload<'job-opened'>>): string[] => {
      const story = refused(part);
      const found: string[] = [];
      let now = '2027-02-01T11:00';
      for (let nth = 0; nth < 5; nth++) {
        const step = only(story.plan(now), 'keep-warm');
        if (step === undefined) return [...found, 'rests'];
        found.push(`${local(step)} to ${local(step, 'closesAt')}`);
        now = `${local(step).slice(0, 10)}T10:00`;
        story.contact(now, { purpose: 'keep-warm', personIds: [...step.personIds], stepIds: [...step.stepIds] });
      }
      return found;
    };
    assert.deepEqual(words(recruiter), [
      '2027-03-15T09:00 to 2027-03-30T17:30',
      '2027-06-10T09:00 to 2027-06-24T17:30',
      '2027-10-15T09:00 to 2027-10-29T17:30',
      'rests',
    ]);
    assert.deepEqual(words({ ...consultant, preset: 'executive' }), [
      '2027-04-27T09:00 to 2027-05-12T17:30',
      '2027-10-15T09:00 to 2027-10-29T17:30',
      'rests',
    ]);
    assert.deepEqual(words({ ...consultant, preset: 'staffing' }), ['2027-02-15T09:00 to 2027-03-01T17:30', 'rests']);
  });
});

describe('what is settled elsewhere', () => {
  test('[PL6g] given a question that the candidate left out, silence counts from that day, and nobody is spared another question for it', () => {
    const story = wrote(recruiter);
    const step = only(story.plan('2027-02-10T09:00'), 'check-in');
    story.add('step-chosen', at('2027-02-10T10:00'), ['job_a'], {
      stepId: step?.id ?? '',
      jobIds: ['job_a'],
      stepKind: 'check-in',
      choice: 'skip',
    });
    assert.equal(local(only(story.plan('2027-02-10T11:00'), 'check-in')), '2027-02-24T09:00');
    story.add('job-opened', at('2027-02-02T09:00'), ['job_b', 'org_e'], {
      jobId: 'job_b',
      role: 'Builder',
      ...recruiter,
    });
    const other = story.plan('2027-02-10T11:00').steps.find((each) => each.jobIds.includes('job_b'));
    assert.equal(local(other), '2027-02-11T09:00');
  });
  test('[PL9] given a voicemail, the next question is written, and never another voicemail', () => {
    const story = wrote(recruiter).person('per_ines', { phone: '+44 131 496 0102' });
    story.contact('2027-02-10T10:00', { purpose: 'check-in', channel: 'voicemail' });
    assert.equal(only(story.plan('2027-02-10T11:00'), 'check-in')?.channel, 'email');
  });
  test('[PL6d] given two calls that nobody took, a day apart, the question goes another way', () => {
    const story = wrote(recruiter).person('per_ines', { phone: '+44 131 496 0102', askedChannel: 'phone' });
    const next = (now: string): string => {
      const step = only(story.plan(now), 'check-in');
      return `${step?.channel} ${local(step)}`;
    };
    story.contact('2027-02-10T10:00', { purpose: 'check-in', channel: 'missed-call' });
    assert.equal(next('2027-02-10T11:00'), 'phone 2027-02-11T09:00');
    story.contact('2027-02-11T10:00', { purpose: 'check-in', channel: 'missed-call' });
    assert.equal(next('2027-02-11T11:00'), 'email 2027-02-10T09:00');
  });
  test('[PL10c] given an absence without a day of return, they are left alone for five working days', () => {
    const story = wrote(recruiter).contact('2027-02-10T08:00', { direction: 'in', automatic: true, returnOn: null });
    assert.equal(local(only(story.plan('2027-02-10T09:00'), 'check-in')), '2027-02-17T09:00');
  });
  test('[PL15] given an invitation, it is confirmed within four of their daytime hours, and Prepare opens two working days before', () => {
    const story = told()
      .job(recruiter, '2027-02-01T09:00')
      .interview('2027-02-15T10:00', { confirmed: false, invitedAt: at('2027-02-05T16:00') });
    const plan = story.plan('2027-02-05T16:30');
    assert.equal(local(only(plan, 'confirm'), 'idealAt'), '2027-02-08T10:00');
    assert.equal(local(only(plan, 'brief'), 'opensAt'), '2027-02-11T09:00');
  });
});

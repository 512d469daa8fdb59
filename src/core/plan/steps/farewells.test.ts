import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, type Told, thanked, told } from '../../../../test/support/told.ts';
import { parseDay } from '../../time/epoch-day.ts';
import type { Step } from '../step.ts';
import type { StepKind } from '../step-traits.ts';

const times = (step: Step | undefined): string =>
  [local(step, 'opensAt'), local(step), local(step, 'idealAt'), local(step, 'closesAt')]
    .map((each) => each.replace('2026-', ''))
    .join(', ');
const codes = (step: Step | undefined): string[] => step?.reasons.map((each) => each.code) ?? [];
const no = (story: Told, when: string, part: Parameters<Told['contact']>[1] = {}): Told =>
  story.contact(when, { direction: 'in', meaning: 'rejection', ...part });
const of = (story: Told, now: string, kind: StepKind): Step[] =>
  story.plan(now).steps.filter((step) => step.kind === kind);
const close = (story: Told, when: string, ending: 'withdrawn' | 'rejected', jobId = 'job_a'): Told => {
  story.add('job-closed', at(when), [jobId, 'account'], { jobId, ending });
  return story;
};

describe('thanks for a no', () => {
  test('[PL14b] they are best three hours later, also in the evening, and say so; after a call, and without that rest, at once', () => {
    const [mail] = of(no(thanked(), '2026-11-18T20:00'), '2026-11-18T20:10', 'gracious-thanks');
    assert.equal(times(mail), '11-18T20:00, 11-18T20:00, 11-18T23:00, 11-20T17:30');
    assert.deepEqual(mail?.reasons.slice(0, 2), [
      { rule: 'PL14', code: 'gracious-thanks', day: parseDay('2026-11-18'), closesDay: parseDay('2026-11-20') },
      { rule: 'PL14', code: 'cooling-off', hours: 3 },
    ]);
    const [call] = of(no(thanked(), '2026-11-18T10:00', { channel: 'phone' }), '2026-11-18T10:10', 'gracious-thanks');
    assert.equal(times(call), '11-18T10:00, 11-18T10:00, 11-18T10:00, 11-20T17:30');
    assert.deepEqual(codes(call), ['gracious-thanks', 'channel-email']);
    const story = no(thanked(), '2026-11-18T10:00');
    story.add('policy-set', at('2026-11-18T09:00'), ['account'], { numbers: [{ key: 'rest', value: 0 }] });
    const [rested] = of(story, '2026-11-18T10:10', 'gracious-thanks');
    assert.equal(times(rested), '11-18T10:00, 11-18T10:00, 11-18T10:00, 11-20T17:30');
    assert.deepEqual(codes(rested), ['gracious-thanks', 'channel-email']);
  });

  test('[PL14a] who said no at the end and was withdrawn from since is neither thanked nor kept warm', () => {
    const story = close(no(thanked(), '2026-11-18T10:00'), '2026-11-18T12:00', 'withdrawn');
    const kinds = story.plan('2026-11-18T13:00').steps.map((each) => each.kind);
    assert.deepEqual(kinds, []);
  });

  test('[PL14a] each interviewer is thanked once; of whom nothing but a description is known only where they wrote', () => {
    const thankedAfter = (wrote: boolean): (string | undefined)[] => {
      const story = thanked({ mainContactId: 'per_fiona' })
        .person('per_tall', { name: 'the tall one with the glasses' })
        .person('per_maya', { name: 'Maya Okafor' });
      for (const interviewId of ['itv_b', 'itv_c']) {
        const attendees = ['per_tall', 'per_maya', 'per_fiona', 'per_gone'].map((personId) => ({
          personId,
          side: 'employer' as const,
        }));
        story.interview('2026-11-16T14:00', { interviewId, attendees });
        story.debrief('2026-11-16T16:00', { interviewId });
      }
      if (wrote) story.contact('2026-11-17T10:00', { direction: 'in', personIds: ['per_tall'], meaning: 'other' });
      else {
        story.contact('2026-11-17T10:00', { direction: 'out', personIds: ['per_tall'] });
        story.contact('2026-11-17T11:00', { direction: 'in', personIds: ['per_maya'], meaning: 'other' });
      }
      const rejected = no(story, '2026-11-18T10:00', { personIds: ['per_fiona'] });
      return of(rejected, '2026-11-18T11:00', 'gracious-thanks').map((each) => each.personIds[0]);
    };
    assert.deepEqual(thankedAfter(false).toSorted(), ['per_fiona', 'per_gone', 'per_ines', 'per_maya']);
    assert.deepEqual(thankedAfter(true).toSorted(), ['per_fiona', 'per_gone', 'per_ines', 'per_maya', 'per_tall']);
  });

  test('[PL19] given two notes that are one person, the thanks carry the id of both, and written to one they are done', () => {
    const merged = (story: Told): Told => {
      story.add('people-merged', at('2026-11-18T12:00'), ['per_old', 'per_ines', 'job_a', 'record'], {
        fromId: 'per_old',
        intoId: 'per_ines',
        name: 'I. Duarte',
        email: null,
        phone: null,
        others: [],
      });
      return story;
    };
    const story = (): Told =>
      no(thanked().person('per_old', { name: 'I. Duarte' }), '2026-11-18T10:00', { personIds: ['per_old'] });
    const before = of(story(), '2026-11-18T11:00', 'gracious-thanks').find((each) => each.personIds[0] === 'per_old');
    const [after] = of(merged(story()), '2026-11-18T13:00', 'gracious-thanks');
    assert.deepEqual(after?.personIds, ['per_ines']);
    assert.equal(after?.stepIds.length, 2);
    assert.ok(after?.stepIds.includes(before?.id ?? ''));
    const sent = story().contact('2026-11-18T11:00', { personIds: ['per_old'], stepIds: [before?.id ?? ''] });
    assert.deepEqual(of(merged(sent), '2026-11-18T13:00', 'gracious-thanks'), []);
  });
});

describe('a word after a while', () => {
  const warm = (story: Told, now: string): string => {
    const [step] = of(story, now, 'keep-warm');
    return step === undefined ? 'none' : `${step.ordinal}: ${step.personIds.join()} ${local(step).slice(0, 10)}`;
  };

  test('[PL14e] their latest word begins the count, and not a word of another, of the candidate, or of before the no', () => {
    const before = thanked({ mainContactId: 'per_ines' }).contact('2026-11-17T10:00', {
      direction: 'in',
      meaning: 'other',
    });
    const story = no(before, '2026-11-18T10:00');
    assert.equal(warm(story, '2026-11-19T09:00'), '1: per_ines 2027-01-06');
    story.contact('2026-12-11T10:00', { direction: 'in', meaning: 'other', personIds: ['per_fiona'] });
    story.contact('2026-12-11T11:00', { personIds: ['per_ines'] });
    assert.equal(warm(story, '2026-12-12T09:00'), '1: per_ines 2027-01-06');
    for (const day of ['2026-12-10', '2026-12-14'])
      story.contact(`${day}T10:00`, { direction: 'in', meaning: 'other' });
    assert.equal(warm(story, '2026-12-15T09:00'), '1: per_ines 2027-01-29');
  });

  test('[PL14d] a word that was said, or left out, counts once; a call that nobody took, or another step left out, does not', () => {
    const left = (stepKind: string): string => {
      const story = no(thanked(), '2026-11-18T10:00');
      story.add('step-chosen', at('2027-01-06T10:00'), ['job_a'], {
        stepId: of(story, '2026-11-19T09:00', 'keep-warm')[0]?.id ?? '',
        jobIds: ['job_a'],
        stepKind,
        choice: 'skip',
      });
      return warm(story, '2027-01-07T09:00');
    };
    assert.equal(left('keep-warm'), '2: per_ines 2027-04-01');
    assert.equal(left('check-in'), '1: per_ines 2027-01-06');
    const later = no(thanked(), '2026-11-18T10:00');
    later.add('step-chosen', at('2027-01-06T10:00'), ['job_a'], {
      stepId: 'st_a_other',
      jobIds: ['job_a'],
      stepKind: 'keep-warm',
      choice: 'later',
      until: at('2027-01-08T09:00'),
    });
    assert.equal(warm(later, '2027-01-07T09:00'), '1: per_ines 2027-01-06');
    const tried = no(thanked(), '2026-11-18T10:00').contact('2027-01-06T10:00', {
      purpose: 'keep-warm',
      channel: 'missed-call',
    });
    assert.match(warm(tried, '2027-01-07T09:00'), /^1: /);
  });

  test('[PL14e] what was said before they wrote counts no more', () => {
    const story = no(thanked(), '2026-11-18T10:00').contact('2027-01-06T10:00', { purpose: 'keep-warm' });
    assert.equal(warm(story, '2027-01-07T09:00'), '2: per_ines 2027-04-01');
    story.contact('2027-01-08T10:00', { direction: 'in', meaning: 'other' });
    assert.equal(warm(story, '2027-01-09T09:00'), '1: per_ines 2027-02-19');
  });

  test('[PL14d] through an agency it goes to the consultant, also where the contact is the client’s; where no consultant is known, to the contact', () => {
    const agency = (part: object): Told =>
      no(thanked({ agencyId: 'org_a', met: 'client', ...part }), '2026-11-18T10:00');
    const both = agency({ mainContactId: 'per_ines' }).contact('2026-11-18T09:00', { personIds: ['per_fiona'] });
    assert.match(warm(both, '2026-11-19T09:00'), /^1: per_fiona /);
    assert.match(warm(agency({ mainContactId: 'per_ines' }), '2026-11-19T09:00'), /^1: per_ines /);
    assert.equal(
      warm(close(told().job(), '2026-11-18T10:00', 'rejected'), '2026-11-19T09:00'),
      'none',
      'nobody is known',
    );
  });

  test('[PL14d] one person hears it from the job that ended last; a job that the candidate left, or a job with another person, stops nothing', () => {
    const with2nd = (mainContactId: string, end: (story: Told) => Told): string[] => {
      const story = no(thanked(), '2026-11-18T10:00');
      story.add('job-opened', at('2026-11-10T09:00'), ['job_b'], { jobId: 'job_b', role: 'Lead', mainContactId });
      return of(end(story), '2026-11-19T09:00', 'keep-warm').flatMap((each) => each.jobIds);
    };
    assert.deepEqual(
      with2nd('per_ines', (story) => close(story, '2026-11-17T10:00', 'rejected', 'job_b')),
      ['job_a'],
    );
    assert.deepEqual(
      with2nd('per_ines', (story) => close(story, '2026-11-18T11:00', 'rejected', 'job_b')),
      ['job_b'],
    );
    assert.deepEqual(
      with2nd('per_ines', (story) => close(story, '2026-11-18T10:00', 'rejected', 'job_b')),
      ['job_b'],
    );
    assert.deepEqual(
      with2nd('per_ines', (story) => close(story, '2026-11-18T11:00', 'withdrawn', 'job_b')),
      ['job_a'],
    );
    assert.deepEqual(
      with2nd('per_ines', (story) => story),
      [],
    );
    assert.deepEqual(
      with2nd('per_fiona', (story) => story),
      ['job_a'],
    );
  });
});

describe('leaving, and an appointment that failed', () => {
  test('[WR3] the withdrawal goes in their hours, says why, and ends with the job', () => {
    const story = thanked();
    story.add('want-decided', at('2026-11-18T20:00'), ['job_a'], { jobId: 'job_a', want: 'no' });
    const step = only(story.plan('2026-11-18T21:00'), 'withdraw');
    assert.equal(times(step), '11-18T20:00, 11-19T08:00, 11-19T08:00, 11-25T17:30');
    assert.deepEqual([step?.variant, ...codes(step)], ['plain', 'does-not-want-it', 'channel-email']);
    assert.deepEqual(of(close(story, '2026-11-19T09:00', 'withdrawn'), '2026-11-19T10:00', 'withdraw'), []);
    const offered = thanked().contact('2026-11-18T10:00', { direction: 'in', meaning: 'offer' });
    offered.add('want-decided', at('2026-11-18T12:00'), ['job_a'], { jobId: 'job_a', want: 'no' });
    const declined = only(offered.plan('2026-11-18T13:00'), 'withdraw');
    assert.deepEqual([declined?.variant, ...codes(declined)], ['decline', 'declines', 'channel-email']);
  });

  test('[WR3] who does not want the job is not asked how it stands, unless the candidate put the withdrawal aside', () => {
    const asks = (choice: 'skip' | 'later', stepKind = 'withdraw'): boolean => {
      const story = thanked();
      story.add('want-decided', at('2026-11-18T12:00'), ['job_a'], { jobId: 'job_a', want: 'no' });
      story.add('step-chosen', at('2026-11-18T13:00'), ['job_a'], {
        stepId: 'st_a_any',
        jobIds: ['job_a'],
        stepKind,
        choice,
        until: at('2026-11-20T09:00'),
      });
      return only(story.plan('2026-11-18T14:00'), 'check-in') !== undefined;
    };
    assert.deepEqual([asks('skip'), asks('later'), asks('skip', 'thank-you')], [true, false, false]);
  });

  test('[PL16a] the note about a missed appointment waits twenty minutes and for their hours, and closes with the next working day', () => {
    const missed = (starts: string, noted: string): string => {
      const story = told().job().interview(starts);
      story.add('interview-outcome', at(noted), ['job_a'], {
        interviewId: 'itv_a',
        jobId: 'job_a',
        outcome: 'they-missed',
      });
      return times(only(story.plan(noted), 'missed-appointment'));
    };
    assert.equal(missed('2026-11-18T10:00', '2026-11-18T10:05'), '11-18T10:20, 11-18T10:20, 11-18T10:20, 11-19T17:30');
    assert.equal(missed('2026-11-18T10:00', '2026-11-18T11:00'), '11-18T11:00, 11-18T11:00, 11-18T11:00, 11-19T17:30');
    assert.equal(missed('2026-11-18T18:30', '2026-11-18T19:00'), '11-18T19:00, 11-19T08:00, 11-19T08:00, 11-19T17:30');
  });
});

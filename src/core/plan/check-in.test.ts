import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, says, thanked, told } from '../../../test/support/told.ts';
import { english } from '../../languages/en/pack.ts';
import { formatInstant, zoneOf } from '../time/zone.ts';

describe('checking in', () => {
  test('[PL6a] from the 7th to the 10th working day after the last contact, said in a sentence', () => {
    const step = only(thanked().plan('2026-11-17T09:00'), 'check-in');
    assert.deepEqual([local(step), local(step, 'closesAt')], ['2026-11-25T09:00', '2026-12-01T17:30']);
    assert.match(says(step), /Wednesday 25 November: 7 working days without news since your e-mail of Mon 16 Nov/);
  });
  test('[PL6a] the wait says until when, and why', () => {
    const [wait] = thanked().plan('2026-11-17T09:00').waits;
    assert.equal(
      english.waitSentence(wait?.reasons ?? [], wait?.zone.dayOf(wait.untilAt) ?? 0),
      'Nothing to do until Wednesday 25 November: 7 working days without news since your e-mail of Mon 16 Nov.',
    );
  });
  test('[PL6c] an automatic answer and a call that nobody took are no contact', () => {
    const story = thanked()
      .contact('2026-11-18T09:00', { direction: 'in', automatic: true })
      .contact('2026-11-19T09:00', { channel: 'missed-call' });
    assert.equal(local(only(story.plan('2026-11-20T09:00'), 'check-in')), '2026-11-25T09:00');
  });
  test('[PL6d] a call that nobody took is tried once more the next working day, then another way', () => {
    const once = thanked()
      .person('per_ines', { phone: '+44 1' })
      .contact('2026-11-27T10:00', { channel: 'missed-call', purpose: 'check-in' });
    assert.equal(
      local(only(once.plan('2026-11-27T11:00'), 'check-in')),
      '2026-12-01T09:00',
      'after the weekend and St Andrew’s Day',
    );
    assert.equal(
      only(
        once.contact('2026-12-01T10:00', { channel: 'missed-call', purpose: 'check-in' }).plan('2026-12-01T11:00'),
        'check-in',
      )?.channel,
      'email',
    );
  });
  test('[PL6e] their missed call is an answer and opens the call back, first of all', () => {
    const plan = thanked()
      .contact('2026-11-18T15:00', { direction: 'in', channel: 'missed-call' })
      .plan('2026-11-18T15:30');
    assert.equal(plan.steps[0]?.kind, 'call-back');
    assert.equal(local(only(plan, 'check-in')), '2026-11-27T09:00', 'the clock starts anew');
  });
  test('[PL6f] an unused window rolls on a day at a time, with the reason', () => {
    const step = only(thanked().plan('2026-12-03T18:00'), 'check-in');
    assert.deepEqual([local(step), local(step, 'closesAt')], ['2026-12-04T09:00', '2026-12-04T17:30']);
    assert.match(says(step), /You didn’t get to it by Tue 1 Dec\. Fri 4 Dec is just as good/);
  });
  test('[PL7] a quick decision: the 2nd to the 4th working day; after a final round the 5th, by phone first', () => {
    assert.equal(local(only(thanked({}, { pace: 'quick' }).plan('2026-11-17T09:00'), 'check-in')), '2026-11-18T09:00');
    const final = told()
      .job()
      .person('per_ines', { phone: '+44 1' })
      .interview('2026-11-16T10:00', { final: true })
      .debrief('2026-11-16T12:00', { pace: 'quick' })
      .contact('2026-11-16T18:00', { purpose: 'thank-you' });
    const step = only(final.plan('2026-11-17T09:00'), 'check-in');
    assert.deepEqual(
      [local(step), local(step, 'closesAt'), step?.channel],
      ['2026-11-23T09:00', '2026-11-23T17:30', 'phone'],
    );
  });
  test('[PL8a] a promised date: the 1st to the 2nd working day after it, not before', () => {
    const step = only(
      thanked({}, { theyPromised: { text: '', byOn: '2026-11-27' } }).plan('2026-11-25T10:00'),
      'check-in',
    );
    assert.deepEqual(
      [local(step), local(step, 'closesAt'), step?.state],
      ['2026-12-01T09:00', '2026-12-02T17:30', 'waiting'],
    );
    assert.match(says(step), /They named Friday 27 November. Asking before would be pushing/);
  });
  test('[PL8b] the latest promise replaces the earlier; asking once after it spends it', () => {
    const story = thanked({}, { theyPromised: { text: '', byOn: '2026-11-20' } }).contact('2026-11-19T10:00', {
      direction: 'in',
      meaning: 'holding',
      promisedOn: '2026-12-04',
    });
    assert.equal(local(only(story.plan('2026-11-20T09:00'), 'check-in')), '2026-12-07T09:00');
    const asked = story.contact('2026-12-07T10:00', { purpose: 'check-in' });
    // 21 December would be its day, were it not the first of the quiet days (PL29); 4 January is a holiday in Scotland.
    assert.equal(local(only(asked.plan('2026-12-07T11:00'), 'check-in')), '2027-01-05T09:00');
  });
  test('[PL8c] far off, one note with news and without a question is allowed on the 7th to the 10th', () => {
    const story = thanked({}, { theyPromised: { text: '', byOn: '2026-12-17' } });
    assert.deepEqual(
      story
        .plan('2026-11-17T09:00')
        .steps.filter((step) => step.kind === 'check-in')
        .map((step) => [step.variant, local(step)]),
      [
        ['news', '2026-11-25T09:00'],
        ['after-promise', '2026-12-18T09:00'],
      ],
    );
    assert.deepEqual(
      story
        .contact('2026-11-25T10:00', { purpose: 'check-in' })
        .plan('2026-11-25T11:00')
        .steps.filter((step) => step.kind === 'check-in')
        .map((step) => step.variant),
      ['after-promise'],
    );
  });
  test('[PL9] channels alternate', () => {
    const story = thanked().person('per_ines', { phone: '+44 1' }).contact('2026-11-25T10:00', { purpose: 'check-in' });
    assert.equal(only(story.plan('2026-11-26T10:00'), 'check-in')?.channel, 'phone');
    assert.equal(
      only(
        story.contact('2026-12-07T10:00', { purpose: 'check-in', channel: 'voicemail' }).plan('2026-12-08T10:00'),
        'check-in',
      )?.channel,
      'email',
    );
  });
  test('[PL10c] somebody away is left alone until the first working day on or after their return', () => {
    const until = (returnOn: string | null): string =>
      local(
        only(
          thanked()
            .contact('2026-11-24T09:00', { direction: 'in', automatic: true, returnOn })
            .plan('2026-11-24T10:00'),
          'check-in',
        ),
      );
    assert.equal(until('2026-11-28'), '2026-12-01T09:00');
    assert.equal(until(null), '2026-12-02T09:00');
  });
  test('[PL10a] a human answer resets clock and count, and ends what was kept', () => {
    const story = thanked();
    const step = only(story.plan('2026-11-17T09:00'), 'check-in');
    story.add('step-chosen', at('2026-11-17T10:00'), ['job_a'], {
      stepId: step?.id ?? '',
      jobIds: ['job_a'],
      stepKind: 'check-in',
      choice: 'keep',
      keepOn: '2026-11-19',
    });
    assert.equal(local(only(story.plan('2026-11-17T11:00'), 'check-in')), '2026-11-19T09:00');
    const after = only(
      story.contact('2026-11-18T10:00', { direction: 'in', meaning: 'holding' }).plan('2026-11-18T11:00'),
      'check-in',
    );
    assert.equal(local(after), '2026-11-27T09:00');
    assert.notEqual(after?.id, step?.id);
  });
  test('[PL19] asked in the same minute as their answer, the step is done and does not come back', () => {
    const story = thanked().contact('2026-11-25T10:00', { direction: 'in', meaning: 'holding' });
    const step = only(story.plan('2026-12-07T10:00'), 'check-in');
    story.contact('2026-11-25T10:00', { purpose: 'check-in', stepIds: [...(step?.stepIds ?? [])] });
    const after = only(story.plan('2026-12-08T10:00'), 'check-in');
    assert.notEqual(after?.id, step?.id);
    assert.equal(after?.ordinal, 2);
  });
  test('[PL1][PL11f] after the last unanswered message comes the closing question, once; then the job rests until any answer', () => {
    const story = thanked();
    for (const day of ['2026-11-25', '2026-12-11', '2027-01-12'])
      story.contact(`${day}T10:00`, { purpose: 'check-in' });
    const step = only(story.plan('2027-01-13T10:00'), 'closing-question');
    assert.equal(step?.kind, 'closing-question');
    story.contact('2027-02-09T10:00', { purpose: 'closing-question' });
    assert.deepEqual(story.plan('2027-02-10T10:00').steps, []);
    assert.equal(story.plan('2027-02-10T10:00').waits[0]?.reasons[0]?.code, 'closed-after-silence');
    // That it ended is said for a while: no job goes without a word.
    for (const now of ['2027-02-23T18:00', '2027-03-09T10:00']) {
      const [rest] = story.plan(now).waits;
      assert.equal(
        rest === undefined ? '' : english.waitSentence(rest.reasons, rest.zone.dayOf(rest.untilAt)),
        'They did not answer your last question: this job has been paused since Tuesday 23 February. Any answer opens it again.',
      );
    }
    assert.deepEqual(story.plan('2027-03-10T10:00').waits, []);
    assert.equal(
      only(
        story.contact('2027-03-11T10:00', { direction: 'in', meaning: 'other' }).plan('2027-03-11T11:00'),
        'check-in',
      )?.ordinal,
      1,
    );
  });
  test('[PL11b] executive searches are asked every 10 to 15 working days', () => {
    assert.equal(
      local(only(thanked({ preset: 'executive' }).plan('2026-11-17T09:00'), 'check-in')),
      '2026-12-01T09:00',
    );
    assert.equal(local(only(thanked({ preset: 'staffing' }).plan('2026-11-17T09:00'), 'check-in')), '2026-11-19T09:00');
  });
  test('[PL12c] two jobs with one consultant become one message that names both', () => {
    const story = thanked({ agencyId: 'org_a', mainContactId: 'per_fiona', met: 'agency' });
    story.add('job-opened', at('2026-11-17T09:00'), ['job_b'], {
      jobId: 'job_b',
      role: 'Builder',
      agencyId: 'org_a',
      mainContactId: 'per_fiona',
    });
    const steps = story.plan('2026-11-27T10:00').steps.filter((step) => step.kind === 'check-in');
    assert.deepEqual(
      steps.map((step) => [...step.jobIds].sort()),
      [['job_a', 'job_b']],
    );
    assert.equal(steps[0]?.stepIds.length, 2);
    const early = only(story.plan('2026-11-18T10:00'), 'check-in');
    assert.equal(local(early), '2026-11-26T09:00', 'when it is time for both');
    assert.match(
      says(early),
      /^One message covers both jobs with this consultant; Thu 26 Nov works for both\. From Wednesday 25 Nov/,
    );
  });
  test('[PL12a] who was asked about one job is not asked about another in the same five working days', () => {
    const story = thanked();
    story.add('job-opened', at('2026-11-17T09:00'), ['job_b'], {
      jobId: 'job_b',
      role: 'Builder',
      employerId: 'org_e',
      mainContactId: 'per_ines',
    });
    story.contact('2026-11-25T10:00', { purpose: 'check-in' });
    const step = story
      .plan('2026-11-26T10:00')
      .steps.find((each) => each.kind === 'check-in' && each.jobIds.includes('job_b'));
    assert.equal(local(step), '2026-12-03T09:00');
    assert.match(
      says(step),
      /Ines Duarte last heard from you on Wed 25 Nov; asking again before Thu 3 Dec would be pushing/,
    );
  });
  test('[PL17] their weekend and holidays count, the candidate’s absence moves only the placement', () => {
    const story = thanked().person('per_ines', { region: 'AE', zone: 'Asia/Dubai' });
    assert.equal(
      formatInstant(only(story.plan('2026-11-17T09:00'), 'check-in')?.sendFromAt ?? 0, zoneOf('Asia/Dubai')),
      '2026-11-25T09:00:00+04:00[Asia/Dubai]',
    );
    const away = thanked();
    away.add('absence-noted', at('2026-11-17T09:00'), ['account'], {
      absenceId: 'abs_1',
      from: '2026-11-25',
      to: '2026-12-04',
    });
    assert.equal(local(only(away.plan('2026-11-17T10:00'), 'check-in')), '2026-12-07T09:00');
  });
  test('[PL17] a firm’s own closure is skipped by name', () => {
    const story = thanked();
    story.add('closing-days-noted', at('2026-11-17T09:00'), ['org_e'], {
      firmId: 'org_e',
      from: '2026-11-19',
      to: '2026-11-20',
      reason: 'Stocktaking',
    });
    const step = only(story.plan('2026-11-17T10:00'), 'check-in');
    assert.equal(local(step), '2026-11-27T09:00');
    assert.match(says(step), /“Stocktaking” skipped/);
  });
  test('[PL17] where no holidays are known, that is said', () => {
    assert.match(
      says(only(thanked().person('per_ines', { region: 'XX' }).plan('2026-11-17T09:00'), 'check-in')),
      /Their region is not known|No holidays are known/,
    );
  });
  test('[PL13f] nine o’clock is theirs, also on the day after the clocks change', () => {
    const story = told()
      .job({}, '2027-03-15T09:00')
      .person('per_ines', { zone: 'America/New_York', region: 'US' })
      .contact('2027-03-17T18:00', { purpose: 'thank-you' });
    assert.equal(
      formatInstant(only(story.plan('2027-03-18T09:00'), 'check-in')?.sendFromAt ?? 0, zoneOf('America/New_York')),
      '2027-03-26T09:00:00-04:00[America/New_York]',
    );
  });
  test('[PL13e] a call keeps to the hours in which the candidate can talk', () => {
    const story = thanked().person('per_ines', { phone: '+44 1', email: null });
    story.add('profile-set', at('2026-11-17T09:00'), ['account'], { canTalk: { from: 720, to: 810 } });
    const step = only(story.plan('2026-11-17T10:00'), 'check-in');
    assert.deepEqual([local(step), local(step, 'closesAt')], ['2026-11-25T12:00', '2026-12-01T13:30']);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, says, thanked, told } from '../../../test/support/told.ts';
import { bookOf, calendars } from '../../../test/support/world.ts';
import { english } from '../../languages/en/pack.ts';
import { createContext, placeOf } from './context.ts';
import { createHorizon } from './horizon.ts';

const agency = { agencyId: 'org_a', mainContactId: 'per_fiona', met: 'client' as const };

describe('which rule goes before which, and what a plan says', () => {
  test('[PL0][PL10d] given a day that they named, an absence and a day that the candidate chose, the absence goes before both, and an answer ends all', () => {
    const story = thanked({}, { theyPromised: { text: '', byOn: '2026-11-20' } });
    assert.equal(local(only(story.plan('2026-11-18T09:00'), 'check-in')), '2026-11-23T09:00');
    story.contact('2026-11-19T08:00', { direction: 'in', automatic: true, returnOn: '2026-12-02' });
    const away = only(story.plan('2026-11-19T09:00'), 'check-in');
    assert.equal(local(away), '2026-12-02T09:00');
    assert.match(says(away), /^Ines Duarte is away until Wed 2 Dec/);
    story.add('step-chosen', at('2026-11-19T10:00'), ['job_a'], {
      stepId: away?.id ?? '',
      jobIds: ['job_a'],
      stepKind: 'check-in',
      choice: 'keep',
      keepOn: '2026-11-25',
      reason: 'my birthday',
    });
    assert.equal(
      local(only(story.plan('2026-11-19T11:00'), 'check-in')),
      '2026-12-02T09:00',
      'not before they are back',
    );
    story.contact('2026-11-20T10:00', { direction: 'in', meaning: 'holding' });
    assert.equal(
      local(only(story.plan('2026-11-20T11:00'), 'check-in')),
      '2026-12-02T09:00',
      'seven working days anew',
    );
    assert.doesNotMatch(says(only(story.plan('2026-11-20T11:00'), 'check-in')), /You chose/);
  });

  test('[PL1] a job of which nothing else is known has a date until which to leave it alone', () => {
    const plan = told().job({ mainContactId: 'per_ines' }, '2026-11-02T09:00').plan('2026-11-02T10:00');
    const [wait] = plan.waits;
    assert.equal(only(plan, 'check-in')?.state, 'waiting');
    assert.match(
      english.waitSentence(wait?.reasons ?? [], wait?.zone.dayOf(wait.untilAt) ?? 0),
      /^Nothing to do until Wednesday 11 November: 7 working days since you noted this job/,
    );
  });

  test('[PL18] the sentence names the day, what it counts from and what it skips', () => {
    const step = only(
      thanked().contact('2026-11-26T10:00', { direction: 'out', purpose: null }).plan('2026-11-27T09:00'),
      'check-in',
    );
    assert.match(
      says(step),
      /^From Tuesday 8 December: 7 working days without news since your e-mail of Thu 26 Nov; St Andrew.s Day skipped\./,
    );
    assert.match(
      english.whyNotEarlier(step?.reasons ?? [], false) ?? '',
      /Before the 7th working day a question comes sooner/,
    );
  });

  test('[PL20] a step that was put off comes back on its day, and says so', () => {
    const story = thanked();
    const step = only(story.plan('2026-11-26T09:00'), 'check-in');
    story.add('step-chosen', at('2026-11-26T09:30'), ['job_a'], {
      stepId: step?.id ?? '',
      jobIds: ['job_a'],
      stepKind: 'check-in',
      choice: 'later',
      until: at('2026-12-03T09:00'),
      reason: 'after my exam',
    });
    const later = only(story.plan('2026-11-26T10:00'), 'check-in');
    assert.deepEqual([later?.state, local(later)], ['put off', '2026-12-03T09:00']);
    assert.match(says(later), /You put this off until Thursday 3 December: after my exam\./);
  });

  test('[PL23] a plan says until when it holds, and changes only then', () => {
    const story = thanked();
    const plan = story.plan('2026-11-18T09:00');
    assert.equal(plan.validUntilAt, at('2026-11-25T00:00'), 'the question opens on its morning');
    assert.equal(only(story.plan('2026-11-24T23:59'), 'check-in')?.state, 'waiting');
    assert.equal(only(story.plan('2026-11-25T00:00'), 'check-in')?.state, 'open');
  });
});

describe('clocks', () => {
  const zoned = (zone: string, region: string | null = null) =>
    thanked().person('per_ines', {
      name: 'Ines Duarte',
      email: 'i@northwind.example',
      firmId: 'org_e',
      zone,
      region,
    });

  test('[PL13f] nine in the morning is theirs, on the day on which their clocks change too', () => {
    // Sunday to Thursday are worked there; the clocks change on Friday 27 March, and nine o’clock stays nine o’clock.
    const story = told()
      .job({}, '2026-03-16T09:00')
      .person('per_ines', {
        name: 'Ines Duarte',
        email: 'i@x.example',
        firmId: 'org_e',
        zone: 'Asia/Jerusalem',
        region: 'IL',
      })
      .contact('2026-03-18T10:00', { direction: 'out' });
    assert.equal(local(only(story.plan('2026-03-19T09:00'), 'check-in')), '2026-03-29T09:00');
    // Half an hour back on Lord Howe in April: nine o'clock stays nine o'clock.
    const lord = told()
      .job({}, '2026-03-20T09:00')
      .person('per_ines', {
        name: 'Ines Duarte',
        email: 'i@x.example',
        firmId: 'org_e',
        zone: 'Australia/Lord_Howe',
        region: 'AU-NSW',
      })
      .contact('2026-03-27T10:00', { direction: 'out' });
    const step = only(lord.plan('2026-03-28T09:00'), 'check-in');
    assert.equal(local(step), '2026-04-09T09:00');
  });

  test('[PL6b] beyond the date line their day counts, not one’s own', () => {
    const story = zoned('Pacific/Kiritimati').contact('2026-11-18T11:00', { direction: 'out' });
    // Eleven in London is one in the morning of the 19th there: the first working day of silence is the 20th.
    assert.equal(local(only(story.plan('2026-11-19T09:00'), 'check-in')), '2026-12-01T09:00');
    const west = zoned('Pacific/Pago_Pago').contact('2026-11-18T09:00', { direction: 'out' });
    assert.equal(local(only(west.plan('2026-11-19T09:00'), 'check-in')), '2026-11-26T09:00');
  });

  test('[PL17] who has no clock of their own has that of their firm, then that of the job, and it is said which', () => {
    const book = (part: Parameters<ReturnType<typeof told>['person']>[1], firmZone: string | null) => {
      const story = told().job(agency).interview('2026-11-16T10:00', { zone: 'America/New_York' });
      story.add('firm-noted', at('2026-11-02T09:00'), ['org_e'], {
        firmId: 'org_e',
        zone: firmZone,
        region: null,
      });
      story.person('per_ines', { name: 'Ines Duarte', firmId: 'org_e', ...part });
      return bookOf(story.entries);
    };
    const place = (...given: Parameters<typeof book>) => {
      const found = book(...given);
      const [job] = found.jobs;
      assert.ok(job);
      const { zone } = placeOf(found, job, 'per_ines');
      const diary = createContext(found, calendars, createHorizon(0)).diaryOf(job, 'per_ines');
      assert.equal(diary.zone.id, zone?.value, 'what is shown is what counts');
      return [zone?.value, zone?.from];
    };
    assert.deepEqual(place({ zone: 'Asia/Tokyo' }, 'Europe/Paris'), ['Asia/Tokyo', 'person']);
    assert.deepEqual(place({}, 'Europe/Paris'), ['Europe/Paris', 'firm']);
    assert.deepEqual(place({}, null), ['Europe/London', 'agency']);
    assert.deepEqual(
      place({ zone: 'Europe/Nowhere' }, 'Europe/Paris'),
      ['Europe/Paris', 'firm'],
      'an unknown name is none',
    );
  });

  test('[PL17] days on which their office is shut are none, and are named', () => {
    const story = thanked();
    story.add('closing-days-noted', at('2026-11-17T09:00'), ['org_e'], {
      firmId: 'org_e',
      from: '2026-11-23',
      to: '2027-01-03',
      reason: 'Shut until 4 January',
    });
    const step = only(story.plan('2026-11-18T09:00'), 'check-in');
    assert.match(says(step), /Shut until 4 January/);
    assert.equal(local(step), '2027-01-07T09:00');
  });
});

test('[PL30] given no region of theirs, their number, then their address, then their clock tells the country, and it is said which', () => {
  const region = (person: object, own: object = {}) => {
    const story = told().job(agency).interview('2026-11-16T10:00', { zone: 'Europe/London' });
    story.add('profile-set', at('2026-11-02T09:00'), ['account'], { zone: 'Europe/London', region: 'GB-SCT', ...own });
    story.person('per_ines', { name: 'Ines Duarte', firmId: null, ...person });
    const found = bookOf(story.entries);
    const [job] = found.jobs;
    assert.ok(job);
    const place = placeOf(found, { ...job, agencyId: null, employerId: null }, 'per_ines');
    return place.region === null ? null : [place.region.value, place.region.from];
  };
  assert.deepEqual(region({ phone: '+49 30 901820', email: 'ines@example.fr' }), ['DE', 'number']);
  assert.deepEqual(region({ email: 'ines@example.fr', zone: 'America/New_York' }), ['FR', 'address']);
  assert.deepEqual(region({ zone: 'America/New_York' }), ['US', 'zone']);
  assert.equal(region({ phone: '+44 131 496 0123' }), null, 'in the same country the candidate’s own part counts');
  assert.equal(region({ email: 'ines@example.io' }), null);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bookOf, calendars, Story } from '../../../test/support/world.ts';
import { english } from '../../languages/en/pack.ts';
import type { Payload } from '../journal/entry.ts';
import { formatInstant, parseInstant, zoneOf } from '../time/zone.ts';
import { planCluster } from './plan.ts';
import type { Plan, Step, StepKind } from './step.ts';

const at = (text: string): number => parseInstant(`${text}[Europe/London]`) ?? Number.NaN;

/** A job told step by step; all times are London's unless a zone is given. */
class Told extends Story {
  count = 0;
  job(part: Partial<Payload<'opportunity-opened'>> = {}, when = '2026-11-01T09:00'): this {
    this.add('profile-set', at(when), ['account'], {
      name: 'Rowan Ellis',
      email: 'r@example.org',
      zone: 'Europe/London',
      region: 'GB-SCT',
    });
    this.add('organisation-noted', at(when), ['org_a'], {
      organisationId: 'org_a',
      name: 'Calder Search',
      type: 'agency',
      region: 'GB-SCT',
      zone: 'Europe/London',
    });
    this.add('organisation-noted', at(when), ['org_e'], {
      organisationId: 'org_e',
      name: 'Northwind',
      type: 'employer',
      region: 'GB-SCT',
      zone: 'Europe/London',
    });
    this.person('per_fiona', {
      name: 'Fiona Marsh',
      email: 'f@calder.example',
      phone: '+44 131 496 0101',
      organisationId: 'org_a',
    });
    this.person('per_ines', { name: 'Ines Duarte', email: 'i@northwind.example', organisationId: 'org_e' });
    this.add('opportunity-opened', at(when), ['job_a'], {
      opportunityId: 'job_a',
      role: 'Analyst',
      employerId: 'org_e',
      ...part,
    });
    return this;
  }
  person(personId: string, part: Partial<Payload<'person-noted'>>): this {
    this.add('person-noted', at('2026-11-01T09:00'), [personId], { personId, ...part });
    return this;
  }
  interview(starts: string, part: Partial<Payload<'interview-planned'>> = {}): this {
    this.add('interview-planned', at('2026-11-02T09:00'), ['job_a'], {
      interviewId: 'itv_a',
      opportunityId: 'job_a',
      startsAt: at(starts),
      endsAt: at(starts) + 3_600_000,
      zone: 'Europe/London',
      confirmed: true,
      attendees: [{ personId: 'per_ines', side: 'employer' }],
      ...part,
    });
    return this;
  }
  debrief(when: string, part: Partial<Payload<'debrief-saved'>> = {}): this {
    this.add('debrief-saved', at(when), ['job_a'], {
      interviewId: 'itv_a',
      opportunityId: 'job_a',
      held: true,
      people: [],
      forgot: [],
      iPromised: [],
      theyPromised: null,
      pace: 'standard',
      want: 'yes',
      ...part,
    });
    return this;
  }
  contact(when: string, part: Partial<Payload<'interaction-logged'>>): this {
    this.count += 1;
    const personIds = part.personIds ?? ['per_ines'];
    this.add('interaction-logged', at(when), ['job_a', ...personIds, 'org_e', 'account'], {
      interactionId: `int_${this.count}`,
      direction: 'out',
      channel: 'email',
      purpose: null,
      organisationIds: ['org_e'],
      opportunityIds: ['job_a'],
      stepIds: [],
      ...part,
      personIds,
    });
    return this;
  }
  plan(now: string): Plan {
    return planCluster(bookOf(this.entries), calendars, at(now));
  }
}

const told = (): Told => new Told();
const local = (
  step: Step | undefined,
  field: 'sendFromAt' | 'closesAt' | 'idealAt' | 'opensAt' = 'sendFromAt',
): string => (step ? formatInstant(step[field] ?? 0, step.zone).slice(0, 16) : 'no step');
const only = (plan: Plan, kind: StepKind): Step | undefined => plan.steps.find((step) => step.kind === kind);
const says = (step: Step | undefined): string => step?.reasons.map((reason) => english.reason(reason)).join(' ') ?? '';
/** Interviewed on Monday 16 November and thanked the same evening. */
const thanked = (
  part: Partial<Payload<'opportunity-opened'>> = {},
  debrief: Partial<Payload<'debrief-saved'>> = {},
): Told => {
  const story = told().job(part).interview('2026-11-16T10:00').debrief('2026-11-16T12:00', debrief);
  const stepIds = only(story.plan('2026-11-16T17:00'), 'thank-you')?.stepIds ?? [];
  return story.contact('2026-11-16T18:00', { purpose: 'thank-you', stepIds: [...stepIds] });
};

describe('thank-yous', () => {
  test('[PL2] nothing is asked to be thanked before it is known that the interview took place', () => {
    const plan = told().job().interview('2026-11-16T10:00').plan('2026-11-16T11:40');
    assert.deepEqual(
      plan.steps.map((step) => [step.kind, step.state]),
      [['debrief', 'closing']],
    );
    assert.equal(local(plan.steps[0]), '2026-11-16T11:30');
  });
  test('[PL2] best within 24 hours, until the end of the fifth working day, St Andrew’s Day left out', () => {
    const step = only(
      told().job().interview('2026-11-24T10:00').debrief('2026-11-24T12:00').plan('2026-11-24T12:30'),
      'thank-you',
    );
    assert.deepEqual(
      [local(step), local(step, 'idealAt'), local(step, 'closesAt')],
      ['2026-11-24T11:00', '2026-11-25T11:00', '2026-12-02T17:30'],
    );
  });
  test('[PL13] after nine in the evening thanks wait until seven', () => {
    const step = only(
      told().job().interview('2026-11-24T20:30').debrief('2026-11-24T21:40').plan('2026-11-24T21:45'),
      'thank-you',
    );
    assert.equal(local(step), '2026-11-25T07:00');
  });
  test('[PL2] thanks that were not sent in time are carried by the next message, with their id', () => {
    const story = told().job().interview('2026-11-16T10:00').debrief('2026-11-16T12:00');
    const own = only(story.plan('2026-11-16T13:00'), 'thank-you');
    const plan = story.plan('2026-11-25T12:00');
    assert.equal(only(plan, 'thank-you'), undefined);
    assert.ok(only(plan, 'check-in')?.stepIds.includes(own?.id ?? ''));
    assert.match(says(only(plan, 'check-in')), /Your thanks to Ines Duarte did not go in time/);
  });
  test('[PL2] an interview that was moved, or that one missed, asks for the new time', () => {
    const story = told().job().interview('2026-11-16T10:00');
    story.add('interview-outcome', at('2026-11-16T11:40'), ['job_a'], {
      interviewId: 'itv_a',
      opportunityId: 'job_a',
      outcome: 'moved',
    });
    const plan = story.plan('2026-11-16T12:00');
    assert.deepEqual(
      plan.steps.filter((step) => step.kind !== 'check-in').map((step) => [step.kind, step.variant]),
      [['confirm', 'new-time']],
    );
  });
  test('[PL16] they did not come: a short note, no blame', () => {
    const story = told().job().interview('2026-11-16T10:00');
    story.add('interview-outcome', at('2026-11-16T10:25'), ['job_a'], {
      interviewId: 'itv_a',
      opportunityId: 'job_a',
      outcome: 'they-missed',
    });
    assert.equal(only(story.plan('2026-11-16T10:30'), 'missed-appointment')?.state, 'open');
  });
});

describe('whom and how', () => {
  const agency = { agencyId: 'org_a', contactId: 'per_fiona', met: 'client' } as const;
  const client = { attendees: [{ personId: 'per_ines', side: 'client' as const }] };
  test('[PL4] the client’s people are thanked through the consultant, who is called first', () => {
    const plan = told()
      .job(agency)
      .interview('2026-11-16T10:00', client)
      .debrief('2026-11-16T12:00')
      .plan('2026-11-16T12:30');
    assert.deepEqual(
      plan.steps
        .filter((step) => step.kind !== 'check-in')
        .map((step) => [step.kind, step.personIds[0], step.onBehalfOf[0] ?? null]),
      [
        ['debrief-call', 'per_fiona', null],
        ['thank-you', 'per_fiona', 'per_ines'],
      ],
    );
  });
  test('[PL4] with the agency itself, or where one may, they are thanked directly', () => {
    for (const part of [
      { ...agency, met: 'agency' as const },
      { ...agency, routing: 'direct' as const },
    ]) {
      const step = only(
        told().job(part).interview('2026-11-16T10:00', client).debrief('2026-11-16T12:00').plan('2026-11-16T12:30'),
        'thank-you',
      );
      assert.deepEqual([step?.personIds, step?.variant], [['per_ines'], 'plain']);
    }
  });
  test('[PL4] "ask first" unanswered by noon of the next working day goes through the consultant', () => {
    const story = told()
      .job({ ...agency, routing: 'ask' })
      .interview('2026-11-20T10:00', client)
      .debrief('2026-11-20T12:00');
    assert.deepEqual(only(story.plan('2026-11-23T11:59'), 'thank-you')?.onBehalfOf, []);
    assert.deepEqual(only(story.plan('2026-11-23T12:00'), 'thank-you')?.onBehalfOf, ['per_ines']);
  });
  test('[PL19] the consultant thanked with that question is not thanked again by the note for the others', () => {
    const story = told()
      .job({ ...agency, routing: 'ask' })
      .interview('2026-11-20T10:00', client)
      .debrief('2026-11-20T12:00');
    const asking = only(story.plan('2026-11-20T13:00'), 'thank-you');
    story.contact('2026-11-20T14:00', {
      purpose: 'thank-you',
      personIds: ['per_fiona'],
      stepIds: [...(asking?.stepIds ?? [])],
    });
    const note = only(story.plan('2026-11-23T12:00'), 'thank-you');
    assert.deepEqual(note?.onBehalfOf, ['per_ines']);
    assert.ok(!note?.stepIds.includes(asking?.id ?? ''));
  });
  test('[PL4] one question asks whether it was the agency or its client', () => {
    assert.deepEqual(
      told()
        .job({ ...agency, met: null })
        .interview('2026-11-16T10:00', client)
        .plan('2026-11-16T12:00')
        .questions.map((each) => each.code),
      ['agency-or-client'],
    );
  });
  test('[PL3] the channel they asked for, else an e-mail, else a call; who does not phone writes a text', () => {
    const channel = (part: Partial<Payload<'person-noted'>>, phones = true): string | null | undefined => {
      const story = told().job().person('per_ines', part).interview('2026-11-16T10:00').debrief('2026-11-16T12:00');
      story.add('profile-set', at('2026-11-16T12:00'), ['account'], { phones });
      return only(story.plan('2026-11-16T12:30'), 'thank-you')?.channel;
    };
    assert.equal(channel({ phone: '+44 1' }), 'email');
    assert.equal(channel({ phone: '+44 1', askedChannel: 'phone' }), 'phone');
    assert.equal(channel({ phone: '+44 1', askedChannel: 'phone' }, false), 'email');
    assert.equal(channel({ phone: '+44 1', email: null }), 'phone');
    assert.equal(channel({ phone: '+44 1', email: null }, false), 'text');
  });
});

describe('checking in', () => {
  test('[PL6] from the 7th to the 10th working day after the last contact, said in a sentence', () => {
    const step = only(thanked().plan('2026-11-17T09:00'), 'check-in');
    assert.deepEqual([local(step), local(step, 'closesAt')], ['2026-11-25T09:00', '2026-12-01T17:30']);
    assert.match(says(step), /Wednesday 25 November: 7 working days of silence since your e-mail of Mon 16 Nov/);
  });
  test('[PL6] the wait says until when, and why', () => {
    const [wait] = thanked().plan('2026-11-17T09:00').waits;
    assert.equal(
      english.waitSentence(wait?.reasons ?? [], wait?.zone.dayOf(wait.untilAt) ?? 0),
      'Nothing until Wednesday 25 November: 7 working days of silence since your e-mail of Mon 16 Nov.',
    );
  });
  test('[PL6] an automatic answer and a call that nobody took are no contact', () => {
    const story = thanked()
      .contact('2026-11-18T09:00', { direction: 'in', automatic: true })
      .contact('2026-11-19T09:00', { channel: 'missed-call' });
    assert.equal(local(only(story.plan('2026-11-20T09:00'), 'check-in')), '2026-11-25T09:00');
  });
  test('[PL6] a call that nobody took is tried once more the next working day, then another way', () => {
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
  test('[PL6] their missed call is an answer and opens the call back, first of all', () => {
    const plan = thanked()
      .contact('2026-11-18T15:00', { direction: 'in', channel: 'missed-call' })
      .plan('2026-11-18T15:30');
    assert.equal(plan.steps[0]?.kind, 'call-back');
    assert.equal(local(only(plan, 'check-in')), '2026-11-27T09:00', 'the clock starts anew');
  });
  test('[PL6] an unused window rolls on a day at a time, with the reason', () => {
    const step = only(thanked().plan('2026-12-03T18:00'), 'check-in');
    assert.deepEqual([local(step), local(step, 'closesAt')], ['2026-12-04T09:00', '2026-12-04T17:30']);
    assert.match(says(step), /The window until Tue 1 Dec went by unused; Fri 4 Dec is as good/);
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
  test('[PL8] a promised date: the 1st to the 2nd working day after it, not before', () => {
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
  test('[PL8] the latest promise replaces the earlier; asking once after it spends it', () => {
    const story = thanked({}, { theyPromised: { text: '', byOn: '2026-11-20' } }).contact('2026-11-19T10:00', {
      direction: 'in',
      meaning: 'holding',
      promisedOn: '2026-12-04',
    });
    assert.equal(local(only(story.plan('2026-11-20T09:00'), 'check-in')), '2026-12-07T09:00');
    const asked = story.contact('2026-12-07T10:00', { purpose: 'check-in' });
    assert.equal(local(only(asked.plan('2026-12-07T11:00'), 'check-in')), '2026-12-21T09:00');
  });
  test('[PL8] far off, one note with news and without a question is allowed on the 7th to the 10th', () => {
    const story = thanked({}, { theyPromised: { text: '', byOn: '2026-12-18' } });
    assert.deepEqual(
      story
        .plan('2026-11-17T09:00')
        .steps.filter((step) => step.kind === 'check-in')
        .map((step) => [step.variant, local(step)]),
      [
        ['news', '2026-11-25T09:00'],
        ['after-promise', '2026-12-21T09:00'],
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
  test('[PL10] somebody away is left alone until the first working day on or after their return', () => {
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
  test('[PL10] a human answer resets clock and count, and ends what was kept', () => {
    const story = thanked();
    const step = only(story.plan('2026-11-17T09:00'), 'check-in');
    story.add('step-chosen', at('2026-11-17T10:00'), ['job_a'], {
      stepId: step?.id ?? '',
      opportunityIds: ['job_a'],
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
  test('[PL11] after the last unanswered message comes the closing question, once; then the job rests until any answer', () => {
    const story = thanked();
    for (const day of ['2026-11-25', '2026-12-11', '2027-01-12'])
      story.contact(`${day}T10:00`, { purpose: 'check-in' });
    const step = only(story.plan('2027-01-13T10:00'), 'closing-question');
    assert.equal(step?.kind, 'closing-question');
    story.contact('2027-02-09T10:00', { purpose: 'closing-question' });
    assert.deepEqual(story.plan('2027-02-10T10:00').steps, []);
    assert.equal(story.plan('2027-02-10T10:00').waits[0]?.reasons[0]?.code, 'closed-after-silence');
    assert.deepEqual(story.plan('2027-03-10T10:00').waits, []);
    assert.equal(
      only(
        story.contact('2027-03-11T10:00', { direction: 'in', meaning: 'other' }).plan('2027-03-11T11:00'),
        'check-in',
      )?.ordinal,
      1,
    );
  });
  test('[PL11] executive searches are asked every 10 to 15 working days', () => {
    assert.equal(
      local(only(thanked({ preset: 'executive' }).plan('2026-11-17T09:00'), 'check-in')),
      '2026-12-01T09:00',
    );
    assert.equal(local(only(thanked({ preset: 'staffing' }).plan('2026-11-17T09:00'), 'check-in')), '2026-11-19T09:00');
  });
  test('[PL12] two jobs with one consultant become one message that names both', () => {
    const story = thanked({ agencyId: 'org_a', contactId: 'per_fiona', met: 'agency' });
    story.add('opportunity-opened', at('2026-11-17T09:00'), ['job_b'], {
      opportunityId: 'job_b',
      role: 'Builder',
      agencyId: 'org_a',
      contactId: 'per_fiona',
    });
    const steps = story.plan('2026-11-27T10:00').steps.filter((step) => step.kind === 'check-in');
    assert.deepEqual(
      steps.map((step) => [...step.opportunityIds].sort()),
      [['job_a', 'job_b']],
    );
    assert.equal(steps[0]?.stepIds.length, 2);
  });
  test('[PL12] who was asked about one job is not asked about another in the same five working days', () => {
    const story = thanked();
    story.add('opportunity-opened', at('2026-11-17T09:00'), ['job_b'], {
      opportunityId: 'job_b',
      role: 'Builder',
      employerId: 'org_e',
      contactId: 'per_ines',
    });
    story.contact('2026-11-25T10:00', { purpose: 'check-in' });
    const step = story
      .plan('2026-11-26T10:00')
      .steps.find((each) => each.kind === 'check-in' && each.opportunityIds.includes('job_b'));
    assert.equal(local(step), '2026-12-03T09:00');
    assert.match(
      says(step),
      /Ines Duarte hears from you on Wed 25 Nov; another question before Thu 3 Dec would be pushing/,
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
      organisationId: 'org_e',
      from: '2026-11-19',
      to: '2026-11-20',
      reason: 'Stocktaking',
    });
    const step = only(story.plan('2026-11-17T10:00'), 'check-in');
    assert.equal(local(step), '2026-11-27T09:00');
    assert.match(says(step), /Stocktaking skipped/);
  });
  test('[PL17] where no holidays are known, that is said', () => {
    assert.match(
      says(only(thanked().person('per_ines', { region: 'XX' }).plan('2026-11-17T09:00'), 'check-in')),
      /Their region is not known|No holidays are known/,
    );
  });
  test('[PL13] nine o’clock is theirs, also on the day after the clocks change', () => {
    const story = told()
      .job({}, '2027-03-15T09:00')
      .person('per_ines', { zone: 'America/New_York', region: 'US' })
      .contact('2027-03-17T18:00', { purpose: 'thank-you' });
    assert.equal(
      formatInstant(only(story.plan('2027-03-18T09:00'), 'check-in')?.sendFromAt ?? 0, zoneOf('America/New_York')),
      '2027-03-26T09:00:00-04:00[America/New_York]',
    );
  });
  test('[PL13] a call keeps to the hours in which the candidate can talk', () => {
    const story = thanked().person('per_ines', { phone: '+44 1', email: null });
    story.add('profile-set', at('2026-11-17T09:00'), ['account'], { canTalk: { from: 720, to: 810 } });
    const step = only(story.plan('2026-11-17T10:00'), 'check-in');
    assert.deepEqual([local(step), local(step, 'closesAt')], ['2026-11-25T12:00', '2026-12-01T13:30']);
  });
});

describe('answers, endings, interviews ahead', () => {
  test('[PL14] a rejection ends the questions; the thanks are best after three hours, none after a call', () => {
    const mail = thanked()
      .contact('2026-11-18T10:00', { direction: 'in', meaning: 'rejection' })
      .plan('2026-11-18T10:30');
    assert.deepEqual(
      mail.steps.map((step) => step.kind),
      ['gracious-thanks'],
    );
    assert.deepEqual(
      [local(mail.steps[0]), local(mail.steps[0], 'idealAt'), local(mail.steps[0], 'closesAt')],
      ['2026-11-18T10:00', '2026-11-18T13:00', '2026-11-20T17:30'],
    );
    const call = thanked()
      .contact('2026-11-18T10:00', { direction: 'in', channel: 'phone', meaning: 'rejection' })
      .plan('2026-11-18T10:30');
    assert.equal(local(call.steps[0], 'idealAt'), '2026-11-18T10:00');
  });
  test('[RU5] a rejection that nobody confirmed sends nothing and asks', () => {
    const plan = thanked()
      .contact('2026-11-18T10:00', { direction: 'in', meaning: 'rejection', provisional: true })
      .plan('2026-12-18T10:30');
    assert.deepEqual(plan.steps, []);
    assert.deepEqual(
      plan.questions.map((each) => each.code),
      ['is-this-a-no'],
    );
    assert.match(english.waitSentence(plan.waits[0]?.reasons ?? [], 20_000), /Is this a no\?/);
  });
  test('[PL15] an invitation is confirmed within four of their daytime hours, and before the slot', () => {
    const step = (invited: string, starts: string): Step | undefined =>
      only(
        told()
          .job()
          .interview(starts, { confirmed: false, invitedAt: at(invited) })
          .plan(invited),
        'confirm',
      );
    assert.equal(local(step('2026-11-20T16:00', '2026-11-26T10:00'), 'idealAt'), '2026-11-23T10:00');
    assert.equal(local(step('2026-11-20T21:00', '2026-11-23T09:00'), 'idealAt'), '2026-11-23T09:00');
  });
  test('[PL15] Prepare opens two working days before, and nothing is asked until then', () => {
    const plan = told().job().interview('2026-12-01T10:00').plan('2026-11-20T10:00');
    assert.equal(local(only(plan, 'brief'), 'opensAt'), '2026-11-26T09:00');
    assert.equal(only(plan, 'check-in'), undefined);
    assert.equal(plan.waits[0]?.reasons[0]?.code, 'interview-ahead');
  });
  test('[PL5] reflection opens with the debrief and does not nag; a clear answer closes it', () => {
    assert.equal(
      only(
        told()
          .job()
          .interview('2026-11-16T10:00')
          .debrief('2026-11-16T12:00', { want: 'unsure' })
          .plan('2026-12-16T13:00'),
        'reflect',
      )?.closesAt,
      null,
    );
    assert.equal(only(thanked().plan('2026-11-16T13:00'), 'reflect'), undefined);
  });
  test('[WR3] who does not want it withdraws, and is not told to ask', () => {
    const plan = thanked({}, { want: 'no' }).plan('2026-12-16T13:00');
    assert.ok(only(plan, 'withdraw'));
    assert.equal(only(plan, 'check-in'), undefined);
  });
  test('[PL22] what one promised is due the working day before; an offer suspends the questions and is told elsewhere', () => {
    const deliver = only(
      thanked({}, { iPromised: [{ promiseId: 'prm_1', text: 'my notes', byOn: '2026-12-01', toPersonId: null }] }).plan(
        '2026-11-17T09:00',
      ),
      'deliver',
    );
    assert.equal(local(deliver, 'idealAt'), '2026-11-27T09:00');
    const story = thanked();
    story.add('opportunity-opened', at('2026-11-16T09:00'), ['job_b'], {
      opportunityId: 'job_b',
      role: 'Builder',
      contactId: 'per_fiona',
    });
    story.contact('2026-11-18T10:00', { direction: 'in', meaning: 'offer', deadlineOn: '2026-11-24' });
    const plan = story.plan('2026-11-18T10:30');
    assert.deepEqual(
      plan.steps.filter((step) => step.opportunityIds.includes('job_a')).map((step) => step.kind),
      ['offer-reply'],
    );
    assert.deepEqual(
      [local(only(plan, 'tell-of-offer')), local(only(plan, 'tell-of-offer'), 'closesAt')],
      ['2026-11-18T10:00', '2026-11-18T17:30'],
    );
  });
  test('[PL10] a question waits for an answer, at any hour, until one writes to them by any way', () => {
    const story = thanked().contact('2026-11-18T19:00', { direction: 'in', meaning: 'question' });
    assert.equal(local(only(story.plan('2026-11-18T20:00'), 'answer')), '2026-11-18T19:00');
    assert.equal(only(story.contact('2026-11-18T21:00', {}).plan('2026-11-18T21:30'), 'answer'), undefined);
  });
});

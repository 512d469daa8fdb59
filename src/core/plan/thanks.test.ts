import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, says, told } from '../../../test/support/told.ts';
import type { Payload } from '../journal/kinds/registry.ts';

describe('thank-yous', () => {
  test('[PL2a] nothing is asked to be thanked before it is known that the interview took place', () => {
    const plan = told().job().interview('2026-11-16T10:00').plan('2026-11-16T11:40');
    assert.deepEqual(
      plan.steps.map((step) => [step.kind, step.state]),
      [['debrief', 'closing']],
    );
    assert.equal(local(plan.steps[0]), '2026-11-16T11:30');
  });
  test('[PL2b] best within 24 hours, until the end of the fifth working day, St Andrew’s Day left out', () => {
    const step = only(
      told().job().interview('2026-11-24T10:00').debrief('2026-11-24T12:00').plan('2026-11-24T12:30'),
      'thank-you',
    );
    assert.deepEqual(
      [local(step), local(step, 'idealAt'), local(step, 'closesAt')],
      ['2026-11-24T11:00', '2026-11-25T11:00', '2026-12-02T17:30'],
    );
  });
  test('[PL13a] after nine in the evening thanks wait until seven', () => {
    const step = only(
      told().job().interview('2026-11-24T20:30').debrief('2026-11-24T21:40').plan('2026-11-24T21:45'),
      'thank-you',
    );
    assert.equal(local(step), '2026-11-25T07:00');
  });
  test('[PL2c] thanks that were not sent in time are carried by the next message, with their id', () => {
    const story = told().job().interview('2026-11-16T10:00').debrief('2026-11-16T12:00');
    const own = only(story.plan('2026-11-16T13:00'), 'thank-you');
    const plan = story.plan('2026-11-25T12:00');
    assert.equal(only(plan, 'thank-you'), undefined);
    assert.ok(only(plan, 'check-in')?.stepIds.includes(own?.id ?? ''));
    assert.match(says(only(plan, 'check-in')), /Your thank-you to Ines Duarte hasn’t gone yet/);
  });
  test('[PL2d] an interview that was moved, or that one missed, asks for the new time', () => {
    const story = told().job().interview('2026-11-16T10:00');
    story.add('interview-outcome', at('2026-11-16T11:40'), ['job_a'], {
      interviewId: 'itv_a',
      jobId: 'job_a',
      outcome: 'moved',
    });
    const plan = story.plan('2026-11-16T12:00');
    assert.deepEqual(
      plan.steps.filter((step) => step.kind !== 'check-in').map((step) => [step.kind, step.variant]),
      [['confirm', 'new-time']],
    );
  });
  test('[PL16a] they did not come: a short note, no blame', () => {
    const story = told().job().interview('2026-11-16T10:00');
    story.add('interview-outcome', at('2026-11-16T10:25'), ['job_a'], {
      interviewId: 'itv_a',
      jobId: 'job_a',
      outcome: 'they-missed',
    });
    assert.equal(only(story.plan('2026-11-16T10:30'), 'missed-appointment')?.state, 'open');
  });
});

describe('whom and how', () => {
  const agency = { agencyId: 'org_a', mainContactId: 'per_fiona', met: 'client' } as const;
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
  test('[PL4] with the agency itself, or where the agency allows it, they are thanked directly', () => {
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

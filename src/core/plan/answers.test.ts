import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, thanked, told } from '../../../test/support/told.ts';
import { english } from '../../languages/en/pack.ts';
import type { Step } from './step.ts';

describe('answers, endings, interviews ahead', () => {
  test('[PL14a] a rejection ends the questions; the thanks are best after three hours, none after a call', () => {
    const mail = thanked()
      .contact('2026-11-18T10:00', { direction: 'in', meaning: 'rejection' })
      .plan('2026-11-18T10:30');
    assert.deepEqual(
      mail.steps.map((step) => [step.kind, step.state]),
      [
        ['gracious-thanks', 'open'],
        ['keep-warm', 'waiting'],
      ],
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
      ['what-it-means'],
    );
    assert.match(english.waitSentence(plan.waits[0]?.reasons ?? [], 20_000), /Is this a no\?/);
  });
  test('[PL15a] an invitation is confirmed within four of their daytime hours, and before the slot', () => {
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
  test('[PL15b] Prepare opens two working days before, and nothing is asked until then', () => {
    const plan = told().job().interview('2026-12-01T10:00').plan('2026-11-20T10:00');
    assert.equal(local(only(plan, 'brief'), 'opensAt'), '2026-11-26T09:00');
    assert.equal(only(plan, 'check-in'), undefined);
    assert.equal(plan.waits[0]?.reasons[0]?.code, 'interview-ahead');
  });
  test('[PL5] given no word on whether they want it, reflection opens with the debrief; any answer closes it, also "not sure"', () => {
    const after = (want: 'yes' | 'unsure' | null): Step | undefined =>
      only(
        told().job().interview('2026-11-16T10:00').debrief('2026-11-16T12:00', { want }).plan('2026-12-16T13:00'),
        'reflect',
      );
    assert.equal(after(null)?.closesAt, null);
    assert.equal(after('unsure'), undefined);
    assert.equal(after('yes'), undefined);
  });
  test('[WR3] who does not want it withdraws, and is not told to ask', () => {
    const plan = thanked({}, { want: 'no' }).plan('2026-12-16T13:00');
    assert.ok(only(plan, 'withdraw'));
    assert.equal(only(plan, 'check-in'), undefined);
  });
  test('[PL22a][PL22b] what the candidate promised is due the working day before; an offer suspends the questions and is told elsewhere', () => {
    const deliver = only(
      thanked({}, { iPromised: [{ promiseId: 'prm_1', text: 'my notes', byOn: '2026-12-01', toPersonId: null }] }).plan(
        '2026-11-17T09:00',
      ),
      'deliver',
    );
    assert.equal(local(deliver, 'idealAt'), '2026-11-27T09:00');
    const story = thanked();
    story.add('job-opened', at('2026-11-16T09:00'), ['job_b'], {
      jobId: 'job_b',
      role: 'Builder',
      mainContactId: 'per_fiona',
    });
    story.contact('2026-11-18T10:00', { direction: 'in', meaning: 'offer', deadlineOn: '2026-11-24' });
    const plan = story.plan('2026-11-18T10:30');
    assert.deepEqual(
      plan.steps.filter((step) => step.jobIds.includes('job_a')).map((step) => step.kind),
      ['decide-offer', 'offer-reply'],
    );
    assert.deepEqual(
      [local(only(plan, 'tell-of-offer')), local(only(plan, 'tell-of-offer'), 'closesAt')],
      ['2026-11-18T10:00', '2026-11-18T17:30'],
    );
  });
  test('[PL10] a question waits for an answer, at any hour, until the candidate writes to them, in whatever way', () => {
    const story = thanked().contact('2026-11-18T19:00', { direction: 'in', meaning: 'question' });
    assert.equal(local(only(story.plan('2026-11-18T20:00'), 'answer')), '2026-11-18T19:00');
    assert.equal(only(story.contact('2026-11-18T21:00', {}).plan('2026-11-18T21:30'), 'answer'), undefined);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, type Told, thanked } from '../../../../test/support/told.ts';
import { parseDay } from '../../time/epoch-day.ts';
import type { Step } from '../step.ts';

const times = (step: Step | undefined): string =>
  [
    local(step, 'opensAt'),
    local(step),
    local(step, 'idealAt'),
    step?.closesAt === null ? 'never' : local(step, 'closesAt'),
  ]
    .map((each) => each.replace('2026-', ''))
    .join(', ');

/** An offer for one of the candidate's jobs; `personIds` says who made it. */
function offer(story: Told, when: string, deadlineOn: string | null, jobId = 'job_a', personIds = ['per_ines']): Told {
  story.add('contact-logged', at(when), [jobId, ...personIds, 'account'], {
    contactId: `int_offer_${jobId}`,
    direction: 'in',
    channel: 'email',
    purpose: null,
    firmIds: [],
    personIds,
    jobIds: [jobId],
    stepIds: [],
    meaning: 'offer',
    deadlineOn,
  });
  return story;
}
const job = (story: Told, jobId: string): Told => {
  story.add('job-opened', at('2026-11-10T09:00'), [jobId], { jobId, role: jobId, mainContactId: `per_${jobId}` });
  return story;
};
const asksTime = (story: Told, when: string, letter: 'offer-reply' | 'correct' = 'offer-reply'): Told => {
  story.add('letter-wanted', at(when), ['job_a'], { jobId: 'job_a', letter, text: '', personId: null });
  return story;
};
const reply = (story: Told, now: string): Step | undefined => only(story.plan(now), 'offer-reply');

describe('the offer itself', () => {
  const stands = (when: string, deadlineOn: string | null): string =>
    times(only(offer(thanked(), when, deadlineOn).plan('2026-11-25T09:00'), 'decide-offer'));

  test('[PL25] it opens when it is noted and closes with the day that they named; without a day nothing closes it', () => {
    assert.equal(stands('2026-11-20T10:00', '2026-11-24'), '11-20T10:00, 11-20T10:00, 11-20T10:00, 11-25T00:00');
    assert.equal(stands('2026-11-20T10:00', null), '11-20T10:00, 11-20T10:00, 11-20T10:00, never');
  });

  test('[PL25] noted late on its last day, or after it, it stays open for an hour', () => {
    assert.match(stands('2026-11-24T23:30', '2026-11-24'), /11-25T00:30$/);
    assert.match(stands('2026-11-20T10:00', '2026-11-19'), /11-20T11:00$/);
  });

  test('[PL25] it says whose it is, until when, and which day it is; of somebody without a name it says none', () => {
    const reason = (personIds: string[]) =>
      only(
        offer(thanked(), '2026-11-20T10:00', '2026-11-24', 'job_a', personIds).plan('2026-11-21T09:00'),
        'decide-offer',
      )?.reasons;
    const days = { deadlineDay: parseDay('2026-11-24'), today: parseDay('2026-11-21') };
    assert.deepEqual(reason(['per_ines']), [
      { rule: 'PL25', code: 'offer-stands', ...days, name: 'Ines Duarte', condition: null },
    ]);
    assert.deepEqual(reason(['per_nobody']), [
      { rule: 'PL25', code: 'offer-stands', ...days, name: null, condition: null },
    ]);
  });
});

describe('the answer to an offer', () => {
  test('[PL22b][PL13b] it may go at once, and closes at the end of the next working day or of the day that they named', () => {
    const window = (when: string, deadlineOn: string | null): string =>
      times(reply(offer(thanked(), when, deadlineOn), '2026-11-25T09:00'));
    assert.equal(window('2026-11-20T22:00', null), '11-20T22:00, 11-20T22:00, 11-20T22:00, 11-23T17:30');
    assert.match(window('2026-11-20T10:00', null), /11-23T17:30$/);
    assert.match(window('2026-11-20T10:00', '2026-11-24'), /11-23T17:30$/);
    assert.match(window('2026-11-20T10:00', '2026-11-20'), /11-20T17:30$/);
    assert.match(window('2026-11-20T17:00', '2026-11-20'), /11-20T18:00$/, 'for an hour at least');
  });

  test('[PL25] asking for time is a letter of the day on which the candidate wants it, and takes the thanks along', () => {
    const story = asksTime(offer(thanked(), '2026-11-20T10:00', '2026-11-27'), '2026-11-23T09:00');
    const step = reply(story, '2026-11-23T10:00');
    assert.deepEqual([step?.variant, step?.stepIds.length], ['time', 2]);
    assert.equal(times(step), '11-23T09:00, 11-23T09:00, 11-23T09:00, 11-24T17:30');
    const plain = reply(offer(thanked(), '2026-11-20T10:00', '2026-11-27'), '2026-11-23T10:00');
    assert.deepEqual([plain?.variant, plain?.stepIds.length], ['plain', 1]);
  });

  test('[PL25] asked for twice, it is the later wish; wished before this offer, or another letter, it is none', () => {
    const story = asksTime(offer(thanked(), '2026-11-20T10:00', '2026-11-27'), '2026-11-23T09:00');
    const first = reply(story, '2026-11-23T10:00');
    const second = reply(asksTime(story, '2026-11-23T15:00'), '2026-11-23T16:00');
    assert.notEqual(second?.id, first?.id);
    assert.equal(local(second), '2026-11-23T15:00');
    const variant = (when: string, letter: 'offer-reply' | 'correct') =>
      reply(offer(asksTime(thanked(), when, letter), '2026-11-20T10:00', null), '2026-11-20T11:00')?.variant;
    assert.equal(variant('2026-11-20T10:00', 'offer-reply'), 'time');
    assert.equal(variant('2026-11-20T09:59', 'offer-reply'), 'plain');
    assert.equal(variant('2026-11-20T10:00', 'correct'), 'plain');
  });

  test('[PL25] once both went, or the candidate does not want the job, nothing is to be answered', () => {
    const story = asksTime(offer(thanked(), '2026-11-20T10:00', '2026-11-27'), '2026-11-23T09:00');
    const step = reply(story, '2026-11-23T10:00');
    story.contact('2026-11-23T11:00', { purpose: 'offer-reply', stepIds: [...(step?.stepIds ?? [])] });
    assert.equal(reply(story, '2026-11-23T12:00'), undefined);
    const no = offer(thanked(), '2026-11-20T10:00', null);
    no.add('want-decided', at('2026-11-20T11:00'), ['job_a'], { jobId: 'job_a', want: 'no' });
    assert.equal(reply(no, '2026-11-20T12:00'), undefined);
  });
});

describe('telling the others of an offer', () => {
  const told = (story: Told, now: string): Step[] =>
    story.plan(now).steps.filter((step) => step.kind === 'tell-of-offer');
  const elsewhere = (when: string, deadlineOn: string | null): Told =>
    offer(job(thanked(), 'job_b'), when, deadlineOn, 'job_b', ['per_b']);

  test('[PL22b] it is told the same day, in their hours, until half past five; in the evening it waits for the next morning', () => {
    const window = (when: string): string => times(told(elsewhere(when, '2026-11-27'), '2026-11-25T09:00')[0]);
    assert.equal(window('2026-11-20T10:00'), '11-20T10:00, 11-20T10:00, 11-20T10:00, 11-20T17:30');
    assert.equal(window('2026-11-20T17:50'), '11-20T17:50, 11-20T17:50, 11-20T17:50, 11-20T18:50');
    assert.equal(window('2026-11-20T20:00'), '11-20T20:00, 11-23T08:00, 11-23T08:00, 11-23T17:30');
  });

  test('[PL24][PL22b] of two offers elsewhere the more urgent is spoken of, and both are told at once', () => {
    const story = offer(elsewhere('2026-11-20T10:00', '2026-11-27'), '2026-11-20T12:00', '2026-11-24', 'job_c');
    job(story, 'job_c');
    const [step, ...others] = told(story, '2026-11-20T13:00');
    assert.deepEqual(others, [], 'who made an offer is not told of the other');
    assert.deepEqual([step?.jobIds, step?.contactId, step?.stepIds.length], [['job_a'], 'int_offer_job_c', 2]);
    assert.equal(local(step, 'opensAt'), '2026-11-20T10:00');
    assert.deepEqual(step?.reasons[0], {
      rule: 'PL22',
      code: 'tell-of-offer',
      day: parseDay('2026-11-20'),
      deadlineDay: parseDay('2026-11-24'),
      offers: 2,
    });
    assert.equal(told(story, '2026-11-24T23:59')[0]?.stepIds.length, 2);
    assert.deepEqual(
      told(story, '2026-11-25T00:00').map((each) => [each.contactId, each.stepIds.length]),
      [['int_offer_job_b', 1]],
      'one day has passed',
    );
    assert.deepEqual(told(story, '2026-11-28T00:00'), []);
  });

  test('[PL24] of two offers for the same day the earlier is spoken of', () => {
    const story = offer(elsewhere('2026-11-20T12:00', '2026-11-27'), '2026-11-20T10:00', '2026-11-27', 'job_c');
    assert.equal(told(job(story, 'job_c'), '2026-11-20T13:00')[0]?.contactId, 'int_offer_job_c');
  });

  test('[PL22b] an offer without a day presses nobody, and a job that ended hears of none', () => {
    assert.deepEqual(told(elsewhere('2026-11-20T10:00', null), '2026-11-20T13:00'), []);
    const ended = elsewhere('2026-11-20T10:00', '2026-11-27');
    ended.add('job-closed', at('2026-11-20T11:00'), ['job_a', 'account'], { jobId: 'job_a', ending: 'withdrawn' });
    assert.deepEqual(told(ended, '2026-11-20T13:00'), []);
  });
});

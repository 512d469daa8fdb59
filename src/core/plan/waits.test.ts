import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, type Told, thanked, told } from '../../../test/support/told.ts';
import { parseDay } from '../time/epoch-day.ts';
import { formatInstant } from '../time/zone.ts';
import type { Plan } from './step.ts';

const recruiter = { mainContactId: 'per_ines' } as const;
const waits = ({ waits: found }: Plan): string[] =>
  found.map(
    ({ untilAt, zone, reasons }) =>
      `${formatInstant(untilAt, zone).slice(0, 16)} ${reasons.map((each) => each.code).join(' ')}`,
  );
const waiting = (story: Told, now: string): string[] => waits(story.plan(now));
const close = (story: Told, ending: 'withdrawn' | 'rejected'): Told => {
  story.add('job-closed', at('2026-11-18T10:00'), ['job_a', 'account'], { jobId: 'job_a', ending });
  return story;
};

describe('what to leave alone', () => {
  test('[PL1] while something can be done for a job now, or it ended, or it has an offer, nothing is waited for', () => {
    const story = told().job(recruiter).interview('2026-11-16T10:00').debrief('2026-11-16T12:00');
    assert.deepEqual(waiting(story, '2026-11-16T13:00'), [], 'thanks are to do, the question waits');
    const late = told().job(recruiter).interview('2026-11-16T10:00').debrief('2026-11-16T12:00');
    late.interview('2026-11-25T10:00', { interviewId: 'itv_b' });
    assert.deepEqual(waiting(late, '2026-11-24T12:00'), [], 'late thanks are still to do beside what is to prepare');
    assert.deepEqual(waiting(close(thanked(), 'withdrawn'), '2026-11-18T11:00'), []);
    assert.deepEqual(waiting(close(thanked(), 'rejected'), '2026-12-18T11:00'), []);
    const offered = thanked().contact('2026-11-18T10:00', { direction: 'in', meaning: 'offer' });
    assert.deepEqual(waiting(offered, '2026-12-18T11:00'), []);
    assert.deepEqual(waiting(thanked(), '2026-11-25T00:00'), [], 'the question is open');
  });

  test('[PL1] else until the next thing to do for somebody, with its own reason and without the way', () => {
    assert.deepEqual(waiting(thanked(), '2026-11-18T09:00'), ['2026-11-25T09:00 silence']);
    const spoke = thanked(recruiter).person('per_ines', { phone: '+44 131 496 0102' });
    spoke.contact('2026-11-25T10:00', { purpose: 'check-in' });
    assert.deepEqual(
      waiting(spoke, '2026-11-25T11:00'),
      ['2026-12-10T09:00 silence'],
      'not that it goes by phone this time',
    );
  });

  test('[PL1] of two things to do, until the earlier, whichever it is', () => {
    const story = thanked({}, { theyPromised: { text: '', byOn: '2026-12-17' } });
    assert.deepEqual(waiting(story, '2026-11-17T09:00'), ['2026-11-25T09:00 news-note']);
    const later = thanked();
    later.add('step-chosen', at('2026-11-18T09:00'), ['job_a'], {
      stepId: later.plan('2026-11-18T09:00').steps[0]?.id ?? '',
      jobIds: ['job_a'],
      stepKind: 'check-in',
      choice: 'later',
      until: at('2026-12-03T09:00'),
      reason: 'exam',
    });
    assert.deepEqual(waiting(later, '2026-11-18T10:00'), ['2026-12-03T09:00 put-off silence']);
  });

  test('[PL15c][PL27] until half an hour after an interview, and on its day with its hour and place', () => {
    const story = told().job(recruiter).interview('2026-12-01T10:00', { location: '12 Wharf Street' });
    const before = story.plan('2026-11-20T09:00').waits[0];
    assert.equal(before?.untilAt, at('2026-12-01T11:30'));
    assert.deepEqual(before?.reasons, [
      { rule: 'PL15', code: 'interview-ahead', interviewDay: parseDay('2026-12-01') },
    ]);
    const [day] = story.plan('2026-12-01T08:00').waits;
    assert.deepEqual(day?.reasons, [
      { rule: 'PL27', code: 'interview-today', minute: 600, location: '12 Wharf Street' },
    ]);
    assert.deepEqual(waiting(story, '2026-12-01T11:29'), ['2026-12-01T11:30 interview-today']);
    assert.deepEqual(waiting(story, '2026-12-01T11:30'), [], 'what happened is to be noted');
  });

  test('[PL15c] the plan changes half an hour after the interview, and a moved interview is not waited for', () => {
    const story = told().job(recruiter).interview('2026-12-01T10:00');
    assert.equal(story.plan('2026-12-01T11:00').validUntilAt, at('2026-12-01T11:30'));
    story.interview('2026-12-03T10:00', { interviewId: 'itv_b' });
    assert.deepEqual(
      waiting(story, '2026-11-20T09:00'),
      ['2026-12-01T11:30 interview-ahead'],
      'the first that was noted',
    );
    story.add('interview-outcome', at('2026-11-20T09:00'), ['job_a'], {
      interviewId: 'itv_a',
      jobId: 'job_a',
      outcome: 'moved',
    });
    assert.deepEqual(waiting(story, '2026-11-20T09:05'), ['2026-12-03T11:30 interview-ahead']);
  });

  test('[PL27] on the day that they named, until it is fair to ask; left out that, until tomorrow', () => {
    const story = thanked({}, { theyPromised: { text: '', byOn: '2026-11-24' } });
    assert.deepEqual(story.plan('2026-11-24T09:00').waits[0]?.reasons, [
      { rule: 'PL27', code: 'named-today', day: parseDay('2026-11-24'), fairDay: parseDay('2026-11-25') },
    ]);
    assert.deepEqual(waiting(story, '2026-11-24T09:00'), ['2026-11-25T09:00 named-today']);
    const unread = story.contact('2026-11-20T10:00', { direction: 'in' });
    const [wait] = unread.plan('2026-11-24T08:00').waits;
    assert.deepEqual(
      [wait?.untilAt, wait?.reasons],
      [at('2026-11-24T09:00'), [{ rule: 'PL27', code: 'named-today', day: parseDay('2026-11-24'), fairDay: null }]],
    );
  });

  test('[PL25] while the acceptance elsewhere has not gone, until the next working morning', () => {
    const story = thanked();
    story.add('job-opened', at('2026-11-16T09:00'), ['job_b'], { jobId: 'job_b', role: 'Builder' });
    const wanted = { text: '', personId: null };
    story.add('letter-wanted', at('2026-11-20T09:00'), ['job_b', 'account'], {
      jobId: 'job_b',
      letter: 'accept',
      ...wanted,
    });
    story.add('letter-wanted', at('2026-11-20T09:00'), ['job_a'], {
      jobId: 'job_a',
      letter: 'inform-others',
      ...wanted,
    });
    const ofA = (now: string): string[] => {
      const plan = story.plan(now);
      return waits({ ...plan, waits: plan.waits.filter((each) => each.jobId === 'job_a') });
    };
    assert.deepEqual(ofA('2026-11-20T08:59'), ['2026-11-20T09:00 acceptance-first']);
    assert.deepEqual(ofA('2026-11-20T09:00'), ['2026-11-23T09:00 acceptance-first']);
  });

  test('[RU5][PL26] a message of which nobody has said what it means, or that nobody has read, is what is waited for', () => {
    const guessed = thanked().contact('2026-11-18T10:00', { direction: 'in', meaning: 'rejection', provisional: true });
    assert.deepEqual(guessed.plan('2026-11-20T10:00').waits[0]?.reasons, [
      { rule: 'RU5', code: 'meaning-unconfirmed', day: parseDay('2026-11-18'), meaning: 'rejection' },
    ]);
    assert.deepEqual(waiting(guessed, '2026-11-20T10:00'), ['2026-11-23T09:00 meaning-unconfirmed']);
    const unread = thanked().contact('2026-11-18T10:00', { direction: 'in' });
    assert.deepEqual(unread.plan('2026-11-20T10:00').waits[0]?.reasons, [
      { rule: 'PL26', code: 'unread', day: parseDay('2026-11-18') },
    ]);
  });

  test('[PL2a] while it is to be said whether an interview took place, nothing else is waited for', () => {
    assert.deepEqual(waiting(told().job(recruiter).interview('2026-11-16T10:00'), '2026-11-20T09:00'), []);
  });

  test('[PL11f] after the last question, until ten working days have passed; asked twice, from the latest', () => {
    const story = thanked(recruiter);
    for (const day of ['2026-11-25', '2026-12-11', '2027-01-12'])
      story.contact(`${day}T10:00`, { purpose: 'check-in' });
    story.contact('2027-02-08T10:00', { purpose: 'closing-question' });
    assert.deepEqual(waiting(story, '2027-02-09T10:00'), ['2027-02-22T17:30 closed-after-silence']);
    story.contact('2027-02-10T10:00', { purpose: 'closing-question' });
    assert.deepEqual(waiting(story, '2027-02-11T10:00'), ['2027-02-24T17:30 closed-after-silence']);
    assert.deepEqual(waiting(story, '2027-02-24T17:30'), ['2027-03-10T17:30 rests-after-silence']);
    assert.deepEqual(waiting(story, '2027-03-10T17:29'), ['2027-03-10T17:30 rests-after-silence']);
    assert.deepEqual(waiting(story, '2027-03-10T17:30'), []);
  });

  test('[WR3][PL1] a job that the candidate does not want, and has said so, is left alone with that reason', () => {
    const story = thanked(recruiter);
    story.add('want-decided', at('2026-11-18T09:00'), ['job_a'], { jobId: 'job_a', want: 'no' });
    const step = story.plan('2026-11-18T10:00').steps.find((each) => each.kind === 'withdraw');
    story.contact('2026-11-18T11:00', { purpose: 'withdraw', stepIds: [...(step?.stepIds ?? [])] });
    assert.deepEqual(waiting(story, '2026-11-18T12:00'), ['2026-11-19T09:00 does-not-want-it']);
  });
});

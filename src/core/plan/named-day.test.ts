import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, only, type Told, told } from '../../../test/support/told.ts';
import { bookOf, calendars } from '../../../test/support/world.ts';
import { createContext } from './context.ts';
import { createHorizon } from './horizon.ts';
import { bindingPromise, standingPromise } from './promise.ts';
import { guessedMessage, unreadMessage } from './unread.ts';

const job = (story: Told) => {
  const book = bookOf(story.entries);
  const [found] = book.jobs;
  assert.ok(found);
  return { found, diary: createContext(book, calendars, createHorizon(0)).diaryOf(found, 'per_ines') };
};
/** They wrote on Wednesday 18 November at ten, and named Friday 4 December. */
const named = (promisedOn = '2026-12-04'): Told =>
  told()
    .job({ mainContactId: 'per_ines' })
    .contact('2026-11-18T10:00', { direction: 'in', meaning: 'holding', promisedOn });
const stands = (story: Told): boolean => standingPromise(job(story).found) !== null;
const binds = (story: Told): boolean => bindingPromise(job(story).found, job(story).diary) !== null;
const invites = (starts: string, invitedAt: string | null, day?: string): boolean =>
  stands(named(day).interview(starts, { invitedAt: invitedAt === null ? null : at(invitedAt) }));

describe('the day that they named', () => {
  test('[PL27] an invitation or an offer that came after it fulfils it; an answer of before, or a mere guess, does not', () => {
    const heard = (when: string, part: Parameters<Told['contact']>[1]): boolean =>
      stands(named().contact(when, { direction: 'in', ...part }));
    assert.equal(heard('2026-11-19T10:00', { meaning: 'invitation' }), false);
    assert.equal(heard('2026-11-19T10:00', { meaning: 'offer' }), false);
    assert.equal(heard('2026-11-17T10:00', { meaning: 'invitation' }), true);
    assert.equal(heard('2026-11-18T10:00', { meaning: 'invitation' }), true, 'said with it');
    assert.equal(heard('2026-11-19T10:00', { meaning: 'invitation', provisional: true }), true);
    assert.equal(heard('2026-11-19T10:00', { meaning: 'other' }), true);
    assert.equal(heard('2026-11-19T10:00', { direction: 'out', meaning: 'invitation' }), true, 'not theirs');
    assert.equal(stands(told().job()), false, 'no day was named');
  });

  test('[PL27] an interview to which they invited after it fulfils it, also where nobody noted when they did', () => {
    assert.equal(invites('2026-11-25T10:00', '2026-11-20T10:00'), false);
    assert.equal(invites('2026-11-25T10:00', null), false);
    assert.equal(invites('2026-11-25T10:00', '2026-11-17T10:00'), true, 'they invited before');
    assert.equal(invites('2026-11-25T10:00', '2026-11-18T10:00'), true, 'at that very minute');
    assert.equal(invites('2026-11-17T10:00', null), true, 'it was before');
    assert.equal(invites('2026-11-18T10:00', null), true, 'in it they named the day');
    assert.equal(invites('2026-11-17T10:00', '2026-11-20T10:00'), true, 'noted late');
  });

  test('[PL27] named within a day of the invitation, a day after the interview is that of the decision; a day before it or on it is not', () => {
    assert.equal(invites('2026-11-25T10:00', '2026-11-19T09:59'), true);
    assert.equal(invites('2026-11-25T10:00', '2026-11-19T10:00'), false, 'a day later it is another talk');
    assert.equal(invites('2026-11-25T10:00', '2026-11-18T11:00', '2026-11-26'), true);
    assert.equal(invites('2026-11-25T10:00', '2026-11-18T11:00', '2026-11-25'), false);
    assert.equal(invites('2026-11-25T10:00', '2026-11-18T11:00', '2026-11-24'), false);
  });

  test('[PL8b] it binds until it is asked after, or they answer, on its day or later', () => {
    const since = (when: string, part: Parameters<Told['contact']>[1]): boolean => binds(named().contact(when, part));
    const word = { direction: 'in', meaning: 'other' } as const;
    assert.deepEqual([since('2026-12-03T23:59', word), since('2026-12-04T00:00', word)], [true, false]);
    const question = { purpose: 'check-in' } as const;
    assert.deepEqual([since('2026-12-03T23:59', question), since('2026-12-04T00:00', question)], [true, false]);
    assert.equal(since('2026-12-04T12:00', { purpose: 'thank-you' }), true);
    assert.equal(since('2026-12-04T12:00', { direction: 'in', automatic: true }), true);
    assert.equal(binds(named('2026-11-18')), true, 'the message that names its own day does not spend it');
    assert.equal(binds(named('2026-11-16')), true, 'nor does one that names a day of before');
  });

  test('[PL8b] a question that was left out on its day or later spends it too', () => {
    const left = (when: string, stepKind: string, choice: 'skip' | 'later' = 'skip'): boolean => {
      const story = named();
      story.add('step-chosen', at(when), ['job_a'], {
        stepId: 'st_a_any',
        jobIds: ['job_a'],
        stepKind,
        choice,
        until: at('2026-12-20T09:00'),
      });
      return binds(story);
    };
    assert.deepEqual([left('2026-12-03T23:59', 'check-in'), left('2026-12-04T00:00', 'check-in')], [true, false]);
    assert.equal(left('2026-12-05T09:00', 'deliver'), true);
    assert.equal(left('2026-12-05T09:00', 'check-in', 'later'), true);
  });
});

describe('a message that nobody has read', () => {
  const wrote = (...personIds: string[]): Told =>
    told().job().contact('2026-11-18T10:00', { direction: 'in', personIds });
  const unread = (story: Told): string | undefined => unreadMessage(job(story).found)?.id;

  test('[PL26] it is read once anything reached one of its senders; of a message without a sender, anything', () => {
    assert.equal(unread(wrote('per_ines', 'per_fiona')), 'int_1');
    assert.equal(
      unread(wrote('per_ines', 'per_fiona').contact('2026-11-18T11:00', { personIds: ['per_fiona', 'per_x'] })),
      undefined,
    );
    assert.equal(unread(wrote('per_ines').contact('2026-11-18T11:00', { personIds: ['per_fiona'] })), 'int_1');
    assert.equal(unread(wrote('per_ines').contact('2026-11-18T11:00', { channel: 'missed-call' })), 'int_1');
    assert.equal(unread(wrote('per_ines').contact('2026-11-18T09:00', {})), 'int_1', 'what went before');
    assert.equal(unread(wrote().contact('2026-11-18T11:00', { personIds: ['per_fiona'] })), undefined);
    assert.equal(unread(wrote().contact('2026-11-18T11:00', { channel: 'missed-call' })), 'int_1');
    assert.equal(unread(wrote()), 'int_1');
  });

  test('[PL26] of two it is the later', () => {
    assert.equal(unread(wrote('per_ines').contact('2026-11-18T11:00', { direction: 'in' })), 'int_2');
  });

  test('[RU5] only their latest message is asked about, and only while nobody has said what it means', () => {
    const guess = (...parts: Parameters<Told['contact']>[1][]): string | undefined => {
      const story = told().job();
      parts.forEach((part, index) => {
        story.contact(`2026-11-18T1${index}:00`, { direction: 'in', ...part });
      });
      return guessedMessage(job(story).found)?.id;
    };
    const maybe = { meaning: 'rejection', provisional: true } as const;
    assert.equal(guess(maybe), 'int_1');
    assert.equal(guess({ meaning: 'other' }, maybe), 'int_2');
    assert.equal(guess(maybe, { meaning: 'other' }), undefined);
    assert.equal(guess(maybe, { channel: 'missed-call' }), 'int_1');
    assert.equal(guess({}), undefined);
  });
});

describe('what only the candidate can say, and what is special of a day', () => {
  const agency = { agencyId: 'org_a', mainContactId: 'per_fiona' } as const;
  const asked = (story: Told, now: string) => story.plan(now).questions;

  test('[PL4] “agency or client?” is asked of any interview that is over, while the job runs and nobody has said it', () => {
    const met = (part: Parameters<Told['job']>[0] = {}): Told =>
      told()
        .job({ ...agency, ...part })
        .interview('2026-11-16T10:00');
    const expected = [{ id: 'job_a:met', jobId: 'job_a', code: 'agency-or-client', contactId: null }];
    assert.deepEqual(asked(met(), '2026-11-16T10:59'), []);
    assert.deepEqual(asked(met(), '2026-11-16T11:00'), expected);
    const next = met().interview('2026-11-24T10:00', { interviewId: 'itv_b' });
    assert.deepEqual(asked(next, '2026-11-16T11:00'), expected, 'another lies ahead');
    assert.deepEqual(asked(met({ agencyId: null }), '2026-11-16T11:00'), []);
    assert.deepEqual(asked(met({ met: 'client' }), '2026-11-16T11:00'), []);
    const ended = met();
    ended.add('job-closed', at('2026-11-16T12:00'), ['job_a', 'account'], { jobId: 'job_a', ending: 'withdrawn' });
    assert.deepEqual(asked(ended, '2026-11-16T13:00'), []);
  });

  test('[PL26][RU5] a message is asked about once: what it means where there is a guess, else whether it wants an answer', () => {
    const wrote = (part: object) =>
      asked(
        told()
          .job()
          .contact('2026-11-18T10:00', { direction: 'in', ...part }),
        '2026-11-18T11:00',
      );
    const about = (code: string) => [{ id: 'job_a:meaning', jobId: 'job_a', code, contactId: 'int_1' }];
    assert.deepEqual(wrote({}), about('wants-an-answer'));
    assert.deepEqual(wrote({ meaning: 'offer', provisional: true }), about('what-it-means'));
  });

  test('[PL27] the interview and the named day are marked on their days, of a job that runs', () => {
    const what = (story: Told, now: string): string[] => story.plan(now).marks.map((each) => each.what);
    const meeting = (): Told =>
      named('2026-12-01').interview('2026-12-01T10:00', { invitedAt: at('2026-11-17T10:00') });
    assert.deepEqual(what(meeting(), '2026-12-01T08:00'), ['interview', 'named']);
    assert.deepEqual(
      what(meeting(), '2026-11-30T23:59'),
      ['interview'],
      'tomorrow’s interview is marked on the day before',
    );
    assert.deepEqual(what(meeting(), '2026-11-29T23:59'), []);
    const ended = meeting();
    ended.add('job-closed', at('2026-11-20T12:00'), ['job_a', 'account'], { jobId: 'job_a', ending: 'withdrawn' });
    assert.deepEqual(what(ended, '2026-12-01T08:00'), []);
    const moved = meeting();
    moved.add('interview-outcome', at('2026-11-20T12:00'), ['job_a'], {
      interviewId: 'itv_a',
      jobId: 'job_a',
      outcome: 'moved',
    });
    assert.deepEqual(what(moved, '2026-12-01T08:00'), ['named']);
  });

  test('[PL25] the interview goes ahead until the acceptance elsewhere has gone; then it is not, and no day is waited for', () => {
    const settled = (accepting: boolean): unknown[] => {
      const story = named('2026-12-01').interview('2026-12-01T10:00', { invitedAt: at('2026-11-17T10:00') });
      story.add('letter-wanted', at('2026-11-20T09:00'), ['job_a'], {
        jobId: 'job_a',
        letter: 'inform-others',
        text: '',
        personId: null,
      });
      if (accepting) {
        story.add('job-opened', at('2026-11-10T09:00'), ['job_b'], { jobId: 'job_b', role: 'Builder' });
        story.add('letter-wanted', at('2026-11-20T09:00'), ['job_b', 'account'], {
          jobId: 'job_b',
          letter: 'accept',
          text: '',
          personId: null,
        });
      }
      return story
        .plan('2026-12-01T08:00')
        .marks.map((each) => (each.what === 'interview' ? each.goesAhead : each.what));
    };
    assert.deepEqual(settled(true), [true]);
    assert.deepEqual(settled(false), [false]);
    const plain = named('2026-12-05').interview('2026-12-01T10:00').plan('2026-12-01T08:00').marks;
    assert.deepEqual(
      plain.map((each) => (each.what === 'interview' ? each.goesAhead : each.what)),
      [true],
    );
  });
});

test('[PL1] a job of an employer asks nothing where everything was said', () => {
  const story = told().job({ mainContactId: 'per_ines' }).interview('2026-11-16T10:00').debrief('2026-11-16T12:00');
  assert.deepEqual(story.plan('2026-11-16T13:00').questions, []);
  assert.ok(only(story.plan('2026-11-16T13:00'), 'thank-you'));
});

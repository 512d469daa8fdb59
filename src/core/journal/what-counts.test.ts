import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, only, type Told, thanked, told } from '../../../test/support/told.ts';
import { bookOf, calendars } from '../../../test/support/world.ts';
import { occasionFor } from '../fit/occasions.ts';
import { outlookFor } from '../forecast/outlook.ts';
import { type ContactLine, historyOf, promisesOf, readHistory } from '../history/contact-history.ts';
import { whatWorked } from '../history/worked.ts';
import { createContext } from '../plan/context.ts';
import { createDiary } from '../plan/diary.ts';
import { createHorizon } from '../plan/horizon.ts';
import { wasSent } from '../send/gate.ts';
import { workCalendar } from '../time/work-calendar.ts';
import { zoneOf } from '../time/zone.ts';
import { gatherReviewFacts } from '../write/gather-review.ts';
import { emptyRecord } from './fold-fit.ts';
import type { FirmState, JobState } from './states.ts';

const diary = createDiary(zoneOf('Europe/London'), workCalendar(null), []);

function jobOf(story: Told): JobState {
  const [job] = bookOf(story.entries).jobs;
  assert.ok(job);
  return job;
}

const consultant = { agencyId: 'org_a', mainContactId: 'per_fiona' };

describe('what counts as an answer, and as having been in touch', () => {
  test('[PL10] given a call that the candidate placed and in which both talked, the wait for an answer is over', () => {
    const story = thanked().contact('2026-11-18T10:00', { channel: 'phone' });
    const now = at('2026-11-20T10:00');
    const book = bookOf(story.entries);
    const context = createContext(book, calendars, createHorizon(now));
    const outlook = outlookFor(context, book.jobs, jobOf(story), now);
    assert.deepEqual([outlook.processes, outlook.answered, outlook.waited], [1, 1, null]);
  });

  test('[PL6][PL10] given a missed call of theirs and a meeting since, nobody is called back', () => {
    const rang = thanked().contact('2026-11-18T10:00', { direction: 'in', channel: 'missed-call' });
    assert.ok(only(rang.plan('2026-11-18T16:00'), 'call-back'));
    const met = rang.contact('2026-11-18T15:00', { direction: 'in', channel: 'in-person' });
    assert.equal(only(met.plan('2026-11-18T16:00'), 'call-back'), undefined);
  });

  test('[RU5] given a message that was only guessed at and a missed call of theirs since, the guess is still asked about', () => {
    const plan = thanked()
      .contact('2026-11-18T10:00', { direction: 'in', meaning: 'rejection', provisional: true })
      .contact('2026-11-18T11:00', { direction: 'in', channel: 'missed-call' })
      .plan('2026-11-18T12:00');
    assert.deepEqual(
      plan.questions.map((each) => each.code),
      ['what-it-means'],
    );
  });

  test('[PL8][PL10] given a talk on the day that they named, the promise is spent, whoever rang', () => {
    const story = thanked({}, { theyPromised: { text: 'by Friday', byOn: '2026-11-20' } });
    const asks = (): string | undefined => only(story.plan('2026-11-23T10:00'), 'check-in')?.variant;
    assert.equal(asks(), 'after-promise');
    story.contact('2026-11-20T15:00', { channel: 'phone' });
    assert.equal(asks(), 'plain');
  });

  test('[PL6][PL8] given a call about it that nobody took, the one note with news before a far day is still allowed', () => {
    const story = thanked({}, { theyPromised: { text: 'in the new year', byOn: '2027-01-12' } });
    story.add('occasion-noted', at('2026-11-17T09:00'), ['record', 'account'], {
      occasionId: 'occ_a',
      whose: 'mine',
      text: 'I finished my course',
      personIds: [],
    });
    const news = (): string | undefined => only(story.plan('2026-11-27T10:00'), 'check-in')?.variant;
    assert.equal(news(), 'news');
    story.contact('2026-11-26T15:00', { channel: 'missed-call', purpose: 'check-in' });
    assert.equal(news(), 'news');
  });

  test('[PL10][PL14] given a no that the candidate was told in a call of their own, the job ends as with any other no', () => {
    const story = thanked().contact('2026-11-18T10:00', { channel: 'phone', meaning: 'rejection' });
    assert.equal(jobOf(story).ending, 'rejected');
    assert.ok(only(story.plan('2026-11-18T10:30'), 'gracious-thanks'));
  });

  test('[PL4][PL10] given a meeting with the consultant after the interview, nobody is told to call them about it', () => {
    const story = told().job(consultant).interview('2026-11-16T10:00').debrief('2026-11-16T12:00');
    assert.ok(only(story.plan('2026-11-16T16:00'), 'debrief-call'));
    story.contact('2026-11-16T14:00', { channel: 'in-person', personIds: ['per_fiona'] });
    assert.equal(only(story.plan('2026-11-16T16:00'), 'debrief-call'), undefined);
  });

  test('[PL12] given the same contact from two devices, it presses the firm and the person once', () => {
    const story = thanked();
    story.contact('2026-11-25T10:00', { purpose: 'check-in', contactId: 'int_same' });
    story.contact('2026-11-25T10:00', { purpose: 'check-in', contactId: 'int_same' });
    const book = bookOf(story.entries);
    const firm: FirmState | undefined = book.firmById.get('org_e');
    assert.deepEqual([firm?.unprompted.length, book.personById.get('per_ines')?.unprompted.length], [1, 1]);
  });

  test('[PL19][SG2] given an automatic answer that carries the step, the letter for it has not been sent', () => {
    const story = thanked().contact('2026-11-18T10:00', { direction: 'in', automatic: true, stepIds: ['st_1'] });
    assert.equal(wasSent([jobOf(story)], ['st_1']), false);
    story.contact('2026-11-18T11:00', { stepIds: ['st_1'] });
    assert.equal(wasSent([jobOf(story)], ['st_1']), true);
  });

  test('[PL6] given a call to a wrong number, the silence goes on as before', () => {
    const before = only(thanked().plan('2026-11-25T10:00'), 'check-in');
    const story = thanked().contact('2026-11-20T10:00', { channel: 'phone', reached: 'wrong-number' });
    assert.equal(only(story.plan('2026-11-25T10:00'), 'check-in')?.sendFromAt, before?.sendFromAt);
  });

  test('[PL6] given a word after a while for which nobody took the call, its news is still to be told', () => {
    const record = {
      ...emptyRecord(),
      occasions: [
        {
          entryId: 'ent_n',
          id: 'occ_a',
          at: at('2026-11-18T09:00'),
          whose: 'mine' as const,
          text: 'I finished my course',
          personIds: [],
        },
      ],
    };
    const story = thanked().contact('2026-11-19T10:00', { channel: 'missed-call', purpose: 'keep-warm' });
    assert.equal(occasionFor(jobOf(story), 'per_ines', record)?.text, 'I finished my course');
    story.contact('2026-11-20T10:00', { purpose: 'keep-warm' });
    assert.equal(occasionFor(jobOf(story), 'per_ines', record), null);
  });

  test('[PL6][PL10] given calls that nobody took, and a meeting, the review of a letter counts what was left unanswered', () => {
    const story = thanked().contact('2026-11-25T10:00', { purpose: 'check-in' });
    const count = (): number | undefined => {
      const now = at('2026-12-01T10:00');
      const step = only(story.plan('2026-12-01T10:00'), 'check-in') ?? null;
      return gatherReviewFacts(bookOf(story.entries), step, { jobs: [], people: [] }, now).thread?.unanswered;
    };
    assert.equal(count(), 1);
    story.contact('2026-11-26T10:00', { purpose: 'check-in', channel: 'missed-call' });
    assert.equal(count(), 1);
    story.contact('2026-11-27T10:00', { channel: 'in-person' });
    assert.equal(count(), 0);
  });

  test('[PL10] given a meeting in person, the story counts it as a talk and as an answer', () => {
    const story = thanked().contact('2026-11-25T10:00', { purpose: 'check-in' });
    story.contact('2026-11-26T10:00', { channel: 'in-person' });
    const reading = readHistory(historyOf(story.entries), [], diary, at('2026-12-01T10:00'));
    assert.deepEqual([reading.talked, reading.unanswered], [1, 0]);
  });

  test('[PL10] given a talk on the day that they named, they kept it, whoever rang; what they say in a meeting is noted too', () => {
    const story = thanked({}, { theyPromised: { text: 'by Friday', byOn: '2026-11-20' } });
    story.contact('2026-11-20T10:00', { channel: 'phone' });
    story.contact('2026-11-23T10:00', { channel: 'in-person', promisedOn: '2026-11-30' });
    const lines = promisesOf(story.entries, historyOf(story.entries), diary, at('2026-11-24T10:00'));
    assert.deepEqual(
      lines.map((each) => [each.whose, each.state]),
      [
        ['theirs', 'kept'],
        ['theirs', 'open'],
      ],
    );
  });

  test('[PL10] given a meeting in person after a question, the question worked', () => {
    const story = thanked().contact('2026-11-25T10:00', { purpose: 'check-in' });
    story.contact('2026-11-26T10:00', { channel: 'in-person' });
    const lines = historyOf(story.entries).filter((line): line is ContactLine => line.kind === 'contact');
    const facts = { diaryOf: () => diary, agencyOf: () => null, now: at('2026-12-01T10:00') };
    const asked = whatWorked(lines, facts).find((each) => each.key === 'check-in');
    assert.equal(asked?.answered, 1);
  });
});

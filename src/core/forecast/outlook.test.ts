import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../test/support/runs.ts';
import { bookOf, calendars, Story } from '../../../test/support/world.ts';
import { planningWords as english } from '../../languages/en/planning-words.ts';
import { createContext } from '../plan/context.ts';
import { createHorizon } from '../plan/horizon.ts';
import { parseDay } from '../time/epoch-day.ts';
import { outlookFor } from './outlook.ts';
import { lawFor, publishedFor } from './published.ts';
import { heardBy, kaplanMeier, waitingAfter } from './survival.ts';

const DAY = 86_400_000;
/** Monday 2 November 2026, noon. */
const MONDAY = Date.UTC(2026, 10, 2, 12);

const answered = (days: number) => ({ days, answered: true });
const silent = (days: number) => ({ days, answered: false });

test('the share still waiting is what Kaplan and Meier give, counted by hand', () => {
  // At risk 5, 4, 2: 1 - 1/5 = 0.8; times 1 - 1/4 = 0.6; the silent one leaves; times 1 - 1/2 = 0.3.
  const curve = kaplanMeier([answered(2), answered(4), silent(5), answered(7), silent(9)]);
  assert.deepEqual(
    curve.map((each) => [each.day, Math.round(each.waiting * 1000) / 1000, each.atRisk]),
    [
      [2, 0.8, 5],
      [4, 0.6, 4],
      [7, 0.3, 2],
    ],
  );
  // Greenwood: 1/(5*4) + 1/(4*3) = 0.1333; on the log(-log) scale at 0.6 the band is 0.126 to 0.882.
  assert.deepEqual(
    [curve[1]?.low, curve[1]?.high].map((each) => Math.round((each ?? 0) * 1000) / 1000),
    [0.126, 0.882],
  );
  assert.equal(heardBy(curve, 0.5), 7);
  assert.equal(heardBy(curve, 0.8), null, 'nobody knows: the longest waits had no answer');
  assert.equal(waitingAfter(curve, 1), 1);
  assert.equal(waitingAfter(curve, 6), curve[1]?.waiting);
});

test('the curve only falls, lies within its band, and without silence is the plain share', () => {
  const waits = fc.array(fc.record({ days: fc.nat(60), answered: fc.boolean() }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(waits, (list) => {
      let before = 1;
      for (const each of kaplanMeier(list)) {
        assert.ok(each.waiting <= before + 1e-12 && each.waiting >= -1e-12);
        assert.ok(each.low <= each.waiting + 1e-12 && each.waiting <= each.high + 1e-12 && each.high <= 1);
        before = each.waiting;
      }
      const all = list.map((each) => ({ ...each, answered: true }));
      for (const each of kaplanMeier(all)) {
        const share = all.filter((one) => one.days > each.day).length / all.length;
        assert.ok(Math.abs(each.waiting - share) < 1e-9);
      }
    }),
    runs(500),
  );
});

/** Processes that began on a Monday; each with its answer so many days later, or none. */
function processes(days: readonly (number | null)[], ending: 'withdrawn' | null = null) {
  const story = new Story();
  days.forEach((wait, index) => {
    const id = `job_${index}`;
    const at = MONDAY - 60 * DAY;
    story.add('job-opened', at, [id], { jobId: id, role: `Role ${index}` });
    story.add('interview-planned', at, [id], {
      interviewId: `itv_${index}`,
      jobId: id,
      startsAt: MONDAY,
      endsAt: MONDAY + 3_600_000,
      zone: 'UTC',
      attendees: [],
    });
    story.add('interview-outcome', MONDAY + 7_200_000, [id], {
      interviewId: `itv_${index}`,
      jobId: id,
      outcome: 'held',
    });
    if (wait !== null)
      story.add('contact-logged', MONDAY + wait * DAY, [id], {
        contactId: `int_${index}`,
        direction: 'in',
        channel: 'email',
        purpose: null,
        personIds: [],
        firmIds: [],
        jobIds: [id],
        stepIds: [],
      });
    else if (ending !== null) story.add('job-closed', MONDAY + 7 * DAY, [id, 'account'], { jobId: id, ending });
  });
  return bookOf(story.entries, { zone: 'UTC' });
}

function sentenceAt(days: readonly (number | null)[], daysLater: number): string {
  const book = processes(days);
  const now = MONDAY + daysLater * DAY;
  const context = createContext(book, calendars, createHorizon(now));
  const job = book.jobs.at(-1);
  assert.ok(job);
  return english.outlookSentence(outlookFor(context, book.jobs, job, now));
}

test('fewer than eight processes say that it is too early', () => {
  assert.match(
    sentenceAt([3, 7, null], 8),
    /You have waited 6 working days. It’s too early to say .* need at least 8 applications .* have 3 so far\.$/,
  );
  assert.match(sentenceAt([null], 1), /need at least 8 applications .* have 1 so far/);
});

test('given seven processes it is too early; given eight, their own journal answers', () => {
  assert.match(sentenceAt([2, 4, 7, 8, 9, 14, null], 9), /need at least 8 applications .* have 7 so far\.$/);
  assert.match(sentenceAt([2, 4, 7, 8, 9, 14, 21, null], 9), /In your own 8 processes, half had been answered/);
});

test('from eight processes on the candidate’s own journal answers, in working days, and never says that anybody is late', () => {
  const nine = [2, 4, 7, 8, 9, 14, 21, null, null];
  const sentence = sentenceAt(nine, 9);
  assert.match(
    sentence,
    /You have waited 7 working days\. In your own 9 processes, half had been answered within 7 working days/,
  );
  assert.match(
    sentence,
    /Of those that had waited as long as you have now, about half brought an answer within the next five working days\.$/,
  );
  assert.match(sentenceAt(nine, 60), /None of them went on for as long as this one has/);
  assert.match(
    sentenceAt([2, ...Array.from({ length: 8 }, () => null)], 30),
    /fewer than half have brought an answer so far/,
  );
  for (const later of [0, 5, 20, 60])
    assert.doesNotMatch(sentenceAt(nine, later), /overdue|late\b|delay|undefined|NaN/);
});

test('who withdrew stopped waiting; who was met with silence waits on', () => {
  const book = processes([null, null], 'withdrawn');
  const now = MONDAY + 70 * DAY;
  const context = createContext(book, calendars, createHorizon(now));
  const [job] = book.jobs;
  assert.ok(job);
  const outlook = outlookFor(context, book.jobs, job, now);
  assert.deepEqual([outlook.processes, outlook.answered, outlook.waited], [2, 0, null]);
});

test('published figures say what they measured and how old they are; law stands only where the table has it', () => {
  const texts = publishedFor('GB-SCT', false).map((each) => english.published(each, 2026));
  assert.match(
    texts[0] ?? '',
    /27\.5 days on average in the United Kingdom \(Glassdoor, .* of 2017, so 9 years old\)\. This counts from the application/,
  );
  assert.match(
    english.published(publishedFor('US', true)[0] as never, 2026),
    /^Executive searches take 123 days .*undated/,
  );
  assert.deepEqual(publishedFor(null, false), []);
  const after = parseDay('2026-11-02') ?? 0;
  const bound = lawFor('CA-ON', after);
  assert.match(
    bound === null ? '' : english.law(bound.law, bound.day),
    /within 45 days .* Thursday 17 December.*Employment Standards Act/,
  );
  assert.equal(lawFor('CA-ON', parseDay('2025-12-31') ?? 0), null, 'not in force yet');
  assert.equal(lawFor('CA-BC', after), null);
  assert.equal(lawFor(null, after), null);
});

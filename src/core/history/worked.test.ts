import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendars } from '../../../test/support/world.ts';
import { historyWords } from '../../languages/en/history.ts';
import { createDiary } from '../plan/diary.ts';
import { zoneOf } from '../time/zone.ts';
import type { ContactLine } from './contact-history.ts';
import { type Worked, whatWorked, wilson } from './worked.ts';

const diary = createDiary(zoneOf('Europe/London'), calendars.calendarOf('GB-ENG'), []);
const DAY = 86_400_000;
/** Monday 2 November 2026. */
const monday = Date.UTC(2026, 10, 2, 10);

let count = 0;
function line(part: Partial<ContactLine>): ContactLine {
  count += 1;
  return {
    kind: 'contact',
    entryId: `ent_${count}`,
    contactId: `int_${count}`,
    at: monday,
    direction: 'out',
    channel: 'email',
    purpose: 'check-in',
    personIds: [`per_${count}`],
    jobIds: [`job_${count}`],
    stepIds: [],
    automatic: false,
    meaning: null,
    subject: null,
    note: null,
    words: null,
    reached: null,
    ...part,
  };
}

const work = (lines: readonly ContactLine[], now = monday + 30 * DAY): Worked[] =>
  whatWorked(
    lines.toSorted((one, other) => one.at - other.at),
    { diaryOf: () => diary, agencyOf: () => 'org_a', now },
  );
const by = (groups: readonly Worked[], key: string): Worked | undefined => groups.find((each) => each.key === key);

test('the interval of Wilson agrees with published figures', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  for (const [seen, all, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const) {
    const [from, to] = wilson(seen, all);
    assert.ok(Math.abs(from - low) < 0.0005 && Math.abs(to - high) < 0.0005, `${seen} of ${all}: ${from} to ${to}`);
  }
});

test('an answer counts within ten working days, from them or about the job; a talk is one, an automatic answer is none', () => {
  const asked = [line({}), line({}), line({}), line({}), line({})];
  const answer = (index: number, days: number, part: Partial<ContactLine> = {}): ContactLine =>
    line({
      direction: 'in',
      purpose: null,
      at: monday + days * DAY,
      personIds: asked[index]?.personIds ?? [],
      ...part,
    });
  const groups = work([
    ...asked,
    answer(0, 1),
    answer(1, 14, { personIds: ['per_other'], jobIds: asked[1]?.jobIds ?? [] }),
    answer(2, 15),
    answer(3, 2, { automatic: true }),
    answer(4, 3, { direction: 'out', channel: 'phone' }),
  ]);
  const email = by(groups, 'email');
  assert.deepEqual([email?.asked, email?.answered, email?.open], [5, 3, 0]);
  assert.equal(by(groups, 'check-in')?.answered, 3);
  assert.equal(by(groups, 'org_a')?.answered, 3);
});

test('given nine letters to a panel and one call of the consultant, the call answers the last letter to her and no letter to the panel', () => {
  const about = { jobIds: ['job_panel'] };
  const panel = Array.from({ length: 8 }, (_, index) => line({ ...about, at: monday + index, purpose: 'thank-you' }));
  const consultant = line({ ...about, at: monday + DAY, personIds: ['per_consultant'] });
  const call = line({
    ...about,
    direction: 'in',
    channel: 'phone',
    purpose: null,
    at: monday + 3 * DAY,
    personIds: ['per_consultant'],
  });
  const groups = work([...panel, consultant, call]);
  assert.deepEqual([by(groups, 'email')?.asked, by(groups, 'email')?.answered], [9, 1]);
  assert.equal(by(groups, 'thank-you')?.answered, 0);
  // A colleague who speaks for all answers what was written last.
  const colleague = work([...panel, line({ ...call, contactId: 'int_colleague', personIds: ['per_colleague'] })]);
  assert.equal(by(colleague, 'email')?.answered, 1);
});

test('what still has time says nothing yet, and few cases are called few', () => {
  const groups = work([line({}), line({ at: monday + 28 * DAY })]);
  const email = by(groups, 'email');
  assert.deepEqual([email?.asked, email?.answered, email?.open], [1, 0, 1]);
  assert.equal(
    historyWords.worked(email as Worked),
    '0 of 1 was answered within 10 working days; too few to say more. One more still has time.',
  );
  const many = Array.from({ length: 6 }, () => line({}));
  const answered = many
    .slice(0, 5)
    .map((each, index) =>
      line({ direction: 'in', purpose: null, at: monday + (index + 1) * DAY, personIds: each.personIds }),
    );
  const text = historyWords.worked(by(work([...many, ...answered]), 'email') as Worked);
  assert.match(text, /^5 of 6 were answered within 10 working days, half of them after 2 to \d working days\./);
  assert.match(text, /expect anything from 44 to 97 in 100 to be answered/);
});

test('groups stand in the order in which they first occurred, never by success', () => {
  const groups = work([
    line({ channel: 'voicemail' }),
    line({ channel: 'email', at: monday + DAY, personIds: ['per_x'] }),
    line({ direction: 'in', purpose: null, at: monday + 2 * DAY, personIds: ['per_x'] }),
  ]);
  assert.deepEqual(
    groups.filter((each) => each.by === 'channel').map((each) => each.key),
    ['voicemail', 'email'],
  );
});

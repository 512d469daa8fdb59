import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneOf } from '../time/zone.ts';
import { readChat } from './chat.ts';

const now = Date.UTC(2026, 10, 26, 12);
const london = { zone: zoneOf('Europe/London'), dayFirst: true, now };
const read = (text: string, part: Partial<typeof london> = {}) => readChat(text, 'Rowan Ellis', { ...london, ...part });

test('a chat is read as each program copies it: who wrote, when, and what is the candidate’s own', () => {
  const expected = { from: 'Anna Keller', at: Date.UTC(2026, 10, 25, 9, 31), mine: 1 };
  for (const text of [
    '[25/11/2026, 09:30:12] Rowan Ellis: Good morning\n[25/11/2026, 09:31:40] Anna Keller: We decide on Friday.',
    '[09:30, 25/11/2026] Rowan Ellis: Good morning\n[09:31, 25/11/2026] Anna Keller: We decide on Friday.',
    '25/11/2026, 09:30 - Rowan Ellis: Good morning\n25/11/2026, 09:31 - Anna Keller: We decide on Friday.',
    '2026-11-25, 9:30 - You: Good morning\n2026-11-25, 9:31 - Anna Keller: We decide on Friday.',
    '25.11.26, 09:30 - Rowan: Good morning\n25.11.26, 09:31 - Anna Keller: We decide on Friday.',
  ]) {
    const chat = read(text);
    assert.deepEqual(chat === null ? null : { from: chat.from, at: chat.at, mine: chat.mine }, expected, text);
    assert.equal(chat?.theirs, 'We decide on Friday.');
  }
});

test('the month stands first where that is the custom, and a figure that can be only a day decides by itself', () => {
  const line = (date: string): string => `[${date}, 9:31 AM] Anna: Hello`;
  assert.equal(read(line('11/5/2026'), { dayFirst: false })?.at, Date.UTC(2026, 10, 5, 9, 31));
  assert.equal(read(line('11/5/2026'))?.at, Date.UTC(2026, 4, 11, 8, 31), 'in May London has summer time');
  assert.equal(read(line('11/25/2026'))?.at, Date.UTC(2026, 10, 25, 9, 31));
  assert.equal(read(line('25/11/2027'))?.at, null, 'a time that has not come is none');
});

test('lines that go on belong to the message above them, and LinkedIn’s names stand above the words', () => {
  assert.equal(
    read('[25/11/2026, 09:31:40] Anna: We decide on Friday.\nUntil then!')?.theirs,
    'We decide on Friday.\nUntil then!',
  );
  const linkedIn = read('Anna Keller  9:31 AM\nHello Rowan,\nno news yet.\n\nRowan Ellis  9:40 AM\nThank you');
  assert.deepEqual([linkedIn?.from, linkedIn?.mine, linkedIn?.at], ['Anna Keller', 1, null]);
  assert.equal(linkedIn?.theirs, 'Hello Rowan,\nno news yet.');
});

test('a letter is no chat, nor are the candidate’s own lines alone, and a hostile text is read to its end', () => {
  assert.equal(read('Dear Rowan,\n\nthe interview is at 10:30 on 3/12/2026: please be there.\n\nAnna'), null);
  assert.equal(read('[25/11/2026, 09:31:40] Rowan Ellis: Hello'), null);
  for (const text of [
    '['.repeat(100_000),
    'A '.repeat(100_000),
    '1/1/1, 1:1 '.repeat(20_000),
    `A${' '.repeat(100_000)}9:31`,
  ])
    read(text);
});

test('[RU9] given a chat whose names stand above the words with a day, the candidate’s own words are not theirs', () => {
  for (const [text, at] of [
    [
      '2026-11-25 09:31 Anna Keller\nWe decide on Friday.\n2026-11-25 09:40 Rowan Ellis\nUnfortunately I must decline.',
      Date.UTC(2026, 10, 25, 9, 31),
    ],
    [
      'Rowan Ellis 25 nov. 2026 9:30\nUnfortunately I must decline.\nAnna Keller 25 nov. 2026 9:31\nWe decide on Friday.',
      Date.UTC(2026, 10, 25, 9, 31),
    ],
    [
      'Anna Keller, Nov 25, 2026, 9:31 AM\nWe decide on Friday.\nRowan Ellis, Nov 25, 2026, 9:40 AM\nI must decline.',
      Date.UTC(2026, 10, 25, 9, 31),
    ],
    [
      'Anna Keller  25/11/2026 9:31\nWe decide on Friday.\nRowan Ellis  25/11/2026 9:40\nI must decline.',
      Date.UTC(2026, 10, 25, 9, 31),
    ],
    ['Anna Keller Yesterday at 9:31 AM\nWe decide on Friday.\nRowan Ellis Yesterday at 9:40 AM\nI must decline.', null],
    ['Anna Keller Mon 9:31\nWe decide on Friday.\nRowan Ellis Mon 9:40\nI must decline.', null],
  ] as const) {
    const chat = read(text);
    assert.deepEqual(
      [chat?.from, chat?.theirs, chat?.mine, chat?.at],
      ['Anna Keller', 'We decide on Friday.', 1, at],
      text,
    );
  }
  assert.equal(read('Dear Rowan,\n\nWe meet on 26 November 2026 at 10:30\n\nAnna'), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneOf } from '../time/zone.ts';
import { readChat } from './chat.ts';

const NOW = Date.UTC(2026, 11, 31);
const chat = (text: string, known: string[] = [], { now = NOW, dayFirst = true, own = 'Robin Weaver' } = {}) =>
  readChat(text, own, { zone: zoneOf('Europe/London'), dayFirst, now }, known);

/** When the line came that begins so, to the minute in London's winter. */
const at = (head: string, part: { now?: number; dayFirst?: boolean } = {}): string => {
  const found = chat(`${head}Eva Lang: Yes.\n${head}Robin Weaver: Thanks.`, [], part)?.at;
  return found == null ? 'none' : new Date(found).toISOString().slice(0, 16);
};

test('[RU9] a head is read with a day of the week, in capitals, and set in from the margin', () => {
  for (const [head, name] of [
    ['  [26/11/2026, 10:02 PM] ', 'Eva Lang: Yes.'],
    ['[10:02 PM, Do. 26/11/2026] ', 'Eva Lang: Yes.'],
    ['[Thu, 26.11.2026 10:02 p.m.] ', 'Eva Lang : Yes.'],
    ['26/11/2026, 10:02 PM - ', '  Eva Lang:  Yes.'],
  ] as const) {
    const read = chat(`${head}${name}\n26/11/2026, 10:09 PM - Robin Weaver: Thanks.`);
    assert.deepEqual([read?.from, read?.theirs, read?.at], ['Eva Lang', 'Yes.', Date.UTC(2026, 10, 26, 22, 2)], head);
  }
  const telegram = chat('Eva Lang, [Do. 26.11.2026 10:02 PM]\nYes.\nROBIN WEAVER, [26.11.2026 10:03 PM]\nThanks.');
  assert.deepEqual(
    [telegram?.from, telegram?.theirs, telegram?.at],
    ['Eva Lang', 'Yes.', Date.UTC(2026, 10, 26, 22, 2)],
  );
  const teams = chat('[10:02 PM] Eva Lang\nYes.\n[10:03 p.m.] Robin Weaver\nThanks.');
  assert.deepEqual([teams?.from, teams?.theirs, teams?.mine], ['Eva Lang', 'Yes.', 1]);
});

test('[RU9] the last minute of an hour and of a day, and the first and last month, are read as any other', () => {
  assert.equal(at('26/11/2026, 23:59 - '), '2026-11-26T23:59');
  assert.equal(at('03/12/2026, 10:02 - '), '2026-12-03T10:02');
  assert.equal(at('12/03/2026, 10:02 - ', { dayFirst: false }), '2026-12-03T10:02');
  assert.equal(at('26/11/2026, 10:02 - ', { now: Date.UTC(2026, 10, 26, 10, 2) }), '2026-11-26T10:02', 'just now');
  assert.equal(at('26/11/2026, 10:02 - ', { now: Date.UTC(2026, 10, 26, 10, 1) }), 'none', 'not yet');
});

test('[RU9] a day in words without a year, or of a month that nobody knows, is no time', () => {
  for (const day of ['4 Nov', '4 Foo 2026', 'Yesterday']) {
    const read = chat(`Eva Lang ${day} 9:30\nYes.\nRobin Weaver ${day} 9:31\nThanks.`);
    assert.deepEqual([read?.from, read?.at], ['Eva Lang', null], day);
  }
});

test('[RU9] a line of the message that ends with a day and a clock is no head, whatever it begins with', () => {
  for (const line of [
    'We meet on 5 Nov 2026 9:30',
    'We ride 5 Nov 2026 9:30',
    'We dance 5 Nov 2026 9:30',
    'We iPhone 5 Nov 2026 9:30',
    'Eva Maria Anna Lisa Lang Ost 5 Nov 2026 9:30',
  ])
    assert.equal(chat(`Eva Lang 4 Nov 2026 9:30\n${line}\nRobin Weaver 4 Nov 2026 9:31\nThanks.`)?.theirs, line, line);
  for (const name of ['Eva  Lang', 'Eva Maria van der Lang', 'Eva', 'Åsa de la Rue'])
    assert.equal(chat(`${name} 4 Nov 2026 9:30\nYes.\nRobin Weaver 4 Nov 2026 9:31\nThanks.`)?.from, name, name);
});

test('[RU9] a name that shares a word with the candidate’s own is somebody else', () => {
  const text = (name: string) => `26/11/2026, 10:02 - Eva Lang: Yes.\n26/11/2026, 10:03 - ${name}: Thanks.`;
  assert.equal(chat(text('Robin Smith'))?.mine, 0);
  assert.equal(chat(text('Robin'))?.mine, 1);
  assert.equal(chat(text('Robin James Weaver'))?.mine, 1);
  const three = `${text('Robin')}\n26/11/2026, 10:04 - Bo Lin: And so on.`;
  assert.equal(
    chat(three, ['Eva Lang'])?.theirs,
    'Yes.\n\nAnd so on.',
    'where the own name stands there, all others are theirs',
  );
});

test('[RU9] messages without words leave no gap', () => {
  const text =
    'Eva Lang, [26.11.2026 10:02]\nEva Lang, [26.11.2026 10:03]\nYes.\nEva Lang, [26.11.2026 10:04]\nRobin Weaver, [26.11.2026 10:05]\nThanks.';
  assert.equal(chat(text)?.theirs, 'Yes.');
});

test('[RU9] a transcript is read with clocks before the names, and only from lines that begin with a name', () => {
  assert.equal(chat('10:02 - Eva: Yes.\n10:03 - Robin: Thanks.')?.theirs, 'Yes.');
  assert.equal(chat('  Eva: Yes.\n\n  Robin: Thanks.')?.theirs, 'Yes.');
  assert.equal(chat('Eva: We decide\n\n\nRobin: Thanks.')?.theirs, 'We decide');
  assert.equal(chat('and so Eva: Yes.\nRobin: Thanks.'), null);
});

test('[RU8] of a chat without end the first lines are read', () => {
  const day = '26/11/2026, 10:02 - ';
  const long = (head: string) =>
    chat(`${head}Robin Weaver: Thanks.\n${`${head}Eva Lang: So on.\n`.repeat(6000)}${head}Eva Lang: The end.`)?.theirs;
  for (const head of [day, '']) {
    assert.match(long(head) ?? '', /^So on\./);
    assert.doesNotMatch(long(head) ?? '', /The end/);
  }
});

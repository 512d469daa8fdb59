import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneOf } from '../time/zone.ts';
import { readChat } from './chat.ts';

const now = Date.UTC(2026, 11, 31);
const context = { zone: zoneOf('Europe/London'), dayFirst: true, now };
const NAME = 'Robin Weaver';
const chat = (text: string, own: string | null = NAME, known: string[] = [], changed: object = {}) =>
  readChat(text, own, { ...context, ...changed }, known);
const time = (at: number | null | undefined): string => (at == null ? 'none' : new Date(at).toISOString().slice(0, 16));

/** When the line came that begins so. */
const at = (head: string, changed: object = {}): string =>
  time(chat(`${head}Eva Lang: Yes.\n${head}Robin Weaver: Thanks.`, NAME, [], changed)?.at);

test('[RU9] each form of a day and a clock before a name is read', () => {
  for (const [head, expected] of [
    ['[26/11/2026, 10:02:31] ', '2026-11-26T10:02'],
    ['[10:02, 26/11/2026] ', '2026-11-26T10:02'],
    ['26/11/2026, 10:02 - ', '2026-11-26T10:02'],
    ['\u200e26/11/26, 10:02 – ', '2026-11-26T10:02'],
    ['2026-11-26, 21h29 - ', '2026-11-26T21:29'],
    ['2026年11月26日 下午9:29 - ', '2026-11-26T21:29'],
    ['2026/11/26 上午12:29 - ', '2026-11-26T00:29'],
    ['26/11/2026, 9:02 PM - ', '2026-11-26T21:02'],
    ['26/11/2026, 12:02 a.m. - ', '2026-11-26T00:02'],
    ['26/11/2026, 12:02 p. m. - ', '2026-11-26T12:02'],
    ['26.11.2026, 12:02 Uhr - ', '2026-11-26T12:02'],
    ['Do. 26.11.2026 um 21:02 - ', '2026-11-26T21:02'],
  ] as const)
    assert.equal(at(head), expected, head);
});

test('[RU9] day and month are told by the country, unless only one way is possible', () => {
  assert.equal(at('03/04/2026, 10:02 - '), '2026-04-03T09:02');
  assert.equal(at('03/04/2026, 10:02 - ', { dayFirst: false }), '2026-03-04T10:02');
  assert.equal(at('13/04/2026, 10:02 - ', { dayFirst: false }), '2026-04-13T09:02');
  assert.equal(at('04/13/2026, 10:02 - '), '2026-04-13T09:02');
  assert.equal(at('12/12/2026, 10:02 - ', { dayFirst: false }), '2026-12-12T10:02');
});

test('[RU9] a day or a clock that does not exist, or has not come yet, is no time', () => {
  for (const head of ['31/02/2026, 10:02 - ', '26/11/2026, 24:02 - ', '26/11/2026, 10:60 - ', '01/01/2027, 10:02 - '])
    assert.equal(at(head), 'none', head);
  assert.equal(chat('[10:02] Eva Lang: Yes.\n[10:03] Robin Weaver: Thanks.')?.at, null);
});

test('[RU9] names above the words are read with a day in words or in figures, and with neither', () => {
  const words = (head: string, own: string) => {
    const read = chat(`${head}\nWe decide by Friday.\n\nBy noon.\n${own}\nThanks.`);
    return [read?.from, read?.theirs, time(read?.at), read?.mine];
  };
  const said = 'We decide by Friday.\n\nBy noon.';
  for (const [head, own, expected] of [
    ['Eva Lang 4 Nov 2026 9:30', 'Robin Weaver 4 Nov 2026 9:31', '2026-11-04T09:30'],
    ['Eva Lang Nov 4, 2026, 9:30 PM', 'Robin Weaver Nov 4, 2026, 9:31 PM', '2026-11-04T21:30'],
    [
      'Eva Lang, Wednesday, 4. November 2026 um 9:30',
      'Robin Weaver, Mittwoch, 4. November 2026 um 9:31',
      '2026-11-04T09:30',
    ],
    ['Eva Lang 4 de dezembro de 2026 9:30', 'Robin Weaver 4 de dezembro de 2026 9:31', '2026-12-04T09:30'],
    ['Eva Lang 1st May 2026 at 9:30', 'Robin Weaver 1st May 2026 at 9:31', '2026-05-01T08:30'],
    ['Eva van der Lang 4/11/2026 9:30', 'Robin Weaver 4/11/2026 9:31', '2026-11-04T09:30'],
    ['04.11.2026 9:30 Eva Lang', '04.11.2026 9:31 Robin Weaver', '2026-11-04T09:30'],
    ['Eva Lang yesterday 9:30', 'Robin Weaver yesterday 9:31', 'none'],
    ['Eva Lang 4 Foo 2026 9:30', 'Robin Weaver 4 Foo 2026 9:31', 'none'],
    ['Eva Lang 4 Nov 9:30', 'Robin Weaver 4 Nov 9:31', 'none'],
    ['Eva Lang 9:30 AM', 'Robin Weaver sent the following message at 9:31 AM', 'none'],
    ['Eva Lang, [26.11.2026 10:02]', 'Robin Weaver, [26.11.2026 10:03]', '2026-11-26T10:02'],
  ] as const)
    assert.deepEqual(
      words(head, own),
      [head.includes('van') ? 'Eva van der Lang' : 'Eva Lang', said, expected, 1],
      head,
    );
});

test('[RU9] each month is known by its first letters, in the languages of such programs', () => {
  const months = 'Januar Févr März Avril Mai Juin Juli Août Settembre Oktober Nov Décembre'.split(' ');
  months.forEach((month, index) => {
    const read = chat(`Eva Lang 4 ${month} 2025 12:30\nYes.\nRobin Weaver 4 ${month} 2025 12:31\nOk.`);
    assert.equal(time(read?.at).slice(0, 10), `2025-${String(index + 1).padStart(2, '0')}-04`, month);
  });
});

test('[RU9] the candidate’s own lines are told by their name, by a part of it, or by "You"', () => {
  const mine = (name: string, own: string | null = NAME) =>
    chat(`26/11/2026, 10:02 - Eva Lang: Yes.\n26/11/2026, 10:03 - ${name}: Thanks.`, own)?.mine;
  for (const name of ['Robin Weaver', 'robin', 'Robin A. Weaver', 'You', 'ich', 'Я', 'あなた'])
    assert.equal(mine(name), 1, name);
  assert.equal(mine('You', null), 1);
  assert.equal(mine('Robin', null), 0);
  assert.equal(mine('Yours'), 0);
  assert.equal(mine('…'), 0);
});

test('[RU9] where nobody tells whose lines are the candidate’s, the people of the job do; else nobody’s words are read', () => {
  const text = '26/11/2026, 10:02 - Eva Lang: Yes.\n26/11/2026, 10:03 - Bo: Thanks.';
  assert.deepEqual(chat(text, null), { from: 'Bo', theirs: '', at: Date.UTC(2026, 10, 26, 10, 3), mine: 0 });
  assert.deepEqual(chat(text, null, ['Eva Lang']), {
    from: 'Eva Lang',
    theirs: 'Yes.',
    at: Date.UTC(2026, 10, 26, 10, 2),
    mine: 1,
  });
  const alone = '26/11/2026, 10:02 - Eva Lang: Yes.\n26/11/2026, 10:03 - Eva Lang: Really.';
  assert.equal(chat(alone, null)?.theirs, 'Yes.\n\nReally.');
  assert.equal(chat('26/11/2026, 10:02 - Robin Weaver: Thanks.'), null, 'nothing of theirs');
});

test('[RU9] a transcript without days is a chat of two where one is the candidate; headings of a letter are none', () => {
  assert.deepEqual(chat('Eva: We decide\nby Friday.\nRobin: Thanks.\nEva: Bye.'), {
    from: 'Eva',
    theirs: 'We decide\nby Friday.\n\nBye.',
    at: null,
    mine: 1,
  });
  assert.equal(chat('10:02 Eva: Yes.\n10:03 Robin: Thanks.')?.theirs, 'Yes.');
  assert.equal(chat('Place: Harbour House\nTime: noon'), null);
  assert.equal(chat('Eva: Yes.\nBo: No.\nRobin: Thanks.'), null, 'three');
  assert.equal(chat('Robin: Thanks.'), null);
  assert.equal(chat('Eva: Yes.\nRobin: Thanks.', null), null);
  assert.equal(chat('Dear Robin, we decide by Friday.'), null);
});

test('[RU9] a line of a letter that ends with a day and a clock is no head of a chat', () => {
  assert.equal(chat('We meet on Wednesday 25 November 9:30\nHarbour House'), null);
  assert.equal(chat('Interview Wednesday 25 November 9:30\nHarbour House'), null);
  assert.equal(chat('Eva Lang Wednesday 25 November 9:30\nYes.', NAME, ['Eva Lang'])?.theirs, 'Yes.');
  const long = `${'Eva '.repeat(30)}4 Nov 2026 9:30`;
  assert.equal(chat(`${long}\nYes.\nRobin Weaver 4 Nov 2026 9:31\nThanks.`), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneOf } from '../time/zone.ts';
import { readChat } from './chat.ts';
import { cutReply } from './reply.ts';

const OWN = 'Thank you, we have it. Until next week.\n\nEva';
const NO = 'Sadly we will not take your application further.';

test('[RU9] given a mail that a program quotes in its own way, only what its sender wrote now is read', () => {
  for (const [program, quote] of Object.entries({
    'a telephone that joins three lines': `Sent from my phone-------- Original message --------From: Jan Au <jan@fabrikam.example> Date: 02/11/2026 08:30 To: Eva\n${NO}`,
    'the same in German': `Von meinem Telefon gesendet-------- Ursprüngliche Nachricht --------Von: Jan Au\n${NO}`,
    'on ... sent': `On 2-Nov-2026, at 8:30 AM, Jan Au <jan@fabrikam.example> sent:\n\n${NO}`,
    'on ... replied': `On Monday, 2 November 2026, Jan Au <jan@fabrikam.example> replied:\n\n${NO}`,
    'an address below empty lines': `On Mon, Nov 2, 2026 at 8:30 AM Jan Au\n\n<\nmailto:Jan Au <jan@fabrikam.example>\n> wrote:\n${NO}`,
    'a head of two fields': `From: Jan Au\nSent: 2 November 2026 08:30\n\n${NO}`,
    'a head of two German fields': `Von: Jan Au\nGesendet: Montag, 2. November 2026 08:30\n\n${NO}`,
    'a Romanian head': `De la: Jan Au <jan@fabrikam.example>\nTrimis: 2 noiembrie 2026 08:30\nCătre: Eva\nSubiect: Role\n\n${NO}`,
    'a head in a language that is not listed': `Nors: Jan Au <jan@fabrikam.example>\nDyd: 2 Tachwedd 2026 08:30\nAt: Eva\nPwnc: Role\n\n${NO}`,
    'a Japanese line': `2026年11月2日(月) 8:30 Jan Au <jan@fabrikam.example>:\n\n${NO}`,
    'a line in a language that is not listed': `Ar 2 Tach 2026 am 08:30 ysgrifennodd Jan Au <jan@fabrikam.example>:\n\n${NO}`,
    'the address before the day': `Jan Au <jan@fabrikam.example>, 2.11.2026 08:30:\n\n${NO}`,
  }))
    assert.equal(cutReply(`${OWN}\n\n${quote}`), OWN, program);
});

test('[RU9] given an answer that names a person, a day and an hour, it is read to its end', () => {
  for (const text of [
    'From: the station\nSent: no\n\nPlease take the bus.',
    'The interview:\n\nDate: Thursday 12 November 2026\nTime: 14:00\nPlace: Harbour House\n\nSee you there.',
    'I only have time in two weeks. I will let you know then.\nPlease tell me what suits you:\n- Monday 10:00\n- Tuesday 11:00',
    'From: 14:00\nTo: 15:00\nRoom 4',
  ])
    assert.equal(cutReply(text), text);
});

const context = { zone: zoneOf('Europe/London'), dayFirst: true, now: Date.UTC(2026, 10, 30) };
const chat = (text: string) => readChat(text, 'Robin Weaver', context);

test('[RU9] given a chat as it is exported in another language, the candidate’s own lines are not the answer', () => {
  const at = Date.UTC(2026, 10, 26, 21, 29);
  for (const [language, heads] of Object.entries({
    French: ['26/11/2026 à 21:29 - ', '26/11/2026 à 21:31 - '],
    Spanish: ['26/11/2026, 9:29 p. m. - ', '26/11/2026, 9:31 p. m. - '],
    'Spanish in words': ['26/11/2026 a las 21:29 - ', '26/11/2026 a las 21:31 - '],
    German: ['[26.11.26, 21:29:00] ', '[26.11.26, 21:31:02] '],
    Finnish: ['26.11.2026 klo 21.29 - ', '26.11.2026 klo 21.31 - '],
    Czech: ['26. 11. 2026 21:29 - ', '26. 11. 2026 21:31 - '],
    Chinese: ['2026/11/26 下午9:29 - ', '2026/11/26 下午9:31 - '],
    'a weekday before it': ['jeu. 26/11/2026 21:29 - ', 'jeu. 26/11/2026 21:31 - '],
  })) {
    const read = chat(
      `${heads[0]}Eva Lang: We decide by Friday.\n${heads[1]}Robin Weaver: Sadly I was turned down elsewhere.`,
    );
    assert.equal(read?.theirs, 'We decide by Friday.', language);
    assert.equal(read?.at, at, language);
    assert.equal(read?.mine, 1, language);
  }
});

test('[RU9] given a chat without days, or with a head that nobody knows, names alone tell whose words are whose', () => {
  for (const text of [
    'Eva Lang: We decide by Friday.\nRobin Weaver: Sadly I was turned down elsewhere.',
    'Eva Lang: We decide by Friday.\nYou: Sadly I was turned down elsewhere.',
    '[21:29] Eva Lang: We decide by Friday.\n[21:31] Robin Weaver: Sadly I was turned down elsewhere.',
    'Eva Lang, [26.11.2026 21:29]\nWe decide by Friday.\n\nRobin Weaver, [26.11.2026 21:31]\nSadly I was turned down elsewhere.',
  ])
    assert.equal(chat(text)?.theirs.trim(), 'We decide by Friday.', text);
  const unknown =
    '26/11/2026, 21:29 - Eva Lang: We decide by Friday.\n26/11/2026, 21:31 - R.: Sadly I was turned down.';
  assert.equal(readChat(unknown, null, context)?.theirs, '', 'nobody is known, so nothing is read');
  assert.equal(readChat(unknown, null, context, ['Eva Lang'])?.theirs, 'We decide by Friday.');
  assert.equal(chat('Date: Thursday\nPlace: Harbour House'), null);
  assert.equal(chat('Thank you for your time. Note: the role is on hold.'), null);
});

test('[RU8] given a mail of thousands of lines that look like fields of a head, it is read within a second', () => {
  const begun = process.cpuUsage();
  cutReply('Start: 9999 at 12\r\n'.repeat(20_000));
  assert.ok(process.cpuUsage(begun).user < 1_000_000);
});

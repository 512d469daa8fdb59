import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutReply, withoutQuotes } from './reply.ts';

const own = 'Dear Rowan,\n\nWe will write by Friday.\n\nAnn';
const wrapped = 'On Tue, 3 Nov 2026 at 10:12, Rowan Example\n<rowan@example.org> wrote:';

function isCut(opener: string): void {
  assert.equal(cutReply(`${own}\n\n${opener}\nThank you for Monday.`), own, opener);
}

/** Nothing is lost of what the sender wrote themselves. */
function isKept(lines: string): void {
  const mail = `Dear Rowan,\n\n${lines}\n\nAnn`;
  assert.equal(cutReply(mail), mail, lines);
}

test('[RU9] an opening line is known wherever it is wrapped or indented', () => {
  for (const opener of [
    `  ${wrapped}`,
    'Le mar. 3 nov. 2026 à 10:12, Rowan a  \n  écrit :',
    '  -----Original Message-----',
    '\tBegin forwarded message:',
    'On Tue, 3 Nov 2026 at 10:12, Rowan Example <rowan@\n>example.org> wrote:',
  ])
    isCut(opener);
});

test('[RU9] an answer between parts of a copy loses the whole of its opening line, however that is wrapped', () => {
  for (const opener of [
    'On 3 Nov 2026 Rowan wrote:',
    wrapped,
    'From: Rowan\nSent: 3 November 2026 10:12',
    'From: Rowan\nTo: Ann\nSubject: Thank you',
    'Kutoka: Rowan <rowan@example.org>\nImetumwa: 3/11/2026 10:12\nKwa: Ann',
  ])
    for (const gap of ['\n', '\n\n', '\n____\n'])
      assert.equal(
        cutReply(`Dear Rowan,\n${opener}${gap}> Shall I bring references?\n\nYes, two.`),
        'Dear Rowan,\n> Shall I bring references?\n\nYes, two.',
        opener,
      );
});

test('[RU9] an answer of one line below the copy is the answer, whatever parts them', () => {
  for (const copy of [
    'On 3 Nov 2026 Rowan wrote:\n> When will you know?\n',
    'On 3 Nov 2026 Rowan wrote:\n\n> When will you know?\n\n',
    '-----Original Message-----\n____\n> When will you know?\n____\n',
  ]) {
    assert.equal(cutReply(`${copy}By Friday.`), 'By Friday.');
    assert.equal(cutReply(`${copy}By Friday.\n\nSent from my iPhone`), 'By Friday.');
  }
  const between = '> When?\nBy Friday.\n> Where?\nHere.';
  assert.equal(cutReply(`On 3 Nov 2026 Rowan wrote:\n${between}`), between, 'answers between the questions stay so');
});

test('[RU9] a copy without anything of the sender’s own below it is cut off', () => {
  const copy = `${own}\n\nOn 3 Nov 2026 Rowan wrote:\n> Thank you.`;
  for (const below of [
    '',
    '\n\n-- \nAnn Example',
    '\n\n_____\nAnn Example',
    '\n\nSent from my iPhone\nAnn',
    '\n\nSent from my iPhone\nAnn\nHead of People\nThe third floor',
    `\n\n_____\n${Array.from({ length: 12 }, (_, index) => `Condition ${index}`).join('\n')}`,
    `\n\n-----Original Message-----\n> Thanks.\n\n_____\n${'Conditions\n'.repeat(12)}`,
    '\n\n-----Original Message-----\nThank you.',
  ])
    assert.equal(cutReply(copy + below), own, below);
  assert.equal(cutReply(`${copy}\n\n\`\`\`\nselect 1\n\`\`\``), `${own}\n\n> Thank you.\n\n\`\`\`\nselect 1\n\`\`\``);
});

test('[RU9] a mail that begins with the line that opens a copy, and quotes nothing, is what stands below it', () => {
  assert.equal(cutReply('On 3 Nov 2026 Rowan wrote:\n\nThanks.'), 'Thanks.');
  assert.equal(cutReply('  On 3 Nov 2026 Rowan wrote:\n\nThanks.'), 'Thanks.');
  const forwarded = '____\n---------- Forwarded message ---------\nFrom: Ann\nDate: 3 November 2026\nTo: Bo\n\nYes.';
  assert.equal(cutReply(forwarded), forwarded);
  assert.equal(cutReply('Begin forwarded message:'), 'Begin forwarded message:');
});

test('[RU9] two fields in a row are a head only where they say who and when; three are a head whatever they say, with a wrapped line between', () => {
  for (const head of [
    'From: Rowan\nTo: Ann\nSubject: Thank you',
    'From: Rowan\nTo: Ann,\nBo, Cy\nSubject: Thank you',
    '*From:* Rowan\n*Sent:* 3 November 2026 10:12\n*To:* Ann',
    'From: Rowan\nSent: Tuesday 3 November',
    'De : Rowan\nEnvoyé le : mardi 3 novembre',
    'De: Rowan\nEnviado el: martes 3',
    'De: Rowan\nEnviado: martes 3',
  ])
    isCut(head);
  for (const lines of [
    'Date: Friday\nTo: the second floor',
    'Date: Friday\nas we said before\nFrom: noon',
    'Date: Friday\nTo: Ann\n\nor else\n\nDate: Monday\nTo: Bo',
    'From: 10:00\nSent: 3 times',
    'From: Rowan\nSent: soon',
    'Sent: 3 letters\nFrom: Rowan',
    'From: noon\nTo: two\n\nWe meet.',
    'Perfecto: yes\nBravado: no\nTomato: maybe',
  ])
    isKept(lines);
});

test('[RU9] a head in an unknown language has an address and a moment, and no more fields than heads have', () => {
  for (const when of ['3/11/2026 10:12', '3 Novemba 2026 saa 10:12', '3.11. 10.12'])
    isCut(`Kutoka: Rowan <rowan@example.org>\nImetumwa: ${when}\nKwa: Ann`);
  isCut('  Kutoka:Rowan <rowan@example.org>\n  Imetumwa:  3/11/2026 10:12\n  Kwa: Ann');
  isCut(
    `Kutoka: Rowan <rowan@example.org>\nImetumwa: 3/11/2026 10:12\n${['A', 'B', 'C', 'D', 'E', 'F'].map((name) => `${name}: x`).join('\n')}`,
  );
  for (const when of ['Novemba saa 10:12', 'a/b saa 10:12', '3/b saa 10:12', 'a/11 saa 10:12', '3/11/2026'])
    isKept(`Kutoka: Rowan <rowan@example.org>\nImetumwa: ${when}\nKwa: Ann`);
  isKept('- Ann: ann@example.org\n- Bo: bo@example.org, 3/11/2026 10:12\n- Cy: cy@example.org');
  isKept('```\nName: ann@example.org\nAt: 3/11/2026 10:12\nTo: bo\n```');
});

test('[RU9] a sentence before the line that opens a copy is not taken for a part of it', () => {
  const opener = 'Rowan <rowan@example.org> wrote:';
  for (const sentence of [
    'On 3 November we met.',
    'See you on 4 December',
    'At the end, as planned,',
    'Thanks for all. See you.',
  ])
    assert.equal(
      cutReply(`Dear Rowan,\n\n${sentence}\n\n${opener}\n\nThanks.`),
      `Dear Rowan,\n\n${sentence}`,
      sentence,
    );
  const above = 'Dear Rowan,\n\nWe meet on 4 December 2026 at';
  assert.equal(cutReply(`${above}\n----\n${opener}\n\nThanks.`), above);
  for (const lines of ['At the end this is what he wrote:', 'On my desk lies what he said:', 'On Monday he wrote'])
    isKept(lines);
});

test('[RU9] below a signature mark nothing is read, whatever stood before it', () => {
  assert.equal(cutReply('Yes.\n-- \nAnn'), 'Yes.');
  assert.equal(cutReply('Yes.\n\n> When?\n-- \nAnn'), 'Yes.', 'a quote that ends it goes too');
  assert.equal(cutReply('```sql\n> select 1\n```\n-- \nAnn'), '```sql\n> select 1\n```');
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `Point ${index}`).join('\n');
  assert.equal(cutReply(`Yes.\n-- \n${lines(10)}`), 'Yes.');
  assert.equal(cutReply(`Yes.\n_____\n${lines(8)}`), 'Yes.');
  assert.equal(cutReply(`Yes.\n_____\n\n____\n${lines(8)}`), 'Yes.');
  assert.equal(
    cutReply(`Yes.\n_____\nAnn\n\n${'> Thanks.\n'.repeat(9)}\n-----Original Message-----\nThanks.`),
    'Yes.',
    'what was quoted below it is no part of it',
  );
  assert.equal(cutReply(`-----\nDear Rowan,\n\nYes.`), '-----\nDear Rowan,\n\nYes.');
  const code = 'Yes.\n----\nRun this:\n```\nselect 1\n```';
  assert.equal(cutReply(code), code);
});

test('[RU9] what a telephone adds goes with a name below it, and not with more', () => {
  assert.equal(cutReply('Yes.\n\nSent from my iPhone\n\n\nAnn\n\nHead of People'), 'Yes.');
  const more = 'Yes.\n\nSent from my iPhone\nAnn\nHead of People\nThe third floor';
  assert.equal(cutReply(more), more);
});

test('[RU9] of thousands of lines the first are read', () => {
  const read = cutReply(Array.from({ length: 9000 }, (_, index) => `Line ${index}`).join('\n'));
  assert.ok(read.startsWith('Line 0\n') && !read.includes('Line 8999'));
});

test('[RU9] a text without quotes stays as it is, and a sentence with a larger-than sign is no quote', () => {
  assert.equal(withoutQuotes('5 > 3.\n\n  Yes.'), '5 > 3.\n\n  Yes.');
});

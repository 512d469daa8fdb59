import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutReply, withoutQuotes } from './reply.ts';

const own = 'Dear Rowan,\n\nWe will write by Friday.\n\nAnn';

test('[RU9] the mail that is answered, and the line that opens it, are not the answer', () => {
  const openers = [
    'On Tue, 3 Nov 2026 at 10:12, Rowan Example <rowan@example.org> wrote:',
    'On Tue, 3 Nov 2026 at 10:12, Rowan Example\n<rowan@example.org> wrote:',
    'On Tuesday 3 November 2026 Rowan Example\n<rowan.a.very.long.address@\n> wrote:',
    'Am 03.11.2026 um 10:12 schrieb Rowan Example:',
    'Am Di., 3. Nov. 2026 um 10:12 Uhr schrieb Rowan Example <rowan@example.org>:',
    'Rowan Example schrieb am 3.11.2026 um 10:12:',
    'Le mar. 3 nov. 2026 à 10:12, Rowan Example a écrit :',
    'El mar, 3 nov 2026 a las 10:12, Rowan Example escribió:',
    'Op di 3 nov. 2026 om 10:12 schreef Rowan Example:',
    'Il giorno mar 3 nov 2026 Rowan Example ha scritto:',
    'Em ter., 3 de nov. de 2026, Rowan Example escreveu:',
    'Den tis 3 nov. 2026 kl 10:12 skrev Rowan Example:',
    'ti 3. marrask. 2026 klo 10.12 Rowan Example kirjoitti:',
    'wt., 3 lis 2026 o 10:12 Rowan Example napisał(a):',
    'út 3. 11. 2026 v 10:12 odesílatel Rowan Example napsal:',
    'вт, 3 нояб. 2026 г. в 10:12, Rowan Example написал:',
    '2026-11-03 10:12 GMT+01:00 Rowan Example <rowan@example.org>:',
    'Rowan Example <rowan@example.org> 于2026年11月3日周二 10:12写道：',
    'mar. 3 nov. 2026 10:12, Rowan Example <rowan@example.org>:',
    '-----Original Message-----',
    '---- On Tue, 3 Nov 2026 Rowan Example wrote ----',
    '-----Ursprüngliche Nachricht-----',
    'Begin forwarded message:',
    'Vidarebefordrat brev:',
    'Пересланное сообщение:',
    '-- Reply above this line --',
    '##- Please type your reply above this line -##',
    '________________________________\nFrom: Rowan Example\nSent: 3 November 2026 10:12\nTo: Ann\nSubject: Thank you',
    'From: Rowan Example\nSent: 3 November 2026 10:12',
    'Von: Rowan Example\nGesendet: Dienstag, 3. November 2026 10:12\nAn: Ann\nBetreff: Dank',
  ];
  for (const opener of openers)
    for (const copy of ['> Thank you for Monday.\n> Rowan', 'Thank you for Monday.\nRowan'])
      assert.equal(cutReply(`${own}\n\n${opener}\n${copy}\n`), own, opener);
});

test('[RU9] a copied head in a language that nobody here knows is told by its fields, an address and a moment', () => {
  const head = 'Kutoka: Rowan <rowan@example.org>\nImetumwa: 3/11/2026 10:12\nKwa: Ann';
  assert.equal(cutReply(`${own}\n\n${head}\n\nThank you.`), own);
  for (const none of [
    'Kutoka: Rowan <rowan@example.org>\nKwa: Ann',
    'Kutoka: Rowan\nImetumwa: 3/11/2026 10:12\nKwa: Ann',
    'Kutoka: Rowan <rowan@example.org>\nImetumwa: jana\nKwa: Ann',
  ])
    assert.equal(cutReply(`${own}\n\n${none}\n\nThank you.`), `${own}\n\n${none}\n\nThank you.`, none);
  const nine = Array.from({ length: 9 }, (_, index) => `Name: a${index}@example.org 3/11/2026 10:12`).join('\n');
  assert.equal(cutReply(`${own}\n\n${nine}`), `${own}\n\n${nine}`, 'a list is no head');
});

test('[RU9] a sentence that says when or that somebody wrote is no copy', () => {
  for (const sentence of [
    'On Friday we will write to you again.',
    'This is what he wrote:',
    'Date: Friday, 4 December\nwould suit us.',
    'From: the team\nTo: you',
    'As Anna wrote: bring two references.',
  ])
    assert.equal(cutReply(`Dear Rowan,\n\n${sentence}\n\nAnn`), `Dear Rowan,\n\n${sentence}\n\nAnn`, sentence);
});

test('[RU9] what is quoted between two parts of an answer stays, without the line that opened it', () => {
  const mail = `Dear Rowan,\n\nOn 3 Nov 2026 Rowan wrote:\n> Shall I bring references?\n\nYes, two.\n\n> And slides?\n\nNo.`;
  const kept = 'Dear Rowan,\n\n> Shall I bring references?\n\nYes, two.\n\n> And slides?\n\nNo.';
  assert.equal(cutReply(mail), kept);
  assert.equal(withoutQuotes(kept), 'Dear Rowan,\n\n\nYes, two.\n\n\nNo.');
});

test('[RU9] an answer below the copy is the answer', () => {
  assert.equal(
    cutReply('On 3 Nov 2026 Rowan wrote:\n> When will you know?\n> Rowan\n\nBy Friday.\n\nAnn'),
    'By Friday.\n\nAnn',
  );
  assert.equal(cutReply('> When will you know?\n\nBy Friday.'), '> When will you know?\n\nBy Friday.');
});

test('[RU9] a mail that is nothing but a copy says nothing of its own; one that is forwarded without a word is read as it stands', () => {
  assert.equal(cutReply('> When will you know?\n>\n> Rowan'), '');
  assert.equal(cutReply('\n> When will you know?\n\n'), '');
  const forwarded =
    '---------- Forwarded message ---------\nFrom: Ann\nDate: 3 November 2026\nSubject: Panel\nTo: Bo\n\nThe panel meets on Friday.';
  assert.equal(cutReply(forwarded), forwarded);
});

test('[RU9] a signature and what a telephone adds are cut off', () => {
  assert.equal(cutReply(`${own}\n-- \nAnn Example\nHead of People\n+44 20 7946 0123`), own);
  assert.equal(cutReply(`${own}\n--\nAnn Example\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10`), own, 'however long');
  assert.equal(cutReply(`${own}\n_____\nAnn Example\nHead of People`), own);
  const long = Array.from({ length: 9 }, (_, index) => `Point ${index}`).join('\n');
  assert.equal(cutReply(`${own}\n_____\n${long}`), `${own}\n_____\n${long}`, 'more than a signature');
  for (const device of [
    'Sent from my iPhone',
    'Von meinem iPhone gesendet',
    'Envoyé depuis mon téléphone',
    'Get Outlook for iOS',
    'Hol dir Outlook für Android',
    'Sent with Proton Mail secure email.',
    'https://aka.ms/o0ukef',
  ])
    assert.equal(cutReply(`${own}\n\n${device}`), own, device);
  assert.equal(cutReply(`${own}\n\nSent from my iPhone\nAnn`), own);
  assert.equal(cutReply(`Sent from my iPhone\n${own}`), `Sent from my iPhone\n${own}`, 'nothing stands before it');
});

test('[RU9] code is kept as it stands, with what looks like a quote or a rule in it', () => {
  const code = 'Please run:\n\n```\n> select 1\n-----\nOn 3 Nov 2026 Rowan wrote:\n```\nand answer.';
  assert.equal(cutReply(code), code);
  assert.equal(
    cutReply(`Here:\n----\n\`\`\`\na\n\`\`\``),
    'Here:\n----\n```\na\n```',
    'a rule above code is no signature mark',
  );
});

test('[RU9] lines end as any system ends them, and empty ones before and after go', () => {
  assert.equal(cutReply('\r\n  \r\nYes.\r\nAnn  \r\n\r\n'), 'Yes.\nAnn');
  assert.equal(cutReply('Yes.\rAnn'), 'Yes.\nAnn');
  assert.equal(cutReply('  Yes, indented.'), '  Yes, indented.');
  assert.equal(cutReply(''), '');
});

test('[RU9] a copy that a telephone joined to the line above is cut off there', () => {
  assert.equal(cutReply('Yes, Friday.-------- Original Message --------From: Rowan'), 'Yes, Friday.');
  assert.equal(cutReply('Yes, Friday. --- Ursprüngliche Nachricht ---\nVon: Rowan'), 'Yes, Friday.');
});

test('[RU9] a program that leaves lines empty within the line that opens a copy is understood', () => {
  const opener = 'On Tue, 3 Nov 2026 at 10:12, Rowan Example\n\n<rowan@example.org> wrote:';
  assert.equal(cutReply(`${own}\n\n${opener}\n\n> Thank you.`), own);
  const eight = `On Tue, 3 Nov 2026 at 10:12,${'\n\n'.repeat(4)}Rowan wrote:`;
  assert.notEqual(cutReply(`${own}\n\n${eight}\nThank you.`), own, 'more than seven lines are none');
});

test('[RU9] only lines that begin with a mark, or with one behind initials, are quotes', () => {
  assert.equal(withoutQuotes('Yes.\n> No.\n  > No.\nAE> No.\n5 > 3, is it not?'), 'Yes.\n5 > 3, is it not?');
  assert.equal(withoutQuotes('Nothing quoted.'), 'Nothing quoted.');
  assert.equal(withoutQuotes('a\n         > far in'), 'a\n         > far in');
});

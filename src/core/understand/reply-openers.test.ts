import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutReply } from './reply.ts';

const own = 'Dear Rowan,\n\nWe will write by Friday.\n\nAnn';

/** These lines open a copy: what stands below them is not the sender's. */
function cuts(openers: readonly string[]): void {
  for (const opener of openers) assert.equal(cutReply(`${own}\n\n${opener}\nThank you.\nRowan`), own, opener);
}

/** These lines are the sender's own. */
function keeps(lines: readonly string[]): void {
  for (const line of lines) {
    const mail = `Dear Rowan,\n\n${line}\nThank you.\n\nAnn`;
    assert.equal(cutReply(mail), mail, line);
  }
}

test('[RU9] the English line that opens a copy is known with dashes around it, with an address behind it, or without a colon', () => {
  cuts([
    '--- On Tue, 3 Nov 2026, Rowan wrote ---',
    '---On Tue, 3 Nov 2026, Rowan wrote---',
    'On 3 Nov 2026 Rowan wrote to the panel:',
    'On 3 Nov 2026 Rowan wrote',
    'On 3 Nov 2026 Rowan said:',
    'At 10:12 on 3 Nov 2026 Rowan posted:',
    'In a message dated 3/11/2026 10:12, rowan@example.org writes:',
    'On 3 Nov 2026, Rowan <rowan@example.org> replied:',
    '-- On 3 Nov 2026 Rowan wrote --',
    '----- On 3 Nov 2026 Rowan wrote -----',
    '-----On 3 Nov 2026 Rowan wrote-----',
  ]);
  keeps([
    'You asked what on 3 Nov 2026 Rowan wrote:',
    'On 3 November 2026 we underwrote:',
    'On 3 Nov 2026 Rowan wrote. So it is:',
    'See: ----- on 3 Nov 2026 Rowan wrote -----',
    '----- on 3 Nov 2026 Rowan wrote ----- and we agree',
  ]);
});

test('[RU9] the line that opens a copy is known in the northern languages and in Chinese', () => {
  cuts([
    'Den 3 nov. 2026 kl. 10:12 skrev Rowan:',
    'Den3 nov. 2026 skrev Rowan:',
    'På tis 3 nov. 2026 skrev Rowan Example:',
    'Rowan Example <rowan@example.org> 在 2026年11月3日 10:12 写道：',
    'Rowan <rowan@example.org>于2026年11月3日写道:',
    'Rowan <rowan@example.org> 於 2026年11月3日 寫道：',
    'Rowan <rowan@example.org> 在 2026年11月3日:',
    'Rowan <rowan@example.org>于2026年11月3日：',
    'Dňa 3. 11. 2026 Rowan napísal:',
    'Dňa 3. 11. 2026 Rowan napísal(a):',
    '2026-11-03 10:12 Rowan Example:',
    '2026/11/3 at 10:12:30 Rowan:',
  ]);
  keeps([
    'Vi ses den 3 november, skrev du till mig idag: bra',
    'Vi ses den 3 november som du skrev idag: bra så.',
    'Rowan <ro wan@example.org> 在 2026年11月3日',
    '<rowan@example.org> 在 2026',
  ]);
});

test('[RU9] what marks a copy by itself stands at the beginning of its line', () => {
  cuts([
    '----- Original Message -----',
    '--original message--',
    '-----Ursprüngliche Nachricht-----',
    'Begin forwarded message :',
    '--Reply above this line--',
    '---- reply above this line ---- or by telephone',
    '##-Please type your reply above this line-##',
    '## - Please type your reply above this line - ##'.replaceAll(' - ', '- ').replace('line- ', 'line -'),
  ]);
  keeps([
    'I said: begin forwarded message:',
    'Begin forwarded message: no',
    'Please -- reply above this line --',
    'Below ##- please type your reply above this line -##',
  ]);
});

test('[RU9] a day, a clock and an address before a colon open a copy in any language; two sentences do not', () => {
  cuts([
    'Rowan (3.11.2026 10:12) <rowan@example.org>:',
    'Jumanne 3 Novemba saa 10:12, Rowan <rowan@example.org>:',
    'Jumanne 3. novemba saa 10:12, Rowan <rowan@example.org>:',
    'Jumanne 3-11 saa 10.12, Rowan <rowan@example.org>:',
    'Jumanne, mwaka 2026, saa 10h12 J. R. Rowan <rowan@example.org>：',
    'Rowan <rowan@example.org> 10:12 3/11:',
  ]);
  keeps([
    'Jumanne saa 10:12, Rowan <rowan@example.org>:',
    'Jumanne 3 Novemba, Rowan <rowan@example.org>:',
    'Jumanne 3 Novemba saa 10:12, Rowan:',
    'We meet on 3 November at 10:12 <rowan@example.org>: bring two',
    'We meet on 3 November. Come at 10:12 to Rowan <rowan@example.org>:',
    'We meet on 3 November!!  Come at 10:12 to Rowan <rowan@example.org>:',
    'Write to <rowan2026@example.org> at 10:12:',
  ]);
});

test('[RU9] what telephones add is known as a whole line', () => {
  for (const device of ['Get Outlook for Android', 'Sent using Mail', '<https://aka.ms/abc>', 'Sent via BlackBerry'])
    assert.equal(cutReply(`${own}\n\n${device}`), own, device);
  for (const line of ['It was sent from London', 'See https://aka.ms/abc or ask', 'https://aka.ms/abc is the way'])
    assert.equal(cutReply(`${own}\n\n${line}`), `${own}\n\n${line}`, line);
});

test('[RU9] a copy joined to the line above is cut off with and without spaces', () => {
  for (const sign of ['---Original Message---', ' --- Original Message --- ', '-----Original Nachricht-----'])
    assert.equal(cutReply(`Yes, Friday.${sign}From: Rowan`), 'Yes, Friday.', sign);
});

test('[RU9] who and when are a head of two lines; a clock beside a name, or a figure alone, is none', () => {
  cuts(['From: Rowan\nSent: 3 November', '* From: Rowan\n* Sent: 3 November', 'Von: Rowan\nGesendet: Dienstag 3']);
  keeps([
    'From: noon, 12:30\nSent: 3 November',
    'From: Rowan at 10.12\nSent: 3 November',
    'From: 12\nSent: 3 November',
    'From: Rowan\nSent: on Friday',
  ]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MailParts, mailBytes } from './mail-bytes.ts';

const letter = (part: Partial<MailParts> = {}): MailParts => ({
  from: { name: 'Rowan Ellis', email: 'rowan@example.org' },
  to: [{ name: 'Fiona Grant', email: 'fiona@example.org' }],
  subject: 'Thank you',
  text: 'Dear Fiona,\n',
  messageId: '<a.b@example.org>',
  at: Date.UTC(2026, 10, 3, 9, 5, 7),
  inReplyTo: null,
  references: [],
  ...part,
});
const head = (part: Partial<MailParts>): string[] => mailBytes(letter(part)).split('\r\n\r\n')[0]?.split('\r\n') ?? [];
const body = (text: string): string => mailBytes(letter({ text })).split('\r\n\r\n').slice(1).join('\r\n\r\n');
const line = (part: Partial<MailParts>, name: string): string | undefined =>
  head(part).find((each) => each.startsWith(`${name}:`));

test('[SG6] a date stands in a letter as RFC 5322 writes it, with two digits and its zone', () => {
  assert.equal(line({}, 'Date'), 'Date: Tue, 03 Nov 2026 09:05:07 +0000');
});

test('[SG6] a name is written as it is, in quotes, or encoded, by the signs that it has', () => {
  const to = (name: string) => line({ to: [{ name, email: 'f@example.org' }] }, 'To');
  assert.equal(to(''), 'To: f@example.org');
  assert.equal(to("Fiona O'Grady-Smith"), "To: Fiona O'Grady-Smith <f@example.org>");
  assert.equal(to('Grant, Fiona'), 'To: "Grant, Fiona" <f@example.org>');
  assert.equal(to('Fi "Fee" Grant\\'), 'To: "Fi \\"Fee\\" Grant\\\\" <f@example.org>');
  assert.equal(to('Zoë'), 'To: =?UTF-8?B?Wm/Dqw==?= <f@example.org>');
  assert.equal(to('=?x?'), 'To: =?UTF-8?B?PT94Pw==?= <f@example.org>');
});

test('[SG6] a domain of another script travels as mail servers know it', () => {
  assert.equal(line({ to: [{ name: '', email: 'info@bücher.example' }] }, 'To'), 'To: info@xn--bcher-kva.example');
});

test('[SG6] an encoded subject is cut between letters, and no line of it is longer than 76 characters', () => {
  const lines = head({ subject: '🐉'.repeat(40) });
  const from = lines.findIndex((each) => each.startsWith('Subject:'));
  const subject = lines.slice(from).filter((each, index) => index === 0 || each.startsWith(' '));
  assert.ok(subject.length > 2);
  assert.ok(subject.every((each) => each.length <= 76));
  const words = subject.map((each) => /=\?UTF-8\?B\?(.+)\?=$/.exec(each)?.[1] ?? '');
  const whole = words.map((each) => Buffer.from(each, 'base64').toString('utf8'));
  assert.ok(
    whole.every((each) => /^🐉+$/u.test(each)),
    'no letter is cut in two',
  );
  assert.equal(whole.join(''), '🐉'.repeat(40));
});

test('[SG6] many references are folded at their spaces', () => {
  const references = Array.from({ length: 12 }, (_, index) => `<letter-number-${index}@example.org>`);
  const lines = head({ inReplyTo: references[11] ?? null, references });
  assert.ok(lines.every((each) => each.length <= 76));
  const from = lines.findIndex((each) => each.startsWith('References:'));
  const to = lines.findIndex((each, index) => index > from && !each.startsWith(' '));
  assert.equal(lines.slice(from, to).join(''), `References: ${references.join(' ')}`);
});

test('[SG6] text of other letters is quoted-printable: short lines, the equals sign and the last space encoded', () => {
  assert.equal(body('Zoë = Z \n'), 'Zo=C3=AB =3D Z=20\r\n');
  const long = body(`${'ü'.repeat(60)}\n`);
  assert.ok(long.split('\r\n').every((each) => each.length <= 76));
  assert.equal(long.replaceAll('=\r\n', ''), `${'=C3=BC'.repeat(60)}\r\n`);
});

test('[SG6] a line that fits exactly is not broken, and the next longer one is', () => {
  assert.equal(body(`ü${'a'.repeat(70)}\n`), `=C3=BC${'a'.repeat(70)}\r\n`);
  assert.equal(body(`ü${'a'.repeat(71)}\n`), `=C3=BC${'a'.repeat(69)}=\r\naa\r\n`);
});

test('[SG6] a word that no line can hold is encoded rather than sent as a long line', () => {
  const whole = mailBytes(letter({ text: `${'x'.repeat(1200)}\n` }));
  assert.match(whole, /Content-Transfer-Encoding: quoted-printable/);
  assert.ok(whole.split('\r\n').every((each) => each.length <= 78));
});

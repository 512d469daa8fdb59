import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { runs } from '../../../test/support/runs.ts';
import type { OutgoingMessage } from '../../app/ports/mail-out.ts';
import { fromFlowed } from '../../core/send/flowed.ts';
import { composeMessage } from './compose-message.ts';

const letter = (part: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  from: { name: 'Rowan Ellis', email: 'rowan@example.org' },
  to: [{ name: 'Fiona Grant', email: 'fiona@example.org' }],
  subject: 'Thank you: Data Engineer',
  text: 'Dear Fiona,\n\nThank you.\n\nRowan\n',
  messageId: '<a.b@example.org>',
  at: Date.UTC(2026, 10, 24, 10),
  inReplyTo: null,
  references: [],
  ...part,
});

test('[SG6] a letter carries its own headers and nothing of ours', async () => {
  const whole = await composeMessage(letter());
  assert.equal(
    whole,
    [
      'From: Rowan Ellis <rowan@example.org>',
      'To: Fiona Grant <fiona@example.org>',
      'Subject: Thank you: Data Engineer',
      'Message-ID: <a.b@example.org>',
      'Date: Tue, 24 Nov 2026 10:00:00 +0000',
      'Content-Transfer-Encoding: 7bit',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Dear Fiona,',
      '',
      'Thank you.',
      '',
      'Rowan',
      '',
    ].join('\r\n'),
  );
  assert.doesNotMatch(whole, /persevere|mailer|nodemailer/i);
});

test('[SG6] a long paragraph travels as format=flowed, readable as it is where it is plain', async () => {
  const text = `Dear Fiona,\n\n${'thank you for the time that you gave me this morning '.repeat(4).trim()}\n`;
  const plain = await composeMessage(letter({ text }));
  assert.match(plain, /format=flowed/);
  assert.match(plain, /Content-Transfer-Encoding: 7bit/);
  assert.match(plain, /thank you for the \r\ntime that/);
  const accented = await composeMessage(letter({ text: text.replace('Fiona', 'Zoë') }));
  assert.match(accented, /Content-Transfer-Encoding: quoted-printable/);
  for (const whole of [plain, accented]) {
    const read = await PostalMime.parse(whole);
    const body = whole === plain ? whole.split('\r\n\r\n').slice(1).join('\r\n\r\n').replace(/\r\n/g, '\n') : null;
    if (body !== null) assert.equal(fromFlowed(body), text);
    assert.ok(read.text?.includes('thank you for the time'));
  }
});

test('[SG6] no name, subject or text adds a header, a recipient or a second message', async () => {
  const hostile = [
    'Anna\r\nBcc: evil@example.net',
    'Anna\nBcc: evil@example.net\n\nbody',
    'Anna\u2028Bcc: evil@example.net',
    'Anna\u0000\u000bBcc: evil@example.net',
    '"Anna" <evil@example.net>, x',
    'Anna\\" <evil@example.net>',
    '=?UTF-8?Q?Anna=0D=0ABcc=3A_evil=40example=2Enet?=',
    '.\r\n.\r\nMAIL FROM:<evil@example.net>',
    `${'long '.repeat(60)}name`,
    '李小龍 🐉',
    '\u202egnorw',
  ];
  for (const text of hostile) {
    const whole = await composeMessage(
      letter({
        to: [{ name: text, email: 'fiona@example.org' }],
        from: { name: text, email: 'rowan@example.org' },
        subject: text,
        text,
      }),
    );
    const mail = await PostalMime.parse(whole);
    assert.deepEqual(
      mail.to?.map((each) => each.address),
      ['fiona@example.org'],
      text,
    );
    assert.equal(mail.from?.address, 'rowan@example.org', text);
    assert.equal(mail.bcc, undefined, text);
    const head = whole.slice(0, whole.indexOf('\r\n\r\n'));
    assert.ok(
      head.split('\r\n').every((line) => line.length <= 998 && !/^bcc/i.test(line)),
      text,
    );
    assert.doesNotMatch(whole, /(?<!\r)\n|\r(?!\n)/, 'lines end with CRLF alone');
  }
});

test('[SG6] an address that would bring others along is refused before anything is built', async () => {
  for (const email of ['a@b.c>, <evil@example.net', 'a@b.c, evil@example.net', 'a@b.c\r\nBcc: evil@example.net', '']) {
    await assert.rejects(composeMessage(letter({ to: [{ name: 'Anna', email }] })), /./, email);
  }
});

test('whatever is written arrives as it was written, in subject, name and text', async () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
  const clean = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  await fc.assert(
    fc.asyncProperty(words, words, fc.array(words, { maxLength: 6 }), async (name, subject, lines) => {
      const text = lines.map((line) => line.replace(/\p{Cc}/gu, '').trim()).join('\n');
      const mail = await PostalMime.parse(
        await composeMessage(letter({ to: [{ name, email: 'fiona@example.org' }], subject, text })),
      );
      // A name of spaces and signs that a reader would not see may vanish; what can be read stays.
      const seen = (value: string): string => clean(value).replace(/[\s"\\]+/g, '');
      assert.equal(seen(mail.subject ?? ''), seen(subject));
      assert.equal(seen(mail.to?.[0]?.name ?? ''), seen(name));
      assert.equal((mail.text ?? '').replace(/\s+/g, ''), text.replace(/\s+/g, ''));
    }),
    runs(300),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutMisreadLetters } from '../../core/parse/misread-letters.ts';
import { readMailDate } from './mail-date.ts';
import { readMessage } from './message-reader.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function textOf(head: string, body: string): Promise<string> {
  const read = await readMessage(
    encode(`From: Eva <eva@fabrikam.example>\r\nTo: r@example.org\r\nSubject: Role\r\n${head}\r\n\r\n${body}`),
  );
  assert.ok(read.ok);
  return read.value.text;
}

test('[RU6] given a Date field in any form that names one day, the mail was sent then; one with strokes is not guessed at', () => {
  const noon = Date.UTC(2026, 10, 4, 12, 0, 0);
  for (const field of [
    'Wed, 4 Nov 2026 12:00:00 +0000',
    'Wed, 4 Nov 2026 13:00:00 +0100 (CET)',
    '4 Nov 26 12:00 GMT',
    'Wed, 04 Nov 2026 07:00:00 EST',
    'Wednesday, 04-Nov-26 12:00:00 GMT',
    'Wed Nov 4 12:00:00 2026',
    '2026-11-04T12:00:00Z',
    '2026-11-04 14:00:00 +02:00',
    '04.11.2026 12:00:00',
    '4.11.2026, 12:00',
  ])
    assert.equal(readMailDate(field), noon, field);
  for (const field of [
    '',
    '04/11/2026 12:00',
    '11/04/2026 12:00',
    '31 Feb 2026 12:00:00',
    'yesterday',
    '45.11.2026 12:00',
  ])
    assert.equal(readMailDate(field), null, field);
});

test('[RU8] given a mail whose charset is called by the wrong name, its letters are read as they were written', async () => {
  const words = 'We’re glad, Jörg – see you soon.';
  assert.equal((await textOf('Content-Type: text/plain; charset=us-ascii', words)).trim(), words);
  assert.equal((await textOf('Content-Type: text/plain; charset=iso-8859-1', words)).trim(), words);
  assert.equal((await textOf('Content-Type: text/plain; charset=utf-8', words)).trim(), words);
  assert.equal(withoutMisreadLetters('„TÜV“ and Ó'), '„TÜV“ and Ó');
  assert.equal(withoutMisreadLetters('Â£5'), '£5');
});

test('[RU9] given a text part that only points to the HTML beside it, the HTML is read', async () => {
  const mail = (text: string, html: string): Promise<string> =>
    textOf(
      'MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"',
      `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--b--`,
    );
  const html = '<p>Dear Robin,</p><p>Sadly we will not take your application any further. We wish you well.</p>';
  for (const stub of [
    'Your program cannot display HTML messages. Please view this email in a browser: https://fabrikam.example/v/7',
    'Fabrikam | Careers\r\nhttps://fabrikam.example/logo.png\r\nhttps://fabrikam.example/unsubscribe?id=7',
    'Diese Nachricht ist im HTML-Format. Bitte im Browser öffnen: https://fabrikam.example/v/7',
    '',
    '--------------',
  ])
    assert.match(await mail(stub, html), /not take your application/, stub);
  const same = 'Dear Robin, sadly we will not take your application any further. We wish you well.';
  assert.equal((await mail(same, html)).trim(), same);
});

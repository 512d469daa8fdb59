import { readMessage } from '../../src/adapters/text/message-reader.ts';
import { parseDay, weekdayOf } from '../../src/core/time/epoch-day.ts';
import type { DeadlineContext } from '../../src/core/understand/deadline.ts';
import { languagesOf } from '../../src/core/understand/text-language.ts';
import { understand } from '../../src/core/understand/understand.ts';
import { answerWords as german } from '../../src/languages/de/answers.ts';
import { answerWords } from '../../src/languages/en/answers.ts';
import { labelledAnswers } from './answers.ts';
import type { Random } from './sending-campaign.ts';

const context: DeadlineContext = {
  today: parseDay('2026-11-25') ?? 0,
  order: null,
  weekStartsOn: 1,
  isWorking: (day) => weekdayOf(day) < 6,
  addWorkingDays: (day, count) => day + count,
};

/** Pieces that parsers stumble over: boundaries, encodings, heads, quotes, calendars, reports. */
const pieces = [
  'Content-Type: multipart/mixed; boundary="b"\r\n',
  'Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n',
  'Content-Type: message/rfc822\r\n\r\n',
  'Content-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; a@b\r\nStatus: 5.1.1\r\n',
  'Content-Type: text/html; charset=x-unknown\r\n',
  'Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Transfer-Encoding: quoted-printable\r\n',
  '\r\n--b\r\n',
  '\r\n--b--\r\n',
  'Subject: =?utf-8?B?////?=\r\n',
  'From: "a" <b@c>, group: d@e, f@g;, <<<\r\n',
  'References: <a> <b> <<c>> <\r\n',
  '\r\n> On Tue, 1 Jan 2026 at 10:00, A <a@b.c> wrote:\r\n> > ',
  'On On On On 1 1 1 @ @ @ wrote wrote:\r\n',
  '=?=?=?=?',
  '<div><div><table><tr><td><blockquote>',
  '\u0000\u0001\u00ff',
  'if if if not not not will will be be moved forward with other other candidates ',
  '&#x110000;&nbsp;&lt;',
  '=\r\n=\r\n=3D=3',
];

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** One of our mails, damaged in up to eight places. */
export function damagedMail(random: Random, mails: readonly Uint8Array[]): Uint8Array {
  let bytes = Buffer.from(pick(random, mails));
  for (let damage = Math.floor(random() * 8); damage >= 0; damage--) {
    const at = Math.floor(random() * (bytes.length + 1));
    const upTo = Math.min(bytes.length, at + Math.floor(random() * 60));
    const how = random();
    if (how < 0.2) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(upTo)]);
    else if (how < 0.4) bytes = Buffer.concat([bytes.subarray(0, upTo), bytes.subarray(at)]);
    else if (how < 0.55 && at < bytes.length) bytes[at] = Math.floor(random() * 256);
    else if (how < 0.6) bytes = bytes.subarray(0, at);
    else
      bytes = Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(pick(random, pieces).repeat(random() < 0.05 ? 400 : 1), 'latin1'),
        bytes.subarray(at),
      ]);
  }
  return bytes;
}

/** Our labelled answers as plain mails. */
export function plainMails(): Uint8Array[] {
  return labelledAnswers().map(({ message }, index) =>
    Buffer.from(
      `From: Fiona Marsh <fiona@calder-search.example>\r\nTo: rowan@example.test\r\nSubject: ${message.subject}\r\nMessage-ID: <${index}@calder-search.example>\r\nDate: Wed, 25 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${message.text}`,
    ),
  );
}

/** Reads damaged mails; throws where reading does. Returns the longest time that one took, in milliseconds. */
export async function fuzzMails(count: number, random: Random): Promise<number> {
  const mails = plainMails();
  let longest = 0;
  for (let index = 0; index < count; index++) {
    const bytes = damagedMail(random, mails);
    const startedAt = performance.now();
    try {
      const read = await readMessage(bytes);
      if (read.ok) understand(read.value, languagesOf([answerWords, german]), context);
    } catch (error) {
      throw new Error(`A damaged mail was not read but threw: ${Buffer.from(bytes).toString('base64')}`, {
        cause: error,
      });
    }
    longest = Math.max(longest, performance.now() - startedAt);
  }
  return longest;
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../test/support/runs.ts';
import type { CalendarEvent } from '../../core/understand/parsed.ts';
import { words } from '../../languages/en/interface/words.ts';
import { readCalendar } from './ics-reader.ts';
import { createLetterWriter } from './letter-writer.ts';
import { readMessage } from './message-reader.ts';

const fixtures = join(import.meta.dirname, '..', '..', '..', 'test', 'fixtures');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function event(lines: string[], head: string[] = []): Promise<CalendarEvent> {
  const text = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REQUEST',
    ...head,
    'BEGIN:VEVENT',
    'UID:u1',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  const read = await readCalendar(text, 'Europe/Berlin');
  assert.ok(read.ok, read.ok ? '' : words.unread.sentence(read.why));
  const [first] = read.value.events;
  assert.ok(first);
  return first;
}

test('times in every way that calendars write them', async () => {
  const own = [
    'BEGIN:VTIMEZONE',
    'TZID:Office',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0530',
    'TZOFFSETTO:+0530',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  const table: [string, string[], string[], string, string, string][] = [
    ['UTC', ['DTSTART:20261123T140000Z'], [], '2026-11-23T14:00:00.000Z', 'Europe/Berlin', 'exact'],
    [
      'IANA',
      ['DTSTART;TZID=America/New_York:20261123T090000'],
      [],
      '2026-11-23T14:00:00.000Z',
      'America/New_York',
      'exact',
    ],
    [
      'a vendor’s prefix',
      ['DTSTART;TZID=/freeassociation.sourceforge.net/Europe/London:20260701T150000'],
      [],
      '2026-07-01T14:00:00.000Z',
      'Europe/London',
      'exact',
    ],
    [
      'Windows',
      ['DTSTART;TZID=Eastern Standard Time:20261123T090000'],
      [],
      '2026-11-23T14:00:00.000Z',
      'America/New_York',
      'exact',
    ],
    [
      'Windows in quotes',
      ['DTSTART;TZID="W. Europe Standard Time":20261123T150000'],
      [],
      '2026-11-23T14:00:00.000Z',
      'Europe/Berlin',
      'exact',
    ],
    ['floating', ['DTSTART:20261123T150000'], [], '2026-11-23T14:00:00.000Z', 'Europe/Berlin', 'floating'],
    ['a whole day', ['DTSTART;VALUE=DATE:20261123'], [], '2026-11-23T08:00:00.000Z', 'Europe/Berlin', 'all-day'],
    [
      'a zone that only the file defines',
      ['DTSTART;TZID=Office:20261123T193000'],
      own,
      '2026-11-23T14:00:00.000Z',
      'Europe/Berlin',
      'exact',
    ],
  ];
  for (const [title, lines, head, startsAt, zone, timeIs] of table) {
    const read = await event(lines, head);
    assert.deepEqual([new Date(read.startsAt).toISOString(), read.zone, read.timeIs], [startsAt, zone, timeIs], title);
    assert.ok(read.endsAt > read.startsAt, title);
  }
});

test('a gap in the clocks, a duration, a series, folded and escaped text', async () => {
  const gap = await event([
    'DTSTART;TZID=Europe/London:20260329T013000',
    'DURATION:PT45M',
    'RRULE:FREQ=WEEKLY',
    'SUMMARY:Interview\\, first',
    ' \\; round one',
  ]);
  assert.equal(
    new Date(gap.startsAt).toISOString(),
    '2026-03-29T01:30:00.000Z',
    'half past one does not exist: half past two',
  );
  assert.deepEqual([gap.recurs, gap.summary], [true, 'Interview, first; round one']);
});

test('attendees with their kinds and answers; an organiser without a name', async () => {
  const read = await event([
    'DTSTART:20261123T140000Z',
    'ORGANIZER:MAILTO:Fiona@Calder.example',
    'ATTENDEE;CN="Duarte, Ines";CUTYPE=individual;PARTSTAT=accepted:mailto:ines@northwind.example',
  ]);
  assert.deepEqual(read.organiser, { name: '', email: 'fiona@calder.example' });
  assert.deepEqual(read.attendees, [
    { name: 'Duarte, Ines', email: 'ines@northwind.example', type: 'INDIVIDUAL', role: '', status: 'ACCEPTED' },
  ]);
});

test('[RU8] given a file that is no calendar, or a damaged one, it is refused with what is wrong with it', async () => {
  const table: [string, string][] = [
    ['', 'It is not a calendar file.'],
    ['hello', 'It is not a calendar file.'],
    ['BEGIN:VCALENDAR', 'The calendar file holds no event with a beginning.'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR', 'The calendar file holds no event with a beginning.'],
    [
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\nEND:VCALENDAR',
      'The calendar file holds no event with a beginning. An event names no beginning that can be read, so it was left out.',
    ],
    ['BEGIN:VCALENDAR\n'.repeat(3000), 'The calendar file holds no event with a beginning.'],
    ['x'.repeat(3_000_000), 'The calendar file is larger than 2 MB.'],
  ];
  for (const [text, why] of table) {
    const read = await readCalendar(text, 'UTC');
    assert.deepEqual(read.ok ? read : words.unread.sentence(read.why), why);
  }
});

test('a mail with only HTML is read as text, without pictures and links', async () => {
  const read = await readMessage(readFileSync(join(fixtures, 'html-only.eml')));
  assert.ok(read.ok);
  assert.equal(read.value.from?.name, 'Fiona Märsh');
  assert.match(read.value.text, /Tamsin & Reed would like to meet you on Monday 23 November 2026 at 2pm/);
  assert.doesNotMatch(read.value.text, /track\.example|color:red|</);
});

test('an invitation inside a mail is found, with the mail’s date', async () => {
  const calendar = readFileSync(join(fixtures, 'panel.ics'), 'utf8');
  const mail = [
    'From: Fiona <f@calder.example>',
    'To: rowan@example.org',
    'Date: Thu, 19 Nov 2026 08:00:00 +0000',
    'Subject: Invitation',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Dear Rowan',
    '--b',
    'Content-Type: text/calendar; method=REQUEST',
    '',
    calendar,
    '--b--',
    '',
  ].join('\r\n');
  const read = await readMessage(bytes(mail));
  assert.ok(read.ok);
  assert.equal(read.value.sentAt, Date.UTC(2026, 10, 19, 8));
  const events = await readCalendar(read.value.calendars[0] ?? '', 'UTC');
  assert.ok(events.ok && events.value.events[0]?.uid === 'panel-1@tamsinreed.example');
});

test('mutated and random input never throws', async () => {
  const calendar = readFileSync(join(fixtures, 'panel.ics'), 'utf8');
  const mail = readFileSync(join(fixtures, 'html-only.eml'), 'utf8');
  const mutate = (text: string): fc.Arbitrary<string> =>
    fc
      .array(fc.tuple(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 30 })), { minLength: 1, maxLength: 6 })
      .map((cuts) =>
        cuts.reduce(
          (current, [from, length, put]) => current.slice(0, from) + put + current.slice(from + length),
          text,
        ),
      );
  await fc.assert(
    fc.asyncProperty(mutate(calendar), mutate(mail), fc.string(), async (ics, eml, noise) => {
      for (const text of [ics, noise]) assert.equal(typeof (await readCalendar(text, 'UTC')).ok, 'boolean');
      for (const text of [eml, noise]) assert.equal(typeof (await readMessage(bytes(text))).ok, 'boolean');
    }),
    runs(300),
  );
});

test('a nest of MIME parts and a mail too large are refused', async () => {
  const nest = `${Array.from({ length: 200 }, (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`).join('')}Content-Type: text/plain\r\n\r\nhi`;
  assert.equal((await readMessage(bytes(`From: a@b.example\r\n${nest}`))).ok, false);
  assert.equal((await readMessage(new Uint8Array(31_000_000))).ok, false);
});

test('a message file keeps names and subjects whole and lets nothing in through them', async () => {
  const written = await createLetterWriter().messageFile({
    from: { name: 'Röwan "R" Ellis', email: 'r@example.org' },
    to: [{ name: 'Zoë\r\nBcc: evil@example.org', email: 'zoe@example.org' }],
    subject: 'Thänk you\r\nX-Evil: 1',
    text: 'Déar Zoë,\n\nthank you.\n',
  });
  const read = await readMessage(bytes(written));
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.to.map((each) => each.email),
    ['zoe@example.org'],
  );
  assert.doesNotMatch(written, /^(?:Bcc|X-Evil):/im);
  assert.match(read.value.text, /Déar Zoë/);
  assert.match(written, /^X-Unsent: 1/m);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iso, only, read, vevent, wrap } from '../../../test/support/calendar-texts.ts';
import { decodeText } from '../../core/parse/decode-text.ts';
import { words } from '../../languages/en/interface/words.ts';
import { readCalendar } from './ics-reader.ts';

test('[RU8] given a day of interviews in one file, every one of them is read, with the parts that are no events named', async () => {
  const { events, notes } = await read(
    wrap([
      ...vevent(['DTSTART;TZID=Europe/London:20261112T090000'], 'a'),
      ...vevent(['DTSTART;TZID=Europe/London:20261112T103000'], 'b'),
      ...vevent(['DTSTART;TZID=Europe/London:20261112T120000'], 'c'),
      'BEGIN:VTODO',
      'UID:t',
      'SUMMARY:Send the slides',
      'END:VTODO',
      ...vevent(['SUMMARY:Lunch'], 'd'),
    ]),
  );
  assert.deepEqual(
    events.map((each) => [each.uid, iso(each.startsAt)]),
    [
      ['a', '2026-11-12T09:00'],
      ['b', '2026-11-12T10:30'],
      ['c', '2026-11-12T12:00'],
    ],
  );
  assert.deepEqual(notes, [
    'The file also holds tasks (1), which are no events and were left out.',
    '“Interview: Press Officer at Mill” names no beginning that can be read, so it was left out.',
  ]);
});

test('[RU8] given several calendars in one file, each event has the method and zone of its own', async () => {
  const first = wrap(vevent(['DTSTART:20261112T140000'], 'a'), ['METHOD:CANCEL', 'X-WR-TIMEZONE:America/New_York']);
  const second = wrap(vevent(['DTSTART:20261112T140000'], 'b'), ['METHOD:PUBLISH']);
  const { events } = await read(first + second);
  assert.deepEqual(
    events.map((each) => [each.uid, each.method, iso(each.startsAt), each.timeIs]),
    [
      ['a', 'CANCEL', '2026-11-12T19:00', 'calendar-zone'],
      ['b', 'PUBLISH', '2026-11-12T14:00', 'floating'],
    ],
  );
});

test('[RU8] given an odd line, only that line is lost, and it is named', async () => {
  const start = 'DTSTART;TZID=Europe/London:20261112T140000';
  const odd: [string, string[], boolean][] = [
    ['a blank in a list', ['RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=MO, TH'], false],
    ['a rule that is none', ['RRULE:every Monday'], false],
    ['a parameter without a value', ['X-ROOM;CN=Room 4'], true],
    ['a line without a name', ['and please be on time'], true],
    ['a parameter that is a word', ['ATTENDEE;RSVP;CN=Ana Lima:mailto:ana@mill.example'], false],
    ['a geo position of words', ['GEO:somewhere'], false],
    ['a priority of words', ['PRIORITY:high'], false],
    ['a binary attachment', [`ATTACH;ENCODING=BASE64;VALUE=BINARY:${'QUJD'.repeat(2000)}`], false],
    ['an alarm without a trigger', ['BEGIN:VALARM', 'DESCRIPTION:Not the text', 'END:VALARM'], false],
    ['an alarm that does not end', ['BEGIN:VALARM', 'ACTION:DISPLAY'], false],
    ['an empty line', ['', '   '], true],
  ];
  for (const [title, lines, named] of odd) {
    const { events, notes } = await read(wrap(vevent([start, ...lines])));
    assert.equal(events[0] && iso(events[0].startsAt), '2026-11-12T14:00', title);
    assert.equal(events[0]?.description, '', title);
    assert.equal(
      notes.some((each) => /could not be read/.test(each)),
      named,
      title,
    );
  }
  for (const after of ['X-COMMENT:cached', '--boundary--', '\0\0\0', 'BEGIN:VCALENDAR'])
    assert.equal((await read(`${wrap(vevent([start]))}${after}\r\n`)).events.length, 1, after);
  assert.equal((await read(`\uFEFF  \r\n${wrap(vevent([start]))}`)).events.length, 1);
  assert.equal((await read(wrap(vevent([start])).slice(0, -20))).events.length, 1, 'a file that breaks off');
  assert.equal((await read(wrap(vevent([start])).replaceAll('\r\n', '\r'))).events.length, 1, 'line ends of old Macs');
});

test('[RU8] given a day without a time, however it is written, no time is made up', async () => {
  for (const line of [
    'DTSTART;VALUE=DATE:20261112',
    'DTSTART:20261112',
    'DTSTART;TZID=Europe/London:20261112',
    'DTSTART:2026-11-12',
  ]) {
    const event = await only([line, 'DTEND:20261113']);
    assert.deepEqual([event.timeIs, event.day], ['all-day', '2026-11-12'], line);
  }
  const days = await only(['DTSTART;VALUE=DATE:20261112', 'DTEND;VALUE=DATE:20261115']);
  assert.deepEqual(days.notes, ['The event lasts several days; the first is named.']);
  for (const line of ['DTSTART:20261332', 'DTSTART:20260230T100000Z', 'DTSTART:99991123T100000Z', 'DTSTART:noon'])
    assert.equal((await readCalendar(wrap(vevent([line])), 'UTC')).ok, false, line);
});

test('[RU8] given people without an address, twice, or with one in another place, each is there once', async () => {
  const event = await only([
    'DTSTART:20261112T140000Z',
    'ORGANIZER;CN=Ana Lima;EMAIL=Ana@Mill.example:urn:uuid:1f2e3d4c-0000-4000-8000-000000000001',
    'ATTENDEE;CN=Ana Lima:MAILTO:ana@MILL.example',
    'ATTENDEE;CN=Ana Lima;PARTSTAT=ACCEPTED:mailto:ANA@mill.example',
    'ATTENDEE;CN=Bo Lund:invalid:nomail',
    'ATTENDEE;CN=Cy Dow;EMAIL=cy@mill.example:/principals/users/cy/',
    'ATTENDEE;CN=Dee: the lead;PARTSTAT=DECLINED:mailto:dee@mill.example',
    'ATTENDEE;CN="Fox, Eve":mailto:eve%2Bjobs@mill.example',
    'ATTENDEE:mailto:gus@mill.example',
  ]);
  assert.deepEqual(event.organiser, { name: 'Ana Lima', email: 'ana@mill.example' });
  assert.deepEqual(
    event.attendees.map((each) => [each.name, each.email, each.status]),
    [
      ['Ana Lima', 'ana@mill.example', 'ACCEPTED'],
      ['Bo Lund', '', ''],
      ['Cy Dow', 'cy@mill.example', ''],
      ['Dee: the lead', 'dee@mill.example', 'DECLINED'],
      ['Fox, Eve', 'eve+jobs@mill.example', ''],
      ['', 'gus@mill.example', ''],
    ],
  );
});

test('[RU8] given bytes that are no UTF-8, names are read as Windows wrote them, or in the charset named', () => {
  const latin = Uint8Array.from('J\u00f6rg M\u00fcller \u2013 caf\u00e9', (sign) =>
    sign === '\u2013' ? 0x96 : sign.charCodeAt(0),
  );
  const table: [Uint8Array, string | null, string][] = [
    [latin, null, 'Jörg Müller – café'],
    [latin, 'utf-8', 'Jörg Müller – café'],
    [latin, 'no-such-charset', 'Jörg Müller – café'],
    [new TextEncoder().encode('Jörg Müller'), 'iso-8859-1', 'Jörg Müller'],
    [Uint8Array.of(0xcc, 0xf3, 0xeb, 0xe5, 0xf0), 'windows-1251', 'Мулер'],
    [Uint8Array.of(0xff, 0xfe, 0x4a, 0, 0xf6, 0), null, 'Jö'],
    [Uint8Array.of(0xfe, 0xff, 0, 0x4a, 0, 0xf6), null, 'Jö'],
    [Uint8Array.of(0xef, 0xbb, 0xbf, 0x4a), null, 'J'],
  ];
  for (const [bytes, charset, text] of table) assert.equal(decodeText(bytes, charset), text);
});

test('[RU8] given a series whose first meeting the same file moves or takes out, its first date is no interview', async () => {
  const first = 'DTSTART;TZID=Europe/London:20261112T140000';
  const moved = await read(
    wrap([
      ...vevent([first, 'RRULE:FREQ=WEEKLY;COUNT=3']),
      ...vevent(['DTSTART;TZID=Europe/London:20261113T100000', 'RECURRENCE-ID;TZID=Europe/London:20261112T140000']),
    ]),
  );
  assert.deepEqual(
    moved.events.map((each) => iso(each.startsAt)),
    ['2026-11-13T10:00'],
  );
  const later = await read(
    wrap([
      ...vevent([first, 'RRULE:FREQ=WEEKLY;COUNT=3']),
      ...vevent(['DTSTART;TZID=Europe/London:20261120T100000', 'RECURRENCE-ID;TZID=Europe/London:20261119T140000']),
    ]),
  );
  assert.deepEqual(
    later.events.map((each) => iso(each.startsAt)),
    ['2026-11-12T14:00', '2026-11-20T10:00'],
  );
  const out = await readCalendar(
    wrap(vevent([first, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=Europe/London:20261119T140000,20261112T140000'])),
    'Europe/London',
  );
  assert.equal(out.ok, false);
  assert.match(
    out.ok ? '' : words.unread.sentence(out.why),
    /Press Officer at Mill” repeats, and the file takes its first date out/,
  );
});

test('[RU8] given a description as HTML, or only as HTML, its words and addresses are kept', async () => {
  const start = 'DTSTART:20261112T140000Z';
  const words = async (line: string) => (await only([start, line])).description;
  assert.equal(
    await words(
      'DESCRIPTION:<html><p>Bring <b>photo ID</b>&amp; a pen.</p><script>x()</script><p>Gate 2<br>Ask for Noa</p></html>',
    ),
    'Bring photo ID& a pen.\nGate 2\nAsk for Noa',
  );
  assert.equal(
    await words('X-ALT-DESC;FMTTYPE=text/html:<p>Join <a href="https://meet.mill.example/1">here</a></p>'),
    'Join here https://meet.mill.example/1',
  );
  assert.equal(await words('DESCRIPTION:Score < 3 and > 1\\, please'), 'Score < 3 and > 1, please');
});

test('[RU8] given a line folded inside a letter, the letter is whole', () => {
  const bytes = new TextEncoder().encode('CN=Jörg Weiß');
  const cut = bytes.indexOf(0xc3) + 1;
  for (const fold of ['\r\n ', '\n\t'])
    assert.equal(
      decodeText(
        new Uint8Array([...bytes.subarray(0, cut), ...new TextEncoder().encode(fold), ...bytes.subarray(cut)]),
      ),
      'CN=Jörg Weiß',
    );
});

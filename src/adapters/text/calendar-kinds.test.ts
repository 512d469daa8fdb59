import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from '../../core/parse/decode-text.ts';
import type { CalendarEvent, CalendarFile } from '../../core/understand/parsed.ts';
import { words } from '../../languages/en/interface/words.ts';
import { readCalendar } from './ics-reader.ts';

const wrap = (lines: readonly string[], head: readonly string[] = ['METHOD:REQUEST']): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...head, ...lines, 'END:VCALENDAR', ''].join('\r\n');

const vevent = (lines: readonly string[], uid = 'talk-1@mill.example'): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  'DTSTAMP:20261020T080000Z',
  'SUMMARY:Interview: Press Officer at Mill',
  ...lines,
  'END:VEVENT',
];

const zone = (name: string, lines: readonly string[]): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  'BEGIN:STANDARD',
  ...lines,
  'END:STANDARD',
  'END:VTIMEZONE',
];

const { note } = words.invitations;

/** What a file holds, with its notes in words. */
async function read(text: string): Promise<{ events: CalendarFile['events']; notes: string[] }> {
  const result = await readCalendar(text, 'Europe/London');
  assert.ok(result.ok, result.ok ? '' : words.unread.sentence(result.why));
  return { events: result.value.events, notes: result.value.notes.map(note) };
}

async function only(lines: readonly string[], head?: readonly string[]) {
  const { events } = await read(wrap(vevent(lines), head));
  assert.equal(events.length, 1);
  const [event] = events as readonly [CalendarEvent];
  return { ...event, notes: event.notes.map(note) };
}

const iso = (at: number): string => new Date(at).toISOString().slice(0, 16);

test('[RU8] given a file made to be read for ever, reading ends within a second', async () => {
  const start = 'DTSTART;TZID=Odd:20261112T140000';
  const rules = [
    'SECONDLY',
    'MINUTELY',
    'HOURLY',
    'DAILY',
    'WEEKLY',
    'MONTHLY',
    'YEARLY;INTERVAL=0',
    'YEARLY;INTERVAL=-1',
  ];
  const onset = ['DTSTART:00010101T000000', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100'];
  const files: [string, string][] = [
    ...rules.map((rule): [string, string] => [
      rule,
      wrap([...zone('Odd', [...onset, `RRULE:FREQ=${rule}`]), ...vevent([start])]),
    ]),
    [
      'a yearly rule with every part of RFC 5545',
      wrap([
        ...zone('Odd', [...onset, `RRULE:FREQ=YEARLY;BYSECOND=${'0,'.repeat(9000)}1;BYDAY=1SU`]),
        ...vevent([start]),
      ]),
    ],
    ['200,000 weeks', wrap(vevent(['DTSTART:20261112T140000Z', 'DURATION:P999999999999999999W']))],
    ['a duration of digits', wrap(vevent(['DTSTART:20261112T140000Z', `DURATION:PT${'9'.repeat(50_000)}S`]))],
    [
      'the event repeats every second',
      wrap(vevent(['DTSTART:20261112T140000Z', 'RRULE:FREQ=SECONDLY;COUNT=999999999'])),
    ],
    [
      'a flood of dates',
      wrap(
        vevent([
          'DTSTART:20261112T140000Z',
          ...Array(20_000).fill('RDATE:20261112T140000Z,20261113T140000Z'),
          ...Array(20_000).fill('EXDATE:20261112T140000Z'),
        ]),
      ),
    ],
    [
      'a flood of changes of the clock',
      wrap([
        ...zone('Odd', [...onset, ...Array(30_000).fill('RDATE:20261112T140000,20261113T140000')]),
        ...vevent([start]),
      ]),
    ],
    [
      'twenty thousand observances',
      wrap([
        'BEGIN:VTIMEZONE',
        'TZID:Odd',
        ...Array(10_000)
          .fill(['BEGIN:STANDARD', ...onset, 'END:STANDARD'])
          .flat(),
        'END:VTIMEZONE',
        ...vevent([start]),
      ]),
    ],
    [
      'a thousand zones',
      wrap([...Array.from({ length: 1000 }, (_, index) => zone(`Odd ${index}`, onset)).flat(), ...vevent([start])]),
    ],
    [
      'ten thousand events',
      wrap(Array.from({ length: 10_000 }, (_, index) => vevent(['DTSTART:20261112T140000Z'], `u${index}`)).flat()),
    ],
    ['a deep nest', wrap(Array(40_000).fill('BEGIN:VEVENT'))],
    ['a line without an end', wrap(vevent(['DTSTART:20261112T140000Z', `DESCRIPTION:${' x\r\n'.repeat(300_000)}`]))],
    [
      'parameters without an end',
      wrap(vevent(['DTSTART:20261112T140000Z', `ATTENDEE${';X=1'.repeat(400_000)}:mailto:a@b.example`])),
    ],
    [
      'quotes without an end',
      wrap(vevent(['DTSTART:20261112T140000Z', `ATTENDEE;CN=${'"'.repeat(1_000_001)}:mailto:a@b.example`])),
    ],
    [
      'addresses without an end',
      wrap(vevent(['DTSTART:20261112T140000Z', `ATTENDEE;CN=a:${'mailto:'.repeat(200_000)}`])),
    ],
    [
      'colons without an end',
      wrap(vevent([`DTSTART;TZID=${':'.repeat(1_500_000)}20261112T140000`, 'DTSTART:20261112T140000Z'])),
    ],
    [
      'a hundred thousand guests',
      wrap(
        vevent([
          'DTSTART:20261112T140000Z',
          ...Array.from({ length: 40_000 }, (_, index) => `ATTENDEE:mailto:a${index}@b.example`),
        ]),
      ),
    ],
  ];
  for (const [title, text] of files) {
    const before = process.cpuUsage();
    const result = await readCalendar(text.slice(0, 2_000_000), 'Europe/London');
    // Processor time: a machine that does other things takes longer on the clock. A tenth of this is usual.
    const used = process.cpuUsage(before);
    const took = (used.user + used.system) / 1000;
    assert.ok(took < 1000, `${title}: ${Math.round(took)} ms`);
    assert.equal(typeof result.ok, 'boolean', title);
    assert.deepEqual(JSON.parse(JSON.stringify(result)), result, `${title}: plain data`);
  }
});

test('[RU8] given more than is read of a file, the notes say how much was left', async () => {
  const { events, notes } = await read(
    wrap(Array.from({ length: 130 }, (_, index) => vevent(['DTSTART:20261112T140000Z'], `u${index}`)).flat()),
  );
  assert.equal(events.length, 100);
  assert.deepEqual(notes, ['The file holds 130 events; the first 100 were read.']);
  const guests = Array.from({ length: 120 }, (_, index) => `ATTENDEE:mailto:a${index}@b.example`);
  assert.deepEqual((await only(['DTSTART:20261112T140000Z', ...guests])).notes, [
    'It names 120 people; the first 100 were read.',
  ]);
  const long = await only(['DTSTART:20261112T140000Z', 'DURATION:P2Y']);
  assert.deepEqual(
    [iso(long.endsAt), long.notes],
    ['2026-11-12T15:00', ['How long it lasts could not be read; an hour stands in for it.']],
  );
  const rule = await read(
    wrap([
      ...zone('Odd', ['DTSTART:19700101T000000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0100', 'RRULE:FREQ=MINUTELY']),
      ...vevent(['DTSTART;TZID=Odd:20261112T140000']),
    ]),
  );
  assert.match(rule.notes.join(' '), /changes its clock by a rule that no place has/);
});

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

test('[RU8] given zones as calendars name them, the hour is the right one and doubt is only voiced where there is one', async () => {
  const table: [string, string, string, CalendarEvent['timeIs']][] = [
    ['Europe/Madrid', '2026-11-12T13:00', 'Europe/Madrid', 'exact'],
    ['/vendor.example/20231/Europe/Madrid', '2026-11-12T13:00', 'Europe/Madrid', 'exact'],
    ['Romance Standard Time', '2026-11-12T13:00', 'Europe/Paris', 'exact'],
    ['"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', '2026-11-12T13:00', 'Europe/Amsterdam', 'exact'],
    ['(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', '2026-11-12T13:00', 'Europe/Brussels', 'exact'],
    ['(UTC-08:00) Pacific Time (US & Canada)', '2026-11-12T22:00', 'America/Los_Angeles', 'exact'],
    ['"(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi"', '2026-11-12T08:30', 'Asia/Kolkata', 'exact'],
    ['(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London', '2026-11-12T14:00', 'Europe/London', 'exact'],
    ['UTC+2', '2026-11-12T12:00', 'Etc/GMT-2', 'exact'],
    ['GMT+0100', '2026-11-12T13:00', 'Etc/GMT-1', 'exact'],
    ['-03:30', '2026-11-12T17:30', 'Europe/London', 'exact'],
    ['tzone://Microsoft/Utc', '2026-11-12T14:00', 'UTC', 'exact'],
    ['tzone://Microsoft/Custom', '2026-11-12T14:00', 'Europe/London', 'unknown-zone'],
    ['(UTC-05:00) Somewhere', '2026-11-12T19:00', 'Europe/London', 'standard-offset'],
    ['BST', '2026-11-12T14:00', 'Europe/London', 'unknown-zone'],
    ['The office', '2026-11-12T14:00', 'Europe/London', 'unknown-zone'],
  ];
  for (const [name, at, shown, timeIs] of table) {
    const event = await only([`DTSTART;TZID=${name}:20261112T140000`]);
    assert.deepEqual([iso(event.startsAt), event.zone, event.timeIs], [at, shown, timeIs], name);
  }
  const summer = await only(['DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20260702T140000']);
  assert.equal(iso(summer.startsAt), '2026-07-02T18:00');
});

test('[RU8] given a zone that the file defines, its own changes of the clock are used, before, between and after them', async () => {
  const own = [
    'BEGIN:VTIMEZONE',
    'TZID:Harbour office',
    'BEGIN:STANDARD',
    'DTSTART:20071104T020000',
    'TZOFFSETFROM:-0400',
    'TZOFFSETTO:-0500',
    'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:20070311T020000',
    'TZOFFSETFROM:-0500',
    'TZOFFSETTO:-0400',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];
  const last = [
    'BEGIN:VTIMEZONE',
    'TZID:Harbour office',
    'BEGIN:STANDARD',
    'DTSTART:19961027T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:19810329T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;UNTIL=20250330T010000Z',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];
  const byDates = [
    'BEGIN:VTIMEZONE',
    'TZID:Harbour office',
    'BEGIN:STANDARD',
    'DTSTART:20261025T020000',
    'RDATE:20271031T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0000',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:20260329T010000',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0100',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];
  const table: [string[], string, string][] = [
    [own, '20261031T235900', '2026-11-01T03:59'],
    [own, '20261102T090000', '2026-11-02T14:00'],
    [own, '20270315T090000', '2027-03-15T13:00'],
    [own, '20060101T090000', '2006-01-01T14:00'],
    [last, '20260115T090000', '2026-01-15T08:00'],
    [last, '20260715T090000', '2026-07-15T08:00'],
    [last, '20240715T090000', '2024-07-15T07:00'],
    [byDates, '20260715T090000', '2026-07-15T08:00'],
    [byDates, '20261115T090000', '2026-11-15T09:00'],
  ];
  for (const [definition, local, utc] of table) {
    const { events } = await read(wrap([...definition, ...vevent([`DTSTART;TZID=Harbour office:${local}`])]));
    assert.deepEqual([events[0] && iso(events[0].startsAt), events[0]?.timeIs], [utc, 'exact'], local);
  }
});

test('[RU8] given an end in a zone of its own, in none, or before the beginning, the length is right or an hour with a word', async () => {
  const start = 'DTSTART;TZID=Europe/London:20261112T140000';
  const table: [string[], string, number][] = [
    [['DTEND;TZID=Europe/Berlin:20261112T160000'], '2026-11-12T15:00', 0],
    [['DTEND:20261112T153000Z'], '2026-11-12T15:30', 0],
    [['DURATION:PT1H15M'], '2026-11-12T15:15', 0],
    [['DTEND;TZID=Europe/London:20261112T130000'], '2026-11-12T15:00', 1],
    [['DTEND:soon'], '2026-11-12T15:00', 1],
    [[], '2026-11-12T15:00', 0],
  ];
  for (const [lines, end, notes] of table) {
    const event = await only([start, ...lines]);
    assert.deepEqual([iso(event.endsAt), event.notes.length], [end, notes], lines.join());
  }
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

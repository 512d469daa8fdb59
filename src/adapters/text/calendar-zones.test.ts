import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iso, only, read, vevent, wrap } from '../../../test/support/calendar-texts.ts';
import type { CalendarEvent } from '../../core/understand/parsed.ts';

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

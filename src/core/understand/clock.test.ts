import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clocksIn, withoutClocks } from './clock.ts';
import { zonesNamedIn } from './zone-words.ts';

const pad = (number: number): string => String(number).padStart(2, '0');
const clock = (minute: number): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;

function zoneText(zone: ReturnType<typeof clocksIn>[number]['zone']): string {
  if (zone === null) return '';
  if (zone.zone.kind === 'zone') return ` ${zone.zone.id}`;
  return zone.zone.kind === 'offset' ? ` UTC${zone.zone.minutes}` : ` ${zone.zone.kind}`;
}

/** Each time of the text: from, to, its zone, `?` where office hours decided, `~` where it is a span to choose from. */
function times(text: string): string[] {
  return clocksIn(text).map(
    ({ minute, endMinute, zone, assumed, open }) =>
      `${clock(minute)}${endMinute === null ? '' : `-${clock(endMinute)}`}${zoneText(zone)}${assumed ? ' ?' : ''}${open ? ' ~' : ''}`,
  );
}

/** The words that were read as a time, its zone included. */
function words(text: string): string[] {
  return clocksIn(text).map(({ start, end }) => text.slice(start, end));
}

test('[RU6] a clock without morning or afternoon is read by the hours of an office; at seven it asks', () => {
  assert.deepEqual(times("at 1 o'clock"), ['13:00 ?']);
  assert.deepEqual(times("at 6 o'clock"), ['18:00 ?']);
  assert.deepEqual(times("at 8 o'clock"), ['08:00']);
  assert.deepEqual(times("at 12 o'clock"), ['12:00']);
  assert.deepEqual(times("at 7 o'clock"), []);
});

test('[RU6] morning and afternoon count as written, midnight and noon too', () => {
  assert.deepEqual(times('at 12 am'), ['00:00']);
  assert.deepEqual(times('at 12 pm'), ['12:00']);
  assert.deepEqual(times('at 11:59 p.m.'), ['23:59']);
  assert.deepEqual(times('at 7 am'), ['07:00']);
  assert.deepEqual(times('at noon'), ['12:00']);
  assert.deepEqual(times('At Midday'), ['12:00']);
  assert.deepEqual(times('at 23:59'), ['23:59']);
  assert.deepEqual(times('at 24:10'), []);
});

test('[RU6] halves and quarters are read in English and in German, which means another hour', () => {
  assert.deepEqual(times('at half past two'), ['14:30 ?']);
  assert.deepEqual(times('at quarter to three'), ['14:45 ?']);
  assert.deepEqual(times('um halb drei'), ['14:30 ?']);
  assert.deepEqual(times('um viertel nach neun'), ['09:15']);
  assert.deepEqual(times('um 14 Uhr'), ['14:00']);
  assert.deepEqual(times('um 14.30 Uhr'), ['14:30']);
});

test('[RU6] a span has one beginning and one end, whatever joins them', () => {
  assert.deepEqual(times('10:00 - 11:00'), ['10:00-11:00']);
  assert.deepEqual(times('from 10:00 until 11:30'), ['10:00-11:30']);
  assert.deepEqual(times('2 to 3pm'), ['14:00-15:00']);
  assert.deepEqual(times('2:30–3:15 pm'), ['14:30-15:15']);
  assert.deepEqual(times('14 bis 15 Uhr'), ['14:00-15:00']);
  assert.deepEqual(times('11 to 1pm'), ['11:00-13:00'], 'begins in the morning');
  assert.deepEqual(times('10am to about 11am'), ['10:00-11:00']);
});

test('[RU6] given a span of which only the end says pm, the beginning is pm too, unless it would begin after its end', () => {
  assert.deepEqual(times('8:30–9:15 pm'), ['20:30-21:15']);
  assert.deepEqual(times('8:30 to 9:15 p.m.'), ['20:30-21:15']);
  assert.deepEqual(times('9:00 - 5:00 pm'), ['09:00-17:00']);
  assert.deepEqual(times('11:30 - 1:15pm'), ['11:30-13:15']);
  assert.deepEqual(times('8:30 am - 9:15 pm'), ['08:30-21:15']);
  assert.deepEqual(times('12:00 - 1:00 pm'), ['12:00-13:00']);
});

test('[RU6] "between" names no time, only where it may lie; "and" alone names two', () => {
  assert.deepEqual(times('between 2 and 4 pm'), ['14:00-16:00 ~']);
  assert.deepEqual(times('between 10am and 11am'), ['10:00-11:00 ~']);
  assert.deepEqual(times('zwischen 14 und 16 Uhr'), ['14:00-16:00 ~']);
  assert.deepEqual(times('at 10am and 11am'), ['10:00', '11:00']);
  assert.deepEqual(times('on the 2 and 4 pm'), ['16:00'], 'the first is no time of its own');
});

test('[RU6] a length of time is no time', () => {
  for (const text of ['within 14h', 'it takes 2 hrs', 'in 24 h', 'for about 3 hours', 'dauert 2h', 'at least 48 hrs'])
    assert.deepEqual(times(text), [], text);
  assert.deepEqual(times('um 14h'), ['14:00']);
});

test('[RU6] the zone behind a time belongs to it, in brackets, after a comma or after "in the"', () => {
  assert.deepEqual(times('at 10am ET'), ['10:00 America/New_York']);
  assert.deepEqual(times('at 10am (CET)'), ['10:00 Europe/Berlin']);
  assert.deepEqual(times('at 10am, UK time'), ['10:00 Europe/London']);
  assert.deepEqual(times('at 10:00 gmt'), ['10:00 UTC']);
  assert.deepEqual(times('at 10:00Z'), ['10:00 UTC']);
  assert.deepEqual(times('at 10:00 Europe/Paris'), ['10:00 Europe/Paris']);
  assert.deepEqual(times('at 10:00 Europe/Parys'), ['10:00 unknown']);
  assert.deepEqual(times('at 10am IST'), ['10:00 unknown'], 'three countries use it');
  assert.deepEqual(times('at 10am your time'), ['10:00 own']);
  assert.deepEqual(times('at 10am our local time'), ['10:00 unknown']);
  assert.deepEqual(times('at 10am local time'), ['10:00 unknown']);
  assert.deepEqual(times('at 10am NASA'), ['10:00']);
  assert.deepEqual(words('call at 10am (CET), please'), ['10am (CET']);
  assert.deepEqual(words('call at 10am please'), ['10am']);
});

test('[RU6] whole names of zones are read in any case', () => {
  const zones: [string, string][] = [
    ['Central European Summer Time', 'Europe/Berlin'],
    ['mitteleuropäischer Sommerzeit', 'Europe/Berlin'],
    ['mitteleuropäische Zeit', 'Europe/Berlin'],
    ['zentraleuropäischen Zeit', 'Europe/Berlin'],
    ['Eastern European Time', 'Europe/Helsinki'],
    ['WESTERN EUROPEAN TIME', 'Europe/Lisbon'],
    ['western european standard time', 'Europe/Lisbon'],
    ['British Summer Time', 'Europe/London'],
    ['Greenwich Mean Time', 'UTC'],
    ['Coordinated Universal Time', 'UTC'],
    ['Australian Eastern Daylight Time', 'Australia/Sydney'],
    ['Indian Standard Time', 'Asia/Kolkata'],
    ['Japan Standard Time', 'Asia/Tokyo'],
    ['US Eastern', 'America/New_York'],
    ['eastern standard time', 'America/New_York'],
    ['Central Time', 'America/Chicago'],
    ['U.S. Mountain time', 'America/Denver'],
    ['Mountain', 'America/Denver'],
    ['pacific daylight time', 'America/Los_Angeles'],
    ['Pacific', 'America/Los_Angeles'],
  ];
  for (const [name, zone] of zones) assert.deepEqual(times(`at 10:00 ${name}`), [`10:00 ${zone}`], name);
});

test('[RU6] short names stand for the zone whose clocks they mean', () => {
  const zones: [string, string][] = [
    ['EST', 'America/New_York'],
    ['CDT', 'America/Chicago'],
    ['MST', 'America/Denver'],
    ['PT', 'America/Los_Angeles'],
    ['AKST', 'America/Anchorage'],
    ['HST', 'Pacific/Honolulu'],
    ['BST', 'Europe/London'],
    ['WEST', 'Europe/Lisbon'],
    ['MESZ', 'Europe/Berlin'],
    ['EET', 'Europe/Helsinki'],
    ['SAST', 'Africa/Johannesburg'],
    ['KST', 'Asia/Seoul'],
    ['AEST', 'Australia/Sydney'],
    ['ACDT', 'Australia/Adelaide'],
    ['NZST', 'Pacific/Auckland'],
    ['NZT', 'Pacific/Auckland'],
    ['cest', 'Europe/Berlin'],
    ['pst', 'America/Los_Angeles'],
  ];
  for (const [name, zone] of zones) assert.deepEqual(times(`at 10:00 ${name}.`), [`10:00 ${zone}`], name);
  assert.deepEqual(times('at 10:00 CETA'), ['10:00']);
  assert.deepEqual(times('at 10:00 west of here'), ['10:00'], 'in small letters it is a word');
});

test('[RU6] the clocks of a city or country are its zone, whether it stands before "time", after it or alone', () => {
  const zones: [string, string][] = [
    ['London time', 'Europe/London'],
    ['New York local time', 'America/New_York'],
    ['german time', 'Europe/Berlin'],
    ['deutscher Zeit', 'Europe/Berlin'],
    ['Berliner Zeit', 'Europe/Berlin'],
    ['time in San Francisco', 'America/Los_Angeles'],
    ['local time in Tel Aviv', 'Asia/Jerusalem'],
    ['Ortszeit in München', 'Europe/Berlin'],
    ['in Boston', 'America/New_York'],
    ['(Montreal)', 'America/Toronto'],
    ['New Zealand time', 'Pacific/Auckland'],
    ['Uk time', 'Europe/London'],
  ];
  for (const [name, zone] of zones) assert.deepEqual(times(`at 10:00 ${name}`), [`10:00 ${zone}`], name);
  assert.deepEqual(times('at 10:00 Gotham time'), ['10:00 unknown']);
  assert.deepEqual(times('at 10:00 in Boston House'), ['10:00'], 'part of another name');
  assert.deepEqual(times('at 10:00 Tea Time'), ['10:00 unknown']);
});

test('[RU6] a distance from UTC is read in hours and minutes; a name behind it knows the summer time and counts', () => {
  assert.deepEqual(times('at 10:00 UTC+1'), ['10:00 UTC60']);
  assert.deepEqual(times('at 10:00 GMT-03:30'), ['10:00 UTC-210']);
  assert.deepEqual(times('at 10:00 UTC −5'), ['10:00 UTC-300']);
  assert.deepEqual(times('at 10:00 +05:45'), ['10:00 UTC345']);
  assert.deepEqual(times('at 10:00 UTC+14'), ['10:00 UTC840']);
  assert.deepEqual(times('at 10:00 UTC+15'), ['10:00 unknown']);
  assert.deepEqual(times('at 10:00 (GMT-08:00) Pacific Time'), ['10:00 America/Los_Angeles']);
  assert.deepEqual(words('at 10:00 (GMT-08:00) Pacific Time!'), ['10:00 (GMT-08:00) Pacific Time']);
  assert.deepEqual(times('at 10:00 GMT+1 Tuesday'), ['10:00 UTC60']);
});

test('[RU6] a zone that the text names apart from its times is found', () => {
  const zones = (text: string) => zonesNamedIn(text).map((each) => each.words);
  assert.deepEqual(zones('All times are in CET.'), ['CET']);
  assert.deepEqual(zones('Time zone: Europe/Berlin'), ['Europe/Berlin']);
  assert.deepEqual(zones('Zeitzone: MEZ'), ['MEZ']);
  assert.deepEqual(zones('Thursday, November 12 (Eastern Time - US & Canada)'), ['Eastern Time', 'Eastern Time']);
  assert.deepEqual(zones('We work on UTC+2 here'), ['UTC+2']);
  assert.deepEqual(zones('The team (ET) is nice'), []);
  assert.deepEqual(zones('A pacific and central idea'), []);
  assert.deepEqual(zones('We meet in central standard time'), ['central standard time']);
});

test('[RU6] a text loses its times and their zones, and nothing else', () => {
  assert.equal(withoutClocks('On the 3rd at 10am ET, or at 11:30 on the 4th.'), 'On the 3rd at , or at  on the 4th.');
  assert.equal(withoutClocks('On the 3rd.'), 'On the 3rd.');
  assert.equal(withoutClocks('On 3 December'), 'On 3 December');
});

test('[RU8] of a list of hundreds of times sixty are read, in their order', () => {
  const all = clocksIn('10:00, '.repeat(300));
  assert.equal(all.length, 60);
  assert.ok(all.every((each, index) => index === 0 || each.start > (all[index - 1]?.start ?? 0)));
});

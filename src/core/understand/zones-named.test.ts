import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneAtStart, zonesNamedIn } from './zone-words.ts';

/** The zone with which the text begins: its id, its minutes from UTC, or what else is known of it. */
function zone(text: string): string {
  const named = zoneAtStart(text)?.zone;
  if (named === undefined) return '-';
  return named.kind === 'zone' ? named.id : named.kind === 'offset' ? `${named.minutes}` : named.kind;
}

const words = (text: string): string =>
  zonesNamedIn(text)
    .map((each) => each.words)
    .join(', ');

test('[RU6] a zone is read from the first word on, and as a whole word', () => {
  for (const [text, read] of [
    ['Europe/Berlin', 'Europe/Berlin'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Pacific/Auckland', 'Pacific/Auckland'],
    ['at Europe/Berlin', '-'],
    ['Auckland time', 'Pacific/Auckland'],
    ['Fiji time', 'Pacific/Fiji'],
    ['Mauritius time', 'Indian/Mauritius'],
    ['Londoner Zeit', 'Europe/London'],
    ['Berliner Zeit', 'Europe/Berlin'],
    ['Zürcher Zeit', 'unknown'],
    ['Ouer Zeit', 'unknown'],
    ['Perth Time', 'Australia/Perth'],
    ['Vancouver time', 'America/Vancouver'],
    ['Hermosillo time', 'America/Hermosillo'],
    ['Deutscher Zeit', 'Europe/Berlin'],
    ['deutscher Zeit', 'Europe/Berlin'],
    ['Schweizer Zeit', 'Europe/Zurich'],
    ['New  York time', '-'],
    ['uk time', 'Europe/London'],
    ['uk timeline', '-'],
    ['in uk time', '-'],
    ['time in Boston', 'America/New_York'],
    ['by time in Boston', '-'],
    ['local time in Boston', 'America/New_York'],
    ['local time inside', 'unknown'],
    ['LOCAL TIME', 'unknown'],
    ['Ortszeit', 'unknown'],
    ['my time zone', 'unknown'],
    ['our timezone', 'unknown'],
    ['Z', 'UTC'],
    ['Z.', 'UTC'],
    ['Z1', '-'],
    ['Zoo', '-'],
    ['IST', 'unknown'],
    ['XT', 'unknown'],
    ['LIST', 'unknown'],
    ['BEST', 'unknown'],
    ['TEST', 'unknown'],
    ['NASA', '-'],
    ['Boston  , then', 'America/New_York'],
    ['in Boston', 'America/New_York'],
    ['Boston House', '-'],
  ] as const)
    assert.equal(zone(text), read, text);
});

test('[RU6] a name behind a distance from UTC counts, with or without a bracket between; another word does not', () => {
  for (const [text, read] of [
    ['GMT-08:00) Pacific Time', 'America/Los_Angeles'],
    ['GMT-08:00 Pacific Time', 'America/Los_Angeles'],
    ['GMT-08:00)Pacific Time', 'America/Los_Angeles'],
    ['GMT-08:00 on Friday, Pacific Time', '-480'],
    ['GMT-08:00. Pacific Time', '-480'],
    ['UTC+14', '840'],
    ['UTC+14:30', 'unknown'],
    ['+05:45', '345'],
  ] as const)
    assert.equal(zone(text), read, text);
  assert.equal(zoneAtStart('GMT-08:00) Pacific Time, then')?.words, 'GMT-08:00) Pacific Time');
});

test('[RU6] a zone that stands apart from the clocks is found behind the words that lead to it', () => {
  for (const [text, read] of [
    ['Time zone: CET', 'CET'],
    ['Timezone is Europe/Berlin', 'Europe/Berlin'],
    ['All times are in CET.', 'CET'],
    ['All times given in CET.', 'CET'],
    ['The time is shown in CET', 'CET'],
    ['Time (CET)', 'CET, CET'],
    ['Zeitangabe: MEZ', 'MEZ'],
    ['Zeitangaben jeweils MEZ', 'MEZ'],
    ['Uhrzeiten sind MEZ', 'MEZ'],
    ['Sometimes CET', ''],
    ['Times CETA', ''],
    ['10:00, 12 November, Eastern Time', 'Eastern Time'],
    ['10:00, 12 November, british summer time', 'british summer time'],
    ['10:00, 12 November, northeastern time', ''],
    ['10:00, 12 November, eastern timetable', ''],
    ['10:00 (Friday), 12 November', ''],
    ['10:00 (PT), 12 November', ''],
    ['10:00 (EST), 12 November', 'EST'],
    ['10:00 (UTC+1), 12 November', 'UTC+1, UTC+1'],
    ['10:00 (IST), 12 November', ''],
    ['10:00 (your time)', ''],
    ['10:00, 12 November, UTC+01:30', 'UTC+01:30'],
    ['10:00, 12 November, GMT +0130', 'GMT +0130'],
    ['10:00, 12 November, XUTC+1', ''],
  ] as const)
    assert.equal(words(text), read, text);
});

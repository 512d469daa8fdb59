import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clocksIn } from './clock.ts';

/** The zone that stands behind ten o'clock; empty where none is read. */
function zone(after: string): string {
  const [clock] = clocksIn(`at 10:00 ${after}`);
  const named = clock?.zone?.zone;
  if (named === undefined) return '';
  return named.kind === 'zone' ? named.id : named.kind;
}

const longNames = [
  'central european time',
  'mitteleuropäische zeit',
  'eastern european time',
  'western european time',
  'british time',
  'greenwich mean time',
  'universal time',
  'australian eastern time',
  'india standard time',
  'japan standard time',
  'us eastern time',
  'us central time',
  'us mountain time',
  'us pacific time',
  'your time',
  'my time',
  'local time',
];

test('[RU6] a zone is that of a time only where it stands right behind it, and as a whole word', () => {
  for (const name of longNames) {
    assert.notEqual(zone(name), '', name);
    assert.equal(zone(`or ${name}`), '', `or ${name}`);
    // "us pacific timeline" begins with a whole name without "time".
    if (!/(?:eastern|mountain|pacific) time$/.test(name) || /australian/.test(name))
      assert.equal(zone(`${name}line`), '', `${name}line`);
  }
  assert.equal(zone('pacifically'), '');
  assert.equal(zone('mountains'), '');
  assert.equal(zone('easterner'), '');
});

test('[RU6] each part of a zone’s name that may be left out may be left out', () => {
  for (const [name, id] of [
    ['central european standard time', 'Europe/Berlin'],
    ['mitteleuropäischen zeit', 'Europe/Berlin'],
    ['eastern european summer time', 'Europe/Helsinki'],
    ['british summer time', 'Europe/London'],
    ['coordinated universal time', 'UTC'],
    ['australian eastern summer time', 'Australia/Sydney'],
    ['indian standard time', 'Asia/Kolkata'],
    ['u.s. eastern daylight time', 'America/New_York'],
    ['eastern', 'America/New_York'],
    ['central standard time', 'America/Chicago'],
    ['mountain standard', 'America/Denver'],
    ['pacific time', 'America/Los_Angeles'],
    ['in your own time zone', 'own'],
    ['your timezone', 'own'],
    ['ihrer zeit', 'own'],
    ['deiner lokal zeit', ''],
    ['in our local time', 'unknown'],
    ['meiner zeit', 'unknown'],
    ['ortszeit', 'unknown'],
    ['local time in Lisbon', 'Europe/Lisbon'],
    ['time in New York City', 'America/New_York'],
  ] as const)
    assert.equal(zone(name), id, name);
});

test('[RU6] places that have no zone of their own name are known, alone and before "time"', () => {
  for (const [place, id] of [
    ['UK', 'Europe/London'],
    ['British', 'Europe/London'],
    ['Edinburgh', 'Europe/London'],
    ['Irish', 'Europe/Dublin'],
    ['Munich', 'Europe/Berlin'],
    ['Wien', 'Europe/Vienna'],
    ['Swiss', 'Europe/Zurich'],
    ['Basel', 'Europe/Zurich'],
    ['French', 'Europe/Paris'],
    ['Barcelona', 'Europe/Madrid'],
    ['Milan', 'Europe/Rome'],
    ['Italian', 'Europe/Rome'],
    ['Dutch', 'Europe/Amsterdam'],
    ['Polish', 'Europe/Warsaw'],
    ['Greece', 'Europe/Athens'],
    ['Tel Aviv', 'Asia/Jerusalem'],
    ['New Delhi', 'Asia/Kolkata'],
    ['Beijing', 'Asia/Shanghai'],
    ['Korea', 'Asia/Seoul'],
    ['Seattle', 'America/Los_Angeles'],
    ['Miami', 'America/New_York'],
    ['Houston', 'America/Chicago'],
    ['Abu Dhabi', 'Asia/Dubai'],
    ['Montreal', 'America/Toronto'],
    ['New Zealand', 'Pacific/Auckland'],
    ['Kathmandu', 'Asia/Kathmandu'],
    ['Nairobi', 'Africa/Nairobi'],
    ['Reykjavik', 'Atlantic/Reykjavik'],
    ['Perth', 'Australia/Perth'],
  ] as const) {
    assert.equal(zone(`${place} time`), id, place);
    assert.equal(zone(`(${place} time)`), id, place);
  }
  assert.equal(zone('Berlin'), 'Europe/Berlin');
  assert.equal(zone('in Berlin, please'), 'Europe/Berlin');
  assert.equal(zone('or in Berlin'), '');
  assert.equal(zone('in Berlin Mitte'), '', 'part of a longer name');
});

test('[RU6] a distance from UTC has one or two digits, and more behind it are none', () => {
  assert.equal(zone('UTC+12345'), 'UTC', 'only the name is read');
  assert.equal(zone('+0100'), 'offset');
  assert.equal(zone('GMT+1:30'), 'offset');
  assert.equal(zone('+010'), '');
  assert.equal(zone('or UTC+1'), '');
});

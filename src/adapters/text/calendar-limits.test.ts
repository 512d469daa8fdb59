import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iso, only, read, vevent, wrap, zone } from '../../../test/support/calendar-texts.ts';
import { readCalendar } from './ics-reader.ts';

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

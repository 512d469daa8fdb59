import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCalendar } from './ics-reader.ts';
import { createParser } from './parser.ts';

const event = (uid: string): string =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:20261112T140000Z\r\nSUMMARY:Interview\r\nEND:VEVENT\r\n`;
const calendar = (inside: string): string => `BEGIN:VCALENDAR\r\n${inside}END:VCALENDAR\r\n`;

test('[RU8] given a calendar of 2 MB, it is read, and one character more is refused', async () => {
  const bare = calendar(`${event('a')}X-LONG:\r\n`);
  const filled = (length: number): string => calendar(`${event('a')}X-LONG:${'x'.repeat(length - bare.length)}\r\n`);
  assert.equal(filled(2_000_000).length, 2_000_000);
  assert.equal((await readCalendar(filled(2_000_000), 'UTC')).ok, true);
  assert.equal((await readCalendar(filled(2_000_001), 'UTC')).ok, false);
});

test('[RU8] given a calendar of more than 100,000 lines, what stands within them is read, and what comes after is not', async () => {
  // The event takes five lines, the beginning of the calendar one.
  const behind = async (lines: number): Promise<number> => {
    const read = await readCalendar(calendar(`${event('a')}${'X-A:b\r\n'.repeat(lines)}${event('b')}`), 'UTC');
    return read.ok ? read.value.events.length : 0;
  };
  assert.equal(await behind(99_989), 2);
  assert.equal(await behind(100_000), 1);
});

test('[RU8] given a file that takes 150 MB to read, it is read, and one that takes 400 MB, beyond the 256 MB of the worker, is given up', async () => {
  const parser = createParser(new URL('../../../test/support/endless-worker.ts', import.meta.url));
  const read = (megabytes: number): Promise<unknown> => parser.run('table', `holds ${megabytes}`);
  assert.equal(await read(150), 'read');
  await assert.rejects(read(400));
});

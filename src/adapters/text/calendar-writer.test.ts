import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeCalendar } from './calendar-writer.ts';

test('given words with a carriage return or control characters, the calendar holds lines that every program reads', async () => {
  const text = await writeCalendar([
    {
      uid: 'a@example.org',
      madeAt: Date.UTC(2026, 10, 25),
      sequence: 0,
      cancelled: false,
      startsAt: Date.UTC(2026, 10, 26, 14),
      endsAt: Date.UTC(2026, 10, 26, 15),
      summary: 'Clerk\rat Quay',
      description: 'Bring\ra pen.\r\nThird floor\u0007.',
      location: '4 Weir Lane\r',
      busy: true,
      alarmMs: 3_600_000,
    },
  ]);
  assert.deepEqual(text.match(/^REFRESH-INTERVAL.*$/gm), ['REFRESH-INTERVAL;VALUE=DURATION:PT1H']);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  assert.doesNotMatch(text, /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  assert.match(text, /\r\nSUMMARY:Clerk\\nat Quay\r\n/);
  assert.match(text, /\r\nDESCRIPTION:Bring\\na pen\.\\nThird floor\.\r\n/);
});

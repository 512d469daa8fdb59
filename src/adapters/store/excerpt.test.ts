import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { excerptOf } from './excerpt.ts';
import { openSqliteStore } from './sqlite-store.ts';

const filler = 'one two three four five six seven eight nine ten '.repeat(5);

test('[RU8] given a long note, the excerpt is the piece in which most of the words stand, whatever their case and marks', () => {
  assert.equal(
    excerptOf(`${filler}Zoë likes tea. ${filler}She met Zoé for the Résumé of the year. ${filler}`, ['zoe', 'resu']),
    ' … nine ten She met Zoé for the Résumé of the year. one two three four five … ',
  );
  assert.equal(excerptOf('A short note.', ['note']), 'A short note.');
  assert.equal(excerptOf('?!', ['note']), '?!');
});

test('[RU8] given a note that is one word twenty thousand times, a search for it, however often typed, is answered at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-'));
  const store = openSqliteStore(join(folder, 'account.sqlite'));
  try {
    const text = 'interview '.repeat(19_990);
    await store.commit({
      operationId: 'op_one',
      expected: new Map(),
      entries: [
        {
          id: 'ent_one',
          kind: 'job-opened',
          happenedAt: 0,
          scopes: ['job_one'],
          payload: { jobId: 'job_one', role: 'Analyst' },
        },
        {
          id: 'ent_two',
          kind: 'contact-logged',
          happenedAt: 0,
          scopes: ['job_one'],
          payload: {
            contactId: 'int_one',
            direction: 'in',
            channel: 'email',
            purpose: null,
            personIds: [],
            firmIds: [],
            jobIds: ['job_one'],
            stepIds: [],
            text,
          },
        },
      ],
      rows: [],
      recordedAt: 0,
      result: null,
    });
    for (const words of ['interview', 'interview interview', 'interview interview interview interview inter']) {
      const before = process.cpuUsage();
      const found = await store.find(words, 20);
      assert.ok(process.cpuUsage(before).user < 1_000_000, words);
      assert.equal(found.length, 1, words);
    }
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Way } from '../../src/contract/refusals/refusal.ts';
import { operations } from '../../src/contract/registry.ts';
import { screenFor } from './screen-for.ts';
import { takeRestOfWords } from './words.ts';

await takeRestOfWords();

test('[UI3] given what would help, the page leads to the screen where it is done, and to none where it has none', () => {
  assert.deepEqual(screenFor({ operation: 'recall', input: { draft: 'dr_1' } }), {
    path: '/letters',
    name: 'Go to Letters',
  });
  assert.deepEqual(screenFor({ operation: 'job', input: { job: 'job_1' } }), {
    path: '/job/job_1',
    name: 'See the job',
  });
  assert.equal(screenFor({ operation: 'job', input: {} }), null, 'which job is not known');
  assert.equal(screenFor({ operation: 'doctor', input: {} }), null);
});

test('[UI3] given every way out, its screen is one that the page has', () => {
  const app = readFileSync(join(import.meta.dirname, '..', 'app.tsx'), 'utf8');
  for (const operation of Object.keys(operations)) {
    const screen = screenFor({ operation, input: { job: 'x', step: 'x' } } as Way);
    if (screen === null) continue;
    const [, first = ''] = screen.path.split(/[/#]/);
    assert.match(app, new RegExp(`<Route path="/${first}[":/]`), screen.path);
  }
});

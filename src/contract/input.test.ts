import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { inputSchema, parseInput } from './input.ts';
import { operations } from './registry.ts';

test('[UI6] given a value that an operation does not take, what it takes is said in words, and no word of the program', () => {
  const said = (name: keyof typeof operations, raw: Record<string, unknown>): string => {
    const parsed = parseInput(inputSchema(operations[name], z), raw, 'Correct it.');
    return parsed.ok ? 'taken' : parsed.refusal.what;
  };
  assert.equal(said('jobs', { limit: Number.NaN }), 'limit: Give a number.');
  assert.equal(said('jobs', { limit: 0 }), 'limit: Give a number from 1 on.');
  assert.equal(said('jobs', { limit: 1000 }), 'limit: Give at most 200.');
  assert.equal(said('jobs', { live: 'maybe' }), 'live: Give one of these: yes, no, all.');
  assert.equal(said('resolve', { draft: 'd', went: 'perhaps' }), 'went: Give one of these: sent, not-sent.');
  assert.equal(said('find', { words: 'a'.repeat(501) }), 'words: It is longer than 500 characters.');
  assert.equal(said('profile', { name: ['x'] }), 'name: Give a text.');
  assert.equal(said('profile', { name: '' }), 'name: It is empty.');
  assert.equal(
    said('later', { step: 's', until: 'soon' }),
    'until: Give a day as YYYY-MM-DD, for instance 2026-12-04.',
  );
});

test('[FT2] given something to weigh, it weighs 1 to 5 and nothing else', () => {
  const takes = (weight: number): boolean =>
    parseInput(inputSchema(operations.criteria, z), { add: 'Near home', weight }, 'Correct it.').ok;
  assert.deepEqual([0, 1, 5, 6, 2.5].map(takes), [false, true, true, false, false]);
});

test('[FT2] given jobs to compare, up to four are taken', () => {
  const takes = (jobs: string): boolean => parseInput(inputSchema(operations.compare, z), { jobs }, 'Correct it.').ok;
  assert.deepEqual(['job_a', 'job_a,job_b,job_c,job_d', 'job_a,job_b,job_c,job_d,job_e', '', 'per_a'].map(takes), [
    true,
    true,
    false,
    false,
    false,
  ]);
});

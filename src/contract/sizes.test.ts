import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { inputSchema } from './input.ts';
import type { Operation } from './operation.ts';
import { operations } from './registry.ts';
import { largestRequestOf } from './sizes.ts';

/** Characters of the longest single text in a JSON schema. */
function longestText(schema: unknown): number {
  if (typeof schema !== 'object' || schema === null) return 0;
  const own = 'maxLength' in schema && typeof schema.maxLength === 'number' ? schema.maxLength : 0;
  return Math.max(own, ...Object.values(schema).map(longestText));
}

test('[DK1] given an operation that takes long texts or files, its requests may be as large as what it takes', () => {
  const large: string[] = [];
  for (const each of Object.values(operations) as Operation[]) {
    if (!each.surfaces.includes('http') || each.http.method !== 'post' || each.name === 'restore') continue;
    const longest = longestText(z.toJSONSchema(inputSchema(each, z), { io: 'input', unrepresentable: 'any' }));
    if (longest > 900_000) large.push(each.name);
    assert.ok(longest < largestRequestOf(each), `${each.name} takes ${longest} characters`);
  }
  assert.deepEqual(large.sort(), [
    'add-invitation',
    'cards-import',
    'edit',
    'forget',
    'own-letter',
    'posting',
    'read-invitation',
    'read-mail',
    'read-posting',
    'resume-import',
    'review',
  ]);
});

test('[DK1] given a file of 10 MB, its base64 is taken, and a few characters more are refused', () => {
  // Three bytes are four characters (RFC 4648): 10,000,000 bytes are 13,333,336.
  const takes = (characters: number): boolean =>
    inputSchema(operations['cards-import'], z).safeParse({
      file: { name: 'people.vcf', content: 'A'.repeat(characters) },
    }).success;
  assert.equal(takes(13_333_336), true);
  assert.equal(takes(13_333_340), false);
});

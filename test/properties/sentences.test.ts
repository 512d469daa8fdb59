import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { countByFile, listFile, sentencesLeft } from '../support/sentences.ts';

test('[UI3] given the core, the application and the adapters, no sentence for people is added to them, and what has moved to the languages stays there', () => {
  const allowed: Record<string, number> = JSON.parse(readFileSync(listFile, 'utf8'));
  assert.deepEqual(
    countByFile(sentencesLeft()),
    allowed,
    'Words for people stand in src/languages/<code>/interface (CONTRIBUTING, "Say something to people"). Where sentences went, or moved with their file: node scripts/sentences.ts --shrink',
  );
});

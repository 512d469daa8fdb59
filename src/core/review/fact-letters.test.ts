import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factLines, measureFacts } from '../../../test/support/fact-letters.ts';

test('[TR2] given letters of our own with one wrong fact each, the review finds it; given right ones that are near to them, it says nothing', () => {
  const lines = factLines();
  assert.ok(lines.filter((line) => line.isWrong).length >= 300);
  assert.ok(lines.filter((line) => !line.isWrong).length >= 300);
  const { trouble } = measureFacts(null);
  assert.deepEqual(
    trouble.filter((each) => !each.startsWith('beside ')),
    [],
  );
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..', '..');

/** Titles of the tests in a file: what they name is what they prove. */
function titles(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .filter((line) => /\btest\(/.test(line))
    .join('\n');
}

test('every rule of planning has an example and a property that name it, in the files that the page of rules says', () => {
  const page = readFileSync(join(root, 'docs', 'spec', 'planning.md'), 'utf8');
  const parts = page.split(/^## /m).filter((part) => /^PL\d+\n/.test(part));
  assert.deepEqual(
    parts.map((part) => part.split('\n')[0]),
    Array.from({ length: parts.length }, (_, index) => `PL${index}`),
  );
  assert.ok(parts.length >= 29, 'no rule is lost');
  for (const part of parts) {
    const rule = part.split('\n')[0] ?? '';
    const line = part.split('\n').find((each) => each.startsWith('Examples: ')) ?? '';
    const [examples = '', properties = '', ends = ''] = line.split(/ (?:Properties|End to end): /);
    const filesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    assert.ok(filesIn(examples).length > 0, `${rule} lacks an example`);
    assert.ok(filesIn(properties).length > 0, `${rule} lacks a property`);
    for (const file of [examples, properties, ends].flatMap(filesIn)) {
      assert.ok(existsSync(join(root, file)), file);
      assert.ok(titles(file).includes(`[${rule}]`), `${file} does not name ${rule}`);
    }
  }
});

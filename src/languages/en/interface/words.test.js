import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kindOf, refusalCodes } from '../../../contract/refusals/facts.ts';
import { words } from './words.ts';

test('[UI3] given every refusal, it has a text and a kind, and no code belongs to two subjects', () => {
  assert.deepEqual(Object.keys(words.refusals).sort(), [...refusalCodes].sort());
  for (const code of refusalCodes) assert.ok(words.kinds[kindOf(code)], code);
  const folder = join(import.meta.dirname, '..', '..', '..', 'contract', 'refusals');
  const named = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}readonly '?([\w-]+)'?: (?:NoFacts|\{)/gm)].map(
      ([, code = '']) => code,
    ),
  );
  assert.deepEqual(
    named.filter((code, index) => named.indexOf(code) !== index),
    [],
  );
});
test('[UI3] given every text of the interface, it names no command, no option and no id', () => {
  const faults = [];
  for (const file of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    for (const [index, line] of readFileSync(join(import.meta.dirname, file), 'utf8')
      .split('\n')
      .entries())
      if (/persevere [a-z]|['"\s(]--\w|\\`|\$\{(?:\w+\.)?(?:id|\w+Id)\}/.test(line))
        faults.push(`${file}:${index + 1} ${line.trim()}`);
  }
  assert.deepEqual(faults, []);
});

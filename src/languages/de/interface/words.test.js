import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { kindOf, refusalCodes } from '../../../contract/refusals/facts.ts';
import { germanWords } from './words.ts';

test('[UI3] given every refusal and either address, German has a text and a kind for it', () => {
  for (const words of [germanWords('du'), germanWords('sie')]) {
    assert.deepEqual(Object.keys(words.refusals).sort(), [...refusalCodes].sort());
    for (const code of refusalCodes) assert.ok(words.kinds[kindOf(code)], code);
  }
});
test('[UI3] given every German text of the interface, it names no command, no option and no id', () => {
  const faults = [];
  for (const file of globSync('*.ts', { cwd: import.meta.dirname })) {
    if (file.endsWith('.test.ts')) continue;
    for (const [index, line] of readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
      .split('\n')
      .entries())
      if (/persevere [a-z]|['"\s(]--\w|\\`|\$\{(?:\w+\.)?(?:id|\w+Id)\}/.test(line))
        faults.push(`${file}:${index + 1} ${line.trim()}`);
  }
  assert.deepEqual(faults, []);
});

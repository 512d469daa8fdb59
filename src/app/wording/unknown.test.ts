import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { tell } from '../../contract/refusals/tell.ts';
import { words } from '../../languages/en/interface/words.ts';
import type { Refused } from '../context.ts';
import { unknownInterview, unknownJob, unknownPerson, unknownStep } from './unknown.ts';

const what = ({ refusal }: Refused): string => tell(refusal, words).what;

test('[UI3] given a job, an interview, a step or a person that is gone, it is named in words and not by an id', () => {
  assert.equal(what(unknownJob()), 'That job is not here any more; it was taken away or belongs to other notes.');
  assert.equal(
    what(unknownInterview()),
    'That interview is not here any more; it was taken away or belongs to other notes.',
  );
  assert.equal(what(unknownStep()), 'That is not to do any more; it was done, left out, or belongs to other notes.');
  assert.equal(
    what(unknownPerson('per_4vkscf828p2yhnmz')),
    'That person is not here any more; they were taken away or belong to other notes.',
  );
  assert.equal(what(unknownPerson('Anna')), 'Nobody called “Anna” is noted.');
});

test('[UI3] given every refusal of the program, the sentence that says what happened holds no command, no flag and no id', () => {
  const app = join(import.meta.dirname, '..');
  const faults: string[] = [];
  for (const file of readdirSync(app, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    const text = readFileSync(join(app, file), 'utf8');
    for (const [, what = ''] of text.matchAll(/\brefuse?(?:al)?\(\s*'[\w-]+',\s*('[^'\n]*'|`[^`\n]*`)/g)) {
      if (/persevere [a-z]|\s--\w|\$\{(?:\w+\.)?(?:id|\w+Id)\}/.test(what)) faults.push(`${file}: ${what}`);
    }
  }
  assert.deepEqual(faults, []);
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { refusal } from '../../contract/errors.ts';
import { withoutCommands } from '../../contract/without-commands.ts';
import { unknownInterview, unknownJob, unknownPerson, unknownStep } from './unknown.ts';

test('[UI3] given a refusal whose way out is a command, who asks over HTTP gets the rest of it', () => {
  const told = withoutCommands(
    refusal('needs', 'A letter needs your name.', 'Say how you sign. `persevere profile --name NAME` tells it.'),
  );
  assert.equal(told.what, 'A letter needs your name.');
  assert.equal(told.todo, 'Say how you sign.');
  assert.equal(withoutCommands(unknownJob().refusal).todo, 'Go back and look at what is there now.');
});

test('[UI3] given a job, an interview, a step or a person that is gone, it is named in words and not by an id', () => {
  assert.equal(
    unknownJob().refusal.what,
    'That job is not here any more; it was taken away or belongs to other notes.',
  );
  assert.equal(
    unknownInterview().refusal.what,
    'That interview is not here any more; it was taken away or belongs to other notes.',
  );
  assert.equal(
    unknownStep().refusal.what,
    'That is not to do any more; it was done, left out, or belongs to other notes.',
  );
  assert.equal(
    unknownPerson('per_4vkscf828p2yhnmz').refusal.what,
    'That person is not here any more; they were taken away or belong to other notes.',
  );
  assert.equal(unknownPerson('Anna').refusal.what, 'Nobody called “Anna” is noted.');
});

test('[UI3] given every refusal of the program, the sentence that says what happened holds no command, no flag and no id', () => {
  const app = join(import.meta.dirname, '..');
  const faults: string[] = [];
  let seen = 0;
  for (const file of readdirSync(app, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    const text = readFileSync(join(app, file), 'utf8');
    for (const [, what = ''] of text.matchAll(/\brefuse?(?:al)?\(\s*'[\w-]+',\s*('[^'\n]*'|`[^`\n]*`)/g)) {
      seen += 1;
      if (/persevere [a-z]|\s--\w|\$\{(?:\w+\.)?(?:id|\w+Id)\}/.test(what)) faults.push(`${file}: ${what}`);
    }
  }
  assert.ok(seen > 80, `${seen} refusals were looked at`);
  assert.deepEqual(faults, []);
});

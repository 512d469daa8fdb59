import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const source = join(import.meta.dirname, '..');

test('[ST2] everything that the program writes goes through the one door, and nothing is committed beside it', () => {
  const besides = ['app', 'example', 'main', 'transports'].flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name))
      .filter((name) => /\.commit\(/.test(readFileSync(join(source, name), 'utf8'))),
  );
  assert.deepEqual(besides, [join('app', 'decide.ts')]);
});

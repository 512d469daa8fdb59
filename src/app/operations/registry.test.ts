import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { operations } from '../../contract/registry.ts';

const source = join(import.meta.dirname, '../..');

/** The folder of each operation's description, by the name of its constant. */
function describedIn(): Map<string, string> {
  const text = readFileSync(join(source, 'contract/registry.ts'), 'utf8');
  const imports = [...text.matchAll(/import \{([^}]*)\} from '\.\/operations\/([\w-]+)\//g)];
  return new Map(
    imports.flatMap(([, names = '', group = '']) => (names.match(/\w+/g) ?? []).map((name) => [name, group])),
  );
}

test('given every operation, it is carried out in the group of the same name in which it is described', () => {
  const groups = describedIn();
  const described = readFileSync(join(source, 'contract/registry.ts'), 'utf8');
  const carriedOut = readFileSync(join(source, 'app/operations/registry.ts'), 'utf8');
  const astray: string[] = [];
  for (const name of Object.keys(operations)) {
    const [, constant = name] = new RegExp(`^ {2}'?${name}'?: (\\w+),`, 'm').exec(described) ?? [];
    const [, group] = new RegExp(`^ {2}'?${name}'?: async .*import\\('\\./([\\w-]+)/`, 'm').exec(carriedOut) ?? [];
    if (group === undefined || group !== groups.get(constant))
      astray.push(`${name}: ${group}, ${groups.get(constant)}`);
  }
  assert.deepEqual(astray, []);
});

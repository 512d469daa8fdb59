import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/cli.ts';

/** What the import rules say of a project that holds these files. */
function verdictOn(files: Readonly<Record<string, string>>): { readonly code: number | null; readonly said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-rules-'));
  try {
    for (const [name, text] of Object.entries({ ...files, 'tsconfig.json': '{}' })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
        'src',
        ...['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'err'],
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    return { code: status, said: stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const deep = {
  'src/adapters/text/reader.ts': "export { read } from './deep.ts';",
  'src/adapters/text/deep.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
};

for (const entry of [
  'src/main/compose-in-browser.ts',
  'src/main/page-worker.ts',
  'src/adapters/text/parser-worker-in-page.ts',
]) {
  test(`given a module of Node that ${entry} comes to by way of others, the import rules refuse it and show the way`, () => {
    const way = entry.startsWith('src/main') ? '../adapters/text/reader.ts' : './reader.ts';
    const { code, said } = verdictOn({ ...deep, [entry]: `export const load = () => import('${way}');` });
    assert.match(
      said,
      new RegExp(`no-node-in-a-page: ${entry.replaceAll('.', '\\.')} → fs\\n.*reader\\.ts →\\n.*deep\\.ts →`),
    );
    assert.notEqual(code, 0);
  });
}

test('given the same module where only the program on a computer comes to it, the import rules take it', () => {
  const { code, said } = verdictOn({
    ...deep,
    'src/main/compose.ts': "export { read } from '../adapters/text/reader.ts';",
    'src/main/compose-in-browser.ts': 'export const read = null;',
  });
  assert.equal(code, 0, said);
});

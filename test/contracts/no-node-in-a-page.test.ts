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

test('given a module of Node that a worker of a page comes to by way of others, the import rules refuse it and show the way', () => {
  const { code, said } = verdictOn({
    ...deep,
    'src/main/compose-in-browser.ts': "export { read } from '../adapters/text/reader.ts';",
    'src/main/page-worker.ts': "export const load = () => import('./compose-in-browser.ts');",
    'src/adapters/text/parser-worker-in-page.ts': "import './reader.ts';",
  });
  assert.notEqual(code, 0);
  for (const entry of ['main/compose-in-browser', 'main/page-worker', 'adapters/text/parser-worker-in-page'])
    assert.match(said, new RegExp(`no-node-in-a-page: src/${entry}\\.ts → fs\\n(?:.* →\\n)*.*deep\\.ts →\\n`));
});

test('given the same module where only the program on a computer comes to it, the import rules take it', () => {
  const { code, said } = verdictOn({
    ...deep,
    'src/main/compose.ts': "export { read } from '../adapters/text/reader.ts';",
    'src/main/compose-in-browser.ts': 'export const read = null;',
  });
  assert.equal(code, 0, said);
});

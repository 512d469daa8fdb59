// The static checks, side by side: format and lint, types, import rules, dead code. Prints what fails, whole.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
// The programs themselves and not `.bin`: on Windows what lies there can be started by a shell alone.
const bin = (...path) => join(root, 'node_modules', ...path);
const tsc = bin('typescript', 'bin', 'tsc');
const checks = [
  ['format and lint', bin('@biomejs', 'biome', 'bin', 'biome'), ['check', '--error-on-warnings']],
  // What was checked before and did not change is not checked again.
  ['types', tsc, ['-p', '.', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types.tsbuildinfo']],
  // The inner folders without Node and without a page: they are to run in a worker of a browser too.
  [
    'types of the inner folders',
    tsc,
    ['-p', 'tsconfig.inner.json', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/inner.tsbuildinfo'],
  ],
  // What a service worker knows and what a page knows exclude each other.
  [
    'types of the service worker',
    tsc,
    ['-p', 'web/tsconfig.worker.json', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/worker.tsbuildinfo'],
  ],
  [
    'import rules',
    bin('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
    ['src', 'web', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  ],
  ['dead code', bin('knip', 'bin', 'knip.js'), ['--no-progress']],
];

const results = await Promise.all(
  checks.map(
    ([name, command, args]) =>
      new Promise((resolve) => {
        const startedAt = performance.now();
        const child = spawn(process.execPath, [command, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
        let output = '';
        child.stdout.on('data', (chunk) => (output += chunk));
        child.stderr.on('data', (chunk) => (output += chunk));
        child.on('close', (code) => resolve({ name, code, output, seconds: (performance.now() - startedAt) / 1000 }));
      }),
  ),
);
for (const result of results) {
  console.log(`${result.code === 0 ? 'ok  ' : 'FAIL'} ${result.name} (${result.seconds.toFixed(1)} s)`);
  if (result.code !== 0) console.log(result.output);
}
process.exit(results.some((result) => result.code !== 0) ? 1 : 0);

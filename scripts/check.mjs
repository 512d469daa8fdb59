// The static checks, two at a time: format and lint, types, import rules, dead code. Prints what fails, whole.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
// The programs themselves and not `.bin`: on Windows what lies there can be started by a shell alone.
const bin = (...path) => join(root, 'node_modules', ...path);
// TypeScript 7 checks on both processors and in a third of the time; its API is not settled yet, so what reads our sources uses version 6.
const tsc = bin('typescript-native', 'bin', 'tsc');
const checks = [
  // Two projects, one after the other: the inner folders without Node and without a page, since they are to run in a worker of a
  // browser too, and all else. What was checked before and did not change is not checked again.
  ['types', tsc, ['-b']],
  ['format and lint', bin('@biomejs', 'biome', 'bin', 'biome'), ['check', '--error-on-warnings']],
  [
    'import rules',
    bin('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
    ['src', 'web', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  ],
  ['dead code', bin('knip', 'bin', 'knip.js'), ['--no-progress']],
];

function run([name, command, args]) {
  return new Promise((resolve) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, [command, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ name, code, output, seconds: (performance.now() - startedAt) / 1000 }));
  });
}

// More than two at once would only take the processor from each other.
const results = [];
const waiting = [...checks];
await Promise.all(
  [1, 2].map(async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) results.push(await run(check));
  }),
);
for (const result of results) {
  console.log(`${result.code === 0 ? 'ok  ' : 'FAIL'} ${result.name} (${result.seconds.toFixed(1)} s)`);
  if (result.code !== 0) console.log(result.output);
}
process.exit(results.some((result) => result.code !== 0) ? 1 : 0);

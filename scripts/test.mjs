// Runs everything: static checks, the time-dependent part in two far zones, then the whole suite with node:test's own summary.
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const unit = globSync(['{src,web}/**/*.test.ts', 'test/properties/**/*.test.ts'], { cwd: root });
const rest = globSync(['test/{contracts,e2e}/**/*.test.ts'], { cwd: root });
const only = process.argv.slice(2);

// Every test file is a process of its own: what one has stripped of its types, the others need not.
const compiled = join(root, 'node_modules', '.cache', 'compiled');

function run(label, args, env = {}) {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, NODE_NO_WARNINGS: '1', NODE_COMPILE_CACHE: compiled, ...env },
    });
    child.on('close', (code) => {
      console.log(`${label}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
      resolve(code ?? 1);
    });
  });
}

/** Ends with the first that failed. */
async function all(...runs) {
  const failed = (await Promise.all(runs)).find((code) => code !== 0);
  if (failed !== undefined) process.exit(failed);
}

if (only.length > 0) {
  await all(run('chosen tests', ['--test', ...only]));
} else {
  await all(run('static checks', ['scripts/check.mjs']));
  const inTime = unit.filter((file) => /time|plan|language|write|understand/.test(file));
  const zones = ['Pacific/Kiritimati', 'America/St_Johns'];
  await all(
    ...zones.map((TZ) => run(`in ${TZ}`, ['--test', '--test-reporter=dot', ...inTime], { TZ, PERSEVERE_RUNS: '300' })),
  );
  // Side by side: many of them wait for a server, a browser or half a minute.
  await all(run('all tests', ['--test', '--test-concurrency=3', ...unit, ...rest]));
}

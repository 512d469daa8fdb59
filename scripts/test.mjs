// Runs everything: static checks, the time-dependent part in two far zones, then the whole suite with node:test's own summary.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const unit = globSync(['{src,web}/**/*.test.ts', 'test/properties/**/*.test.ts'], { cwd: root });
const rest = globSync(['test/{contracts,e2e}/**/*.test.ts'], { cwd: root });
const only = process.argv.slice(2);

function run(label, args, env = {}) {
  const startedAt = performance.now();
  const done = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
  });
  console.log(`${label}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  if (done.status !== 0) process.exit(done.status ?? 1);
}

if (only.length > 0) {
  run('chosen tests', ['--test', ...only]);
} else {
  run('static checks', ['scripts/check.mjs']);
  const inTime = unit.filter((file) => /time|plan|language|write|understand/.test(file));
  for (const TZ of ['Pacific/Kiritimati', 'America/St_Johns'])
    run(`in ${TZ}`, ['--test', '--test-reporter=dot', ...inTime], { TZ, PERSEVERE_RUNS: '300' });
  // Side by side: many of them wait for a server, a browser or half a minute.
  run('all tests', ['--test', '--test-concurrency=3', ...unit, ...rest]);
}

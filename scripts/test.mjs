// Runs the tests. By itself: what any machine can run. `services`: those that need a browser, a mail server or a calendar server of the system.
// `all`: both. Anything else names the test files to run.
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const unit = globSync(['{src,web}/**/*.test.ts', 'test/properties/**/*.test.ts', 'scripts/mutate/*.test.ts'], {
  cwd: root,
});
const rest = globSync(['test/{contracts,e2e}/**/*.test.ts'], { cwd: root });
const services = globSync(['test/services/**/*.test.ts'], { cwd: root });
const only = process.argv.slice(2);
const [what = 'any'] = only;

// Every test file is a process of its own: what the first has stripped of its types, the others need not.
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

async function everywhere() {
  await all(run('static checks', ['scripts/check.mjs']));
  const inTime = unit.filter((file) => /time|plan|language|write|understand/.test(file));
  const zones = ['Pacific/Kiritimati', 'America/St_Johns'];
  await all(
    ...zones.map((TZ) => run(`in ${TZ}`, ['--test', '--test-reporter=dot', ...inTime], { TZ, PERSEVERE_RUNS: '300' })),
  );
  // Side by side: many of them wait for a server or half a minute.
  await all(run('tests for any machine', ['--test', '--test-concurrency=3', ...unit, ...rest]));
}

async function withServices() {
  await all(run('tests with services', ['--test', '--test-concurrency=3', ...services]));
}

if (what === 'any') {
  await everywhere();
  console.log(
    `Left out: ${services.length} test files that need openssl, Chromium, Dovecot, Postfix or Radicale from the system. \`npm run test:services\` runs them.`,
  );
} else if (what === 'services') await withServices();
else if (what === 'all') {
  await everywhere();
  await withServices();
} else await all(run('chosen tests', ['--test', ...only]));

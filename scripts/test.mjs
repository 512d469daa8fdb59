// Runs the tests. By itself: what any machine can run while somebody waits. `services`: the properties with all their cases, and the tests that
// need a browser, a mail server or a calendar server of the system.
// `all`: both. `site`: the tests of the page, on the site in a browser alone; further words name some of their files. Anything else names the
// test files to run.
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { reaches, services, testFiles } from './test-files.ts';

const root = join(import.meta.dirname, '..');
const files = testFiles(root);
const only = process.argv.slice(2);
const [what = 'any'] = only;

/** One more than there are processors: many tests wait for a server, or for half a minute to pass. */
const atOnce = Math.max(3, availableParallelism() + 1);
/** What one process has stripped of its types, the others need not. */
const compiled = join(root, 'node_modules', '.cache', 'compiled');
const totals = { passed: 0, failed: 0, skipped: 0 };
const skips = [];

/** Runs a program and gives what it said, with its end. */
function run(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_NO_WARNINGS: '1', NODE_COMPILE_CACHE: compiled, ...env },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

/** Test files in one process, which loads the program once for all of them. `apart`: a process for each. */
async function test(label, chosen, { env = {}, apart = false } = {}) {
  const startedAt = performance.now();
  const how = apart ? [] : ['--test-isolation=none'];
  const { code, said } = await run(['--test', '--test-reporter=spec', ...how, ...chosen], env);
  const count = (word) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(said)?.[1] ?? 0);
  totals.passed += count('pass');
  totals.failed += count('fail') + count('cancelled');
  totals.skipped += count('skipped');
  for (const [, title, why] of said.matchAll(/^\s*﹣ (.+?) \([\d.]+ms\) # (.+)$/gm)) skips.push(`${title}: ${why}`);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(
    `${code === 0 ? 'ok  ' : 'FAIL'} ${label}: ${count('pass')} tests in ${chosen.length} files (${seconds} s)`,
  );
  // Nothing counted is no success: the process ended before its tests did.
  if (code === 0 && count('pass') + count('skipped') > 0) return true;
  const failures = said.indexOf('✖ failing tests:');
  console.log(failures < 0 ? said.slice(-20_000) : said.slice(failures));
  return false;
}

/** The tests of the page without a server, on the site that is built once for all of them. */
async function onSite(named) {
  const built = await run(['scripts/site.ts']);
  if (built.code !== 0) {
    console.log(built.said);
    return false;
  }
  const ofPage = files.services.filter((file) => reaches(root, file, 'test/support/browser.ts'));
  const chosen = named.length === 0 ? ofPage : named;
  const env = { PERSEVERE_PAGE: 'browser', PERSEVERE_SITE: join(root, 'dist', 'site') };
  return work(
    chosen.map((file) => () => test(`${file} in a browser alone`, [file], { apart: true, env })),
    3,
  );
}

async function check() {
  const { code, said } = await run(['scripts/check.mjs']);
  console.log(said.trimEnd());
  return code === 0;
}

/** Deals files into heaps of about the same size in bytes, the largest first. */
function deal(chosen, heaps) {
  const size = (file) => statSync(join(root, file)).size;
  const dealt = Array.from({ length: Math.min(heaps, chosen.length) }, () => ({ bytes: 0, files: [] }));
  for (const file of chosen.toSorted((one, other) => size(other) - size(one))) {
    const smallest = dealt.reduce((least, each) => (each.bytes < least.bytes ? each : least));
    smallest.bytes += size(file);
    smallest.files.push(file);
  }
  return dealt.map((each) => each.files.toSorted());
}

/** Works through jobs, a few at once. True where all of them went well. */
async function work(jobs, most = atOnce) {
  const waiting = [...jobs];
  let well = true;
  const worker = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) if (!(await job())) well = false;
  };
  await Promise.all(Array.from({ length: most }, worker));
  return well;
}

/** Zones at both ends of the day, one of them with half an hour. */
const [ahead, behind] = ['Pacific/Kiritimati', 'America/St_Johns'];

/** So many cases of each property are tried where everybody waits; all of them in `longer`. */
const FEWER = '100';

function everywhere() {
  const env = { TZ: ahead, PERSEVERE_RUNS: FEWER };
  return work([
    ...deal(files.rest, 3).map(
      (heap, at) => () => test(`end to end, ${at + 1}`, heap, { env: { PERSEVERE_RUNS: FEWER } }),
    ),
    ...deal(files.unit, 3).map((heap, at) => () => test(`in ${ahead}, ${at + 1}`, heap, { env })),
    check,
  ]);
}

/** The properties with all their cases, and what knows of zones in the other zone: what knows nothing of them ends in both the same. */
function longer() {
  const again = files.unit.filter(
    (file) => reaches(root, file, 'src/core/time/zone.ts') || reaches(root, file, 'test/support/runs.ts'),
  );
  return work(deal(again, 3).map((heap, at) => () => test(`in ${behind}, ${at + 1}`, heap, { env: { TZ: behind } })));
}

/** Leaves out what cannot run here and says why; in CI nothing is left out. */
function withServices() {
  const lacking = services.map((each) => ({ ...each, why: each.lacking() })).filter((each) => each.why !== null);
  const isOut = (file) => lacking.some((each) => reaches(root, file, each.startedBy));
  for (const { name, why, startedBy } of lacking) {
    const without = files.services.filter((file) => reaches(root, file, startedBy)).length;
    console.log(`Left out, for want of ${name} (${why}): ${without} test files.`);
  }
  if (lacking.length > 0 && process.env.CI) {
    console.log('In CI nothing is left out: install what is named above.');
    return false;
  }
  const chosen = files.services.filter((file) => !isOut(file));
  // A process for each, since each starts servers of its own. Those with a mail server take the longest and come first.
  const isLong = (file) => reaches(root, file, 'test/support/services/mail-server.ts');
  const inTurn = [...chosen.filter(isLong), ...chosen.filter((file) => !isLong(file))];
  return work(inTurn.map((file) => () => test(file, [file], { apart: true })));
}

/** As `needsServer` of test/support/browser.ts says it. */
function isLeftOut(skip) {
  return what === 'site' && skip.includes(': needs a server: ');
}

let well = true;
if (what === 'services') well = (await longer()) && (await withServices());
else if (what === 'all') well = (await everywhere()) && (await longer()) && (await withServices());
else if (what === 'site') well = await onSite(only.slice(1));
else if (what === 'any') {
  well = await everywhere();
  const names = services.map((each) => each.name).join(', ');
  console.log(
    `Left out: ${files.services.length} test files that need programs of the system (${names}), and most cases of each property. \`npm run test:services\` runs what can run here.`,
  );
} else well = await test('chosen tests', only, { apart: true });
/** What a browser alone does not have is left out of its run on purpose, each with its reason. */
const [leftOut, skipped] = [skips.filter(isLeftOut), skips.filter((each) => !isLeftOut(each))];
for (const each of leftOut) console.log(`Left out: ${each}`);
for (const each of skipped) console.log(`Skipped here: ${each}`);
if (skipped.length > 0 && process.env.CI && process.platform === 'linux') {
  console.log('In CI on Linux nothing is skipped.');
  well = false;
}
const out = leftOut.length === 0 ? '' : `, ${leftOut.length} left out`;
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped - leftOut.length} skipped${out}`);
// A static check holds no tests: without this line the numbers alone would look green.
if (!well) console.log('Not green: see the lines that begin with FAIL.');
process.exit(well ? 0 : 1);

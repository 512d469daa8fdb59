// npm run bench: each budget with its figure, its goal and a bare reference measured in the same run. Medians of several
// rounds. `npm run bench -- 500` measures one account size only.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Entry } from '../src/core/journal/entry.ts';
import { extendState, foldScope } from '../src/core/journal/fold.ts';
import type { ScopeState } from '../src/core/journal/states.ts';
import { accountFile } from '../src/main/home.ts';
import { program, root } from '../test/support/cli.ts';
import { serverWithKey } from '../test/support/server.ts';
import type { Share } from './account-entries.ts';
import { makeAccount } from './accounts.ts';
import { type Client, createClient } from './client.ts';
import { median, ms, newHome, removeHomes, say } from './figures.ts';
import { fitBench } from './fit.ts';
import { mailbox } from './mailbox.ts';
import { page } from './page.ts';
import { planning } from './planning.ts';
import { readingCommands } from './reading-commands.ts';
import { site } from './site.ts';
import { writing } from './writing.ts';

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((each) => each > 0);
const measured = sizes.length > 0 ? sizes : [500, 5000, 50_000];
/** `npm run bench -- page` measures the page alone, `-- planning` planning and working days. */
const pageAlone = process.argv.includes('page');
const planningAlone = process.argv.includes('planning');
/** `-- mailbox` reading mails and watching mailboxes. */
const mailboxAlone = process.argv.includes('mailbox');
/** `-- site` the page in a browser alone. */
const siteAlone = process.argv.includes('site');
/** `-- fit` examples beside requirements, the brief, the search. */
const fitAlone = process.argv.includes('fit');
/** `-- commands` commands that read what a stranger wrote. */
const commandsAlone = process.argv.includes('commands');
/** `-- writing` writing and reviewing letters. */
const writingAlone = process.argv.includes('writing');

async function p50(work: () => Promise<unknown>, rounds = 300): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < rounds + 30; index++) {
    const startedAt = performance.now();
    await work();
    if (index >= 30) times.push(performance.now() - startedAt);
  }
  return median(times);
}

/** A bare HTTP server that answers the same bytes: what the protocol itself costs in this run. */
async function bareHttp(body: string): Promise<number> {
  const server = createServer((_, response) => response.end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = createClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, '');
  const time = await p50(() => client.get('/'));
  client.end();
  server.close();
  return time;
}

async function http(count: number, share: Share): Promise<void> {
  const home = newHome();
  const entries = await makeAccount(home, count, share, Date.now());
  const startedAt = performance.now();
  const server = await serverWithKey(home);
  const ready = performance.now() - startedAt;
  const client: Client = createClient(server.url, server.key);
  const first = performance.now();
  const today = await client.get('/api/today');
  const renewed = performance.now() - first;
  const bare = await bareHttp(today);
  const label = `${count} jobs, ${share === 'all-running' ? 'all running' : '60 running'}`;
  const job = `job_${String(count >> 1).padStart(8, '0')}`;
  let made = 0;
  say(`${label}: ${entries} entries; server ready`, ms(ready), count === 500 ? 'at most 400 ms' : '');
  say(`${label}: first today, which plans what is stale`, ms(renewed));
  for (const [name, work, goal] of [
    ['today', () => client.get('/api/today'), 'at most 2 ms'],
    ['list of 50', () => client.get('/api/jobs'), 'at most 2 ms'],
    ['detail', () => client.get(`/api/job?job=${job}`), 'at most 2 ms'],
    ['create', () => client.post('/api/jobs', { role: `New ${made++}`, employer: `New firm ${made}` }), 'at most 2 ms'],
  ] as const) {
    const time = await p50(work);
    say(`${label}: ${name}, p50 over HTTP`, ms(time), goal, `${(time / bare).toFixed(1)} x bare HTTP (${ms(bare)})`);
  }
  client.end();
  await server.end();
}

async function folding(): Promise<void> {
  const home = newHome();
  await makeAccount(home, 10_000, 'sixty-running', Date.now());
  const database = new DatabaseSync(accountFile(home), { readOnly: true });
  const text =
    'select position, id, kind, version, happened_at, recorded_at, operation_id, scopes, payload from entry order by position';
  const time = (work: () => void): number => {
    const times = [0, 1, 2, 3, 4].map(() => {
      const startedAt = performance.now();
      work();
      return performance.now() - startedAt;
    });
    return median(times);
  };
  let rows = 0;
  const bare = time(() => {
    rows = 0;
    for (const row of database.prepare(text).iterate()) if (row.payload !== '') rows++;
  });
  const parsed = time(() => {
    for (const row of database.prepare(text).iterate()) JSON.parse(row.payload as string);
  });
  const folded = time(() => {
    const states = new Map<string, ScopeState | null>();
    for (const row of database.prepare(text).iterate()) {
      const entry: Entry = {
        position: row.position as number,
        id: row.id as string,
        kind: row.kind as string,
        version: 1,
        happenedAt: row.happened_at as number,
        recordedAt: row.recorded_at as number,
        stamp: row.stamp as string,
        operationId: row.operation_id as string,
        scopes: (row.scopes as string).split(' '),
        payload: JSON.parse(row.payload as string),
      };
      for (const scope of entry.scopes) {
        const next = extendState(scope, states.get(scope) ?? null, entry);
        states.set(scope, next === 'refold' ? foldScope(scope, [entry]) : next);
      }
    }
  });
  const rate = (milliseconds: number): string => `${Math.round(rows / milliseconds)} rows/ms`;
  say(
    'folding a whole journal',
    rate(folded),
    'at least 60 % of a read',
    `${Math.round((parsed / folded) * 100)} % of reading and parsing (${rate(parsed)}), ${Math.round((bare / folded) * 100)} % of bare rows (${rate(bare)})`,
  );
  database.close();
}

function commandLine(home: string): number {
  const times = Array.from({ length: 21 }, () => {
    const startedAt = performance.now();
    spawnSync(process.execPath, [program, 'today', '--json', '--home', home], { stdio: 'ignore' });
    return performance.now() - startedAt;
  });
  return median(times);
}

async function commands(count: number, goal: number): Promise<void> {
  const home = newHome();
  await makeAccount(home, count, 'sixty-running', Date.now());
  spawnSync(process.execPath, [program, 'today', '--home', home], { stdio: 'ignore' });
  const bare = median(
    Array.from({ length: 21 }, () => {
      const startedAt = performance.now();
      spawnSync(process.execPath, ['-e', '0'], { stdio: 'ignore' });
      return performance.now() - startedAt;
    }),
  );
  const time = commandLine(home);
  say(
    `persevere today at ${count} jobs, beyond a bare node`,
    ms(time - bare),
    `at most ${goal} ms`,
    `${(time / bare).toFixed(1)} x node -e 0 (${ms(bare)})`,
  );
}

async function idle(): Promise<void> {
  const home = newHome();
  await makeAccount(home, 500, 'sixty-running', Date.now());
  const server = await serverWithKey(home);
  await server.get('/api/today');
  await new Promise<void>((resolve) => setTimeout(resolve, 3000));
  const { pid } = JSON.parse(readFileSync(join(home, 'server.json'), 'utf8')) as { pid: number };
  const resident = (id: number): number =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  const bare = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'], { stdio: 'ignore' });
  await new Promise<void>((resolve) => setTimeout(resolve, 800));
  say(
    'server idle at 500 jobs, resident',
    `${resident(pid).toFixed(0)} MB`,
    'at most 90 MB',
    `${(resident(pid) / resident(bare.pid ?? 0)).toFixed(1)} x bare node (${resident(bare.pid ?? 0).toFixed(0)} MB)`,
  );
  bare.kill();
  await server.end();
}

function sizeOf(path: string): number {
  const stat = statSync(path);
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stat.size;
}

/** What the package brings when it is installed, beside Node. */
function installed(): void {
  const home = newHome();
  const pack = spawnSync(process.execPath, [join(root, 'scripts', 'pack.ts'), home], { cwd: root, encoding: 'utf8' });
  const archive = pack.stdout.trim().split('\n').at(-1) ?? '';
  const place = join(home, 'place');
  mkdirSync(place);
  const args = ['install', '--prefix', place, '--ignore-scripts', '--no-audit', '--no-fund', archive];
  if (pack.status !== 0 || spawnSync('npm', args, { cwd: place, stdio: 'ignore' }).status !== 0) {
    say('installed without Node', 'not measured', 'at most 60 MB', 'it could not be packed or installed here');
    return;
  }
  rmSync(join(place, 'node_modules', 'node'), { recursive: true, force: true });
  say('installed without Node', `${(sizeOf(place) / 1e6).toFixed(1)} MB`, 'at most 60 MB');
}

try {
  if (planningAlone) planning();
  else if (commandsAlone) await readingCommands();
  else if (mailboxAlone) await mailbox();
  else if (writingAlone) await writing();
  else if (fitAlone) await fitBench();
  else if (siteAlone) await site();
  else {
    if (!pageAlone) await all();
    await page();
    if (!pageAlone) await site();
  }
} finally {
  removeHomes();
}

async function all(): Promise<void> {
  for (const count of measured) await http(count, 'sixty-running');
  for (const count of measured) await http(count, 'all-running');
  await folding();
  planning();
  await commands(500, 60);
  if (measured.includes(50_000)) await commands(50_000, 120);
  await readingCommands();
  await idle();
  installed();
  await mailbox();
}

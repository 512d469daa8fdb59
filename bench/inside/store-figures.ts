// Measures a store inside a browser and tells the figures, in milliseconds.
import type { Store } from '../../src/app/ports/store.ts';
import { given, tell } from '../../test/support/inside/outside.ts';
import { browserStores } from '../../test/support/inside/stores.ts';
import { commit, note } from '../../test/support/store-contract.ts';
import type { StorePlace } from '../../test/support/store-kind.ts';
import { accountEntries } from '../account-entries.ts';

/** What the bench asks for. */
export interface FiguresGiven {
  readonly stores: readonly string[];
  readonly jobs: number;
  /** True where only it is measured how soon it is ready. */
  readonly readyAlone: boolean;
}

const { stores, jobs, readyAlone } = await given<FiguresGiven>();
const COMMITS = 200;
const READY_ROUNDS = 7;
const now = Date.UTC(2026, 10, 23, 12);

const say = (name: string, figure: number): Promise<void> => tell({ [name]: figure });

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now();
  const value = await work();
  await say(name, performance.now() - startedAt);
  return value;
}

async function quantiles(name: string, rounds: number, work: (round: number) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now();
    await work(round);
    times.push(performance.now() - startedAt);
  }
  times.sort((one, other) => one - other);
  await say(`${name} p50`, times[Math.floor(rounds * 0.5)] ?? 0);
  await say(`${name} p95`, times[Math.floor(rounds * 0.95)] ?? 0);
}

const kind = browserStores.find((each) => stores.includes(each.name));
const inNewWorker = new URL(globalThis.location.href).searchParams.get('ready');
const place = kind?.at(inNewWorker ?? 'figures');
if (place === undefined) throw new Error('No such store.');

/** Opens what is there, and reads what the first screen begins with. */
async function ready(from: StorePlace): Promise<Store> {
  const opened = await from.open();
  await opened.countJobs();
  await opened.due({ now, fingerprint: 'f', limit: 50, staleLimit: 200 });
  return opened;
}

/** The same in a worker that starts anew, as with a page: how long it takes from the start of the worker, with its script and the database's. */
async function readyInNewWorker(folder: string): Promise<number> {
  const address = new URL(globalThis.location.href);
  address.searchParams.set('ready', folder);
  const startedAt = performance.now();
  const worker = new Worker(address, { type: 'module' });
  let took = 0;
  await new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data === 'ready') took = performance.now() - startedAt;
      else resolve();
    };
    worker.onerror = (event) => reject(new Error(event.message));
  });
  worker.terminate();
  return took;
}

if (inNewWorker !== null) {
  const store = await ready(place);
  postMessage('ready');
  await store.close();
  postMessage('closed');
  // Only the worker that began this one says that the page is done.
  await new Promise(() => {});
}

const entries = accountEntries(jobs, 'sixty-running', now);
await say('entries', entries.length);
const first = await place.open();
await timed('restore all', () => first.replaceAll(entries, []));
await first.close();

// The first round makes the empty account, and is not counted.
await readyInNewWorker('empty');
const [full, empty]: [number[], number[]] = [[], []];
for (let round = 0; round < READY_ROUNDS; round++) {
  empty.push(await readyInNewWorker('empty'));
  full.push(await readyInNewWorker('figures'));
}
const middle = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
await say('ready in a new worker, p50', middle(full));
await say('ready in a new worker, nothing noted, p50', middle(empty));
const store = await timed('ready again', () => ready(place));
if (!readyAlone) await measureAll();
await store.close();

async function measureAll(): Promise<void> {
  const job = `job_${String(jobs >> 1).padStart(8, '0')}`;
  await quantiles('commit', COMMITS, (round) =>
    store.commit(
      commit([note('job-changed', [job], { jobId: job, role: `Role ${round}` })], {
        rows: [{ kind: 'draft', key: `d${round % 10}`, body: { text: 'x'.repeat(500) } }],
      }),
    ),
  );
  await quantiles('one job', 50, async (round) => {
    const id = `job_${String(round * 7).padStart(8, '0')}`;
    await store.load([id]);
    await store.entries({ scope: id, after: 0, limit: 100 });
  });
  await quantiles('states of 60 jobs in one answer', 20, () =>
    store.snapshot((reading) =>
      reading.load(Array.from({ length: 60 }, (_each, index) => `job_${String(index).padStart(8, '0')}`)),
    ),
  );
  await timed('first search', () => store.find('billing postg', 20));
  await quantiles('search', 20, (round) => store.find(`role ${round}`, 20));
  await quantiles('search in all', 5, () => store.find('billing', 20));
  await timed('inspect', () => store.inspect());
  await timed('rebuild', () => store.rebuild());
  await timed('erase one note', () =>
    store.erase({
      payloads: [{ entryId: 'ent_100', payload: { erased: true }, version: 1, scopes: [] }],
      rows: [],
      texts: ['Employer 12'],
      people: [],
      now: 0,
    }),
  );
}

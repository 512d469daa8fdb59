// Measures a store inside a browser and tells the figures, in milliseconds.
import { given, tell } from '../../test/support/inside/outside.ts';
import { browserStores } from '../../test/support/inside/stores.ts';
import { commit, note } from '../../test/support/store-contract.ts';
import { accountEntries } from '../account-entries.ts';

/** What the bench asks for. */
export interface FiguresGiven {
  readonly stores: readonly string[];
  readonly jobs: number;
}

const { stores, jobs } = await given<FiguresGiven>();
const COMMITS = 200;
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

const place = browserStores.find((each) => stores.includes(each.name))?.at('figures');
if (place === undefined) throw new Error('No such store.');
const entries = accountEntries(jobs, 'sixty-running', now);
await say('entries', entries.length);
const first = await place.open();
await timed('restore all', () => first.replaceAll(entries, []));
await first.close();

const store = await timed('ready', async () => {
  const opened = await place.open();
  await opened.countJobs();
  await opened.due({ now, fingerprint: 'f', limit: 50, staleLimit: 200 });
  return opened;
});
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
  }),
);
await store.close();

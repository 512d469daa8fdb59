// One round of a campaign of kills: looks whether all that was acknowledged before is there, then writes until the browser is killed.
import type { Store } from '../../../../src/app/ports/store.ts';
import { type KillGiven, type KillTold, MOST_UNTOLD } from '../../kill-messages.ts';
import { commit, opened } from '../../store-contract.ts';
import { given, tell } from '../outside.ts';
import { browserStores } from '../stores.ts';

const { stores, folder, acknowledged, round } = await given<KillGiven>();
const said = (what: KillTold): Promise<void> => tell(what);
const jobId = (of: number, index: number): string => `job_r${of}n${index}`;

/** How many jobs of a round are there: the first, the second and so on, without a gap. */
async function countOf(store: Store, of: number, atLeast: number): Promise<number> {
  const ids = Array.from({ length: atLeast + MOST_UNTOLD + 2 }, (_, index) => jobId(of, index));
  const loaded = await store.load(ids);
  const missing = loaded.findIndex(({ state }) => state?.kind !== 'job');
  const drafts = await Promise.all(ids.slice(0, missing).map((id) => store.row('draft', id)));
  const withoutRow = drafts.findIndex((body) => typeof body !== 'string');
  return withoutRow < 0 ? missing : withoutRow;
}

async function lookInto(store: Store, name: string): Promise<void> {
  const counts: number[] = [];
  for (const [of, atLeast] of (acknowledged[name] ?? []).entries()) counts.push(await countOf(store, of, atLeast));
  await said({ store: name, kind: 'found', counts, problems: (await store.inspect()).problems });
}

async function writeInto(store: Store, name: string, round: number): Promise<void> {
  const untold = new Set<Promise<void>>();
  for (let index = 0; ; index++) {
    const id = jobId(round, index);
    // Between nothing and some pages of the database.
    const body = 'x'.repeat(((round * 31 + index * 7) % 6) ** 2 * 800);
    const committed = await store.commit(
      commit([{ ...opened(id, `Analyst ${index}`), id: `ent_${id}` }], {
        operationId: `op_${id}`,
        rows: [{ kind: 'draft', key: id, body }],
      }),
    );
    if (!committed.ok) throw new Error(`Not written: ${committed.reason}.`);
    // The next is written while the test is told of this one, so that the kill comes into writings.
    const telling = said({ store: name, kind: 'wrote', count: index + 1 }).finally(() => untold.delete(telling));
    untold.add(telling);
    if (untold.size === MOST_UNTOLD) await Promise.race(untold);
  }
}

/** Each store has a worker of its own: writing to files keeps a worker busy, and the other store would hardly be written to. */
async function inOwnWorker(name: string): Promise<void> {
  const address = new URL(globalThis.location.href);
  address.searchParams.set('store', name);
  const worker = new Worker(address, { type: 'module' });
  await new Promise<void>((resolve, reject) => {
    worker.onmessage = () => resolve();
    worker.onerror = (event) => reject(new Error(event.message));
  });
}

const own = new URL(globalThis.location.href).searchParams.get('store');
if (own === null) await Promise.all(stores.map(inOwnWorker));
else {
  const place = browserStores.find((each) => each.name === own)?.at(folder);
  if (place === undefined) throw new Error('No such store.');
  const store = await place.open();
  await lookInto(store, own);
  if (round !== null) await writeInto(store, own, round);
  await store.close();
  postMessage('over');
  // Only the worker that began this one says that the page is done.
  await new Promise(() => {});
}

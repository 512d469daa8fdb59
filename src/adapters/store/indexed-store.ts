import type { ExchangingStore } from '../../app/ports/store.ts';
import { FOLD_VERSION } from '../../core/journal/fold.ts';
import { createAccount } from './indexed-account.ts';
import { commitIndexed } from './indexed-commit.ts';
import { type Connection, connect } from './indexed-connection.ts';
import { refreshDue } from './indexed-due.ts';
import { createIndexedExchange } from './indexed-exchange.ts';
import { inspectIndexed } from './indexed-inspect.ts';
import { createIndexedMaintenance, QUIET_MS } from './indexed-maintenance.ts';
import { type Mirror, openMirror } from './indexed-mirror.ts';
import { createMirroring, isFresh, type Mirroring, restoreFrom, shutMirror } from './indexed-mirroring.ts';
import { createMoments } from './indexed-moments.ts';
import { createIndexedReading } from './indexed-reading.ts';
import { createIndexedSearch } from './indexed-search.ts';
import { createIndexedStates } from './indexed-states.ts';
import { IndexedDbBusy, troubleOfIndexed } from './indexed-trouble.ts';
import { createWatching } from './watching.ts';
import type { FaultOf } from './working-rows.ts';

export interface IndexedOptions {
  /** Name of the database in this origin. */
  readonly name: string;
  /** What is wrong with a stored row; without it every row that is JSON is taken. */
  readonly faultOf?: FaultOf;
}

/**
 * Opens an account in IndexedDB, making it where there is none. Several workers may have it open: each writing finds what the other wrote.
 * Rejects with `NoIndexedDb` where the browser refuses it, with `IndexedDbBusy` where another tab does not let go of an older edition.
 */
export async function openIndexedStore({ name, faultOf = () => null }: IndexedOptions): Promise<ExchangingStore> {
  const { connection, mirror } = await openBoth(name);
  const moments = createMoments();
  let isFoldedByNewer = false;
  const access = {
    get readOnly(): boolean {
      return connection.isNewer || isFoldedByNewer;
    },
  };
  // What a newer program wrote is not written to, and so not copied.
  const mirroring = mirror === null || connection.isNewer ? null : mirroringOf(connection, mirror);
  const account = createAccount(connection, moments, access, mirroring);
  const states = createIndexedStates();
  const search = createIndexedSearch(account.read);
  const readingBy = (read: typeof account.read) => createIndexedReading(read, states, search, faultOf);
  const reading = readingBy(account.read);
  // Every worker that has it open tells the others when it wrote.
  const others = new BroadcastChannel(`persevere ${name}`);
  const watching = createWatching(reading.revision, (_look, soon) => {
    others.onmessage = soon;
    return () => {
      others.onmessage = null;
    };
  });
  const tell = (): void => {
    others.postMessage(null);
    watching.tell();
  };
  const end = (): void => {
    watching.end();
    others.close();
    if (mirroring !== null) mirroring.close();
    else if (mirror !== null && mirror !== 'shut') mirror.close();
    connection.close();
  };
  const maintenance = createIndexedMaintenance(account, moments, mirroring, tell, faultOf);

  try {
    const { fold } = await account.read(async (_tables, head) => head);
    isFoldedByNewer = fold > FOLD_VERSION;
    if (fold < FOLD_VERSION && !access.readOnly) await maintenance.rebuild();
  } catch (error) {
    end();
    throw error;
  }
  return {
    ...reading,
    ...maintenance,
    exchange: createIndexedExchange(account, faultOf, {
      changed: tell,
      async erasing() {
        await moments.quiet(QUIET_MS);
        // Emptied before and filled afterwards: what is erased must not be put back from there.
        await mirroring?.empty();
      },
    }),
    get readOnly(): boolean {
      return access.readOnly;
    },
    async snapshot(work) {
      const moment = await account.moment();
      try {
        return await work(readingBy(moment.read));
      } finally {
        moment.end();
      }
    },
    async commit(commit) {
      const committed = await commitIndexed(account, states, faultOf, commit);
      if (committed.ok && !committed.repeated) tell();
      if (!committed.ok && committed.reason === 'read-only') isFoldedByNewer = true;
      return committed;
    },
    async refresh(rows, fingerprint) {
      if (access.readOnly || rows.length === 0) return;
      await refreshDue(account, rows, fingerprint);
    },
    onChange: watching.onChange,
    inspect: () => inspectIndexed(account.read, access.readOnly, reading.brokenRows),
    troubleOf: troubleOfIndexed,
    async close() {
      // What is being read ends with what it began with.
      await moments.quiet(QUIET_MS);
      end();
    },
  };
}

/** `shut`: the browser does not open the mirror, which may exist; null: the browser can have none. */
type OpenedMirror = Mirror | 'shut' | null;

/**
 * Opens the database and its mirror, and puts an empty database back from the mirror. If nothing has been noted yet and the mirror does not
 * open in time, it rejects with `IndexedDbBusy`: the mirror may hold the notes, and to the candidate an empty account would look as if they
 * were lost.
 */
async function openBoth(name: string): Promise<{ connection: Connection; mirror: OpenedMirror }> {
  const opening = openMirror(name);
  const connection = await connect(name).catch(async (error: unknown) => {
    const opened = await opening;
    if (typeof opened !== 'string') opened.close();
    throw error;
  });
  const mirror = await opening;
  if (mirror === 'none') return { connection, mirror: null };
  if (typeof mirror !== 'string') {
    if (!(await restoreFrom(mirror, connection))) return { connection, mirror };
    connection.close();
    return { connection: await connect(name), mirror };
  }
  if (mirror === 'late' && (await isFresh(connection))) {
    connection.close();
    throw new IndexedDbBusy('busy');
  }
  return { connection, mirror: 'shut' };
}

function mirroringOf(connection: Connection, mirror: Mirror | 'shut'): Mirroring {
  return mirror === 'shut' ? shutMirror : createMirroring(connection, mirror);
}

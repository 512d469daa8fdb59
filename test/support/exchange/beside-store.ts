import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { nodeCurve } from '../../../src/adapters/exchange/node-curve.ts';
import { openSqliteStore } from '../../../src/adapters/store/sqlite-store.ts';
import type { ExchangeLedger } from '../../../src/app/ports/exchange.ts';
import type { ExchangingStore } from '../../../src/app/ports/store.ts';
import { deviceIdOf } from '../../../src/core/exchange/batch.ts';
import { nameText } from '../../../src/core/exchange/envelope.ts';
import { itemAsErased } from '../../../src/core/exchange/erasing.ts';
import { type Item, travelling } from '../../../src/core/exchange/items.ts';
import { rowName } from '../../../src/core/exchange/taking.ts';
import type { Keeper } from './device.ts';
import { type Disc, memoryLedger } from './memory-ledger.ts';

/** A store that runs beside a disc. */
interface Beside {
  readonly file: string;
  readonly store: ExchangingStore;
  readonly ready: Promise<void>;
}

/**
 * Keeps what devices exchange in SQLite as well: every call is made to both, what the store answers is what the device goes by, and it has to
 * be what the disc answers.
 */
export function besideSqlite(): Keeper & { end(): Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-ledgers-'));
  const beside = new Map<Disc, Beside>();
  let count = 0;

  function nextFile(): string {
    count += 1;
    mkdirSync(join(folder, `${count}`));
    return join(folder, `${count}`, 'account.sqlite');
  }

  function of(disc: Disc): Beside {
    const known = beside.get(disc);
    if (known !== undefined) return known;
    const file = nextFile();
    if (disc.file !== null) copyFileSync(disc.file, file);
    const store = openSqliteStore(file);
    const { secret, standing, certificate } = disc;
    const device = deviceIdOf(nodeCurve.publicKey(secret));
    const ready =
      disc.file === null ? store.exchange.setUp({ device, secret, standing, certificate }, 0) : Promise.resolve();
    const made = { file, store, ready };
    beside.set(disc, made);
    return made;
  }

  return {
    ledgerOf(disc) {
      const { store, ready } = of(disc);
      return both(memoryLedger(disc), store.exchange, ready);
    },
    copy(disc) {
      const file = nextFile();
      const { file: from } = of(disc);
      const database = new DatabaseSync(from);
      database.prepare('vacuum into ?').run(file);
      database.close();
      return { ...structuredClone(disc), file };
    },
    async check(disc) {
      const { store } = of(disc);
      assert.deepEqual((await store.inspect()).problems, []);
      const entries = await store.entries({ after: 0, limit: 100_000 });
      const inOrder = <T extends { readonly id: string }>(list: readonly T[]) =>
        list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
      const asKept = [...disc.entries.values()].map((entry) => JSON.parse(JSON.stringify(travelling(entry))));
      assert.deepEqual(inOrder(entries).map(travelling), inOrder(asKept));
      const bodies = [...disc.rows.values()].flatMap(([row]) =>
        row === undefined || row.body === null ? [] : [[rowName(row), row.body]],
      );
      const rows = await store.rows('unfinished');
      assert.deepEqual(
        rows.map(({ key, body }) => [rowName({ kind: 'unfinished', key }), body]),
        bodies.sort(([one], [other]) => ((one as string) < (other as string) ? -1 : 1)),
      );
      const { self } = store.exchange;
      assert.equal((await self())?.device, deviceIdOf(nodeCurve.publicKey(disc.secret)));
    },
    async end() {
      for (const { store } of beside.values()) await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One ledger that is two: they have to answer alike. */
function both(model: ExchangeLedger, kept: ExchangeLedger, ready: Promise<void>): ExchangeLedger {
  return new Proxy(kept, {
    get(_target, name: keyof ExchangeLedger) {
      return async (...given: unknown[]): Promise<unknown> => {
        await ready;
        const [expected, found]: unknown[] = [
          await Reflect.apply(model[name], model, given),
          await Reflect.apply(kept[name], kept, given),
        ];
        if (name === 'pending') await samePending(expected as Item[], found as Item[], kept);
        else assert.deepEqual(plain(found), plain(expected), name);
        return found;
      };
    },
  });
}

/** What goes out may read as it is by now; it is as many items, and about the same. */
async function samePending(expected: readonly Item[], found: readonly Item[], kept: ExchangeLedger): Promise<void> {
  const erasures = await kept.erasures();
  const about = (item: Item): unknown => {
    if ('entry' in item) return item.entry.id;
    const left = Object.keys(item).length === 0 ? null : itemAsErased(item, erasures);
    return plain(left);
  };
  assert.deepEqual(found.map(about), expected.map(about), 'pending');
}

/** The same for what says the same: lists have no order among themselves. */
function plain(value: unknown): unknown {
  const texts = (list: readonly unknown[]): string[] => list.map((each) => JSON.stringify(each)).sort();
  if (value instanceof Set) return [...value].sort();
  if (value instanceof Uint8Array) return value.toHex();
  if (Array.isArray(value)) return texts(value.map((each) => ('hash' in Object(each) ? nameText(each) : each)));
  if (typeof value === 'object' && value !== null && 'letters' in value)
    return Object.fromEntries(
      Object.entries(value).map(([key, list]) => [key, texts(Array.isArray(list) ? list : [])]),
    );
  return value === undefined || value === null ? null : JSON.parse(JSON.stringify(value));
}

import type { Erasure, Maintenance } from '../../app/ports/store.ts';
import { FOLD_VERSION } from '../../core/journal/fold.ts';
import type { Stamp } from '../../core/journal/stamp.ts';
import { BEGINNING } from './digests.ts';
import type { Account, Written } from './indexed-account.ts';
import { entryRecord, sealFrom } from './indexed-entries.ts';
import type { Mirroring } from './indexed-mirroring.ts';
import type { Moments } from './indexed-moments.ts';
import { refold, refoldAll } from './indexed-read-model.ts';
import { putRows } from './indexed-rows.ts';
import { type Head, storeNames } from './indexed-schema.ts';
import { inPieces, type Writer } from './indexed-tables.ts';
import { sayErasure } from './indexed-taking.ts';
import { numberAt } from './sql.ts';
import { spellingsOf } from './trace.ts';
import type { FaultOf } from './working-rows.ts';

/** Records told to be written before what was told is waited for. */
const PIECE = 500;
/** What replaces everything waits so long for what is being read. */
export const QUIET_MS = 2000;

/** What happens to a whole account, each in one transaction. `changed` is called when it was done. */
export function createIndexedMaintenance(
  account: Account,
  moments: Moments,
  mirroring: Mirroring | null,
  changed: () => void,
  faultOf: FaultOf,
): Omit<Maintenance, 'inspect' | 'troubleOf'> {
  /** `isGone`: nothing of what was there before is in the second copy any more. */
  async function whole<T>(
    work: (writer: Writer, head: Head, change: number) => Promise<Written<T>>,
  ): Promise<{ readonly value: T; readonly isGone: boolean }> {
    // What is still being read after that is told that it cannot be read any more.
    await moments.quiet(QUIET_MS);
    // Emptied before and filled afterwards: what is erased must not be put back from there.
    const isGone = mirroring === null || (await mirroring.empty());
    const value = await account.write(async (writer, head) => {
      const change = head.change + 1;
      const written = await work(writer, head, change);
      return { ...written, head: { ...written.head, change, refolded: change, fold: FOLD_VERSION } };
    }, 'isWhole');
    changed();
    return { value, isGone };
  }

  return {
    async replaceAll(entries, rows) {
      const { value } = await whole(async (writer, _head, change) => {
        for (const store of storeNames) if (store !== 'meta') writer.clear(store);
        let digest = BEGINNING;
        let stamp: Stamp | null = null;
        let position = 0;
        const used = new Map<string, number>();
        for (const [index, entry] of entries.entries()) {
          const sealed = entryRecord(entry, digest);
          digest = sealed.digest;
          writer.put('entry', sealed.record);
          if (entry.stamp > (stamp ?? '')) stamp = entry.stamp;
          position = Math.max(position, entry.position);
          if (entry.operationId !== '')
            used.set(entry.operationId, Math.max(used.get(entry.operationId) ?? 0, entry.recordedAt));
          if (index % PIECE === PIECE - 1) await writer.settled();
        }
        putRows(writer, rows, change);
        for (const [id, recordedAt] of used)
          writer.put('operation', { id, result: null, recorded_at: recordedAt, bound_to: null });
        await refoldAll(writer);
        // What is put back from an archive is another device, or none.
        return { head: { position, stamp, digest, exchanging: undefined }, value: entries.length };
      });
      return value;
    },

    async erase(erasure) {
      const { isGone } = await whole(async (writer, head, change) => {
        const { first, scopes } = await rewrite(writer, erasure);
        const digest = await sealFrom(writer, first, head);
        await dropResults(writer, erasure.texts);
        putRows(writer, erasure.rows, change);
        await refold(writer, scopes);
        const said = await sayErasure(writer, { ...head, digest }, erasure, change, faultOf);
        return { head: { digest, ...said }, value: null };
      });
      return { complete: isGone };
    },

    rebuild: async () => (await whole(async (writer) => ({ head: {}, value: await refoldAll(writer) }))).value,

    /**
     * Looks through every record of every object store, also of the second copy. What the browser may have left on the disc of what was overwritten is out of a
     * page's reach: neither this nor anything else in the page can see it.
     */
    async holdsTrace(texts) {
      const spellings = spellingsOf(texts).map((text) => text.toLowerCase());
      const holds = (record: unknown): boolean =>
        textsIn(record).some((text) => {
          const lower = text.toLowerCase();
          return spellings.some((spelling) => lower.includes(spelling));
        });
      const isHere = await account.read(async (tables) => {
        let found = false;
        for (const store of storeNames)
          await inPieces(tables, store, (record) => {
            found ||= holds(record);
          });
        return found;
      });
      return isHere || (await mirroring?.holds(holds)) === true;
    },
  };
}

/** Writes payloads anew; returns the position of the first, and every scope that one of them was or is about. */
async function rewrite(
  writer: Writer,
  { payloads }: Erasure,
): Promise<{ readonly first: number; readonly scopes: ReadonlySet<string> }> {
  let first = Number.POSITIVE_INFINITY;
  const touched = new Set<string>();
  for (const { entryId, payload, version, scopes } of payloads) {
    const [record] = await writer.list('entry', { index: 'id', range: IDBKeyRange.only(entryId) });
    if (record === undefined) continue;
    const position = numberAt(record.row, 'position');
    writer.put('entry', {
      row: { ...record.row, payload: JSON.stringify(payload), version, scopes: scopes.join(' ') },
      filed: [...new Set(scopes)].map((scope) => [scope, position] as const),
    });
    for (const scope of [...record.filed.map(([each]) => each), ...scopes]) touched.add(scope);
    first = Math.min(first, position);
  }
  return { first, scopes: touched };
}

/** Drops the results that hold one of these texts. A digest of what was asked would still tell who guesses a name that it was there. */
async function dropResults(writer: Writer, texts: readonly string[]): Promise<void> {
  const escaped = texts.map((text) => JSON.stringify(text).slice(1, -1).toLowerCase());
  await inPieces(writer, 'operation', (record) => {
    const held = record.result?.toLowerCase();
    const names = held !== undefined && escaped.some((text) => held.includes(text));
    if (names || record.bound_to !== null)
      writer.put('operation', { ...record, result: names ? null : record.result, bound_to: null });
  });
}

/** Every string in a record, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  // What is sealed tells nothing.
  if (value instanceof Uint8Array) return [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

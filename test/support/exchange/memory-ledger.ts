import type { ExchangeLedger, NewBatch } from '../../../src/app/ports/exchange.ts';
import { firstWritten } from '../../../src/core/exchange/entries.ts';
import { type BatchName, nameText, readBatch } from '../../../src/core/exchange/envelope.ts';
import { asErased, erasureAsErased, isErasedRow } from '../../../src/core/exchange/erasing.ts';
import type { Erased, Item, Remains, RowVersion, TravellingEntry } from '../../../src/core/exchange/items.ts';
import type { Certificate } from '../../../src/core/exchange/keys.ts';
import { mergeVersions } from '../../../src/core/exchange/rows.ts';
import type { SendingFacts } from '../../../src/core/exchange/sending.ts';
import { emptyStanding, type Standing } from '../../../src/core/exchange/standing.ts';
import { stableId } from '../../../src/core/journal/stable-id.ts';

/** All that a device has on its disc. A plain value, so that an old copy of it can be put back. */
export interface Disc {
  secret: Uint8Array;
  standing: Standing;
  batches: Map<string, { name: BatchName; bytes: Uint8Array; suspect: boolean; unread: boolean }>;
  certificate: Certificate | null;
  pending: Item[];
  erasures: Map<string, Erased>;
  entries: Map<string, TravellingEntry>;
  rows: Map<string, readonly RowVersion[]>;
  facts: {
    mailbox: Map<string, object>;
    letters: Map<string, object>;
    takenBack: Map<string, object>;
    told: Map<string, object>;
  };
  had: Map<string, Set<string>>;
}

export function emptyDisc(owner: string, secret: Uint8Array): Disc {
  return {
    secret,
    standing: emptyStanding(owner),
    batches: new Map(),
    certificate: null,
    pending: [],
    erasures: new Map(),
    entries: new Map(),
    rows: new Map(),
    facts: { mailbox: new Map(), letters: new Map(), takenBack: new Map(), told: new Map() },
    had: new Map(),
  };
}

/** Takes an item in, as a store does in its transaction: in any order, any number of times. */
export function takeItem(disc: Disc, item: Item): void {
  const erasures = (): Erased[] => [...disc.erasures.values()];
  if ('entry' in item) {
    const known = disc.entries.get(item.entry.id);
    const first = known === undefined ? item.entry : firstWritten(known, item.entry);
    disc.entries.set(first.id, asErased(first, erasures()));
  } else if ('row' in item) {
    const key = `${item.row.kind} ${item.row.key}`;
    if (!isErasedRow(item.row, erasures())) disc.rows.set(key, mergeVersions(disc.rows.get(key) ?? [], item.row));
  } else if ('erasure' in item) {
    if (disc.erasures.has(item.erasure.id)) return;
    const further = furtherRemains(disc, item.erasure);
    disc.erasures.set(item.erasure.id, item.erasure);
    if (further !== null) {
      disc.erasures.set(further.id, further);
      disc.pending.push({ erasure: further });
    }
    for (const [id, each] of disc.erasures) disc.erasures.set(id, erasureAsErased(each, erasures()));
    for (const [id, entry] of disc.entries) disc.entries.set(id, asErased(entry, erasures()));
    for (const [key, versions] of disc.rows) {
      const left = versions.filter((each) => !isErasedRow(each, erasures()));
      if (left.length === 0) disc.rows.delete(key);
      else disc.rows.set(key, left);
    }
    for (const batch of disc.batches.values()) batch.suspect = true;
  } else
    for (const kind of ['mailbox', 'letter', 'takenBack', 'told'] as const)
      if (kind in item) {
        const said = (item as Record<string, object>)[kind] ?? {};
        disc.facts[kind === 'letter' ? 'letters' : kind].set(JSON.stringify(said), said);
      }
}

/** What a person is called in the notes of a disc. */
export function nameOn(disc: Disc, personId: string): string | null {
  for (const { kind, payload } of disc.entries.values()) {
    const { personId: id, name } = payload as { personId?: unknown; name?: unknown };
    if (kind === 'person-noted' && id === personId && typeof name === 'string' && name.length > 3) return name;
  }
  return null;
}

/** What remains of the entries that name somebody, in a disc that still knows the name; of those that no erasure of the person speaks of. */
export function remainsWithout(disc: Disc, personId: string): Remains[] {
  const name = nameOn(disc, personId);
  const spoken = new Set(
    [...disc.erasures.values()].flatMap((each) =>
      each.personId === personId ? each.remains.map(({ entryId }) => entryId) : [],
    ),
  );
  return [...disc.entries.values()].flatMap((entry) => {
    if (spoken.has(entry.id)) return [];
    const cut = asErased(entry, [bareErasure(personId)]);
    const text = JSON.stringify(cut.payload);
    const left = name === null ? text : text.replaceAll(JSON.stringify(name).slice(1, -1), '');
    if (left === JSON.stringify(entry.payload)) return [];
    return [
      { entryId: entry.id, kind: entry.kind, payload: JSON.parse(left), version: cut.version, scopes: [...cut.scopes] },
    ];
  });
}

function bareErasure(personId: string): Erased {
  return { id: '-', personId, includes: [], remains: [], rows: [], stamp: '' };
}

/** What a device that still knows the name says of entries that the erasure of another does not speak of. */
function furtherRemains(disc: Disc, erasure: Erased): Erased | null {
  const spoken = new Set(erasure.remains.map(({ entryId }) => entryId));
  const remains = remainsWithout(disc, erasure.personId).filter(({ entryId }) => !spoken.has(entryId));
  if (remains.length === 0) return null;
  const includes = [...disc.erasures.keys(), erasure.id].sort();
  const id = stableId('era', JSON.stringify([includes, remains]));
  return { ...erasure, id, includes, remains, rows: [] };
}

/** The ledger on such a disc. Each call that writes is one step: a device is killed between two of them and never within one. */
export function memoryLedger(disc: Disc): ExchangeLedger {
  const keepBatch = ({ name, bytes, body }: NewBatch): void => {
    const unread = body === null && readBatch(bytes)?.envelope.kind === 'items';
    disc.batches.set(nameText(name), { name, bytes, suspect: disc.erasures.size > 0, unread });
  };
  return {
    standing: async () => disc.standing,
    names: async () => [...disc.batches.values()].map(({ name }) => name),
    bytesOf: async (name) => disc.batches.get(nameText(name))?.bytes ?? null,
    pending: async () => [...disc.pending],
    erasures: async () => [...disc.erasures.values()],
    suspects: async () => [...disc.batches.values()].filter(({ suspect }) => suspect).map(({ name }) => name),
    facts: async () =>
      ({
        mailbox: [...disc.facts.mailbox.values()],
        letters: [...disc.facts.letters.values()],
        takenBack: [...disc.facts.takenBack.values()],
        told: [...disc.facts.told.values()],
        gone: Object.keys(disc.standing.gone),
      }) as unknown as SendingFacts,
    async say(items) {
      disc.pending.push(...items);
      for (const item of items) takeItem(disc, item);
    },
    unread: async () => [...disc.batches.values()].filter(({ unread }) => unread).map(({ name }) => name),
    certificate: async () => disc.certificate,
    async takeIn(batch) {
      keepBatch(batch);
      disc.standing = batch.standing;
      for (const item of batch.body?.items ?? []) takeItem(disc, item);
    },
    async keepOwn(batch, written) {
      keepBatch(batch);
      disc.standing = batch.standing;
      disc.pending.splice(0, written);
    },
    async keepStanding(standing) {
      disc.standing = standing;
    },
    async cleared(names) {
      for (const name of names) {
        const batch = disc.batches.get(nameText(name));
        if (batch !== undefined) batch.suspect = false;
      }
    },
    async drop(names) {
      for (const name of names) disc.batches.delete(nameText(name));
    },
    had: async (place) => disc.had.get(place) ?? new Set(),
    async keepHad(place, names) {
      disc.had.set(place, new Set(names));
    },
    async startAnew({ standing, dropped, again, renewed }) {
      disc.secret = renewed?.secret ?? disc.secret;
      disc.certificate = renewed?.certificate ?? disc.certificate;
      disc.standing = standing;
      for (const name of dropped) disc.batches.delete(nameText(name));
      for (const item of again) takeItem(disc, item);
      disc.pending.unshift(...again);
    },
  };
}

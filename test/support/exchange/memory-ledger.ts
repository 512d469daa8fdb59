import type { ExchangeLedger, NewBatch } from '../../../src/app/ports/exchange.ts';
import { type BatchName, nameText, readBatch } from '../../../src/core/exchange/envelope.ts';
import { asErased } from '../../../src/core/exchange/erasing.ts';
import type { Erased, Item, Remains, RowVersion, TravellingEntry } from '../../../src/core/exchange/items.ts';
import type { Certificate } from '../../../src/core/exchange/keys.ts';
import type { SendingFacts } from '../../../src/core/exchange/sending.ts';
import { emptyStanding, type Standing } from '../../../src/core/exchange/standing.ts';
import { rowName, takeIn } from '../../../src/core/exchange/taking.ts';

/** All that a device has on its disc. A plain value, so that an old copy of it can be put back. */
export interface Disc {
  /** The file of a store that holds the same, as of the copying; null where there is none. */
  readonly file: string | null;
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
    file: null,
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

/** Takes items in, as a store does in its transaction. */
function take(disc: Disc, items: readonly Item[]): void {
  const erasures = [...disc.erasures.values()];
  const taken = takeIn({ entries: disc.entries, rows: disc.rows, erasures }, items);
  for (const entry of taken.entries) disc.entries.set(entry.id, entry);
  for (const row of taken.rows)
    if (row.versions.length === 0) disc.rows.delete(rowName(row));
    else disc.rows.set(rowName(row), row.versions);
  if (taken.erasures.some(({ id }) => !disc.erasures.has(id)))
    for (const batch of disc.batches.values()) batch.suspect = true;
  for (const erasure of taken.erasures) disc.erasures.set(erasure.id, erasure);
  disc.pending.push(...taken.further.map((erasure) => ({ erasure })));
  for (const { kind, body } of taken.said)
    if (kind !== 'name') disc.facts[kind === 'letter' ? 'letters' : kind].set(JSON.stringify(body), body);
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
      take(disc, items);
    },
    unread: async () => [...disc.batches.values()].filter(({ unread }) => unread).map(({ name }) => name),
    certificate: async () => disc.certificate,
    async takeIn(batch) {
      keepBatch(batch);
      disc.standing = batch.standing;
      take(disc, batch.body?.items ?? []);
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
      take(disc, again);
      disc.pending.unshift(...again);
    },
  };
}

import type { Entry } from '../journal/entry.ts';
import { eraseFrom } from '../journal/erase.ts';
import { erasedPayload } from '../journal/kinds/define.ts';
import { asWrittenToday, isEntryKind, kinds } from '../journal/kinds/registry.ts';
import type { Erased, Item, Remains, RowVersion, TravellingEntry } from './items.ts';

/**
 * An entry as it reads after these erasures: the same on every device, in whatever order the entry and the erasures came. What the devices
 * that erased said of it counts; of what they did not know, the person goes as the kind of the entry says.
 */
export function asErased<E extends Erasable>(entry: E, erasures: readonly Erased[]): E {
  return cutting(erasures)(entry);
}

/** The same for many entries: what was said of each is looked up once. */
export function cutting(erasures: readonly Erased[]): <E extends Erasable>(entry: E) => E {
  const people = [...new Set(erasures.map((each) => each.personId))].sort();
  const saidOf = new Map<string, Said[]>();
  for (const erasure of erasures)
    for (const found of erasure.remains) {
      const said = saidOf.get(found.entryId);
      if (said === undefined) saidOf.set(found.entryId, [{ erasure, found }]);
      else said.push({ erasure, found });
    }
  return (entry) => {
    const left = remainsFrom(saidOf.get(entry.id) ?? []);
    const base = left === null ? entry : { ...entry, ...left };
    const text = JSON.stringify([base.scopes, base.payload]);
    return people.filter((personId) => text.includes(personId)).reduce(withoutPerson, base);
  };
}

/** An entry without a person, as the kind says that it has today; where that takes nothing away, the words stay as they were written. */
function withoutPerson<E extends Erasable>(entry: E, personId: string): E {
  const today = asWrittenToday(whole(entry));
  const { kind, version } = today;
  const payload = eraseFrom(today, personId, () => correctedKind(today.payload));
  const scopes = entry.scopes.filter((scope) => scope !== personId);
  const isSame = JSON.stringify(payload) === JSON.stringify(today.payload);
  return isSame ? { ...entry, scopes } : { ...entry, kind, version, payload, scopes };
}

/** As much of an entry as is cut. */
type Erasable = Pick<TravellingEntry, 'id' | 'kind' | 'version' | 'scopes' | 'payload'>;

/** The rest of an entry has no part in what is cut. */
function whole(entry: Erasable): Entry {
  return { position: 0, happenedAt: 0, recordedAt: 0, stamp: '', operationId: '', ...entry };
}

/** A correction says itself of what kind it is, so that it reads alike where what it corrects is not there yet. */
function correctedKind(payload: unknown): string | null {
  const kind = typeof payload === 'object' && payload !== null && 'kind' in payload ? payload.kind : null;
  return typeof kind === 'string' ? kind : null;
}

type Left = Pick<Remains, 'version' | 'payload' | 'scopes'>;

/** What one erasure says of an entry: the first of its remains that names it. */
interface Said {
  readonly erasure: Erased;
  readonly found: Remains;
}

/** What all erasures together leave of an entry; null where none speaks of it. */
function remainsFrom(spoken: readonly Said[]): Left | null {
  const said = spoken.filter(({ erasure }, at) => spoken.findIndex((other) => other.erasure === erasure) === at);
  // Who erased later, knowing what was erased before, started from what that had left.
  const last = said.filter(({ erasure }) => !said.some((other) => other.erasure.includes.includes(erasure.id)));
  const [first, ...others] = last
    .toSorted((one, other) => (one.erasure.id < other.erasure.id ? -1 : 1))
    .map(({ found }) => found);
  if (first === undefined) return null;
  const { kind, version, payload, scopes } = first;
  const left = others.reduce<Left>(
    (one, other) => ({
      version: Math.max(one.version, other.version),
      payload: one.version === other.version ? common(one.payload, other.payload) : erasedPayload,
      scopes: one.scopes.filter((scope) => other.scopes.includes(scope)),
    }),
    { version, payload, scopes },
  );
  // What both left may be no payload of its kind any more: then nothing is left.
  return others.length === 0 || hasShape(kind, left) ? left : { ...left, payload: erasedPayload };
}

/** True for a payload that can be read, or that a newer program wrote. */
function hasShape(kind: string, { version, payload }: Left): boolean {
  const today = asWrittenToday(whole({ id: '', kind, version, scopes: [], payload }));
  if (!isEntryKind(today.kind) || today.version > kinds[today.kind].version) return true;
  return kinds[today.kind].read(today.payload) !== null;
}

/**
 * What two erasures that did not know each other both left. Where they left different words, none are left: each of them may hold the
 * person of the other.
 */
function common(one: unknown, other: unknown): unknown {
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  if (typeof one === 'string' && typeof other === 'string') return '';
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length === other.length) return one.map((each, at) => common(each, other[at]));
    const texts = new Set(other.map((each) => JSON.stringify(each)));
    return one.filter((each) => texts.has(JSON.stringify(each)));
  }
  if (isObject(one) && isObject(other))
    return Object.fromEntries(
      Object.keys(one)
        .filter((key) => key in other)
        .map((key) => [key, common(one[key], other[key])]),
    );
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a version of a row that was erased with a person: a device that was away cannot bring it back. False for a version written later. */
export function isErasedRow(
  { kind, key, stamp }: Pick<RowVersion, 'kind' | 'key' | 'stamp'>,
  erasures: readonly Erased[],
): boolean {
  return erasures.some(
    (erasure) => stamp <= erasure.stamp && erasure.rows.some((each) => each.kind === kind && each.key === key),
  );
}

/** An erasure as it reads after all of them: what it left of an entry holds nobody whom another erased. */
export function erasureAsErased(erasure: Erased, erasures: readonly Erased[]): Erased {
  const later = erasures.filter((each) => each.includes.includes(erasure.id));
  const standing = erasure.remains.filter(
    ({ entryId }) => !later.some((each) => each.remains.some((other) => other.entryId === entryId)),
  );
  const remains = standing.map(({ entryId, kind, version, scopes, payload }): Remains => {
    const left = asErased({ id: entryId, kind, version, scopes, payload }, erasures);
    return { entryId, kind, payload: left.payload, version: left.version, scopes: [...left.scopes] };
  });
  return { ...erasure, remains };
}

/** An item without what was erased; null where nothing is left of it. */
export function itemAsErased(item: Item, erasures: readonly Erased[]): Item | null {
  if ('entry' in item) return { entry: asErased(item.entry, erasures) };
  if ('erasure' in item) return { erasure: erasureAsErased(item.erasure, erasures) };
  return 'row' in item && isErasedRow(item.row, erasures) ? null : item;
}

/** True where an item would keep what was erased, so that the batch which holds it is replaced. */
export function holdsErased(item: Item, erasures: readonly Erased[]): boolean {
  return JSON.stringify(itemAsErased(item, erasures)) !== JSON.stringify(item);
}

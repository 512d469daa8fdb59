import { type Erasure, kindsOfPeople, type RowChange, type RowKind, rowKinds } from '../../app/ports/store.ts';
import { travels } from '../../app/ports/travelling.ts';
import { holdsPerson } from '../../core/exchange/further.ts';
import type { Erased, Item, Remains, TravellingEntry } from '../../core/exchange/items.ts';
import { NOBODY, rowName, type Taken } from '../../core/exchange/taking.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { stableId } from '../../core/journal/stable-id.ts';
import type { FaultOf } from './working-rows.ts';

/** Stands for an item of which nothing is left, or that cannot be read: no device takes it (`isSound`), and the others are counted behind it. */
export const nothing = {} as Item;

/** Stands in a store where an item went: it keeps its place, so that what was counted before is counted still, and says nothing. */
export const NOTHING = '{}';

/** How an item that goes out is stored: an entry goes out as it is by then, and everything else as it was said. */
export function outgoingOf(item: Item): { readonly about: string | null; readonly item: string | null } {
  if ('entry' in item) return { about: item.entry.id, item: null };
  return { about: 'row' in item ? rowName(item.row) : null, item: JSON.stringify(item) };
}

/** The item that was stored as a text; null where nothing of it is left, or it cannot be read. */
export function readItem(text: string): Item | null {
  return text === NOTHING ? null : parsed<Item>(text);
}

/** What was written as a text here, whose shape was looked at when it came; null where the text was damaged. */
export function parsed<T>(text: string): T | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** An entry without its place. */
export function travellingOf({ position: _place, ...entry }: Entry): TravellingEntry {
  return entry;
}

/**
 * The working rows as they are after items were taken in. A row of a kind that does not travel is nothing that another device may write; one
 * that does not fit its shape, as of a newer program, waits among the versions until this program was updated.
 */
export function rowsTaken({ rows }: Taken, faultOf: FaultOf): RowChange[] {
  return rows.flatMap(({ kind: named, key, versions }): RowChange[] => {
    const kind = rowKinds.find((each) => each === named);
    if (kind === undefined || !travels(kind, key)) return [];
    const body = versions[0]?.body ?? null;
    return body === null || faultOf(kind, key, body) === null ? [{ kind, key, body }] : [];
  });
}

/** A working row as it is stored; its text where that cannot be read. */
export interface RowHere {
  readonly kind: string;
  readonly key: string;
  readonly body: unknown;
}

/**
 * What goes with those who were erased elsewhere and does not travel; and who they were, so that a backup from before that is put back here is
 * erased again (ST6).
 */
export function rowsBesides(here: readonly RowHere[], { gone }: Taken, erasures: readonly Erased[]): RowChange[] {
  const changes: RowChange[] = [];
  for (const { kind: named, key, body } of here) {
    const kind = rowKinds.find((each) => each === named);
    if (kind === undefined || !kindsOfPeople.includes(kind) || travels(kind, key)) continue;
    if (gone.some(({ personId, sought }) => holdsPerson([key, body], personId, sought)))
      changes.push({ kind, key, body: null });
  }
  for (const { personId } of gone) {
    if (here.some(({ kind, key }) => kind === 'erasure' && key === personId)) continue;
    const spoken = erasures.filter((each) => each.personId === personId);
    const entryIds = [...new Set(spoken.flatMap((each) => each.remains.map(({ entryId }) => entryId)))];
    changes.push({ kind: 'erasure', key: personId, body: { personId, entryIds } });
  }
  return changes;
}

/** What a row in an erasure here is to other devices: it goes with the erasure, or is written anew. */
export const goesWith = ({ kind, key, body }: RowChange): boolean => body === null && travels(kind, key);

/**
 * What the other devices are told of an erasure here: what is left of each entry, and which rows went.
 * @param kindOf the kind of an entry, as it is written today
 * @param known erasures that were known before
 */
export function erasuresSaid(
  { payloads, people, rows }: Erasure,
  kindOf: (entryId: string) => string | undefined,
  known: readonly Erased[],
  device: string,
  stamp: string,
): Erased[] {
  const remains = payloads.flatMap(({ entryId, payload, version, scopes }): Remains[] => {
    const kind = kindOf(entryId);
    return kind === undefined ? [] : [{ entryId, kind, payload, version, scopes: [...scopes] }];
  });
  const going = rows.filter(goesWith).map(({ kind, key }) => ({ kind, key }));
  const includes = known.map(({ id }) => id);
  return (people.length > 0 ? people : [NOBODY]).map((personId, at): Erased => {
    const id = stableId('era', device, stamp, personId);
    const said = { id, personId, includes: includes.toSorted(), stamp };
    includes.push(id);
    return at === 0 ? { ...said, remains, rows: going } : { ...said, remains: [], rows: [] };
  });
}

/** The rows among these that travel, as if they were written now. */
export function rowsBefore(here: readonly RowHere[]): RowChange[] {
  return here.flatMap(({ kind: named, key, body }): RowChange[] => {
    const kind: RowKind | undefined = rowKinds.find((each) => each === named);
    return kind !== undefined && travels(kind, key) ? [{ kind, key, body }] : [];
  });
}

/** Who was forgotten on this device before there was an exchange: nobody else knows what remained, and everybody forgets them. */
export function erasuresBefore(here: readonly RowHere[], device: string, stamp: string): Erased[] {
  return here.flatMap(({ kind, key }) =>
    kind === 'erasure'
      ? [{ id: stableId('era', device, key), personId: key, includes: [], remains: [], stamp, rows: [] }]
      : [],
  );
}

import { findIn, type Sought, soughtFor } from '../journal/find-person.ts';
import { knownOf, withoutNames } from '../journal/known-person.ts';
import { stableId } from '../journal/stable-id.ts';
import { cutting, isErasedRow } from './erasing.ts';
import type { Erased, Remains, RowVersion, TravellingEntry } from './items.ts';

/** By what a device that still knows somebody finds them in its notes. */
export function soughtIn(
  entries: readonly TravellingEntry[],
  personId: string,
  erasures: readonly Pick<Erased, 'personId'>[],
): Sought {
  return soughtFor(knownOf(entries, [personId], [personId, ...erasures.map((each) => each.personId)]));
}

/** True for words that hold somebody for certain: by their id, or by a name that is theirs alone. */
export function holdsPerson(value: unknown, personId: string, sought: Sought): boolean {
  return JSON.stringify(value).includes(`"${personId}"`) || findIn(value, sought).some((each) => each.certain);
}

/**
 * What a device that still knows the name of somebody says when it reads that they were erased: what remains of its entries, and which of its
 * rows go, as far as the erasure does not speak of them. Null where it has nothing to add. The name goes where it is theirs for certain, as
 * with an erasure in which nothing was chosen.
 * @param erasures those that were known before
 */
export function furtherErasure(
  entries: readonly TravellingEntry[],
  rows: readonly RowVersion[],
  erasures: readonly Erased[],
  erasure: Erased,
): Erased | null {
  const { personId } = erasure;
  const sought = soughtIn(entries, personId, erasures);
  const ofPerson = [...erasures.filter((each) => each.personId === personId), erasure];
  const spoken = new Set(ofPerson.flatMap((each) => each.remains.map(({ entryId }) => entryId)));
  const byRule = cutting([{ ...erasure, remains: [] }]);
  const remains = entries.flatMap((entry): Remains[] => {
    if (spoken.has(entry.id)) return [];
    const { kind, version, scopes, payload } = byRule(entry);
    const left = withoutNames({ kind }, payload, sought, false);
    // What the rule of its kind takes away need not be said.
    if (JSON.stringify(left) === JSON.stringify(payload)) return [];
    return [{ entryId: entry.id, kind, payload: left, version, scopes: [...scopes] }];
  });
  const going = rows.filter(
    (row) => !isErasedRow(row, [erasure]) && holdsPerson([row.key, row.body], personId, sought),
  );
  if (remains.length === 0 && going.length === 0) return null;
  const includes = [...erasures.map(({ id }) => id), erasure.id].sort();
  const named = new Map(going.map(({ kind, key }) => [JSON.stringify([kind, key]), { kind, key }]));
  // A row goes with an erasure that is not earlier than it.
  const stamp = [erasure.stamp, ...going.map((row) => row.stamp)].sort().at(-1) ?? erasure.stamp;
  const said = { personId, includes, remains, stamp, rows: [...named.values()] };
  return { id: stableId('era', JSON.stringify(said)), ...said };
}

import type { Entry } from './entry.ts';

const about: ReadonlySet<string> = new Set([
  'interview-planned',
  'interview-moved',
  'interview-cancelled',
  'interview-changed',
  'interview-corrected',
  'interview-outcome',
  'lateness-noted',
  'debrief-saved',
]);

/** The interview that an entry is about; null where it is about none. */
export function interviewIdOf(entry: Pick<Entry, 'kind' | 'payload'>): string | null {
  if (!about.has(entry.kind) || typeof entry.payload !== 'object' || entry.payload === null) return null;
  const { interviewId } = entry.payload as { readonly interviewId?: unknown };
  return typeof interviewId === 'string' ? interviewId : null;
}

/**
 * The entries with those about one interview in the order in which they were written down, the interview itself first, whatever the order
 * in which they arrived (ST8). They share the places that they have among the others, so nothing else moves.
 */
export function inOrderOfInterviews(entries: readonly Entry[]): readonly Entry[] {
  const placesById = new Map<string, number[]>();
  for (const [place, entry] of entries.entries()) {
    const id = interviewIdOf(entry);
    if (id !== null) placesById.set(id, [...(placesById.get(id) ?? []), place]);
  }
  let ordered: Entry[] | null = null;
  for (const places of placesById.values()) {
    const own = places.flatMap((place) => entries[place] ?? []);
    const sorted = own.toSorted((one, other) => one.recordedAt - other.recordedAt || first(one) - first(other));
    // Without its first entry nothing else about it can be said.
    const begin = sorted.findIndex((each) => each.kind === 'interview-planned');
    if (begin > 0) sorted.unshift(...sorted.splice(begin, 1));
    if (sorted.every((each, index) => each === own[index])) continue;
    ordered ??= [...entries];
    for (const [index, place] of places.entries()) {
      const entry = sorted[index];
      if (entry !== undefined) ordered[place] = entry;
    }
  }
  return ordered ?? entries;
}

/** Of what was written down in one go, the interview comes before what is said of it. */
function first(entry: Entry): number {
  return entry.kind === 'interview-planned' ? 0 : 1;
}

import type { Entry } from './entry.ts';
import { blankOut, type Known, type Sought, usedAsWords } from './find-person.ts';
import { ownWordsGone } from './own-words.ts';

/**
 * By what these people were ever noted, corrections included, and what the records of everybody and everything else hold. Who is being
 * forgotten as well counts as nobody else.
 */
export function knownOf(
  entries: readonly Pick<Entry, 'kind' | 'payload'>[],
  ids: readonly string[],
  forgotten: readonly string[],
): Known {
  const names = new Set<string>();
  const addresses = new Set<string>();
  const others = new Set<string>();
  const otherPeople = new Set<string>();
  for (const entry of entries) {
    const part = recordIn(entry);
    if (part === null) continue;
    const personId = typeof part.personId === 'string' ? part.personId : null;
    const isTheirs = personId !== null && ids.includes(personId);
    for (const field of ['name', 'email', 'phone', 'role', 'guess', 'otherNames', 'otherEmails'] as const) {
      for (const text of [part[field]].flat()) {
        if (typeof text !== 'string' || text.trim().length < 2) continue;
        if (personId === null || !(isTheirs || forgotten.includes(personId))) {
          others.add(text);
          if (field !== 'role' && (personId !== null || isOfCandidate(part))) otherPeople.add(text);
        }
        if (isTheirs && field === 'name') names.add(text);
        else if (isTheirs && (field === 'email' || field === 'phone')) addresses.add(text);
      }
    }
  }
  const single = [...new Set([...names].flatMap((name) => name.split(/\s+/)))];
  const words = new Set(entries.flatMap((entry) => usedAsWords(entry.payload, single, [...names])));
  return { names: [...names], addresses: [...addresses], others: [...others], otherPeople: [...otherPeople], words };
}

/** Kinds that are the record of a person, a firm, a job or the candidate, rather than what was said. */
const records: ReadonlySet<string> = new Set([
  'person-noted',
  'person-corrected',
  'firm-noted',
  'firm-corrected',
  'job-opened',
  'job-changed',
  'profile-set',
]);

function recordIn(entry: Pick<Entry, 'kind' | 'payload'>): Record<string, unknown> | null {
  if (!isObject(entry.payload)) return null;
  if (records.has(entry.kind)) return entry.payload;
  // A correction holds the record as it was put right.
  const inner = entry.payload.payload;
  return entry.kind === 'entry-corrected' && isObject(inner) ? inner : null;
}

/** The records of firms and jobs name what they are of; that of the candidate does not. */
function isOfCandidate(part: Record<string, unknown>): boolean {
  return part.firmId === undefined && part.jobId === undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The payload without the names; words that the candidate keeps for other letters go whole. */
export function withoutNames({ kind }: Pick<Entry, 'kind'>, payload: unknown, sought: Sought, also: boolean): unknown {
  const rest = blankOut(payload, sought, also);
  const isNamed = JSON.stringify(rest) !== JSON.stringify(payload);
  return (isNamed ? ownWordsGone(kind, payload) : null) ?? rest;
}

/** Something that was begun in a browser, with all texts in it. */
export interface Begun {
  readonly place: string;
  readonly texts: readonly string[];
}

/** Ids of this program: of a job, a person, a step; a step's holds its job's after the first sign. */
const ids = /(?<![A-Za-z0-9])[a-z]{1,12}_[0-9a-z]{16,}(?:_[0-9a-z]{16,})?/g;
/** A form about nothing that is there: its own id stands in no notes before they have it. */
const fresh = /^u_[0-9a-f]{20}$/;
/** Says how a field works, and names nothing. */
const wordless = /-typed-grammar(?: |$)/;

/** Each text in a value, at any depth. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * Whether what was begun is about things that are not among the notes. Where other notes took the place of all (`replaced`), what is
 * about no thing was begun for the notes of before, and goes as well; otherwise it stays.
 */
export function isGone({ place, texts }: Begun, notes: string, replaced: boolean): boolean {
  if (wordless.test(place)) return false;
  const named = [place, ...texts].flatMap((text) => text.match(ids) ?? []);
  const things = replaced ? named : named.filter((id) => !fresh.test(id) && !id.startsWith('op_'));
  if (things.length === 0) return replaced;
  return !things.some((id) => notes.includes(thingOf(id)));
}

/** Of a step, its job: steps are planned anew each time and stand in no notes. */
function thingOf(id: string): string {
  const job = /^st_([0-9a-z]+)_/.exec(id)?.[1];
  return job === undefined ? id : `job_${job}`;
}

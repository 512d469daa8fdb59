import { findIn, type Sought } from '../../core/journal/find-person.ts';

/** The candidate is shown so many characters of a text that names the person by id alone. */
const MOST_SHOWN = 100;

/** A place outside the person's own record that holds their name, or a word that may be it. */
export interface Place {
  /** Id of the entry; kind and key of a row. */
  readonly id: string;
  readonly words: readonly string[];
  /** Words that stay in the place although others are taken out of it, because they may mean something else. */
  readonly left: readonly string[];
  readonly excerpt: string;
  /** True where erasing takes the person's name out of it. */
  readonly goes: boolean;
  /** True for a letter or the like, which erasing deletes as a whole. */
  readonly whole: boolean;
}

export interface Choice {
  readonly spare: readonly string[];
  readonly also: readonly string[];
}

/** A text that the candidate began in a browser and that is not among the notes yet. */
export interface Beside {
  readonly place: string;
  readonly texts: readonly string[];
}

/** The place that a value is, with the names found in it; null where it names nobody. `whole`: erasing deletes the value as a whole. */
export function placeOf(id: string, value: unknown, sought: Sought, choice: Choice, whole: boolean): Place | null {
  const found = findIn(value, sought);
  const certain = found.filter((each) => each.certain);
  const first = certain[0] ?? found[0];
  if (first === undefined) return null;
  const goes = choice.also.includes(id) || (certain.length > 0 && !choice.spare.includes(id));
  const shown = goes && !choice.also.includes(id) ? certain : found;
  const wordsOf = (some: typeof found): string[] => [...new Set(some.map((each) => each.word))];
  const words = wordsOf(shown);
  const left = whole
    ? []
    : wordsOf(found.filter((each) => !shown.includes(each))).filter((each) => !words.includes(each));
  return { id, words, left, excerpt: first.excerpt, goes, whole };
}

/** The texts beside the notes that name the person or are about them, as places; in `gone` the ids of those that erasing deletes. */
export function placesBeside(
  beside: readonly Beside[],
  ids: readonly string[],
  sought: Sought,
  choice: Choice,
): { readonly places: Place[]; readonly gone: string[] } {
  const places = beside.flatMap(
    (each) => placeOf(each.place, each.texts, sought, choice, true) ?? about(each, ids, choice),
  );
  return { places, gone: places.filter((each) => each.goes).map((each) => each.id) };
}

/** The place of a text that names the person by id alone; empty where it does not. */
function about({ place, texts }: Beside, ids: readonly string[], { spare }: Choice): Place[] {
  if (!ids.some((id) => [place, ...texts].some((text) => text.includes(id)))) return [];
  const excerpt = texts
    .filter((text) => !ids.includes(text))
    .join(' ')
    .slice(0, MOST_SHOWN);
  return [{ id: place, words: [], left: [], excerpt, goes: !spare.includes(place), whole: true }];
}

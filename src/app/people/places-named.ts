import { findIn, type Sought } from '../../core/journal/find-person.ts';

/** So much is shown of a text in which no name was found. */
const MOST_SHOWN = 100;

/** A place outside the person's own record that holds their name, or a word that may be it. */
export interface Place {
  /** Id of the entry; kind and key of a row. */
  readonly id: string;
  readonly words: readonly string[];
  /** Words in it that stay although others go, for they may mean something else. */
  readonly left: readonly string[];
  readonly excerpt: string;
  /** True where the person's name goes from it, false where it stays. */
  readonly goes: boolean;
  /** True for a letter or the like, which goes with all its words. */
  readonly whole: boolean;
}

export interface Choice {
  readonly spare: readonly string[];
  readonly also: readonly string[];
}

/** A text that lies beside the notes: begun in a browser, and not taken in. */
export interface Beside {
  readonly place: string;
  readonly texts: readonly string[];
}

/** What was found in a value, as a place; null where nothing was. `whole`: it goes with all its words. */
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

/** Texts beside the notes: each that names the person, or is about them, is a place; `gone` are those that go, as a whole. */
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

/** A text that is about the person by their id alone. */
function about({ place, texts }: Beside, ids: readonly string[], { spare }: Choice): Place[] {
  if (!ids.some((id) => [place, ...texts].some((text) => text.includes(id)))) return [];
  const excerpt = texts
    .filter((text) => !ids.includes(text))
    .join(' ')
    .slice(0, MOST_SHOWN);
  return [{ id: place, words: [], left: [], excerpt, goes: !spare.includes(place), whole: true }];
}

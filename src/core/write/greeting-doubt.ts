import { isGivenName, isOnlyGivenName } from './given-names.ts';
import {
  behindPosts,
  isInitial,
  isLatin,
  type NameParts,
  oneOf,
  partsOfName,
  peopleNamed,
  plainWord,
} from './name-parts.ts';
import { silentTitles, titlesByFirstName } from './name-words.ts';

/** Why it cannot be told for certain how somebody is greeted (WR11). */
export type GreetingDoubt =
  | 'single'
  | 'order'
  | 'initials'
  | 'no-address'
  | 'title-alone'
  | 'nobility'
  | 'capitals'
  | 'with-post'
  | 'one-of-two'
  | 'signed';

/** How a letter may greet somebody: what makes it uncertain, if anything does, and the forms to choose from, as they stand behind "Dear". */
export interface GreetingForms {
  readonly doubt: GreetingDoubt | null;
  readonly forms: readonly string[];
}

/** More would be a list to read. */
const MOST_FORMS = 5;

/** Each form once, the first of them. */
export function formsOf(forms: readonly (string | null)[]): string[] {
  return [...new Set(forms.flatMap((each) => (each === null || each.trim() === '' ? [] : each)))].slice(0, MOST_FORMS);
}

/** Names behind which a Vietnamese first name stands: "Nguyen Thi Lan" is Lan. */
const MIDDLE = /^(?:thi|thị|van|văn)$/i;
/** "MACDONALD" may be Macdonald or MacDonald. */
const TWO_SPELLINGS = /^(?:Mac|Fitz|De|Le|La|Du|Van|Di)\p{Ll}{3,}$/u;

/**
 * What makes it uncertain how this name is greeted, whatever the language; null where it is certain, and for what is nobody's name. The
 * name of several people is greeted as it stands.
 */
export function doubtOfName(name: string | null, title: string | null): GreetingDoubt | null {
  if (name === null || peopleNamed(name).length > 1) return null;
  if (oneOf(name).length > 1) return 'one-of-two';
  const parts = partsOfName(name, title);
  if (parts === null) return nameBesidePost(name) === null ? null : 'with-post';
  const titles = spokenTitlesOf(name, title);
  const { given, family, noble } = parts;
  if (noble !== null) return given === null && titles.length === 0 ? 'nobility' : null;
  if (titles.length > 0) return doubtWithTitle(name, parts, titles);
  const words = parts.whole.split(' ');
  if (!isLatin(parts.whole.replace(/ /g, ''))) return 'order';
  if (words.length === 1) return isCertainAlone(parts.whole) ? null : 'single';
  if (given === null && family === parts.whole) return 'single';
  if (given !== null) return null;
  if (isInitial(words[0] ?? '')) return 'initials';
  return isAllCapitals(name) && !isOnlyGivenName(words.at(-1) ?? '') ? 'capitals' : 'order';
}

/** Who stands beside a post: "HR Anna", "Kate in HR"; null where no name is known among the words. */
export function nameBesidePost(name: string): string | null {
  const behind = behindPosts(name);
  // "VP Sales" names nobody.
  if (behind !== null && isGivenName(partsOfName(behind)?.given ?? '')) return behind;
  return name.match(/\p{Lu}[\p{L}’'-]+/gu)?.find(isOnlyGivenName) ?? null;
}

/** The titles of a name and of what is noted that are spoken, in their order. */
export function spokenTitlesOf(name: string, title: string | null): string[] {
  const all = [...(partsOfName(name, title)?.titles ?? []), ...(partsOfName(name)?.titles ?? [])];
  return [...new Set(all)].filter((each) => !silentTitles.has(plainWord(each)));
}

/** What is probably the first name, and what the family's, where that is not certain; to be proposed, never to be written. */
export function likelyNames(
  { given, family, whole }: NameParts,
  doubt: GreetingDoubt | null,
): { readonly given: string | null; readonly family: string | null } {
  const words = whole.split(' ');
  if (doubt === 'single') return { given: family === null ? whole : null, family: whole };
  if (!isLatin(whole.replace(/ /g, ''))) return { given: null, family: null };
  if (doubt === 'capitals' && family === null && words.length > 1)
    return { given: words[0] ?? null, family: words.at(-1) ?? null };
  if (doubt !== 'order') return { given, family };
  const [first = '', ...rest] = words;
  const called = rest.filter((each) => !MIDDLE.test(each)).join(' ');
  return { given: called === '' ? null : called, family: first };
}

/** "Mr Macdonald" from capitals, with the other spelling: null where a name has only one. */
export function otherSpelling(family: string): string | null {
  if (!TWO_SPELLINGS.test(family)) return null;
  return family.replace(/^(Mac|Fitz|De|Le|La|Du|Van|Di)(\p{Ll})/u, (_, head: string, letter: string) => {
    return head + letter.toLocaleUpperCase();
  });
}

function doubtWithTitle(name: string, parts: NameParts, titles: readonly string[]): GreetingDoubt | null {
  const { family, whole } = parts;
  // Knights and those of a church or a house are called by their first name, as is known of them.
  if (titles.some((each) => titlesByFirstName.has(plainWord(each)))) return null;
  if (family === null && whole.includes(' ')) return 'order';
  if (family === null) return isOnlyGivenName(whole) ? 'title-alone' : spelledInDoubt(name, whole);
  return spelledInDoubt(name, family);
}

function spelledInDoubt(name: string, family: string): GreetingDoubt | null {
  const isOneCase = isAllCapitals(name) || name === name.toLocaleLowerCase();
  return isOneCase && otherSpelling(family) !== null ? 'capitals' : null;
}

/** "Eva", "Marie-Claire", "AJ". */
function isCertainAlone(word: string): boolean {
  return isGivenName(word) || /^\p{Lu}{2}$/u.test(word);
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '');

function isLoud(word: string): boolean {
  const letters = lettersOf(word);
  return letters.length > 2 && letters === letters.toLocaleUpperCase() && letters !== letters.toLocaleLowerCase();
}

function isAllCapitals(name: string): boolean {
  return name === name.toLocaleUpperCase() && name.split(/\s+/).some(isLoud);
}

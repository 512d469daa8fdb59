import { partsOfName, peopleNamed, plainWord } from './name-parts.ts';
import { nameSuffixes, particles, posts, silentTitles, titlesAlone } from './name-words.ts';

/**
 * A firm's name as it is written: only spaces and signs that nobody sees are tidied, and quotes around the whole. "Northwind, Ltd" stays
 * in its order, and what is quoted inside a name belongs to it.
 */
export function tidyFirm(name: string): string {
  const plain = name
    // Joiners belong to the letters of some scripts (U+200C, U+200D).
    .replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (/[\u200C\u200D]/.test(sign) ? sign : ' '))
    .replace(/\s+/g, ' ')
    .trim();
  return (/^(["'])([^"']+)\1$/.exec(plain)?.[2] ?? plain).trim();
}

/**
 * "Schmidt, Anna" as directories write it becomes "Anna Schmidt"; spaces are tidied; a bracketed firm or role is dropped, and so is a firm
 * or a post behind a comma. A degree or "Jr." stays behind the name.
 */
export function tidyName(name: string): string {
  const plain = tidyFirm(name.replace(/\s*[([{].*?[)\]}]\s*/g, ' '));
  const pieces = plain.split(/\s*,\s*/).filter((piece) => piece !== '');
  const suffixes = pieces.slice(1).filter((piece) => nameSuffixes.has(plainWord(piece)));
  const [first = '', second, ...more] = pieces.filter((piece, at) => at === 0 || !suffixes.includes(piece));
  if (second === undefined) return plain;
  const words = first.split(' ');
  const isFamily = words.length === 1 || words.slice(0, -1).every((word) => particles.has(plainWord(word)));
  const isPost = second.split(' ').some((word) => posts.has(plainWord(word)));
  if (isPost || (!isFamily && more.length === 0)) return [first, ...suffixes].join(', ');
  if (!isFamily || more.length > 0) return plain;
  // "Smith, John Jr.": what stands behind the name goes to its end.
  const [, given = second, behind = ''] = /^(.*\S)\s+(jr|sr|ii|iii|iv)\.?$/i.exec(second) ?? [];
  const suffix = behind === '' ? '' : second.slice(given.length);
  return `${given} ${first}${suffix}${suffixes.length > 0 ? `, ${suffixes.join(', ')}` : ''}`;
}

/**
 * How English greets this name: a title keeps the surname ("Dr Okafor"), a name as heard stays as heard ("Anna"), a full
 * name gives its first word, and the whole where none can be told to be the first name. Null without a name, and for what is
 * nobody's: a team, a post, an article (WR11).
 */
export function givenName(name: string | null, title: string | null): string | null {
  if (name === null) return null;
  const all = peopleNamed(name);
  return joined(all.map((each) => (all.length === 1 ? calledName(each, title) : ofSeveral(each))));
}

/** Who is nobody is left out: "Anna and the team" greets Anna. */
function joined(called: readonly (string | null)[]): string | null {
  const known = called.filter((each) => each !== null);
  if (known.length < 3) return known.length === 0 ? null : known.join(' and ');
  return `${known.slice(0, -1).join(', ')} and ${known.at(-1)}`;
}

function ofSeveral(name: string): string | null {
  // "Mr and Mrs Poe": the first of them has no name of their own.
  return titlesAlone.has(plainWord(name)) ? name : calledName(name, null);
}

function calledName(name: string, title: string | null): string | null {
  const parts = partsOfName(name, title);
  if (parts === null) return null;
  const spoken = parts.titles.find((each) => !isSilent(each));
  if (spoken === undefined) return parts.given ?? parts.whole;
  // Knights and dames are called by their first name, everybody else by the family's.
  const knight = /^(?:sir|dame)$/i.test(spoken) && parts.given !== null;
  return `${spoken} ${knight ? parts.given : (parts.family ?? parts.whole)}`;
}

/** Degrees that English does not speak: "Mag.", "Dipl.-Ing.". */
function isSilent(title: string): boolean {
  return silentTitles.has(plainWord(title));
}

/** The first name, or how else a friend would call them; null where nothing is known. */
export function friendlyName(name: string | null, title: string | null): string | null {
  if (name === null) return null;
  const all = peopleNamed(name);
  return joined(all.map((each) => firstName(each) ?? (all.length === 1 ? calledName(each, title) : ofSeveral(each))));
}

/** "Dr O'Neill" has no first name that is known: a title before one word makes it the family's. */
function firstName(name: string): string | null {
  const parts = partsOfName(name);
  return parts === null || (parts.family === null && parts.titles.some((each) => !isSilent(each))) ? null : parts.given;
}

/** The whole name with what stands behind it, without its titles; null for nobody's. */
export function fullName(name: string | null): string | null {
  return name === null ? null : joined(peopleNamed(name).map((each) => partsOfName(each)?.full ?? null));
}

/** A name within a sentence: with its titles, and without initials where the title and the family say it: "Mr Okafor" for "Mr. P. Okafor". */
export function nameInText(name: string): string {
  const parts = peopleNamed(name).length === 1 ? partsOfName(name) : null;
  if (parts === null) return name;
  const spoken = parts.titles.find((each) => !isSilent(each));
  const isEnough = spoken !== undefined && parts.given === null && parts.family !== null;
  return isEnough ? `${spoken} ${parts.family}` : [...parts.titles, parts.full].join(' ');
}

/** True where a title is known that is spoken with the name. */
export function hasTitle(name: string | null, title: string | null): boolean {
  return name !== null && (partsOfName(name, title)?.titles.some((each) => !isSilent(each)) ?? false);
}

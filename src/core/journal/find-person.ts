import { isOrdinaryWord } from './ordinary-words.ts';

/** By what somebody was ever noted, and what the records of others hold. */
export interface Known {
  readonly names: readonly string[];
  /** Addresses and numbers. */
  readonly addresses: readonly string[];
  /** Names, addresses and roles in the records of other people, of firms, of jobs and of the candidate. */
  readonly others: readonly string[];
  /** The names among them that are people's. */
  readonly otherPeople: readonly string[];
  /** Words, in lower case, that stand in the notes as ordinary words. */
  readonly words: ReadonlySet<string>;
}

interface Finder {
  readonly pattern: RegExp;
  /** Whether a match in this text is the person for certain; otherwise it may as well be a word, or somebody else. */
  readonly isCertain: (text: string, start: number, end: number) => boolean;
  /** Whether a match is worth showing at all. */
  readonly isShown?: (text: string, start: number) => boolean;
}

/** What is looked for of one person. */
export interface Sought {
  readonly finders: readonly Finder[];
  /** What others are called that holds a word of the person's name: it is never touched. */
  readonly shields: readonly RegExp[];
  /** Names and addresses that are theirs alone, in lower case. */
  readonly own: ReadonlySet<string>;
  /** The certain ones as texts, to look for what is left of them in the file. */
  readonly texts: readonly string[];
}

/** A word that was found, with what is around it. */
export interface Finding {
  readonly word: string;
  readonly excerpt: string;
  readonly certain: boolean;
}

const TITLES = 'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Herrn?|Frau|Hr|Fr|Mme|M|Sra?|Sig';
const isTitle = new RegExp(`^(?:${TITLES})\\.?$`, 'iu');
const isGreeting = /^(?:Dear|Hi|Hello|Hey|Liebe[rs]?|Hallo|Guten|Bonjour|Cher|Chère|Thanks|From|To|By|With|Regards)$/u;
const isSuffix = /^(?:jr|sr|i{2,3}|iv|ph\.?d|mba|msc|ma|md|esq|cfa|cpa)\.?,?$/iu;

/** The shortest name of a single word that is looked for: shorter ones stand in too many other words' places. */
const SHORTEST = 3;

const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
/** A text as it may be stored: with its accents in one sign or in two. */
const escaped = (text: string): string =>
  [...new Set([text.normalize('NFC'), text.normalize('NFD')])].map((each) => plain(each)).join('|');
const whole = (source: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}]-?)(?:${source})(?!-?[\\p{L}\\p{N}])`, flags);
const always = (): boolean => true;
const never = (): boolean => false;

/**
 * How somebody is found in free text (ST6). A full name, an address and a number are theirs unless another record holds the same. A
 * family name alone is theirs, as it is written, only where nobody else's record holds it, it is no ordinary word, and the words beside
 * it do not make it the name of something else; with a title or the initial before it ("Ms Best", "K. Best") an ordinary word is a name.
 * A first name alone is shown and stays.
 */
export function soughtFor({ names, addresses, others, otherPeople, words }: Known): Sought {
  const finders: Finder[] = [];
  const texts = new Set<string>();
  const own = new Set<string>();
  const parts = new Set<string>();
  const isHeld = (by: readonly string[], text: string): boolean => {
    const finder = whole(escaped(text), 'iu');
    return by.some((each) => finder.test(each));
  };
  const isCalled = (text: string): boolean => others.some((each) => folded(each) === folded(text));
  const isWord = (text: string): boolean => isOrdinaryWord(text) || words.has(text.toLowerCase());
  for (const address of addresses) {
    const isTheirs = !isCalled(address);
    finders.push({ pattern: addressPattern(address), isCertain: isTheirs ? always : never });
    if (!isTheirs) continue;
    texts.add(address);
    own.add(folded(address));
  }
  const people = [...new Set(names.map((each) => each.trim()))].map((typed) => ({ typed, ...partsOf(typed) }));
  for (const { typed, name, first, family } of people) {
    const isTheirs = !isCalled(typed) && !isCalled(name);
    if (isTheirs) for (const each of [typed, name]) own.add(folded(each));
    for (const part of [first, family]) if (part !== null) parts.add(part);
    if (!name.includes(' ') && hasCases(name)) continue;
    // "They will price it" is not Will Price.
    const flags = name.split(/\s+/).every(isWord) ? 'gu' : 'giu';
    const pattern = hasCases(name) ? whole(escaped(name), flags) : new RegExp(escaped(name.replace(/\s/g, '')), 'gu');
    const isLong = hasCases(name) || name.length > 2;
    finders.push({ pattern, isCertain: isTheirs && isLong ? always : never });
    if (isTheirs && isLong) texts.add(name);
    if (first === null || family === null) continue;
    const between = `${plain(first)}(?:\\s+\\p{Lu}[\\p{L}.]*){1,2}\\s+${plain(family)}`;
    finders.push({
      pattern: whole(`${between}|${plain(family)},\\s*${plain(first)}`, 'gu'),
      isCertain: isTheirs ? always : never,
    });
  }
  for (const { first, family } of people) {
    if (family === null || family.length < SHORTEST || !hasCases(family)) continue;
    // A firm of that name is never called Ms.
    if (first !== null && !isHeld(otherPeople, family)) {
      const initial = plain(first.charAt(0).toUpperCase());
      const named = `(?:${writings(family).map(plain).join('|')})`;
      const pattern = whole(`(?:${TITLES})\\.?\\s+${named}|${initial}\\.\\s*${named}`, 'gu');
      finders.push({ pattern, isCertain: always });
    }
    const isClear = !isHeld(others, family) && !isWord(family);
    finders.push({
      pattern: whole(writings(family).map(escaped).join('|'), 'gu'),
      isCertain: (text, start, end) => isClear && standsAlone(text, start, end, first),
    });
    if (isClear) texts.add(family);
  }
  for (const { first } of people) {
    if (first === null || first.length < SHORTEST || !hasCases(first)) continue;
    const isShown = isWord(first) ? isInsideSentence : always;
    finders.push({ pattern: whole(writings(first).map(escaped).join('|'), 'gu'), isCertain: never, isShown });
  }
  return { finders, shields: shieldsFor(others, [...parts], own), own, texts: [...texts] };
}

/** First and family name without titles before and what stands behind; one of a single word counts as the family's. */
function partsOf(name: string): { name: string; first: string | null; family: string | null } {
  const words = name.split(/\s+/).filter((each) => each !== '' && !isTitle.test(each) && !isSuffix.test(each));
  // The comma of "Anna Keller, PhD" is no part of the name.
  const family = words.pop()?.replace(/,$/, '') ?? null;
  return { name: [...words, family ?? ''].join(' '), first: words[0] ?? null, family };
}

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');

/** A name as it is written in sentences, also where it was typed in small letters or in capitals alone. */
function writings(name: string): string[] {
  const isTyped = name === name.toLowerCase() || name === name.toUpperCase();
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}`;
  return [...new Set([isTyped ? capital : name, name.toUpperCase()])];
}

/** Whether the script tells capital letters from small ones. */
const hasCases = (text: string): boolean => /\p{Lu}|\p{Ll}/u.test(text);

function addressPattern(address: string): RegExp {
  const digits = address.replace(/\D/g, '');
  if (!address.includes('@') && digits.length >= 6) {
    const lead = address.trim().startsWith('+') ? '\\+' : '';
    return new RegExp(`(?<![\\d+])${lead}${[...digits].join('[\\s().\\/-]*')}(?!\\d)`, 'gu');
  }
  return new RegExp(`(?<![\\p{L}\\p{N}._%+-])${escaped(address)}(?![\\p{L}\\p{N}]|[-.][\\p{L}\\p{N}])`, 'giu');
}

/** What others are called where it holds more than the word: "Best Western" beside Kim Best. */
function shieldsFor(others: readonly string[], parts: readonly string[], own: ReadonlySet<string>): RegExp[] {
  const finders = parts.map((part) => whole(escaped(part), 'iu'));
  const kept = new Set(
    others.filter(
      (each) => !own.has(folded(each)) && /\s|[@.&/-]/.test(each.trim()) && finders.some((finder) => finder.test(each)),
    ),
  );
  return [...kept].sort((one, two) => two.length - one.length).map((each) => whole(escaped(each.trim()), 'giu'));
}

/** Whether a family name is not part of a longer name: no capital follows, and none stands before it that is no greeting, title or first name. */
function standsAlone(text: string, start: number, end: number, first: string | null): boolean {
  if (/^[ \t]+(?:&[ \t]*)?\p{Lu}/u.test(text.slice(end, end + 40))) return false;
  const before = /(\p{Lu}(?:[\p{L}’'-]*|\.))[ \t]+$/u.exec(text.slice(Math.max(0, start - 60), start));
  if (before?.[1] === undefined) return true;
  if (isTitle.test(before[1]) || isGreeting.test(before[1]) || before[1] === first) return true;
  return !isInsideSentence(text, Math.max(0, start - 60) + before.index);
}

/** Whether something stands before it in its sentence, so that a capital letter is not owed to the beginning. */
function isInsideSentence(text: string, start: number): boolean {
  return /[\p{L}\p{N},;)][ \t]+$/u.test(text.slice(Math.max(0, start - 20), start));
}

/** Fields that hold the name of somebody or something else: what stands in them beside a name of the person's own is never certain. */
const otherNames: ReadonlySet<string> = new Set(['name', 'role', 'guess', 'firm', 'agency', 'employer']);

interface Span {
  readonly start: number;
  readonly end: number;
  readonly certain: boolean;
}

function spansIn(text: string, field: string | null, sought: Sought): Span[] {
  const taken: { start: number; end: number }[] = [];
  const found: Span[] = [];
  const isFree = (start: number, end: number): boolean => taken.every((each) => end <= each.start || start >= each.end);
  if (sought.own.has(folded(text))) return [{ start: 0, end: text.length, certain: true }];
  const isOthers = field !== null && otherNames.has(field);
  for (const shield of sought.shields)
    for (const match of text.matchAll(shield)) taken.push({ start: match.index, end: match.index + match[0].length });
  for (const { pattern, isCertain, isShown = always } of sought.finders) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!isFree(start, end) || !isShown(text, start)) continue;
      taken.push({ start, end });
      found.push({ start, end, certain: !isOthers && isCertain(text, start, end) });
    }
  }
  return found.sort((one, two) => one.start - two.start);
}

/** Everything of the person that occurs in a value. */
export function findIn(value: unknown, sought: Sought): Finding[] {
  const found: Finding[] = [];
  rewrite(value, null, (text, field) => {
    for (const { start, end, certain } of spansIn(text, field, sought))
      found.push({ word: text.slice(start, end), excerpt: excerptOf(text, start, end), certain });
    return text;
  });
  return found;
}

/** Puts "(erased)" for what is theirs; with `alsoOpen` for every word found, also in the names of others. */
export function blankOut(value: unknown, sought: Sought, alsoOpen: boolean): unknown {
  return rewrite(value, null, (text, field) => {
    let rest = '';
    let from = 0;
    for (const { start, end, certain } of spansIn(text, field, sought)) {
      if (!certain && !alsoOpen) continue;
      rest += `${text.slice(from, start)}(erased)`;
      from = end;
    }
    return rest + text.slice(from);
  });
}

const AROUND = 50;

function excerptOf(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const cut = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '… ' : ''}${cut}${to < text.length ? ' …' : ''}`;
}

/** The same value with each of its texts as `each` gives it back. */
function rewrite(value: unknown, field: string | null, each: (text: string, field: string | null) => string): unknown {
  if (typeof value === 'string') return each(value, field);
  if (Array.isArray(value)) return value.map((item) => rewrite(item, field, each));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewrite(item, key, each)]));
  return value;
}

/** Which of these words stand in a value as ordinary words: in small letters, outside an address and not in the full name of the person. */
export function usedAsWords(value: unknown, words: readonly string[], names: readonly string[]): string[] {
  const found = new Set<string>();
  const full = names.filter((name) => name.includes(' ')).map((name) => whole(escaped(name), 'giu'));
  const finders = words.map((each) => ({
    word: each.toLowerCase(),
    finder: new RegExp(`(?<![\\p{L}\\p{N}@._/-])${plain(each.toLowerCase())}(?![\\p{L}\\p{N}@_/-]|\\.\\p{L})`, 'u'),
  }));
  rewrite(value, null, (text) => {
    const rest = full.reduce((left, finder) => left.replace(finder, ''), text);
    for (const { word, finder } of finders) if (!found.has(word) && finder.test(rest)) found.add(word);
    return text;
  });
  return [...found];
}

import { isGivenName, isOnlyGivenName } from './given-names.ts';
import {
  alsoFamilies,
  alsoNames,
  articles,
  beforeFamilies,
  departments,
  describingWords,
  eastAsianFamilies,
  faculties,
  firstFamilies,
  largeParticles,
  nameSuffixes,
  nobility,
  particles,
  posts,
  secondNames,
  sentenceWords,
  silentTitles,
  spokenTitles,
  titlesAlone,
  workplaces,
} from './name-words.ts';

/** What a name as it was heard or written is made of. */
export interface NameParts {
  /** Titles as written, in their order: "Prof.", "Dr.". */
  readonly titles: readonly string[];
  /** What a friend would say; null where it cannot be told from the family name. */
  readonly given: string | null;
  /** The family name with its particles: "de la Cruz"; null for a single name. */
  readonly family: string | null;
  /** What the law counts as part of the family name, and a greeting may leave out: "Freiherr", "Gräfin". */
  readonly noble: string | null;
  /** Everything but titles and letters behind the name, in the order of speech. */
  readonly whole: string;
  /** The same with what stands behind it: "John Smith Jr.". */
  readonly full: string;
}

/** A name is a few words; what is longer was never one. */
const MOST_WORDS = 7;
/** Joins two people. */
const AND = /\s+(?:and|&|\+)\s+|(?<!\bvon)\s+und\s+(?!zu[mr]?\b)/i;
/** "Ben or Bill": one of them, and nobody knows which. */
const OR = /\s(?:or|oder)\s/i;

/** The people that one name names: "Anna and Ben" are two. */
export function peopleNamed(name: string): string[] {
  const listed = AND.test(name) ? name.split(/,\s*(?=\p{Lu})/u) : [name];
  // "Ben, Cora and Dana" are three; "Adler, Ben and Cora" would be, too: what cannot be told is greeted by nobody's name.
  if (listed.length > 1) return listed.flatMap((each) => each.split(AND)).map((each) => each.trim());
  const both = name.split(AND);
  return both.length > 1 && both.length <= 3 ? both.map((each) => each.trim()).filter((each) => each !== '') : [name];
}

/** "gethin+wife" is typed without spaces as well. */
const PLUS = /\p{L}\s*\+\s*\p{L}/u;
/** "Head of Sales and Marketing", "the man with beard and glasses": what follows belongs to the same person. */
const OF_ONE =
  /(?<!\p{L})(?:of|for|from|in|at|with|von|für|aus|mit|im|head|director|manager|lead|leader|leit\p{L}*|abteilung|team|hr)(?!\p{L})/iu;
/** "Anna from sales and another one": somebody else begins. */
const ANOTHER = /\s(?:and|&|\+|und)\s+(?:an?|another|his|her|their|one|two|some\w*|noch|eine?r?|sein\p{L}*|zwei)\s/iu;

/** True for what reads like more than one person, typed where one belongs: "gethin + his wife", "Anna & Ben". */
export function namesSeveral(name: string): boolean {
  if (PLUS.test(name) || ANOTHER.test(`${name} `)) return true;
  const [before = ''] = name.split(AND);
  const last = name.trim().split(/\s+/).at(-1) ?? '';
  return AND.test(name) && !OF_ONE.test(before) && !posts.has(plainWord(last));
}

/**
 * Takes a name apart. Null for what is nobody's name: a team, a post, an article, a sentence, signs. What cannot be decided, such as which
 * of two words is the family name, is left open and never guessed.
 */
export function partsOfName(name: string, knownTitle: string | null = null): NameParts | null {
  if (OR.test(name) || name.includes('?') || isDescription(name)) return null;
  const { words: written, suffixes } = inSpokenOrder(tidied(name));
  const titles: string[] = [];
  let from = 0;
  while (from < written.length) {
    const word = written[from] ?? '';
    if (isTitle(word) && (from > 0 || written.length > 1)) titles.push(word);
    else if (!(titles.length > 0 && faculties.has(plainWord(word)) && /\.$/.test(word))) break;
    from++;
  }
  const spoken = titles.some((title) => peers.has(plainWord(title)))
    ? beforeTheirPlace(written.slice(from))
    : written.slice(from);
  const named = joined(withoutPosts(spoken));
  if (isPostOfPlace(spoken)) return null;
  if (named.length === 0 || named.length > MOST_WORDS || !isName(named)) return null;
  const words = withLetters(named);
  const known = knownTitle?.trim() ?? '';
  const noted = known !== '' && known.split(/\s+/).every(isTitle) ? known.split(/\s+/) : [];
  const whole = words.join(' ');
  const parted = split(words);
  // What is written in capitals alone came out of a form, and forms have both orders.
  const isOpen =
    isAllCapitals(named) && words.length > 1 && parted.noble === null && !isGivenName(parted.given ?? words[0] ?? '');
  return {
    titles: (noted.length > 0 ? noted : titles).map(spelled),
    ...(isOpen ? { ...parted, given: null, family: null } : parted),
    whole,
    full: [whole, ...suffixes].join(' '),
  };
}

/** Titles that stand before a family name, and may have a place behind it. */
const peers: ReadonlySet<string> = new Set(['lord', 'lady', 'baroness', 'viscount', 'viscountess']);

/** "Ashworth of Penn" as "Ashworth": a peer is greeted without the place. */
function beforeTheirPlace(words: readonly string[]): readonly string[] {
  const at = words.indexOf('of');
  return at > 0 ? words.slice(0, at) : words;
}

/** "girl from HR": what stands behind the first word says who is meant. */
const DESCRIBES = /^(?:from|with|in|at|who|aus|mit|von|vom)$/;

/** "Polish lad", "tall guy", "Lektorat": a word in small letters at the end says what somebody is like, and a department is nobody. */
function isDescription(name: string): boolean {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  return (
    (words.length > 1 && last === last.toLocaleLowerCase() && describingWords.has(plainWord(last))) ||
    (words.length > 2 && describingWords.has(words[0] ?? '') && DESCRIBES.test(words[1] ?? '')) ||
    (words.length === 1 && departments.has(plainWord(last)))
  );
}

/** True for "Dr.", "Frau", "Dipl.-Ing.". */
function isTitle(word: string): boolean {
  const plain = plainWord(word).replace(/['’]/g, '');
  // "HR" is no "Hr.", and "Di" no "DI".
  if (plain === 'hr') return word !== 'HR' && word !== 'hr';
  return (
    spokenTitles.has(plain) || (silentTitles.has(plain) && (/[.-]/.test(word) || word === word.toLocaleUpperCase()))
  );
}

/** "MR" as "Mr"; "DI" and what is not spoken stay as they are. */
function spelled(title: string): string {
  if (!spokenTitles.has(plainWord(title)) || silentTitles.has(plainWord(title))) return title;
  return title === title.toLocaleUpperCase() || title === title.toLocaleLowerCase() ? capitalised(title) : title;
}

function isAllCapitals(words: readonly string[]): boolean {
  return words.every((word) => word === word.toLocaleUpperCase()) && words.some(isShouted);
}

export function plainWord(word: string): string {
  return word.toLocaleLowerCase('en').replace(/[.,;:]/g, '');
}

/** Without brackets, signs and what follows a dash or a bar; a local part of an address as the words it is made of. */
function tidied(name: string): string {
  const bare = name
    .normalize('NFC')
    .replace(/\s*[([{<].*?[)\]}>]\s*/g, ' ')
    // A mailing list writes for somebody: "'Anna Keller' via Jobs".
    .replace(/\s+(?:via|geb\.|geborene|née)\s+\S.*$/i, ' ')
    .replace(/^Herrn(?=\s)/, 'Herr')
    // An honour that is written and not spoken: "The Rt Hon Lord Blunkett".
    .replace(/^(?:the\s+)?(?:rt|right)\.?\s+hon(?:ourable)?\.?\s+/i, '')
    // A doctor of engineering is greeted as any other.
    .replace(/\bDr\.?\s*-?\s*Ing\.?(?=\s)/gi, 'Dr.')
    .replace(/^\s*['‘’](.+)['’]\s*$/, '$1')
    .replace(/["“”„«»]/g, ' ')
    .replace(/[‘`´]/g, '’')
    // Anything but letters, marks, figures and what stands in names: pictures, signs that nobody sees.
    .replace(/[^\p{L}\p{M}\p{N}\s.,’'&+/|@_\u2010-\u2015·-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const local = /^([\p{L}._-]+)(?:@\S+)?$/u.exec(bare)?.[1];
  if (local !== undefined && (bare.includes('@') || /\p{Ll}[._]\p{Ll}/u.test(local)))
    return local.split(/[._]+/).every((each) => each.length > 1) && /[._]/.test(local)
      ? local.replace(/[._]+/g, ' ')
      : '';
  // "Anna @ Northwind" is no address.
  if (/@\S|\S@/.test(bare)) return '';
  const own = bare.replace(/^(?:ext|extern|external|guest|gast)\.?\s?[-:|–]\s?(?=\p{L})/iu, '');
  return own.split(/\s(?:[-@\u2010-\u2015|/·]|at|from|bei|von der Firma)\s|\s?\|\s?/)[0]?.trim() ?? '';
}

/** "Stein, Karl" as "Karl Stein"; a firm or post behind a comma goes; "Jr." and degrees are taken off the end. */
function inSpokenOrder(name: string): { words: string[]; suffixes: string[] } {
  const suffixes: string[] = [];
  const pieces = name
    .split(',')
    .map((piece) =>
      withoutSuffixes(
        piece
          .trim()
          .split(' ')
          .filter((word) => word !== ''),
        suffixes,
      ),
    )
    .filter((piece) => piece.length > 0);
  const [first = [], second, third] = pieces;
  if (second === undefined || second.some(isPost) || second.length > 3) return { words: first, suffixes };
  const familyFirst = first.length === 1 || first.slice(0, -1).every((word) => particles.has(plainWord(word)));
  const shouted = first.every(isShouted) && !second.every(isShouted);
  // "Huber, Mag., Eva": the title stands between.
  if (familyFirst && second.length === 1 && isTitle(second[0] ?? '') && third !== undefined)
    return { words: [...second, ...third, ...first], suffixes };
  return { words: familyFirst || shouted ? [...second, ...first] : first, suffixes };
}

function withoutSuffixes(words: readonly string[], suffixes: string[]): string[] {
  const kept = [...words];
  while (kept.length > 0 && isSuffix(kept.at(-1) ?? '', kept.length)) suffixes.unshift(kept.pop() ?? '');
  return kept;
}

function isSuffix(word: string, count: number): boolean {
  const plain = plainWord(word);
  if (!nameSuffixes.has(plain)) return false;
  // "Ma" and "Ba" are families; a degree is written large, and stands behind a whole name.
  return /^(?:ma|ba|sen|jun)$/.test(plain)
    ? word === word.toLocaleUpperCase() && count > 2
    : count !== 2 || !isShouted(word) || plain.length > 2;
}

/** "Anna Keller HR": what names a post at the end goes; so does a lone "HR" before it, for then nothing is left. */
function withoutPosts(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 1 && isPost(kept.at(-1) ?? '') && !alsoNames.has(plainWord(kept.at(-1) ?? ''))) kept.pop();
  // "Anna the recruiter".
  if (kept.length > 1 && kept.length < words.length && articles.has(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

/** "HR Anna", "Recruiter Anna Keller": what is left behind a post; null where a name does not begin with one, or nothing is left. */
export function behindPosts(name: string): string | null {
  const words = tidied(name).split(' ');
  const from = words.findIndex((word) => !isPost(word));
  return from > 0 ? words.slice(from).join(' ') : null;
}

/** "Eva or Ines": who may be meant; empty where no two are named so. */
export function oneOf(name: string): string[] {
  return OR.test(name) ? name.split(OR).map((each) => each.trim()) : [];
}

/** "Depot Manager", "Safety Officer": a place or a trade, and a post. */
function isPostOfPlace(words: readonly string[]): boolean {
  const plain = words.map(plainWord);
  const last = plain.at(-1) ?? '';
  return (
    plain.length > 1 &&
    (posts.has(last) || alsoFamilies.has(last)) &&
    plain.slice(0, -1).every((word) => workplaces.has(word) || posts.has(word))
  );
}

function isPost(word: string): boolean {
  // "Guy" is a first name.
  const plain = plainWord(word);
  return word !== 'Guy' && (posts.has(plain) || plain.split('-').every((each) => posts.has(each)));
}

function isName(words: readonly string[]): boolean {
  const plain = words.map(plainWord);
  const [first = ''] = plain;
  const [written = '', ...others] = words;
  if (!words.some((word) => /\p{L}/u.test(word)) || words.some((word) => /\p{N}/u.test(word))) return false;
  // "The ...", "a lady", "Die Personalabteilung"; "An Nguyen" and "A Keller" are names.
  const isArticle =
    first === 'the' || /^\p{Ll}/u.test(written) || others.every((word) => isPost(word) || /^\p{Ll}/u.test(word));
  if (articles.has(first) && isArticle && !(others.length > 0 && particles.has(first))) return false;
  if (words.some((word) => sentenceWords.has(word))) return false;
  if (words.every((word) => isPost(word) || (particles.has(word) && /^\p{Ll}/u.test(word)))) return false;
  // A title with nobody behind it.
  if (words.length === 1 && titlesAlone.has(first)) return false;
  return !(isPost(written) && !alsoNames.has(first));
}

/** "O' Neill" and "Mc Donald" are one word. */
function joined(words: readonly string[]): string[] {
  const whole: string[] = [];
  for (const word of words) {
    const before = whole.at(-1);
    if (before !== undefined && whole.length === 1 && /^(?:st\.?|saint)$/i.test(before)) whole[0] = `${before} ${word}`;
    else if (before !== undefined && /^(?:o['’]|mc|d['’]|l['’])$/i.test(before))
      whole[whole.length - 1] = before + word;
    else whole.push(word);
  }
  return whole;
}

/** Two letters may be initials: "JJ", "AJ". */
function isShouted(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 2 && letters === letters.toLocaleUpperCase() && letters !== letters.toLocaleLowerCase();
}

/** Names in capitals alone, or in small letters alone, as they are written elsewhere. A family name in capitals beside others keeps its place. */
function withLetters(words: readonly string[]): string[] {
  const small = words.every((word) => word === word.toLocaleLowerCase() && word !== word.toLocaleUpperCase());
  if (!small && !isAllCapitals(words)) return [...words];
  return words.map((word, at) => {
    if (words.length > 1 && (at > 0 || particles.has(plainWord(word))) && particles.has(plainWord(word)))
      return word.toLocaleLowerCase();
    return capitalised(word);
  });
}

function capitalised(word: string): string {
  return word
    .toLocaleLowerCase()
    .replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toLocaleUpperCase()}`);
}

export const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?){1,2}(?:-\p{Lu}\.)?$/u.test(word);

/** "Jürgen Freiherr von Thann", "Freifrau von Thann", "Anna Gräfin Dönhoff"; not "Anna Graf", whose family it is. */
function nobleAt(words: readonly string[]): number {
  return words.findIndex((word, at) => {
    const next = words[at + 1];
    const plain = plainWord(word);
    if (next === undefined || !nobility.has(plain)) return false;
    return beforeFamilies.has(plain) || (particles.has(plainWord(next)) && next === next.toLocaleLowerCase());
  });
}

/** Which word is said by a friend, and which are the family's. */
function split(words: readonly string[]): Pick<NameParts, 'given' | 'family' | 'noble'> {
  const at = nobleAt(words);
  if (at < 0) return { ...splitPlain(words), noble: null };
  const [given] = words.slice(0, at);
  return {
    given: given === undefined || isInitial(given) ? null : given,
    family: words.slice(at + 1).join(' '),
    noble: words[at] ?? null,
  };
}

function splitPlain(words: readonly string[]): { given: string | null; family: string | null } {
  const [first = ''] = words;
  const shouted = words.filter(isShouted);
  // A family name in capitals stands before or behind the given one: "WANG Xiaoming", "Anna KELLER", "DE LA CRUZ Maria".
  if (shouted.length > 0 && shouted.length < words.length) {
    const large = words.filter((word) => word === word.toLocaleUpperCase() && !isInitial(word));
    const others = words.filter((word) => !large.includes(word));
    const [given] = others;
    const family = large.map((word) => (particles.has(plainWord(word)) ? word.toLocaleLowerCase() : capitalised(word)));
    return { given: given !== undefined && !isInitial(given) ? given : null, family: family.join(' ') };
  }
  if (words.length === 1) return { given: /^\p{L}\.?$/u.test(first) ? null : first, family: null };
  const at = words.findIndex(
    (word, index) =>
      (particles.has(plainWord(word)) && word === word.toLocaleLowerCase()) ||
      (index > 0 && index < words.length - 1 && largeParticles.has(plainWord(word))),
  );
  const family = at >= 0 && at < words.length - 1 ? words.slice(at).join(' ') : (words.at(-1) ?? '');
  if (at === 0) return { given: null, family };
  // One letter greets nobody, and neither does a name whose family may stand first.
  if (isInitial(first) || !isLatin(first))
    return { given: /^\p{Lu}{2}$/u.test(first) && isLatin(first) ? first : null, family };
  if (mayStandFirst(words)) return { given: null, family: null };
  // "Mary Kate O'Shea" is called by both.
  const both = words.length > 2 && /^(?:mary|jo|billie)$/i.test(first) && secondNames.has(plainWord(words[1] ?? ''));
  return { given: both ? `${first} ${words[1]}` : first, family: /^\p{Lu}\.?$/u.test(family) ? null : family };
}

export const isLatin = (word: string): boolean =>
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}.'’-]+$/u.test(word);

/** One syllable as Chinese and Korean given names are written in Latin letters. */
const SYLLABLE = '(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsrywy])?(?:[aeiouüv]{1,3}|y[aeo]+)(?:ng?|l|k|m)?';
const TWO_SYLLABLES = new RegExp(`^${SYLLABLE}(?:[- ]?${SYLLABLE})?$`, 'i');

function mayStandFirst(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  const plain = plainWord(first);
  if (firstFamilies.has(plain)) return true;
  // "Raman Priya": the first name that is known stands last.
  if (!isGivenName(first) && isOnlyGivenName(rest.at(-1) ?? '')) return true;
  return eastAsianFamilies.has(plain) && rest.length <= 2 && TWO_SYLLABLES.test(rest.join(' '));
}

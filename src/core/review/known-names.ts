import { isGivenName } from '../write/given-names.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding, ReviewFacts } from './finding.ts';
import type { FindingCode } from './finding-words.ts';
import type { Span } from './mentions.ts';
import { BEHIND_TITLE, escaped, isIntroduced, wrongTitles } from './name-titles.ts';
import { type Known, knownPeople, wordsOfName } from './people-named.ts';
import { withoutOverlaps } from './spans.ts';
import { isHeardAs, isSameInOtherDress, isSameWord, isSlipOf, sharesHalf, soundsAlike } from './spelling.ts';

/** Titles with which the first name is said. */
const NOBLE = /(?:^|[^\p{L}])(?:Sir|Dame|Lady|Lord)\s$/u;
/** No name is longer. */
const LONGEST = 40;

/** A word written large, with what joins names. */
const LARGE = /(?<![\p{L}\p{N}@_'’-])\p{Lu}[\p{L}’']*(?:-\p{Lu}[\p{L}’']*)*/gu;

/** Names of people of the case, as a letter has them: slips, halves, one's first name with another's family. */
export function reviewKnownNames(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const people = knownPeople(facts);
  if (people.length === 0) return [];
  const known = knownWords(text, facts, people);
  const found: Finding[] = [];
  const add = (code: FindingCode, hard: boolean, span: Span, right: string): void => {
    const message = words.message(code, { wrong: text.slice(span.start, span.end), right });
    found.push({
      rule: 'TR2',
      code,
      severity: hard ? 'block' : 'warn',
      ...span,
      message,
      repairs: [{ ...span, text: right }],
    });
  };
  // Both halves at once say more than each: "Stephen Duarte", "Duarte Ana".
  for (const person of people) crossed(text, person, people, known, add);
  const behindGiven = new Map(people.map((each) => [each, behindGivenOf(each)]));
  const signedFrom = text.length - 80;
  for (const match of text.matchAll(LARGE)) {
    const word = match[0].replace(/['’]s?$/u, '');
    const start = match.index;
    if (start > signedFrom && known.own.has(plain(word))) continue;
    if (word.length < 3 || word.length > LONGEST || known.all.has(plain(word))) continue;
    const slip = slipOf(text, word, start, people, { ...known, behindGiven }, words);
    if (slip !== null && !isIntroduced(text, start, start + word.length))
      add(
        slip.isHalf === true ? 'half-name' : 'misspelt-name',
        slip.isSure,
        { start, end: start + word.length },
        slip.right,
      );
  }
  for (const person of people) particles(text, person, add);
  wrongTitles(text, people, facts.evidence, words, found);
  return withoutOverlaps(found);
}

const plain = (word: string): string => word.toLocaleLowerCase('en').replaceAll('’', "'");

interface KnownWords {
  readonly all: ReadonlySet<string>;
  /** Words of the candidate's own name. */
  readonly own: ReadonlySet<string>;
  /** Words that the letter writes small. */
  readonly small: ReadonlySet<string>;
}

function knownWords(text: string, facts: ReviewFacts, people: readonly Known[]): KnownWords {
  const own = [facts.candidateName ?? '', ...(facts.alsoSigned ?? [])].flatMap(wordsOfName).map(plain);
  const named = [
    ...people.flatMap((each) => [each.name, each.position ?? '']),
    ...facts.ownNames,
    ...facts.ownRoles,
    ...facts.otherRoles,
    facts.recipientGreeted ?? '',
    ...facts.otherPeople,
    ...facts.otherEmployers,
  ].flatMap(wordsOfName);
  const noted = facts.evidence.match(/\p{Lu}[\p{L}’'-]*/gu) ?? [];
  return {
    all: new Set([...own, ...[...named, ...noted].map(plain)]),
    own: new Set(own),
    small: new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}'’-]+/gu) ?? []),
  };
}

/** Whose name a word was to be. Without a title or a first name before it, only what is no other word counts. */
function slipOf(
  text: string,
  word: string,
  start: number,
  people: readonly Known[],
  known: KnownWords & { readonly behindGiven: ReadonlyMap<Known, RegExp | null> },
  words: ReviewWords,
): { right: string; isSure: boolean; isHalf?: boolean } | null {
  const before = text.slice(Math.max(0, start - 40), start);
  const isBehindTitle = BEHIND_TITLE.test(before);
  const isWord = words.commonNames.has(word) || known.small.has(plain(word));
  // "Daren's question", "Daren said": a name opens the sentence.
  const acts = /^(?:['’]s\s|\s(?:said|asked|told|mentioned|explained|showed|and I)\b)/.test(
    text.slice(start + word.length, start + word.length + 14),
  );
  const opens = !acts && /(?:^|[.!?:]\s+|\n\s*)$/.test(before);
  for (const person of people) {
    const { given, family } = person.parts;
    const last = family?.split(' ').at(-1) ?? null;
    const isBehindGiven = known.behindGiven.get(person)?.test(before) ?? false;
    // "Lady Henrietta" of Lady Harriet, "Sir Marcus" of Sir Malcolm.
    if (
      given !== null &&
      NOBLE.test(before) &&
      NOBLE.test(`${person.called ?? ''} `) &&
      word[0] === given[0] &&
      !isSameWord(word, given) &&
      isGivenName(word) &&
      !isSameWord(word, last ?? '')
    )
      return { right: given, isSure: false };
    if (last !== null && (isBehindTitle || isBehindGiven)) {
      if (isBehindTitle && last.includes('-') && last.split('-').some((part) => isSameWord(part, word)))
        return { right: last, isSure: false, isHalf: true };
      if (word !== last && sharesHalf(word, last)) return { right: last, isSure: true };
      const isClose = word.slice(0, 2).toLowerCase() === last.slice(0, 2).toLowerCase() && last.length > 4;
      const isSlip =
        isSlipOf(word, last, isBehindGiven || isClose ? 1 : 0) &&
        !(isBehindTitle && isGivenName(word) && given !== null && soundsAlike(word, given));
      if (isSlip) return { right: last, isSure: true };
      const joined = spelledMc(given === null ? (family ?? '') : person.parts.whole.replace(given, ''));
      if (joined !== plain(last) && /^mc/.test(joined) && isSlipOf(spelledMc(word), joined, 1))
        return { right: given === null ? last : person.parts.whole.replace(given, '').trim(), isSure: true };
      // "Shaunice O'Dowd" of Shaunice O'Dell.
      if (
        isBehindGiven &&
        word.length > 3 &&
        last.length > 3 &&
        isLike(word, last) &&
        !isGivenName(word) &&
        !words.facts.buildings.has(plain(word))
      )
        return { right: last, isSure: false };
    }
    const isWhole = isBehindTitle && last !== null && isSameWord(nextWord(text, start + word.length), last);
    if (given !== null && (!isBehindTitle || isWhole || NOBLE.test(before))) {
      // The same letters without their marks may also be somebody else's name; of two first names only those that are taken for each other count.
      const isNear =
        isGivenName(word) && word.length > 4 && word[0] === given[0] && isSlipOf(word, given) && !isShort(word, given);
      const isHeard = last !== null && isHeardAs(word, given) && isSameWord(nextWord(text, start + word.length), last);
      if (soundsAlike(word, given) || isSameInOtherDress(word, given) || isNear || isHeard) {
        const next = /^\s+(\p{Lu}[\p{L}’'-]+)/u.exec(text.slice(start + word.length))?.[1] ?? null;
        // With a family name of their own they are somebody else.
        const isOther =
          next !== null && last !== null && !isSameWord(next.replace(/['’]s$/, ''), last) && !isSlipOf(next, last);
        if (!isOther) return { right: given, isSure: !isNear };
      } else if (
        !isGivenName(word) &&
        !isWord &&
        !opens &&
        given.length > 3 &&
        isSlipOf(word, given) &&
        !isShort(word, given)
      )
        return { right: given, isSure: word.length > 4 };
    }
    if (last !== null && !isWord && !opens && word.length >= 4 && !isGivenName(word)) {
      if (isSameInOtherDress(word, last)) return { right: last, isSure: true };
      if (word.length >= 5 && last.length >= 5 && isSlipOf(word, last)) return { right: last, isSure: false };
    }
  }
  return null;
}

/** The name with "Mac" written as "Mc", so that "Mac Giolla" and "McGiolla" compare as equal. */
const spelledMc = (name: string): string => plain(name).replace(/\s/g, '').replace(/^mac/, 'mc');

/** Two family names that begin alike, up to the letter behind an O or a Mc. */
const isLike = (one: string, other: string): boolean => {
  const [first, second] = [spelledMc(one), spelledMc(other)];
  const length = /^(?:o'|mc)/.test(second) ? 3 : 2;
  return first.slice(0, length) === second.slice(0, length) && Math.abs(first.length - second.length) <= 2;
};

const nextWord = (text: string, from: number): string =>
  /^ (?:\p{Ll}+ ){0,2}(\p{Lu}[\p{L}’'-]+?)(?=['’]s|[^\p{L}’'-]|$)/u.exec(text.slice(from, from + 60))?.[1] ?? '';

/** The first name, right before a word. */
const behindGivenOf = ({ parts }: Known): RegExp | null =>
  parts.given === null ? null : new RegExp(`(?<!\\p{L})${escaped(parts.given)} (?:\\p{Ll}+ ){0,2}$`, 'u');

/** "Steph" of Stephanie: how a friend says it. */
const isShort = (word: string, given: string): boolean => plain(given).startsWith(plain(word).replace(/(?:y|ie)$/, ''));

/** A first name with another's family name, and a name back to front. */
function crossed(
  text: string,
  person: Known,
  people: readonly Known[],
  known: KnownWords,
  add: (code: FindingCode, hard: boolean, span: Span, right: string) => void,
): void {
  const { given, family, whole } = person.parts;
  if (given === null || family === null) return;
  for (const match of text.matchAll(
    new RegExp(`(?<![\\p{L}-])${escaped(family)} ${escaped(given)}(?![\\p{L}-])`, 'gu'),
  ))
    add('swapped-name', true, { start: match.index, end: match.index + match[0].length }, whole);
  for (const other of people) {
    if (other === person || other.parts.family === null || isSameWord(other.parts.family, family)) continue;
    if (people.some((each) => each.parts.given === given && each.parts.family === other.parts.family)) continue;
    const pattern = new RegExp(`(?<![\\p{L}-])${escaped(given)} ${escaped(other.parts.family)}(?![\\p{L}-])`, 'gu');
    for (const match of text.matchAll(pattern))
      if (!known.own.has(plain(other.parts.family)))
        add('crossed-name', true, { start: match.index, end: match.index + match[0].length }, whole);
  }
}

/** A name with an article that belongs to it: "al-Sayed". */
const ARTICLE_NAME =
  /(?<![\p{L}-])(?:[Aa]l|[Ee]l|[Uu]l|[Aa]sh?|[Aa]n|[Aa]d|[Aa]t|[Ii]l|[Bb]in|[Bb]en)[- ](?<name>\p{Lu}[\p{L}’']{1,30})(?!\p{L})/gu;

/** "van den Meer" for "van der Meer". */
function particles(
  text: string,
  { parts }: Known,
  add: (code: FindingCode, hard: boolean, span: Span, right: string) => void,
): void {
  const { family } = parts;
  const last = family?.split(' ').at(-1) ?? '';
  if (family !== null && /^\p{Ll}+-\p{Lu}/u.test(family)) {
    const [, behind = ''] = family.split(/-(.*)/s);
    for (const match of text.matchAll(ARTICLE_NAME)) {
      const said = match[0].replace(/['’]s$/u, '');
      const last = (match.groups?.name ?? '').replace(/['’]s$/u, '');
      if (plain(said) !== plain(family) && (isSameWord(last, behind) || isSlipOf(last, behind)))
        add('misspelt-name', true, { start: match.index, end: match.index + said.length }, family);
    }
  }
  if (family === null || !family.includes(' ') || last === '') return;
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:(?:[Vv]an|[Vv]on|[Dd]e[rnsl]?|[Dd]i|[Dd]a|[Dd]os?|[Dd]u|[Ll][ae]|[Tt]e[rn]?|[Zz]u[rm]?) ?){1,3}${escaped(last)}(?![\\p{L}])`,
    'gu',
  );
  for (const match of text.matchAll(pattern))
    if (plain(match[0]) !== plain(family))
      add('misspelt-name', true, { start: match.index, end: match.index + match[0].length }, family);
}

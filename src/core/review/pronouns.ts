import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding, ReviewFacts } from './finding.ts';
import { type Known, knownPeople } from './people-named.ts';

/** A pronoun further behind a name than this may mean somebody else. */
const NEAR = 160;

/**
 * "Her" of somebody who is noted as "Mr", and the reader spoken of as of somebody else (TR2). A name alone says nothing of whoever bears it,
 * and where anybody else may be meant nothing is said.
 */
export function reviewPronouns(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const people = knownPeople(facts);
  return [...ofKnown(text, people, words), ...ofReader(text, people, facts, words)];
}

/** "Padraig, who gave up her half-day": the word behind the name is his own. */
const withoutWho = (between: string, end: number): string =>
  between.slice(0, end) + between.slice(end).replace(/^,? who(?=\s)/, '');

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");

const patternOf = ({ parts }: Known): RegExp =>
  new RegExp(
    `(?<![\\p{L}-])(?:${[parts.given, parts.family, parts.whole]
      .filter((each) => each !== null)
      .map(escaped)
      .join('|')})(?![\\p{L}-])`,
    'gu',
  );

function ofKnown(text: string, people: readonly Known[], words: ReviewWords): Finding[] {
  const found: Finding[] = [];
  const named = people
    .flatMap((person) =>
      [...text.matchAll(patternOf(person))].map((match) => ({
        person,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((one, other) => one.start - other.start);
  let at = -1;
  for (const match of text.matchAll(words.facts.pronoun)) {
    const pronoun = match.groups?.pronoun ?? '';
    const start = match.index + match[0].lastIndexOf(pronoun);
    while ((named[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const last = named[at];
    if (last === undefined || start - last.end > NEAR || last.person.isReader) continue;
    // What the letter itself calls them counts as well: "Mr Khan ... she".
    const written = /(\p{Lu}\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, last.start - 12), last.start))?.[1] ?? '';
    const title = last.person.called ?? written;
    const gender = words.facts.genderOf(title);
    if (gender === null || words.facts.genderOfPronoun(pronoun) === gender) continue;
    const lead = text.slice(Math.max(0, last.start - NEAR), last.start);
    const from = last.start - lead.length + Math.max(lead.lastIndexOf('.'), lead.lastIndexOf('\n')) + 1;
    const between = text.slice(from, start);
    // Who is greeted is spoken to as you.
    const body = from + (words.salutation.exec(text.slice(from, start))?.[0].length ?? 0);
    const others = named
      .slice(Math.max(0, at - 8), at)
      .filter((each) => each.start >= body && each.person !== last.person && !each.person.isReader);
    // Another sentence may have another subject, and so may another name.
    const isElse =
      others.length > 0 ||
      words.facts.somebody.test(withoutWho(between, last.end - from)) ||
      /[.!?]\s+[^.!?]*[.!?]\s/.test(text.slice(last.end, start));
    const strangers = between.slice(last.end - from).match(/(?<![.!?]\s)(?<=\s)\p{Lu}\p{Ll}+/gu) ?? [];
    if (isElse || strangers.some((each) => !last.person.name.includes(each))) continue;
    const end = start + pronoun.length;
    const message = words.message('wrong-pronoun', {
      wrong: pronoun,
      name: last.person.parts.whole,
      title,
    });
    found.push({ rule: 'TR2', code: 'wrong-pronoun', severity: 'warn', start, end, message });
  }
  return found;
}

/** The reader as "she" or by name, in a letter that greets them. */
function ofReader(text: string, people: readonly Known[], facts: ReviewFacts, words: ReviewWords): Finding[] {
  const reader = people.find((each) => each.isReader);
  if (reader === undefined || facts.variant === 'through-consultant') return [];
  const greeting = words.salutation.exec(text);
  const body = text.indexOf('\n');
  if (greeting === null || body < 0) return [];
  const { given, family } = reader.parts;
  const greeted = greeting[1] ?? '';
  if (![given, family].some((each) => each !== null && greeted.includes(each)) || /\b(?:and|und|&)\b|,/.test(greeted))
    return [];
  const others = people.filter((each) => !each.isReader);
  const isNamesake = others.some((each) => each.parts.given === given || each.parts.family === family);
  const place = (start: number, said: string): Finding => ({
    rule: 'TR2',
    code: 'reader-as-another',
    severity: 'warn',
    start,
    end: start + said.length,
    message: words.message('reader-as-another', { text: said, name: reader.parts.whole }),
  });
  const found: Finding[] = [];
  if (words.facts.ofReader !== null && given !== null && !isNamesake) {
    const pattern = new RegExp(
      words.facts.ofReader.replaceAll(
        '{}',
        [given, family]
          .filter((each) => each !== null)
          .map(escaped)
          .join('|'),
      ),
      'gu',
    );
    for (const match of text.matchAll(pattern)) {
      const name = match.groups?.name ?? match.groups?.name2 ?? match.groups?.name3 ?? '';
      const start = match.index + match[0].indexOf(name);
      if (start > body && start < text.length - 40) found.push(place(start, name));
    }
  }
  // "She" with nobody before it whom it could mean.
  const isAnother = (pronounSaid: string): boolean =>
    others.some(({ called }) => {
      const gender = called === null ? null : words.facts.genderOf(called);
      return gender === null || gender === words.facts.genderOfPronoun(pronounSaid);
    });
  const [first] = text.slice(body).matchAll(words.facts.pronoun);
  const pronoun = first?.groups?.pronoun;
  if (first === undefined || pronoun === undefined || isAnother(pronoun)) return found;
  const start = body + first.index + first[0].lastIndexOf(pronoun);
  const before = text.slice(body, start);
  const isSomebody =
    words.facts.somebody.test(before) ||
    others.some((each) => patternOf(each).test(before)) ||
    (before.match(/(?<![.!?:]\s{0,3})(?<=[^\n.!?:]\s)\p{Lu}\p{Ll}+/gu) ?? []).length > 0;
  return isSomebody ? found : [...found, place(start, pronoun)];
}

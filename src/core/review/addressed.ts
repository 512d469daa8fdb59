import { isGivenName } from '../write/given-names.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import { friendlyName } from '../write/names.ts';
import type { Finding, ReviewFacts } from './finding.ts';
import type { FindingCode } from './finding-words.ts';
import { type Known, knownPeople, wordsOfName } from './people-named.ts';
import { isSameWord, isShortOf, isSlipOf, soundsAlike } from './spelling.ts';

/** Who is spoken to in the middle of a letter is its reader: by name, and as a man or a woman as they are noted (TR2). */
export function reviewAddressed(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const { recipientName } = facts;
  const people = knownPeople(facts);
  const reader = people.find((each) => each.isReader);
  if (recipientName === null || reader === undefined) return [];
  return [
    ...calledBy(text, recipientName, people, reader, words),
    ...calledFirst(text, recipientName, people, reader, words),
    ...calledSir(text, reader, words),
  ];
}

function find(
  code: FindingCode,
  said: { readonly start: number; readonly name: string; readonly right: string },
  reader: Known,
  words: ReviewWords,
): Finding {
  const { start, name, right } = said;
  const span = { start, end: start + name.length };
  const message = words.message(code, { name, wrong: name, right, recipient: reader.parts.whole });
  const repairs = code === 'wrong-name' ? { repairs: [{ ...span, text: right }] } : {};
  return { rule: 'TR2', code, severity: 'warn', ...span, message, ...repairs };
}

/** True where the reader may be called so; slips are found elsewhere. */
function mayBeReader(name: string, recipientName: string, given: string): boolean {
  return (
    wordsOfName(recipientName).some((each) => isSameWord(each, name)) ||
    isShortOf(name, given, friendlyName(recipientName, null)) ||
    soundsAlike(name, given) ||
    isSlipOf(name, given)
  );
}

/** "Thank you, Peter," in a letter to somebody else. */
function calledBy(
  text: string,
  recipientName: string,
  people: readonly Known[],
  reader: Known,
  words: ReviewWords,
): Finding[] {
  const given = reader.parts.given ?? reader.parts.whole;
  return [...text.matchAll(words.facts.calledBy)].flatMap((match) => {
    const name = match.groups?.name ?? '';
    if (!isGivenName(name) || mayBeReader(name, recipientName, given)) return [];
    // Somebody else who is known may be thanked as well.
    if (people.some((each) => each !== reader && wordsOfName(each.name).some((word) => isSameWord(word, name))))
      return [];
    return [find('wrong-name', { start: match.index + match[0].lastIndexOf(name), name, right: given }, reader, words)];
  });
}

/** "Hi Kathryn," and right below it "Jon, thanks for yesterday": a greeting of somebody else. */
function calledFirst(
  text: string,
  recipientName: string,
  people: readonly Known[],
  reader: Known,
  words: ReviewWords,
): Finding[] {
  const greeted = words.salutation.exec(text)?.[1] ?? '';
  const given = reader.parts.given ?? reader.parts.whole;
  const match = words.facts.calledFirst?.exec(text);
  const name = match?.groups?.name ?? '';
  if (match == null || name === '' || mayBeReader(name, recipientName, given)) return [];
  // A greeting of several names who is meant by each part.
  if (
    !wordsOfName(recipientName).some((each) => greeted.includes(each)) ||
    /\b(?:and|und|all|both)\b|[&,]/.test(greeted)
  )
    return [];
  const isKnown = people.some((each) => each.parts.given !== null && isSameWord(each.parts.given, name));
  if (!isKnown && !isGivenName(name)) return [];
  return [find('wrong-name', { start: match.index + match[0].lastIndexOf(name), name, right: given }, reader, words)];
}

/** "Thank you, sir," to somebody who is noted as Mrs. */
function calledSir(text: string, reader: Known, words: ReviewWords): Finding[] {
  const gender = reader.called === null ? null : words.facts.genderOf(reader.called);
  if (gender === null || words.facts.calledSir === null) return [];
  const right = `${reader.called ?? ''} ${reader.parts.family ?? reader.parts.whole}`.trim();
  return [...text.matchAll(words.facts.calledSir)].flatMap((match) => {
    const name = match.groups?.title ?? '';
    const said = words.facts.genderOf(name);
    if (said === null || said === gender) return [];
    return [find('wrong-title', { start: match.index + match[0].lastIndexOf(name), name, right }, reader, words)];
  });
}

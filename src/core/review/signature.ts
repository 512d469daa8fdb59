import { isGivenName } from '../write/given-names.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding, ReviewFacts } from './finding.ts';
import { knownPeople, wordsOfName } from './people-named.ts';
import { isSameWord, isSlipOf, soundsAlike } from './spelling.ts';

/** First names whose short form begins with another letter. */
const otherwise: readonly (readonly string[])[] = [
  'robert rob bob bobby robbie bert',
  'william will bill billy liam willy',
  'richard rick dick rich ricky',
  'margaret peggy maggie meg greta daisy',
  'edward ed ted eddie ned teddy',
  'elizabeth elisabeth liz lizzie beth betty bess libby eliza lisa elsie',
  'anthony antony tony ant',
  'alexander alexandra alex sandy sasha xander lex',
  'john jack johnny',
  'james jim jimmy jamie',
  'henry harry hal',
  'charles charlie chuck',
  'mary molly polly may',
  'dorothy dot dolly dottie',
  'katherine catherine kathryn kate kitty katie kathy cathy',
  'thomas tom tommy',
  'joseph joe',
  'michael mike mick micky',
  'helen ellen nell nellie',
  'eleanor nell ellie nora lea',
  'rebecca becky bex becca',
  'christina tina chris',
  'johannes hannes jo hans',
  'friedrich fritz fred',
  'augustine gus austin',
  'theodore ted theo',
  'patricia pat trish tricia patty',
  'sarah sally sal sadie',
  'ann anne nancy nan annie',
  'lawrence larry laurie',
  'oluwaseun seun',
  'oluwatobi tobi',
].map((line) => line.split(' '));

/** Up to this many lines stand below the closing: the name, a post, a number, an address. */
const NAME_LINES = 2;

/** The name under the letter is the candidate's own, as they are called. */
export function reviewSignature(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const { candidateName } = facts;
  if (candidateName === null) return [];
  const lines = text.trimEnd().split('\n');
  const closing = lines.findLastIndex((line) => words.facts.closingLine.test(line.trim()));
  const below = lines.slice(closing + 1).filter((line) => line.trim() !== '');
  const signed = closing >= 0 ? below.slice(0, NAME_LINES) : [];
  const isSigned = (line: string): boolean =>
    /^(?:\p{Lu}[\p{L}’'.-]*)(?: (?:\p{Lu}[\p{L}’'.-]*|van|von|de|der|den|la|le|du|di|da|dos|al|el|bin|binti|ibn|ap|ab|ole|zu|zur|ten|ter|af|av)){0,4},?$/u.test(
      line.trim(),
    );
  const name = (signed.find(isSigned) ?? lastLine(lines, closing).find(isSigned))?.trim().replace(/,$/, '');
  if (name === undefined || below.length > 6) return [];
  const start = text.lastIndexOf(name);
  const own = [candidateName, ...(facts.alsoSigned ?? [])].flatMap(wordsOfName);
  const written = wordsOfName(name.replace(/^(?:Dr|Prof|Mr|Mrs|Ms)\.?\s/, ''));
  const find = (span: { start: number; end: number }, right: string, isSure: boolean): Finding[] => {
    const message = words.message('wrong-signature', { wrong: text.slice(span.start, span.end), right });
    return [
      {
        rule: 'TR2',
        code: 'wrong-signature',
        severity: isSure ? 'block' : 'warn',
        ...span,
        message,
        repairs: [{ ...span, text: right }],
      },
    ];
  };
  const isOwn = (word: string): boolean =>
    own.some((each) => isSameWord(each, word)) || /^(?:\p{Lu}(?:[.-]?\p{Lu}){0,5}\.?)$/u.test(word);
  const strange = written.filter((word) => !isOwn(word));
  const [first] = strange;
  if (first === undefined) return [];
  for (const word of strange) {
    const slip = own.find((each) =>
      isGivenName(word) && isGivenName(each)
        ? soundsAlike(word, each) || (written.length > 1 && isSlipOf(word, each))
        : isSlipOf(word, each),
    );
    const at = text.indexOf(word, start);
    if (slip !== undefined && !isCalled(word, own)) return find({ start: at, end: at + word.length }, slip, true);
  }
  const at = text.indexOf(first, start);
  const isOwnPart = (word: string): boolean =>
    own.some(
      (each) =>
        isSameWord(each, word) ||
        each.split('-').some((part) => isSameWord(part, word)) ||
        word.split('-').some((part) => isSameWord(part, each)),
    );
  const end = { start: at, end: at + first.length };
  // "Jake" before the own family name, and another family name behind the own first one.
  if (
    written.length === 2 &&
    written[0] === first &&
    isGivenName(first) &&
    isOwn(written[1] ?? '') &&
    !isCalled(first, own) &&
    own.length === 2 &&
    !(isSameWord(first.slice(0, 3), own[0]?.slice(0, 3) ?? '') && /^.{1,4}$|(?:y|ie|i)$/.test(first))
  )
    return find(end, own[0] ?? candidateName, false);
  if (
    written.length > 1 &&
    written.at(-1) === first &&
    isSameWord(written[0] ?? '', own[0] ?? '') &&
    !isOwnPart(first) &&
    own.length > 1
  )
    return find(end, own.slice(1).join(' '), false);
  // "Okafor Chibuzor" of Chinedu Okafor, who puts the family name first.
  if (
    written.length === 2 &&
    own.length === 2 &&
    written[1] === first &&
    isSameWord(written[0] ?? '', own[1] ?? '') &&
    !isOwnPart(first) &&
    !isCalled(first, own) &&
    first[0] === own[0]?.[0]
  )
    return find(end, own[0] ?? candidateName, false);
  if (written.some(isOwnPart)) return [];
  if (closing < 0) return [];
  const people = knownPeople(facts).filter((each) => wordsOfName(each.name).some((word) => isSameWord(word, first)));
  const whole = { start, end: start + name.length };
  if (people.length > 0 || facts.otherPeople.some((each) => wordsOfName(each).some((word) => isSameWord(word, first))))
    return find(whole, candidateName, true);
  // A short form that nobody knows is still the candidate's; two words that are neither of theirs are somebody else's.
  if (isCalled(first, own) || (written.length === 1 && !isGivenName(first))) return [];
  return written.length > 1 && !isGivenName(first) ? [] : find(whole, candidateName, false);
}

/** Without a closing the name stands alone under the letter. */
function lastLine(lines: readonly string[], closing: number): string[] {
  const last = lines.at(-1) ?? '';
  return closing >= 0 || lines.length < 3 || !/^\S+ \S/.test(last.trim()) ? [] : [last];
}

/** "Bob" of Robert, "Cath" of Catherine. */
function isCalled(word: string, own: readonly string[]): boolean {
  const short = word.toLowerCase();
  const stem = short.replace(/(?:ie|y|i|o|s)$/, '');
  return own.some((each) => {
    const long = each.toLowerCase();
    if (soundsAlike(short, long)) return false;
    return (
      (stem.length > 1 && long.startsWith(stem) && short.length < long.length) ||
      // "Jo" of Joanna, "Pippa" of Philippa: its letters in their order.
      (short.length > 1 &&
        short.length < long.length &&
        (short.length < 4 || isGivenName(short)) &&
        holdsInOrder(long, short)) ||
      (short.length > 2 && long.endsWith(short)) ||
      otherwise.some((group) => group.includes(short) && group.includes(long)) ||
      // "Thomas" of somebody who is noted as Tom.
      (long.length > 1 && short.startsWith(long.replace(/(?:ie|y|i)$/, '')))
    );
  });
}

function holdsInOrder(word: string, letters: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at++;
  return at === letters.length;
}

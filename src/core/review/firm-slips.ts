import { isGivenName } from '../write/given-names.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import type { ReviewFacts } from './finding.ts';
import { type Add, isJoining, isLarge, LEGAL, partsOf, type Word, wordsIn } from './firm-words.ts';
import { mentionsOf, withoutLegalForm } from './mentions.ts';
import { isSameWord, isSlipOf } from './spelling.ts';

/** The own firm with a slip in it, or its first word with another behind: "Northgate Waters", "Northgate Energy". */
export function slipsOfFirm(
  text: string,
  all: readonly Word[],
  firm: string,
  facts: ReviewFacts,
  words: ReviewWords,
  add: Add,
): void {
  const parts = partsOf(firm);
  const kept = parts.filter((part) => !isJoining(part));
  const [first = '', second] = kept;
  const isKnown = (word: string): boolean =>
    facts.ownNames.some((name) => wordsIn(name).some((each) => isSameWord(each.text, word))) ||
    mentionsOf(facts.evidence, word, new Set()).length > 0;
  const lower = new Set(text.match(/(?<![\p{L}])\p{Ll}[\p{L}]+/gu) ?? []);
  for (const [at, word] of all.entries()) {
    if (
      !isLarge(word.text) ||
      /(?:^|\s)(?:Mr|Mrs|Ms|Miss|Dr|Herrn?|Frau)\.?\s$/.test(text.slice(Math.max(0, word.start - 7), word.start))
    )
      continue;
    const next: Word[] = [];
    for (let to = at; to < all.length && next.length < kept.length; to++) {
      const each = all[to];
      if (each === undefined) break;
      if (to > at && /[.!?;:,\n]/.test(text.slice(all[to - 1]?.end ?? 0, each.start))) break;
      if (isJoining(each.text)) continue;
      if (!isLarge(each.text) && to > at) break;
      next.push(each);
    }
    const last = next.at(-1);
    if (last === undefined) continue;
    const span = { start: word.start, end: last.end };
    if (next.length === kept.length) {
      const same = next.filter((each, place) => isSameWord(each.text, kept[place] ?? ''));
      const near = next.filter((each, place) =>
        isSlipOf(each.text, kept[place] ?? '', kept.length > 1 && same.length > 0 ? 1 : 0),
      );
      const isSlip = near.length > 0 && same.length + near.length === kept.length;
      // A lone word is near to many: it has to be no word of the letter, no name, and not one that is known.
      const [lone] = next;
      const isLoneSlip =
        kept.length > 1 ||
        (lone !== undefined &&
          lone.text.length >= 5 &&
          !lower.has(lone.text.toLowerCase()) &&
          !isGivenName(lone.text) &&
          !words.commonNames.has(lone.text) &&
          !isKnown(lone.text));
      // Two slips at once where nothing is right are another firm.
      if (isSlip && isLoneSlip && (same.length > 0 || near.length === 1)) {
        const written = text.slice(span.start, span.end);
        const bare = parts.join(' ');
        const right =
          isJoining(parts[0] ?? '') && !/^the/i.test(written) ? bare.replace(/^\S+ /, '') : rightOf(firm, bare);
        if (withoutLegalForm(firm) !== written) add('misspelt-firm', 'block', span, firm, right);
        continue;
      }
    }
    // "Crumb & Daughters" of Crumb & Daughter Bakeries.
    const head = next.slice(0, 2);
    if (head.length > 1 && kept.length > 2) {
      const near = head.filter(
        (each, place) =>
          isSlipOf(each.text, kept[place] ?? '') || (place > 0 && isOtherNumber(each.text, kept[place] ?? '')),
      );
      const isRest = head.every((each, place) => near.includes(each) || isSameWord(each.text, kept[place] ?? ''));
      if (isRest && near.length === 1) {
        add(
          'misspelt-firm',
          'block',
          { start: word.start, end: head.at(-1)?.end ?? word.end },
          firm,
          upTo(withoutLegalForm(firm), kept[1] ?? ''),
        );
        continue;
      }
    }
    // "Tesaly" alone, of Tessaly Instruments.
    if (
      kept.length > 1 &&
      first.length >= SHORT_FORM &&
      isSlipOf(word.text, first) &&
      word.text[0] === first[0] &&
      kept.slice(1).some((part) => isSameWord(part, nextLarge(text, word.end) ?? part)) &&
      !isBehindLarge(text, word.start) &&
      !words.facts.commonInFirms.has(first.toLowerCase()) &&
      !lower.has(word.text.toLowerCase()) &&
      !isGivenName(word.text) &&
      !words.commonNames.has(word.text) &&
      !isKnown(word.text)
    ) {
      add('misspelt-firm', 'block', { start: word.start, end: word.end }, firm, first);
      continue;
    }
    if (isParted(all, at, kept)) {
      add(
        'misspelt-firm',
        'block',
        { start: word.start, end: all[at + kept.length]?.end ?? word.end },
        firm,
        withoutLegalForm(firm),
      );
      continue;
    }
    const end = next.at(-1);
    // "Dhansiri Tea Gardens" of Dhansiri Tea Estates.
    if (
      kept.length > 2 &&
      next.length === kept.length &&
      end !== undefined &&
      next.slice(0, -1).every((each, place) => isSameWord(each.text, kept[place] ?? '')) &&
      !isSameWord(end.text, kept.at(-1) ?? '') &&
      !OF_PLACE.test(end.text) &&
      !isKnown(end.text) &&
      isLarge(end.text)
    ) {
      add('misspelt-firm', 'warn', span, firm, withoutLegalForm(firm));
      continue;
    }
    if (second === undefined || next.length < 2) continue;
    const [one, other] = next;
    if (one === undefined || other === undefined || !isSameWord(one.text, first) || isSameWord(other.text, second))
      continue;
    if (
      !/^\s*(?:(?:&|and|und)\s+)?$/.test(text.slice(one.end, other.start)) ||
      /^['’]/.test(text.slice(one.end, one.end + 1))
    )
      continue;
    const isDistinct =
      !words.facts.commonInFirms.has(first.toLowerCase()) && !words.commonNames.has(first) && !isGivenName(first);
    const isRole = facts.ownRoles.some((role) => role.toLowerCase().includes(other.text.toLowerCase()));
    const isDay = [...words.weekdays, ...words.months].includes(other.text);
    if (
      isDistinct &&
      !isDay &&
      !isRole &&
      !words.facts.buildings.has(other.text.toLowerCase()) &&
      !LEGAL.test(other.text) &&
      !isKnown(other.text) &&
      // "Meadowbank Vets" of a Veterinary Group.
      !second.toLowerCase().startsWith(other.text.toLowerCase().replace(/(?<=\p{L}{3})s$/u, '')) &&
      !isOfFirm(text, other.end, kept)
    )
      add('misspelt-firm', 'warn', { start: one.start, end: other.end }, firm, withoutLegalForm(firm));
  }
}

/** "Sons" for Son. */
const isOtherNumber = (one: string, other: string): boolean => one === `${other}s` || other === `${one}s`;

/** Where a firm is, and who works there. */
const OF_PLACE =
  /^(?:house|offices?|site|campus|building|depot|street|road|teams?|staff|day|days|week|people|shops?|stores?|branch|yard|park|hall|board|panel|website|crew)$/i;

const nextLarge = (text: string, end: number): string | null =>
  /^\s(\p{Lu}[\p{L}’'-]*)/u.exec(text.slice(end, end + 40))?.[1] ?? null;

/** The name of a firm up to one of its words. */
const upTo = (firm: string, word: string): string => firm.slice(0, firm.indexOf(word) + word.length);

/** As long a first word may stand for the firm with a slip in it. */
const SHORT_FORM = 5;

/** Inside a sentence, with another name right before it. */
export const isBehindLarge = (text: string, start: number): boolean =>
  /[\p{Ll},;]\s(?!The\s)\p{Lu}[\p{L}’'-]*\s$/u.test(text.slice(Math.max(0, start - 30), start));

/** What a firm has: its first word and a place stand before it as a name. "The Northgate Leeds depot", "Northgate Solar Farm". */
const OF_FIRM =
  /^\s(?:\p{Lu}[\p{L}]|(?:site|party|office|team|yard|plant|depot|shop|store|branch|ward|surgery|farm|project|account|contract|building|campus|factory|warehouse|region|division|department|crew|range|line|product|app|scheme|programme|program|conference|dinner|lunch|fund|prize|award|exhibition|collection|archive|report|website|newsletter|fleet|route|terminal|station|school)s?\b)/u;
function isOfFirm(text: string, end: number, kept: readonly string[]): boolean {
  const behind = text.slice(end, end + 40);
  const next = /^\s([\p{L}’'-]+)/u.exec(behind)?.[1] ?? '';
  return (
    OF_FIRM.test(behind) && !LEGAL.test(next) && !ENDS_FIRM.test(next) && !kept.some((part) => isSameWord(part, next))
  );
}

/** As long a name is taken for another one's with a slip in it. */
const PARTED_LENGTH = 10;
/** Words that end the name of a firm, and name nothing that a firm has. */
const ENDS_FIRM =
  /^(?:partners|group|holdings|solutions|services|associates|company|industries|systems|international|technologies|consulting|enterprises|labs|instruments|energy|foods|capital)$/i;

/** "Lantern Fish Games" of Lanternfish Games: the same letters in one word more. */
function isParted(all: readonly Word[], at: number, kept: readonly string[]): boolean {
  const said = all.slice(at, at + kept.length + 1);
  if (said.length !== kept.length + 1 || said.some((each) => isJoining(each.text))) return false;
  // One name: nothing but a space between its words, and none of them a letter alone.
  const isOneName = said.every((each, place) => place === 0 || each.start - (said[place - 1]?.end ?? 0) === 1);
  if (!isOneName || said.some((each) => !isLarge(each.text) || each.text.length < 2)) return false;
  if (said.slice(0, -1).every((each, place) => isSameWord(each.text, kept[place] ?? ''))) return false;
  const [one, other] = [said.map((each) => each.text).join(''), kept.join('')];
  // With a slip in it as well, where it begins and is as long as no other name would.
  return (
    isSameWord(one, other) ||
    (other.length >= PARTED_LENGTH && one.slice(0, 3) === other.slice(0, 3) && isSlipOf(one, other))
  );
}

/** The firm's own signs, where its words alone lost them. */
const rightOf = (firm: string, bare: string): string => {
  const whole = withoutLegalForm(firm);
  return whole.length >= bare.length ? whole : bare;
};

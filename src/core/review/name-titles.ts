import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding } from './finding.ts';
import type { Known } from './people-named.ts';

const TITLE = '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Herrn?|Frau|Fr|Hr)';
/** Ranks and callings that stand before a family name as titles do. */
const RANK =
  '(?:Captain|Capt|Colonel|Major|Commander|Lieutenant|Sergeant|Sgt|Inspector|Sheriff|Judge|Justice|Reverend|Rev|Father|Sister|Brother|Eng|Ing|Chef|Coach|Cllr|Councillor|Baroness|Baron|Madame|Monsieur|Señora?|Signora?|Don|Doña|Maestro|Canon|Rabbi|Imam|Bishop)';
/** Right behind a title. */
export const BEHIND_TITLE = new RegExp(`(?<![\\p{L}])(?:${TITLE}|${RANK})\\.?(?:\\s(?:Dr|Prof)\\.?)?\\s$`, 'u');

/** A name for a pattern, with either apostrophe. */
export const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");

/** True where the letter itself says who this is: "my friend Hendrik", "Mrs Finch, who was at the desk". */
export function isIntroduced(text: string, start: number, end: number): boolean {
  const [before, behind] = [
    text.slice(Math.max(0, start - 40), start).replace(BEHIND_TITLE, ''),
    text.slice(end, end + 30),
  ];
  return (
    /\b(?:my|a|an|called|named) (?:[\p{Ll}-]+ ){0,1}$/u.test(before) ||
    /^(?:,? (?:my|a|an|our|your|his|her|whom?|whose|at the|on the|from the|in the|from (?:HR|accounts|reception)|next door|of (?=\p{Lu})|von der|vom|aus (?:der|dem|Ihrer|(?=\p{Lu}))|am|im|an der|in der|mein|meine|Ihr|Ihre)\b|,? (?:is|was) (?:my|the name|an? (?:\p{Ll}+ )?(?:colleague|friend|neighbour|manager|boss|teacher|mentor|client|relative|cousin|aunt|uncle))\b)/u.test(
      behind,
    )
  );
}

/** True where the person of the case stands in the letter with the right title as well. */
function hasOwnTitle(text: string, called: string, family: string): boolean {
  return new RegExp(
    `(?<![\\p{L}])${escaped(called).replace(/\\\.$/, '')}\\.? ${escaped(family)}(?![\\p{L}-])`,
    'u',
  ).test(text);
}

/** A title before a name that is known to bear another: "Mr Baumgart" of a doctor. */
export function wrongTitles(
  text: string,
  people: readonly Known[],
  evidence: string,
  words: ReviewWords,
  found: Finding[],
): void {
  for (const { called, parts, isReader } of people) {
    const family = parts.family ?? (parts.given === parts.whole ? parts.whole : null);
    if (called === null || family === null) continue;
    // Namesakes with another title are meant as well as these.
    if (people.some((each) => each.called !== called && each.parts.family === family)) continue;
    const pattern = new RegExp(
      `(?<![\\p{L}])(?<title>${TITLE}\\.?(?: (?:Dr|Prof)\\.?)?) (?:${escaped(parts.given ?? family)} )?${escaped(family)}(?![\\p{L}-])`,
      'gu',
    );
    const isNamedRight = hasOwnTitle(text, called, family);
    for (const match of text.matchAll(pattern)) {
      const title = match.groups?.title ?? '';
      if (titlesAgree(title, called, parts.titles, words)) continue;
      // Whether a third person is married is not for a letter to know: "Miss" of somebody who is noted as Ms.
      if (!isReader && [title, called].every((each) => /^(?:Ms|Mrs|Miss)\.?$/.test(each))) continue;
      // "Lady Reade" beside Sir Malcolm Reade is his wife, and a person whom a note names exists.
      if (/^(?:Lady|Lord)\b/.test(title) || evidence.includes(`${title} ${family}`)) continue;
      // "Mrs Finch, who was at the desk", beside a Mr Finch.
      const end = match.index + match[0].length;
      // "Mrs Penwarden, whose question" of Lady Penwarden is no other.
      const isSameOne =
        !/^(?:Mr|Mrs|Ms|Miss)\.?$/.test(called) &&
        words.facts.genderOf(called) !== null &&
        words.facts.genderOf(called) === words.facts.genderOf(title) &&
        /^,? whose\b/.test(text.slice(end, end + 8));
      if ((!isSameOne && isIntroduced(text, match.index, end)) || isNamedRight) continue;
      // The greeting looks at the reader's own.
      if (isReader && text.slice(0, match.index).trim().split('\n').length <= 1 && match.index < 40) continue;
      const span = { start: match.index, end: match.index + title.length };
      const message = words.message('wrong-title', { wrong: title, right: called, name: parts.whole });
      found.push({
        rule: 'TR2',
        code: 'wrong-title',
        severity: 'warn',
        ...span,
        message,
        repairs: [{ ...span, text: called }],
      });
    }
  }
}

/** True where somebody of this title may be called by that one. */
export function titlesAgree(written: string, noted: string, inName: readonly string[], words: ReviewWords): boolean {
  const keys = (titles: string): string[] =>
    titles
      .split(/[\s.]+/)
      .filter((each) => each !== '')
      .map((each) => words.facts.titleKey(each));
  const [said, known] = [keys(written), [...keys(noted), ...inName.flatMap(keys)]];
  if (said.some((each) => known.includes(each))) {
    const [one, other] = [said, known].map((list) =>
      list.map((each) => words.facts.genderOf(each)).find((each) => each !== null),
    );
    return one == null || other == null || one === other;
  }
  // "Frau" of a doctor: which of them she is, nobody noted; "Ms" of somebody who is noted as Mrs is never wrong.
  if (said.every((each) => each === 'ms') && known.some((each) => each === 'mrs' || each === 'miss')) return true;
  return false;
}

import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding, ReviewFacts } from './finding.ts';
import { mentionsOf } from './mentions.ts';
import { knownPeople } from './people-named.ts';
import { reviewRounds } from './rounds.ts';
import { isSameWord } from './spelling.ts';

/** The title of the job, the posts of its people, and which of the interviews is thanked for (TR2). */
export function reviewPosts(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  return [...roles(text, facts, words), ...posts(text, facts, words), ...reviewRounds(text, facts, words)];
}

/** "Senior Data Architect" for a Data Architect; a part of the title is right. */
function roles(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const { ownRoles } = facts;
  if (ownRoles.length === 0) return [];
  const plainOf = (title: string): string[] => words.facts.plainWords(title);
  const own = ownRoles.map(plainOf);
  const inFirms = new Set([...facts.ownNames, ...facts.otherEmployers].flatMap(plainOf));
  return words.facts.rolesSaid(text).flatMap(({ start, end }) => {
    const written = text.slice(start, end);
    const said = plainOf(written).filter((word) => !inFirms.has(word) || own.some((each) => each.includes(word)));
    if (said.length === 0 || mentionsOf(facts.evidence, written, new Set()).length > 0) return [];
    if (facts.otherRoles.some((role) => mentionsOf(written, role, new Set()).length > 0)) return [];
    const isRank = (word: string): boolean => words.facts.ranks.has(word);
    const fits = own.some((title) => {
      const ranks = title.filter(isRank);
      const saidRanks = said.filter(isRank);
      const isRankRight = saidRanks.every((rank) => ranks.includes(rank));
      // "The nursing role" is said of a nurse.
      const isKnown = (word: string): boolean =>
        title.some(
          (each) => each === word || (each.length > 3 && word.length > 3 && each.slice(0, 4) === word.slice(0, 4)),
        );
      const rest = said.filter((word) => !isRank(word));
      // What is left of a rank that was said at all has to be whole: "Head of Science" is not its deputy.
      const isWhole =
        saidRanks.length === 0 ||
        saidRanks.length === ranks.length ||
        !ranks.some((rank) => DEEP.has(rank) && !saidRanks.includes(rank));
      const isHead =
        ranks.length > 0 &&
        saidRanks.length === 0 &&
        rest.length > 0 &&
        DEEP.has(ranks[0] ?? '') &&
        rest.length === title.length - ranks.length &&
        /^\p{Lu}/u.test(written);
      return isRankRight && isWhole && !isHead && rest.every(isKnown);
    });
    if (fits) return [];
    const right = ownRoles[0] ?? '';
    const message = words.message('wrong-role', { wrong: written, right });
    return [
      {
        rule: 'TR2',
        code: 'wrong-role',
        severity: 'warn' as const,
        start,
        end,
        message,
        repairs: [{ start, end, text: right }],
      },
    ];
  });
}

/** Ranks without which a title is a higher one. */
const DEEP: ReadonlySet<string> = new Set([
  'deputy',
  'assistant',
  'vice',
  'junior',
  'trainee',
  'associate',
  'acting',
  'interim',
]);

/** "Your HR Director, Stephen" of somebody who is noted as something else. */
function posts(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const people = knownPeople(facts).filter((each) => each.position !== null);
  return words.facts.postsSaid(text).flatMap(({ start, end, name, post }) => {
    const named = words.facts.plainWords(post);
    const said = name.split(' ');
    const who = people.filter(({ parts, isReader }) =>
      name === ''
        ? isReader
        : (said.length < 2 || parts.given === null || said.some((word) => isSameWord(word, parts.given ?? ''))) &&
          [parts.given, parts.family, parts.whole, parts.family?.split(' ').at(-1)].some(
            (each) => each != null && name.split(' ').some((word) => isSameWord(word, each) || isSameWord(name, each)),
          ),
    );
    const [person] = who;
    if (person === undefined || who.length > 1 || named.length === 0) return [];
    const known = words.facts.plainWords(person.position ?? '');
    if (named.every((word) => known.includes(word)) || known.every((word) => named.includes(word))) return [];
    if (mentionsOf(facts.evidence, post, new Set()).length > 0) return [];
    const right = person.position ?? '';
    const message = words.message('wrong-post', { name: person.parts.whole, wrong: post, right });
    return [
      {
        rule: 'TR2',
        code: 'wrong-post',
        severity: 'warn' as const,
        start,
        end,
        message,
        repairs: [{ start, end, text: right }],
      },
    ];
  });
}

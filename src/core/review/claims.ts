import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding, ReviewFacts } from './finding.ts';

/** More questions than this about one letter are a quarrel. */
const MOST_QUESTIONS = 3;

const LINK = /\bh{1,2}t{1,2}ps?[:/]\S+|\bfile:\/\/\S+|\b[A-Z]:\\\S+/gi;
/** With a host that has a dot in it, and that is not this computer or one that waits for a name. */
const OPENS =
  /^https?:\/\/(?!127\.|(?:www\.)?(?:your|my)[-.]?(?:name|domain|site|company|profile)\b)[\w-]+(?:\.[\w-]+)+/i;

/** Links that nobody can open, and statements of the candidate's about themselves that no note holds: those as a question, for they may well be true (TR2). */
export function reviewClaims(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const links: Finding[] = [...text.matchAll(LINK)]
    .filter((match) => !OPENS.test(match[0]))
    .map((match) => ({
      rule: 'TR2',
      code: 'broken-link',
      severity: 'block',
      start: match.index,
      end: match.index + match[0].length,
      message: words.message('broken-link', { text: match[0] }),
    }));
  if (!facts.typed) return links;
  const known = new Set(words.contentWords(facts.evidence));
  const claims = [...text.matchAll(words.claim)].filter((match) => {
    const said = words.contentWords(match[0]);
    return said.length > 0 && said.filter((each) => known.has(each)).length * 2 < said.length;
  });
  return [
    ...links,
    ...claims.slice(0, MOST_QUESTIONS).map(
      (match): Finding => ({
        rule: 'TR2',
        code: 'unnoted-claim',
        severity: 'hint',
        start: match.index,
        end: match.index + match[0].length,
        message: words.message('unnoted-claim', { text: match[0].replace(/\s+/g, ' ').trim().slice(0, 80) }),
      }),
    ),
  ];
}

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
    // A date, a time or a number to call is no figure of a claim.
    if (withoutTimes(match[0], words).search(words.claim) < 0) return false;
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

const NUMBER_TO_CALL = /\+?\d[\d ()/-]{6,24}\d/g;

/** The words without numbers to call, days and times. */
function withoutTimes(said: string, words: ReviewWords): string {
  const months = words.months.map((each) => each.slice(0, 3)).join('|');
  let plain = said.replace(NUMBER_TO_CALL, '');
  for (const { start, end } of words.facts.timesIn(plain, []).toReversed())
    plain = plain.slice(0, start) + plain.slice(end);
  return plain
    .replace(new RegExp(`\\d{1,2}(?:st|nd|rd|th)?\\.? (?=(?:of )?(?:${months}))`, 'gu'), '')
    .replace(
      new RegExp(
        `(?<=(?:${words.weekdays.join('|')}),? )(?:the )?\\d{1,2}(?:st|nd|rd|th)?\\.?|\\d{1,3}(?= (?:Minuten|minutes|mins?)(?!\\p{L}))`,
        'gu',
      ),
      '',
    );
}

import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding } from './finding.ts';
import { withoutOverlaps } from './spans.ts';

/** Words that are doubled, do not agree, or are missing. Nothing of it stops a letter: the candidate sees whether it was meant. */
export function reviewSentences(text: string, words: ReviewWords): Finding[] {
  return withoutOverlaps(words.facts.sentenceFaults(text)).map(({ start, end, what, repair }): Finding => {
    const code = what === 'doubled' ? ('doubled-word' as const) : ('broken-sentence' as const);
    const message = words.message(code, { text: text.slice(start, end).replace(/\s+/g, ' '), right: repair ?? '' });
    return {
      rule: 'TR2',
      code,
      severity: 'warn',
      start,
      end,
      message,
      ...(repair === null ? {} : { repairs: [{ start, end, text: repair }] }),
    };
  });
}

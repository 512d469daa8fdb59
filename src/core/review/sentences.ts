import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding } from './finding.ts';

/** Words that are doubled, do not agree, or are missing. Nothing of it stops a letter: the candidate sees whether it was meant. */
export function reviewSentences(text: string, words: ReviewWords): Finding[] {
  const found: Finding[] = [];
  for (const { start, end, what, repair } of words.facts.sentenceFaults(text)) {
    if (found.some((each) => each.start < end && start < each.end)) continue;
    const code = what === 'doubled' ? ('doubled-word' as const) : ('broken-sentence' as const);
    const message = words.message(code, { text: text.slice(start, end).replace(/\s+/g, ' '), right: repair ?? '' });
    found.push({ rule: 'TR2', code, severity: 'warn', start, end, message, ...(repair === null ? {} : { repair }) });
  }
  return found;
}

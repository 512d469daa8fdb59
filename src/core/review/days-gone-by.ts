import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding, ReviewFacts } from './finding.ts';

/** "Yesterday", typed on an earlier day than the one on which the letter would go: it means another day now, whatever it was said of (TR2). */
export function reviewDaysGoneBy(text: string, { typedOn = [], today }: ReviewFacts, words: ReviewWords): Finding[] {
  const named = words.facts.daysNamed(text, today).filter(({ how, from, to }) => how === 'near' && from === to);
  return typedOn.flatMap(({ text: sentence, on }) => {
    const at = on === today ? -1 : text.indexOf(sentence);
    if (at < 0) return [];
    return named
      .filter(({ start, end }) => start >= at && end <= at + sentence.length)
      .flatMap(({ start, end, from }): Finding[] => {
        const meant = on + (from - today);
        const right = words.onMeetingDay(meant, today);
        const wrong = text.slice(start, end);
        // What was still to come and is over is the candidate's to say anew.
        const isOver = meant > on && meant < today;
        return [
          {
            rule: 'TR2',
            code: 'day-gone-by',
            severity: 'block',
            start,
            end,
            message: words.message('day-gone-by', { wrong, right }),
            repairs: isOver ? [] : [{ start, end, text: right }],
          },
        ];
      });
  });
}

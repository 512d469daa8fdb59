import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding } from './finding.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { sentencesOf } from './sentence-spans.ts';

/** A reader who finds fault with more of a letter than this is mistaken about its voice. */
const MOST_HINTS = 4;
/** Two words and their stop ("Your loss.") can hurt; a lone name or "Best" is a closing. */
const FEWEST_WORDS = 2;
/** A line like a greeting, a closing or a name has no stop. */
const SHORT_LINE = 4;
/** Letters are reviewed up to their end, and of a book the first sentences. */
const MOST_SENTENCES = 200;

interface Doubtful {
  readonly finding: Finding;
  readonly sureness: number;
}

/**
 * Sentences that a reader may hear as more than was meant, though no rule marks them (TR1): hints, the surest at most, none where something else
 * about tone was found. Words within quotation marks are somebody else's.
 */
export function sentenceFindings(
  text: string,
  words: Pick<ReviewWords, 'message' | 'salutation'>,
  reader: SentenceReader,
  found: readonly Finding[],
): Finding[] {
  const marked = found.filter((each) => each.rule === 'TR1' && each.end > each.start);
  const doubtful: Doubtful[] = [];
  let start = 0;
  for (const whole of sentencesOf(text).slice(0, MOST_SENTENCES)) {
    const sentence = whole.trim();
    const from = start + whole.length - whole.trimStart().length;
    const end = from + sentence.length;
    start += whole.length;
    if (!isSentence(sentence, words) || isQuoted(sentence)) continue;
    if (marked.some((each) => each.start < end && from < each.end)) continue;
    const { sureness, family } = reader.read(sentence.replace(/\s+/g, ' '));
    if (sureness <= reader.threshold) continue;
    const message = words.message('sounds', { words: brief(sentence), family });
    doubtful.push({
      sureness,
      finding: { rule: 'TR1', code: family, severity: 'hint', start: from, end, message },
    });
  }
  return doubtful
    .sort((one, other) => other.sureness - one.sureness)
    .slice(0, MOST_HINTS)
    .map((each) => each.finding);
}

function isSentence(text: string, words: Pick<ReviewWords, 'salutation'>): boolean {
  const count = text.split(/\s+/).length;
  if (count < FEWEST_WORDS || words.salutation.test(`${text}\n`)) return false;
  return count > SHORT_LINE || /[.!?…]["”’)]*$/.test(text) || /\p{Extended_Pictographic}$/u.test(text);
}

function isQuoted(text: string): boolean {
  return /^["“„].*["”“]$/s.test(text);
}

function brief(words: string): string {
  const flat = words.replace(/\s+/g, ' ');
  return flat.length <= 60 ? flat : `${flat.slice(0, 57).replace(/\s\S*$/, '')} …`;
}

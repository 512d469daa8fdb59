import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding } from './finding.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { sentenceAround, sentencesOf } from './sentence-spans.ts';
import { toneFamilies } from './tone-rule.ts';

/** A reader who finds fault with more of a letter than this is mistaken about its voice. */
const MOST_HINTS = 4;
/** Two words and their stop ("Your loss.") can hurt; a lone name or "Best" is a closing. */
const FEWEST_WORDS = 2;
/** A line like a greeting, a closing or a name has no stop. */
const SHORT_LINE = 4;
/** Letters are reviewed up to their end, and of a book the first sentences. */
const MOST_SENTENCES = 200;

/** In a letter of many sentences one is taken amiss by chance: so much surer must the reader be for each further one, up to a limit. */
const SURER = { each: 0.03, most: 0.15 } as const;
/** Below this share of its threshold the reader holds a sentence for fine. */
const FINE = 0.5;
/** Signs, which are no matter of a sentence. */
const SIGNS: ReadonlySet<string> = new Set(['exclamation', 'capitals']);

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
  const sentences = sentencesOf(text).slice(0, MOST_SENTENCES);
  const count = sentences.filter((each) => isSentence(each.trim(), words)).length;
  const threshold = reader.threshold + Math.min(SURER.most, SURER.each * Math.max(0, count - 1));
  let start = 0;
  for (const whole of sentences) {
    const sentence = whole.trim();
    const from = start + whole.length - whole.trimStart().length;
    const end = from + sentence.length;
    start += whole.length;
    if (!isSentence(sentence, words) || isQuoted(sentence)) continue;
    if (marked.some((each) => each.start < end && from < each.end)) continue;
    const { sureness, family } = reader.read(flat(sentence));
    if (sureness <= threshold) continue;
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

/**
 * What rules found in typed sentences, with the second opinion of the reader: what it holds for fine is no finding, and what it is sure of has the family that it
 * says. What stops a letter stays as it is.
 */
export function secondOpinion(
  text: string,
  words: Pick<ReviewWords, 'message'>,
  reader: SentenceReader,
  found: readonly Finding[],
): Finding[] {
  return found.flatMap((finding) => {
    const isTone =
      finding.rule === 'TR1' && toneFamilies.some((each) => each === finding.code) && !SIGNS.has(finding.code);
    const isPrivate = finding.rule === 'WR5' && /^private-(?!note)/.test(finding.code);
    if (finding.severity === 'block' || finding.end <= finding.start || !(isTone || isPrivate)) return [finding];
    // Where the whole sentence is marked, its end mark would lead on to the next.
    const marked = text.slice(finding.start, finding.end).replace(/[.!?"”’)\s]+$/, '');
    const place = sentenceAround(text, { start: finding.start, end: finding.start + marked.length });
    const { sureness, family } = reader.read(flat(text.slice(place.start, place.end)));
    const isHint = isPrivate && finding.severity === 'hint';
    if (sureness < reader.threshold * (isHint ? 1 : FINE)) return [];
    if (!isTone || sureness <= reader.threshold || family === finding.code) return [finding];
    const message = words.message('tone', { words: brief(text.slice(finding.start, finding.end)), family });
    return [{ ...finding, code: family, message }];
  });
}

/** True where the reader holds every sentence of these words for fine. */
export function isFine(text: string, reader: SentenceReader): boolean {
  return sentencesOf(text).every((each) => reader.read(flat(each)).sureness < reader.threshold * FINE);
}

function flat(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
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
  const line = flat(words);
  return line.length <= 60 ? line : `${line.slice(0, 57).replace(/\s\S*$/, '')} …`;
}

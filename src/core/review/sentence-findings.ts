import { type Sentence, sentencesOf } from '../understand/sentences.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding } from './finding.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { brief } from './tone-findings.ts';
import { type ToneFamily, toneFamilies } from './tone-rule.ts';

/** A reader who finds fault with more of a letter than this is mistaken about its voice. */
const MOST_HINTS = 4;
/** Two words and their stop ("Your loss.") can hurt; a lone name or "Best" is a closing. */
const FEWEST_WORDS = 2;
/** A line like a greeting, a closing or a name has no stop. */
const SHORT_LINE = 4;

/**
 * The longer the letter, the likelier the reader is to mistake a good sentence. So a lone doubtful sentence gets its hint only if the reader is this much surer for
 * each other sentence of the letter, up to a limit. Two doubtful sentences in a letter need no more than the threshold. Chosen on the whole letters in
 * `test/fixtures/tone/letters-apart*`; `docs/tone.md` has the figures.
 */
const SURER = { each: 0.05, most: 0.25 } as const;
/** What a sentence of three words ("I'm not.") means depends on the sentences around it, which the reader does not see. */
const FEW_WORDS = { most: 3, surer: 0.15 } as const;
/** A repair of a sentence is fine below this share: it was made to say the same with less. */
const REPAIRED = 0.7;
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
  const sentences = sentencesOf(text).filter((each) => isSentence(each.text, words) && !isQuoted(each.text));
  const doubtful: Doubtful[] = [];
  for (const sentence of sentences) {
    const { start, end } = sentence;
    if (marked.some((each) => each.start < end && start < each.end)) continue;
    const { sureness, family } = reader.read(flat(sentence.text));
    const isShort = sentence.text.split(/\s+/).length <= FEW_WORDS.most;
    const surer = sureness - (isShort ? FEW_WORDS.surer : 0);
    if (surer > reader.threshold) doubtful.push({ sureness: surer, finding: soundsFinding(sentence, family, words) });
  }
  const raised = reader.threshold + Math.min(SURER.most, SURER.each * Math.max(0, sentences.length - 1));
  const isLoneDoubt = doubtful.length + marked.length < 2;
  return doubtful
    .filter(({ sureness }) => !isLoneDoubt || sureness > raised)
    .sort((one, other) => other.sureness - one.sureness)
    .slice(0, MOST_HINTS)
    .map((each) => each.finding);
}

/** The hint that a sentence may be heard as one of a family, with its reason. */
export function soundsFinding(
  { text, start, end }: Sentence,
  family: ToneFamily,
  words: Pick<ReviewWords, 'message'>,
): Finding {
  const message = words.message('sounds', { words: brief(text), family });
  return { rule: 'TR1', code: family, severity: 'hint', start, end, message };
}

/**
 * What rules found in typed sentences, with the second opinion of the reader: what it would not mark itself is no finding, and the rest has the family that it
 * says. What stops a letter stays as it is.
 */
export function secondOpinion(
  text: string,
  words: Pick<ReviewWords, 'message'>,
  reader: SentenceReader,
  found: readonly Finding[],
): Finding[] {
  const sentences = sentencesOf(text);
  return found.flatMap((finding) => {
    const isTone =
      finding.rule === 'TR1' && toneFamilies.some((each) => each === finding.code) && !SIGNS.has(finding.code);
    // "abt" is a word of a note, whatever the sentence around it sounds like: it stays marked until it is mended.
    const isNoteWord = finding.code === 'private-talk' && finding.severity === 'hint';
    const isPrivate = finding.rule === 'WR5' && /^private-(?!note)/.test(finding.code) && !isNoteWord;
    if (finding.severity === 'block' || finding.end <= finding.start || !(isTone || isPrivate)) return [finding];
    const sentence = sentences.find((each) => each.start <= finding.start && finding.start < each.end);
    if (sentence === undefined) return [finding];
    const { sureness, family } = reader.read(flat(sentence.text));
    if (sureness <= reader.threshold) return [];
    if (!isTone || family === finding.code) return [finding];
    const message = words.message('tone', { words: brief(text.slice(finding.start, finding.end)), family });
    return [{ ...finding, code: family, message }];
  });
}

/** True where the reader would mark no sentence of a repair again. */
export function isFine(text: string, reader: SentenceReader): boolean {
  return sentencesOf(text).every((each) => reader.read(flat(each.text)).sureness < reader.threshold * REPAIRED);
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

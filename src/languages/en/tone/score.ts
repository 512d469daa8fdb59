import type { Tone, ToneGenre, ToneReason, ToneWords } from '../../../core/review/tone.ts';
import { toneFindings } from '../../../core/review/tone-findings.ts';
import type { ToneFamily } from '../../../core/review/tone-rule.ts';
import { reviewWords } from '../review/words.ts';
import { toneCues } from './cues.ts';
import { measureNames, type ToneFeatures, toneFeatures, WORD_FEATURES } from './features.ts';
import model from './model.json' with { type: 'json' };

interface Packed {
  readonly scale: number;
  readonly weights: Int8Array;
}

const unpack = ({ scale, weights }: { scale: number; weights: string }): Packed => {
  const numbers = new Int8Array(Uint8Array.fromBase64(weights).buffer);
  if (numbers.length !== WORD_FEATURES) throw new Error('The model of tone has another size than its features.');
  return { scale, weights: numbers };
};

const lines = { request: model.genres.wiki, question: model.genres.exchange, message: model.genres.message } as const;
const wiki = unpack(model.genres.wiki);
const exchange = unpack(model.genres.exchange);
const kind = unpack(model.kind);

/** How far a word moves the sum, before the length of the text is taken into account. */
const wordWeight: Record<Learned, (word: number) => number> = {
  request: (word) => (wiki.weights[word] ?? 0) * wiki.scale,
  question: (word) => (exchange.weights[word] ?? 0) * exchange.scale,
  message: (word) =>
    (((wiki.weights[word] ?? 0) * wiki.scale + (exchange.weights[word] ?? 0) * exchange.scale) / 2) *
    model.genres.message.wordShare,
};

/** A cue must move the sum by this much to be named as a reason. */
const WORTH_NAMING = 0.03;

/** What a family of findings takes off the log-odds; set by hand, for no rated letters hold enough of them to learn it from. */
const COST_OF_A_FAMILY = 1.5;

/** Where a letter turns from cool to warm, set by hand on our exemplary and our bad letters: see docs/tone.md. */
const LETTER = { slope: 0.4, at: 4 } as const;

/** A greeting on a line of its own, or paragraphs: a letter. */
const LAID_OUT = /\n\s*\n|^(?:dear|hi|hello|hey|good (?:morning|day|afternoon|evening))\b[^\n]{0,60}\n/i;

/** From this many sentences on a text reads like a whole message; the rated requests have two each. */
const SENTENCES_OF_A_MESSAGE = 3;

type Learned = Exclude<ToneGenre, 'letter'>;

/** What one learned kind says of a text: log-odds, with what each word and measure adds. */
function judge(features: ToneFeatures, genre: Learned): { odds: number; byWord: number[]; byMeasure: number[] } {
  const line = lines[genre];
  const perWord = 1 / Math.sqrt(Math.max(1, features.words.length));
  const weightOf = wordWeight[genre];
  const byWord = features.words.map((word) => weightOf(word) * perWord);
  const byMeasure = measureNames.map(
    (_name, at) =>
      (((features.measures[at] ?? 0) - (line.usual[at] ?? 0)) / (model.spreads[at] ?? 1)) * (line.measures[at] ?? 0),
  );
  return { odds: line.line.slope * (line.base + sum(byWord) + sum(byMeasure) - line.line.at), byWord, byMeasure };
}

/**
 * How polite a text reads, by a linear model that was learned from human ratings (TR4); data, figures and limits stand in its file and in
 * docs/tone.md. Nobody rated letters: they are judged as a message and as a request together. Linear in the length of the text.
 */
function tone(text: string, genre: ToneGenre): Tone {
  const features = toneFeatures(text);
  const { odds, byWord, byMeasure } = judge(features, genre === 'letter' ? 'message' : genre);
  // Thanks and a greeting do not make up for a threat: what the review finds in a letter counts against it.
  const found = genre === 'message' || genre === 'letter' ? familiesIn(text) : [];
  const judged = genre === 'letter' ? LETTER.slope * (odds + judge(features, 'request').odds - LETTER.at) : odds;
  return {
    // Four places: among warm texts, too, one is warmer than the other.
    score: Math.round(1e6 / (1 + Math.exp(COST_OF_A_FAMILY * found.length - judged))) / 1e4,
    reasons: [
      ...found.map((family): ToneReason => ({ says: { of: 'family', family }, speaks: 'against' })),
      ...reasonsOf(text, features, byWord, byMeasure),
    ].slice(0, 3),
  };
}

/** The families of findings that warn, each once. */
function familiesIn(text: string): ToneFamily[] {
  const grave = toneFindings(text, null, reviewWords).filter((each) => each.severity !== 'hint');
  return [...new Set(grave.map((each) => each.code as ToneFamily))];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** More than this is no place to point at. */
const MOST_SHOWN = 60;

/** The words that show a cue, where there are a few that can be pointed at. */
function shownBy(text: string, pattern: RegExp): { words?: string } {
  const [words = ''] = text.replaceAll('’', "'").match(pattern) ?? [];
  const plain = words.replace(/^[^\p{L}]+|\s+$/gu, '').replace(/\s+/g, ' ');
  return /\p{L}{2}/u.test(plain) && plain.length <= MOST_SHOWN ? { words: plain } : {};
}

function reasonsOf(
  text: string,
  features: ToneFeatures,
  byWord: readonly number[],
  byMeasure: readonly number[],
): ToneReason[] {
  const found: { says: ToneReason['says']; weight: number }[] = [];
  for (const [at, cue] of toneCues.entries()) {
    const there = (features.measures[at] ?? 0) > 0;
    const weight = byMeasure[at] ?? 0;
    // A weight against the sense of a cue makes up for another one that stands beside it: true in the sum, and no reason by itself.
    if ((there || cue.isMissed) && weight > 0 === (cue.warm === there))
      found.push({
        says: { of: 'cue', name: cue.name, isThere: there, ...(there ? shownBy(text, cue.pattern) : {}) },
        weight,
      });
  }
  for (const [at, text] of features.texts.entries()) {
    // Only words that can be pointed at: no marks, no places.
    if (/^[a-z][a-z']+(?: [a-z][a-z']+)?$/.test(text) && !text.startsWith('at '))
      found.push({ says: { of: 'words', words: text }, weight: byWord[at] ?? 0 });
  }
  return found
    .filter((each) => Math.abs(each.weight) >= WORTH_NAMING)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, 3)
    .map(({ says, weight }) => ({ says, speaks: weight > 0 ? 'for' : 'against' }));
}

function genreOf(texts: readonly string[]): ToneGenre {
  let [letters, messages, requests] = [0, 0, 0];
  for (const text of texts) {
    const features = toneFeatures(text);
    const sentences = text.split(/[.!?]+/).filter((each) => /\w/.test(each)).length;
    if (sentences >= SENTENCES_OF_A_MESSAGE) messages++;
    if (LAID_OUT.test(text.trim())) letters++;
    const lean = features.words.reduce((total, word) => total + (kind.weights[word] ?? 0), 0) * kind.scale;
    if (model.kind.base + lean / Math.sqrt(Math.max(1, features.words.length)) > 0) requests++;
  }
  if (letters * 2 > texts.length) return 'letter';
  if (messages * 2 > texts.length) return 'message';
  return requests * 2 > texts.length ? 'request' : 'question';
}

export const toneWords: ToneWords = { tone, genreOf };

import { classesOfNetwork, readSentenceNetwork, together } from '../../../core/review/sentence-network.ts';
import { classesOf, readingOf, readSentenceModel, type SentenceReader } from '../../../core/review/sentence-reader.ts';
import { remembering } from '../../../core/weights/remembering.ts';
import { readSentenceEncoder, type SentenceEncoder } from '../../../core/weights/sentence-encoder.ts';
import { readWordGroups } from '../../../core/weights/word-groups.ts';
import type { Weights } from '../../../core/write/language-pack.ts';
import { sentencePlaces } from './sentence-features.ts';

/**
 * What reads English sentences: a linear model over words and groups of like words, and, where WebAssembly with SIMD is there, a network over the sentence
 * encoder beside it.
 */
export async function createSentenceReader(weights: Weights): Promise<SentenceReader> {
  const vectors = await weights.wordVectors();
  const groups = readWordGroups(await weights.file('en', 'word-groups.bin'), vectors.size);
  const linear = readSentenceModel(await weights.file('en', 'sentences.bin'));
  const alone = (sentence: string): Float64Array => classesOf(linear, sentencePlaces(sentence, vectors, groups));
  const encoder = await encoderOr(weights);
  if (encoder === null)
    return { threshold: linear.threshold, read: remembering((text) => readingOf(alone(text), linear.families)) };
  const { network, families, threshold, linearShare } = readSentenceNetwork(
    await weights.file('en', 'sentence-network.bin'),
  );
  return {
    threshold,
    read: remembering((text) =>
      readingOf(together(alone(text), classesOfNetwork(network, encoder.encode(text)), linearShare), families),
    ),
  };
}

/** The encoder; null where this machine has no SIMD for it: then the linear model reads alone. */
async function encoderOr(weights: Weights): Promise<SentenceEncoder | null> {
  const bytes = await weights.file('en', 'sentence-encoder.bin');
  try {
    return readSentenceEncoder(bytes);
  } catch (error) {
    if (error instanceof WebAssembly.CompileError) return null;
    throw error;
  }
}

import { classesOf, readingOf, readSentenceModel, type SentenceReader } from '../../../core/review/sentence-reader.ts';
import { remembering } from '../../../core/weights/remembering.ts';
import { readWordGroups } from '../../../core/weights/word-groups.ts';
import type { Weights } from '../../../core/write/language-pack.ts';
import { readGlosses } from './glosses.ts';
import { sentencePlaces } from './sentence-features.ts';

/**
 * What reads German sentences: a linear model over their words, and over groups of like English words that they are glossed with, for no
 * vectors of German words may be shipped.
 */
export async function createSentenceReader(weights: Weights): Promise<SentenceReader> {
  const vectors = await weights.wordVectors();
  const groups = readWordGroups(await weights.file('en', 'word-groups.bin'), vectors.size);
  const glosses = readGlosses(await weights.file('de', 'glosses.tsv'));
  const model = readSentenceModel(await weights.file('de', 'sentences.bin'));
  return {
    threshold: model.threshold,
    read: remembering((text) =>
      readingOf(classesOf(model, sentencePlaces(text, glosses, vectors, groups)), model.families),
    ),
  };
}

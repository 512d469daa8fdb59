import { classesOf, readingOf, readSentenceModel, type SentenceReader } from '../../../core/review/sentence-reader.ts';
import { remembering } from '../../../core/weights/remembering.ts';
import { readWordGroups } from '../../../core/weights/word-groups.ts';
import { readWordVectors } from '../../../core/weights/word-vectors.ts';
import type { Weights } from '../../../core/write/language-pack.ts';
import { readGlosses } from './glosses.ts';
import { sentencePlaces } from './sentence-features.ts';

/**
 * What reads German sentences: a linear model over their words, and over groups of like English words that they are glossed with, for no
 * vectors of German words may be shipped.
 * @param read brings a file of weights
 */
export async function createSentenceReader(read: Weights): Promise<SentenceReader> {
  const vectors = readWordVectors(await read('en', 'word-vectors.bin'));
  const groups = readWordGroups(await read('en', 'word-groups.bin'), vectors.size);
  const glosses = readGlosses(await read('de', 'glosses.tsv'));
  const model = readSentenceModel(await read('de', 'sentences.bin'));
  return {
    threshold: model.threshold,
    read: remembering((text) =>
      readingOf(classesOf(model, sentencePlaces(text, glosses, vectors, groups)), model.families),
    ),
  };
}

import type { TextReader } from '../../app/ports/mail-text.ts';
import type { SentenceReader } from '../../core/review/sentence-reader.ts';
import { readWordVectors, type WordVectors } from '../../core/weights/word-vectors.ts';
import type { Weights } from '../../core/write/language-pack.ts';

/** What was learned, read at the first asking and kept for all who need it. */
export type LearnedReaders = Pick<TextReader, 'sentences' | 'wordVectors'>;

/** The readers that work by weights, whose bytes come from `file`. What failed is forgotten, so that the next one who asks tries again. */
export function learnedFrom(file: Weights['file']): LearnedReaders {
  const loaded = new Map<string, Promise<unknown>>();

  /** What was made before under this name, else what `make` makes. */
  function once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const before = loaded.get(name) as Promise<T> | undefined;
    if (before !== undefined) return before;
    const making = make();
    loaded.set(name, making);
    making.catch(() => loaded.delete(name));
    return making;
  }

  const wordVectors = (): Promise<WordVectors> =>
    once('word-vectors', async () => readWordVectors(await file('en', 'word-vectors.bin')));
  return {
    wordVectors,
    sentences: ({ code, sentenceReader }): Promise<SentenceReader | null> =>
      once(`sentence-reader.${code}`, () => sentenceReader({ file, wordVectors })),
  };
}

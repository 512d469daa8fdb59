import { readFile } from 'node:fs/promises';
import type { SentenceReader } from '../../core/review/sentence-reader.ts';
import { readWordVectors, type WordVectors } from '../../core/weights/word-vectors.ts';
import type { LanguagePack, Weights } from '../../core/write/language-pack.ts';

const loaded = new Map<string, Promise<unknown>>();

/** What was made before under this name, else what `make` makes. What failed is forgotten, so that the next one who asks tries again. */
function once<T>(name: string, make: () => Promise<T>): Promise<T> {
  const before = loaded.get(name) as Promise<T> | undefined;
  if (before !== undefined) return before;
  const making = make();
  loaded.set(name, making);
  making.catch(() => loaded.delete(name));
  return making;
}

const file: Weights['file'] = (language, name) =>
  readFile(new URL(`../../languages/${language}/weights/${name}`, import.meta.url));

/** The vectors of English words, read from their file at the first asking and kept for all who need them. */
export function loadWordVectors(): Promise<WordVectors> {
  return once('word-vectors', async () => readWordVectors(await file('en', 'word-vectors.bin')));
}

/** What reads sentences of this language, made at the first asking and kept. */
export function loadSentenceReader({
  code,
  sentenceReader,
}: Pick<LanguagePack, 'code' | 'sentenceReader'>): Promise<SentenceReader | null> {
  return once(`sentence-reader.${code}`, () => sentenceReader({ file, wordVectors: loadWordVectors }));
}

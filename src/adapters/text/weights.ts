import { readFile } from 'node:fs/promises';
import type { SentenceReader } from '../../core/review/sentence-reader.ts';
import { readWordVectors, type WordVectors } from '../../core/weights/word-vectors.ts';
import type { LanguagePack, Weights } from '../../core/write/language-pack.ts';

const weights: Weights = (language, file) =>
  readFile(new URL(`../../languages/${language}/weights/${file}`, import.meta.url));

let wordVectors: Promise<WordVectors> | null = null;

/** The vectors of English words, read from their file at the first asking and kept. */
export function loadWordVectors(): Promise<WordVectors> {
  wordVectors ??= weights('en', 'word-vectors.bin').then(readWordVectors);
  return wordVectors;
}

const sentenceReaders = new Map<string, Promise<SentenceReader | null>>();

/** What reads sentences of this language, made at the first asking and kept. */
export function loadSentenceReader({
  code,
  sentenceReader,
}: Pick<LanguagePack, 'code' | 'sentenceReader'>): Promise<SentenceReader | null> {
  const language = code.slice(0, 2);
  const loaded = sentenceReaders.get(language) ?? sentenceReader(weights);
  sentenceReaders.set(language, loaded);
  return loaded;
}

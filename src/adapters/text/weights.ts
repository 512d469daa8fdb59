import { readFile } from 'node:fs/promises';
import { readWordVectors, type WordVectors } from '../../core/weights/word-vectors.ts';

const folder = new URL('../../languages/en/weights/', import.meta.url);

let wordVectors: Promise<WordVectors> | null = null;

/** The vectors of English words, read from their file at the first asking and kept. */
export function loadWordVectors(): Promise<WordVectors> {
  wordVectors ??= readFile(new URL('word-vectors.bin', folder)).then(readWordVectors);
  return wordVectors;
}

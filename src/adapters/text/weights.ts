import { readFile } from 'node:fs/promises';
import { learnedFrom } from './weights-from.ts';

/** What was learned, from the files of the program. */
export const learned = learnedFrom((language, name) =>
  readFile(new URL(`../../languages/${language}/weights/${name}`, import.meta.url)),
);

/** The vectors of English words, and what reads sentences of a language. */
export const { wordVectors: loadWordVectors, sentences: loadSentenceReader } = learned;

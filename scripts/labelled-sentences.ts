import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ToneFamily, toneFamilies } from '../src/core/review/tone-rule.ts';

/** One sentence as somebody labelled it. */
export interface LabelledSentence {
  /** Who wrote it: a file is a hand. */
  readonly hand: string;
  readonly isGood: boolean;
  /** Of a bad sentence what is amiss; null of a good one. */
  readonly family: ToneFamily | null;
  readonly text: string;
}

/**
 * The labelled sentences of a file: label, family, voice, occasion, sentence, with tabs between them and "#" before remarks.
 * @throws where a line has another shape, with its number
 */
export function readSentences(file: string, hand: string): LabelledSentence[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.startsWith('#') || line.trim() === '') return [];
      const [label, named, , , text] = line.split('\t');
      const family = toneFamilies.find((each) => each === named) ?? null;
      if (text === undefined || (label !== 'good' && (label !== 'bad' || family === null)))
        throw new Error(`Line ${at + 1} of ${file} is no labelled sentence: ${line}`);
      return [{ hand, isGood: label === 'good', family: label === 'good' ? null : family, text }];
    });
}

/** All sentences of a language that may be learned from, by the hands that wrote them. */
export function trainingSentences(language: string): LabelledSentence[] {
  const folder = join(import.meta.dirname, '..', 'training', 'tone', language);
  return readdirSync(folder)
    .filter((each) => each.endsWith('.tsv'))
    .sort()
    .flatMap((each) => readSentences(join(folder, each), each.replace('.tsv', '')));
}

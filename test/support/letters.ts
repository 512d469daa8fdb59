import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepVariant } from '../../src/core/plan/step.ts';
import type { StepKind } from '../../src/core/plan/step-traits.ts';

const folder = join(import.meta.dirname, '../fixtures/letters');

export interface LetterFixture {
  readonly kind: StepKind;
  readonly variant: StepVariant;
  /** What must be found in it; null in an exemplary letter. */
  readonly family: string | null;
  readonly text: string;
}

function blocks(name: string): { head: string; text: string }[] {
  return readFileSync(join(folder, name), 'utf8')
    .split(/^== /m)
    .slice(1)
    .map((block) => ({ head: block.slice(0, block.indexOf('\n')), text: block.slice(block.indexOf('\n')).trim() }));
}

/** Our own exemplary letters (`good.txt`) or ones that must be caught (`bad.txt`); another language has its own file. */
export function letterFixtures(name: string): LetterFixture[] {
  return blocks(name).map(({ head, text }) => {
    const [kinds = '', family = null] = head.split(' | ');
    const [kind, variant = 'plain'] = kinds.split('/');
    return { kind: kind as StepKind, variant: variant as StepVariant, family, text };
  });
}

/** One e-mail in two versions, the kinder first. */
export function emailPairs(): (readonly [string, string])[] {
  return blocks('pairs.txt').map(({ text }) => {
    const [kinder = '', harder = ''] = text.split('\n--\n').map((each) => each.trim());
    return [kinder, harder] as const;
  });
}

export interface SentenceFixture {
  readonly set: string;
  /** What it does, or `good`. */
  readonly family: string;
  readonly text: string;
}

/** Single sentences that push, plead or quarrel, and good ones that are near to them. */
export function sentenceFixtures(): SentenceFixture[] {
  return readFileSync(join(folder, 'sentences.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [set = '', family = '', text = ''] = line.split('\t');
      return { set, family, text };
    });
}

/** Single sentences as they are written after a no: what anger writes, mended for or not, and what is kindly meant. */
export function afterNoSentences(name: 'mended-for' | 'not-mended-for' | 'kind'): string[] {
  return readFileSync(join(folder, '..', 'after-no', `${name}.txt`), 'utf8')
    .trim()
    .split('\n');
}

/** A sentence within an otherwise gracious letter. */
export function inGraciousLetter(sentence: string): string {
  return `Dear Anna,\n\nThank you for your message. ${sentence} All the best.\n\nRowan`;
}

import { hashOf } from '../src/languages/en/hashed-words.ts';
import { toneFeatures, WORD_FEATURES } from '../src/languages/en/tone/features.ts';

const wordsOf = (text: string): string[] => [
  '^',
  ...(text.toLowerCase().match(/[a-z']+|[^\sa-z]/g) ?? []).slice(0, 400),
  '$',
];
const numbers = (found: Iterable<string>): number[] => [
  ...new Set([...found].map((each) => hashOf(each, WORD_FEATURES))),
];

/** Families of features that were tried and are not in the model; `npm run train:politeness -- --try` says what each of them brings. */
export const families: Readonly<Record<string, (text: string) => readonly number[]>> = {
  'groups of three words': (text) => {
    const words = wordsOf(text);
    return numbers(words.slice(0, -2).map((word, at) => `3 ${word} ${words[at + 1]} ${words[at + 2]}`));
  },
  'pairs with a gap': (text) => {
    const words = wordsOf(text);
    return numbers(words.slice(0, -2).map((word, at) => `_ ${word} ${words[at + 2]}`));
  },
  'groups of four letters': (text) => {
    const plain = wordsOf(text).join(' ');
    return numbers(
      Array.from({ length: Math.max(0, plain.length - 3) }, (_none, at) => `c ${plain.slice(at, at + 4)}`),
    );
  },
  'words of the last sentence': (text) => {
    const last =
      text
        .trim()
        .split(/(?<=[.!?])\s+/)
        .at(-1) ?? '';
    return toneFeatures(last).texts.map((each) => hashOf(`last ${each}`, WORD_FEATURES));
  },
};

import { hashOf } from '../hashed-words.ts';

/** Sizes: a power of two, so that a hash is cut by a mask; at 2^15 the model has as good as no collisions that matter. */
export const FEATURES = 32_768;
/** A request is at most a paragraph. */
const MOST_WORDS = 120;

const commands = new Set(
  'call send let give please see check review forward contact feel find take make note click visit tell get use add put keep try look go come remember bring change help advise provide print fax email confirm ask read talk set plan schedule reply respond sign complete return attach update include ensure consider know show think'.split(
    ' ',
  ),
);
const openers = /^(?:so|and|also|then|but|if|ok|okay|thanks|hi|please|just|kindly)$/;

/** What a sentence shows besides its words. */
const cues: readonly (readonly [string, RegExp])[] = [
  ['you-question', / (?:can|could|would|will|do|did|are|have) you /],
  ['you', / (?:you|your|u) /],
  ['please', / (?:please|pls|plz) /],
  ['need', / (?:i|we) (?:need|want|would like|'d like|require|suggest|think we should|was wondering|wonder)/],
  ['let-know', / let (?:me|us) know /],
  ['shop', / (?:click|unsubscribe|subscribe|order|offer|free|www|link|website|account|email address) /],
  ['if-you', / if you (?:have|would like|wish|want|prefer|need) /],
  ['may-we', / (?:could|can|would) (?:we|i) /],
  ['others', / (?:he|she|they|his|her|their) /],
  ['past', / (?:was|were|had|did|has|have been) /],
];

function wordsOf(sentence: string): string[] {
  const plain = sentence
    .slice(0, 2000)
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\S+@\S+|https?:\/\/\S+/g, ' link ')
    .replace(/\d+/g, '0');
  return ['^', ...(plain.match(/[a-z']+|0|[?!$%:,.]/g) ?? []).slice(0, MOST_WORDS), '$'];
}

const hash = (text: string): number => hashOf(text, FEATURES);

/** Numbers of the features of a sentence, each once: words, their neighbours, and cues. */
export function requestFeatures(sentence: string): number[] {
  const words = wordsOf(sentence);
  const found = new Set<number>();
  for (const [at, word] of words.entries()) {
    found.add(hash(word));
    if (word.length > 5) found.add(hash(`begins ${word.slice(0, 4)}`));
    const next = words[at + 1];
    if (next === undefined) continue;
    found.add(hash(`${word} ${next}`));
    const third = words[at + 2];
    if (third === undefined) continue;
    found.add(hash(`${word} ${next} ${third}`));
    found.add(hash(`${word} _ ${third}`));
  }
  const length = words.length;
  found.add(hash(`length ${length < 6 ? 0 : length < 11 ? 1 : length < 18 ? 2 : length < 28 ? 3 : 4}`));
  if (sentence.includes('?')) found.add(hash('cue question'));
  const first = words.find((each) => /^[a-z]/.test(each) && !openers.test(each)) ?? '';
  found.add(hash(`first ${first}`));
  if (commands.has(first)) found.add(hash('cue command'));
  const joined = ` ${words.join(' ')} `;
  for (const [name, pattern] of cues) if (pattern.test(joined)) found.add(hash(`cue ${name}`));
  if (/^\s*[-*•>]/.test(sentence)) found.add(hash('cue bullet'));
  return [...found];
}

import { placeOf } from '../../../core/weights/feature-hash.ts';
import type { WordGroups } from '../../../core/weights/word-groups.ts';
import type { WordVectors } from '../../../core/weights/word-vectors.ts';
import type { Glosses } from './glosses.ts';

/** A model has 2 to this power of places for features. */
export const SENTENCE_BITS = 16;
const MOST_WORDS = 60;
const LONGEST = 400;

const WORD = /\p{L}+|\d[\d.,:]*|[^\s\p{L}\d]/gu;

/** Words that carry the build of a sentence. */
const BUILDING = new Set(
  'ich du er sie es wir ihr ihnen mir mich dir dich ihm ihn uns euch mein meine meinen meiner ihre ihren ihrer ihrem unser euer der die das den dem des ein eine einen einem einer und oder aber wenn falls weil da dass ob als wie so in im am an auf aus bei beim bis durch für gegen mit nach ohne seit trotz um unter von vom vor zu zum zur nicht kein keine keinen nie niemand nichts nur noch schon immer wieder doch ja mal eben halt wohl eigentlich etwa bitte danke leider sehr zu mehr bin bist ist sind seid war waren wäre wären habe hast hat haben hatte hatten hätte hätten werde wirst wird werden wurde würde würden kann kannst können könnte könnten muss müssen müsste soll sollte sollten will wollen wollte darf dürfen dürfte mag möchte was wann warum wer wo welche hier dort jetzt dann denn'.split(
    ' ',
  ),
);

/** The words and signs of a sentence in small letters, figures as one sign. */
function wordsOfSentence(sentence: string): string[] {
  return [...sentence.slice(0, LONGEST).matchAll(WORD)]
    .slice(0, MOST_WORDS)
    .map(([match]) => (/^\d/.test(match) ? '<number>' : match.toLowerCase()));
}

/** The places of a sentence's features, each once: its words and letters, what they mean in English, and that by groups of like words. */
export function sentencePlaces(
  sentence: string,
  glosses: Glosses,
  vectors: WordVectors,
  groups: WordGroups,
): Set<number> {
  const german = wordsOfSentence(sentence);
  const words = ['<s>', ...german, '</s>'];
  const english = ['<s>', ...glosses.gloss(german), '</s>'];
  const build = words.map((word) =>
    BUILDING.has(word) || !/^\p{L}/u.test(word) ? word : `X${word.length > 4 ? word.slice(-2) : ''}`,
  );
  const group = (of: Uint8Array | Uint16Array): string[] =>
    english.map((word) => (/^[a-z]/.test(word) ? `C${of[vectors.placeOf(word)] ?? '?'}` : word));
  const [wide, narrow] = [group(groups.wide), group(groups.narrow)];
  const places = new Set<number>();
  const runs = (name: string, of: readonly string[], lengths: readonly number[]): void => {
    for (const length of lengths)
      for (let at = 0; at + length <= of.length; at++)
        places.add(placeOf(`${name}${length} ${of.slice(at, at + length).join(' ')}`, SENTENCE_BITS));
  };
  runs('w', words, [1, 2, 3]);
  runs('s', build, [2, 3]);
  runs('e', english, [1, 2]);
  runs('a', wide, [1, 2, 3]);
  runs('b', narrow, [1, 2]);
  const letters = sentence.toLowerCase().slice(0, LONGEST);
  for (let at = 0; at + 4 <= letters.length; at++) places.add(placeOf(`c ${letters.slice(at, at + 4)}`, SENTENCE_BITS));
  return places;
}

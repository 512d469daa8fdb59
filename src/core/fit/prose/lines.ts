import { shown, wordCount } from './pieces.ts';
import { type Demand, demandsIn, plainly } from './prose.ts';
import type { ProseWords } from './prose-words.ts';

/** What people put between half sentences: signs for feelings, arrows, and strokes with room around them. */
const BETWEEN = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|\s[|•·]\s)+/u;
const STARTS = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|[\s–—•·*>+-])+/u;
/** The sign at the beginning of a line, and those that say what must not be. */
const SIGN = /^(?:\p{Extended_Pictographic}|[–—•·*>+-])/u;
const AGAINST = /[❌⛔🚫✖]/u;
/** A longer half sentence is prose, and a longer line of them a paragraph. */
const LONGEST_FRAGMENT = 16;
const LONGEST_LINE = 40;

/** Lines of half sentences, as people write them in a chat: what each asks for. */
export function demandsInLines(lines: readonly string[], words: ProseWords, cut: (text: string) => string[]): Demand[] {
  const demands: Demand[] = [];
  // The signs before lines that asked for something: what stands behind the same sign does too.
  const asking = new Set<string>();
  let announced = false;
  for (const line of lines) {
    const bare = line.replace(STARTS, '').trim();
    if (bare === '') continue;
    const plain = plainly(bare);
    const sign = SIGN.exec(line)?.[0] ?? '';
    const announces = words.announces.test(plain);
    if (words.offer.test(plain) && !words.fragment.test(plain)) {
      announced ||= announces;
      continue;
    }
    const isListed = sign !== '' && (announced || asking.has(sign) || (AGAINST.test(sign) && asking.size > 0));
    const before = demands.length;
    for (const part of bare.split(BETWEEN)) {
      for (const sentence of cut(part)) demands.push(...inHalf(sentence, words, isListed, demands.at(-1)));
    }
    if (demands.length > before && sign !== '') asking.add(sign);
    announced ||= announces;
  }
  return demands;
}

/** What stands behind a label: "Duties: security rounds, light cleaning". Null where there is none. */
export function labelled(sentence: string, words: ProseWords): Demand[] | null {
  const [, label = '', rest = ''] = /^([^:]{1,24}):\s*(\S.*)$/.exec(sentence) ?? [];
  if (label === '' || !words.announces.test(`${plainly(label)}:`)) return null;
  const isNice = words.nice.test(plainly(label));
  return fragmentsIn(rest, words, true).map((each) => (isNice ? { ...each, need: 'nice' } : each));
}

function inHalf(sentence: string, words: ProseWords, isListed: boolean, before: Demand | undefined): Demand[] {
  const behind = labelled(sentence, words);
  if (behind !== null && behind.length > 0) return behind;
  const found = demandsIn(sentence, words, before);
  const halves = found.length < 2 ? fragmentsIn(sentence, words, isListed) : [];
  return halves.length > found.length ? halves : found;
}

/** A half sentence that asks without a verb, cut where each side has some words. */
export function fragmentsIn(sentence: string, words: ProseWords, isListed = false): Demand[] {
  const plain = plainly(sentence.trim());
  const count = wordCount(plain);
  if (count === 0 || count > LONGEST_LINE || words.never.test(plain)) return [];
  if (plain.search(words.turns) >= 0) return [];
  if (!isListed && (words.offer.test(plain) || !words.fragment.test(plain))) return [];
  const demands: Demand[] = [];
  const pieces = sides(sentence);
  if (pieces.some((each) => wordCount(each) > LONGEST_FRAGMENT)) return [];
  for (const piece of pieces) {
    const text = shown(piece, words);
    if (text === null) continue;
    demands.push({ text, need: words.nice.test(plainly(piece)) ? 'nice' : 'must', quote: sentence.trim() });
  }
  return demands;
}

/** Cut at commas, and at plus signs where each side has two words or more; shorter ones stay together. */
function sides(text: string): string[] {
  const joined: string[] = [];
  for (const part of text.split(/[,;]\s+/)) {
    const last = joined.at(-1);
    if (last !== undefined && (wordCount(part) < 2 || wordCount(last) < 2 || /^\d+ of /.test(part)))
      joined[joined.length - 1] = `${last}, ${part}`;
    else joined.push(part);
  }
  return joined.flatMap((part) => {
    const each = part.split(/\s[&+/]\s/);
    return each.every((side) => wordCount(side) > 1) ? each : [part];
  });
}

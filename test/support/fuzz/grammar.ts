import type { Grammar } from './grammar-shape.ts';
import { archive, calendar, cards, table } from './grammars-of-files.ts';
import { chat, mail, prose } from './grammars-of-messages.ts';
import { page, posting, resume } from './grammars-of-pages.ts';

/** Numbers from 0 to 1. */
export type Random = () => number;

export const grammars = { prose, chat, mail, calendar, cards, table, page, posting, resume, archive } as const;
export type GrammarName = keyof typeof grammars;

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

type Size = (random: Random, most: number) => number;

/** A whole number from 1 to most: each size of ten as likely as the next, so that most are small and some are large. */
const mostlySmall: Size = (random, most): number => Math.max(1, Math.floor(most ** random()));

/** One text of a kind: an example, or nothing, with pieces pumped up, nested, joined, doubled, cut and damaged. */
export function makeText(random: Random, { examples, tokens, pairs }: Grammar, longest: number): string {
  let text = random() < 0.25 ? '' : pick(random, examples);
  // Some are pumped to the limit: time that grows with the square shows there alone.
  const isFull = random() < 0.12;
  const room = isFull ? longest : mostlySmall(random, longest);
  const size: Size = isFull ? (_, most) => Math.max(1, Math.floor(most * (0.2 + 0.8 * random()))) : mostlySmall;
  const other = grammars[pick(random, Object.keys(grammars) as GrammarName[])];
  for (let change = Math.floor(random() * 5); change >= 0; change--) {
    const at = Math.floor(random() * (text.length + 1));
    const upTo = Math.min(text.length, at + Math.floor(random() * 80));
    const left = Math.max(1, room - text.length);
    text = changed(random, size, text, at, upTo, left, random() < 0.05 ? other.tokens : tokens, pairs);
    if (text.length > longest) text = text.slice(0, longest);
  }
  return text;
}

function changed(
  random: Random,
  size: Size,
  text: string,
  at: number,
  upTo: number,
  left: number,
  tokens: readonly string[],
  pairs: Grammar['pairs'],
): string {
  const put = (piece: string): string => text.slice(0, at) + piece + text.slice(at);
  const how = random();
  if (how < 0.35) {
    const piece = pick(random, tokens);
    return put(piece.repeat(size(random, left / piece.length + 1)));
  }
  if (how < 0.6) {
    // Several pieces over and over: what one alone does not match, two or three together nearly match.
    const piece = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, tokens)).join('');
    return put(piece.repeat(size(random, left / piece.length + 1)) + (random() < 0.5 ? pick(random, tokens) : ''));
  }
  if (how < 0.72) {
    const [open, close] = pick(random, pairs);
    const deep = size(random, left / (open.length + close.length) + 1);
    return put(open.repeat(deep) + pick(random, tokens) + close.repeat(random() < 0.7 ? deep : Math.floor(deep / 2)));
  }
  if (how < 0.82)
    return (
      text.slice(0, upTo) + text.slice(at, upTo).repeat(size(random, left / (upTo - at + 1) + 1)) + text.slice(upTo)
    );
  if (how < 0.9) return text.slice(0, at) + text.slice(upTo);
  return text.slice(0, at) + String.fromCodePoint(Math.floor(random() * 0x250)) + text.slice(at + 1);
}

import type { ToneFamily } from '../../../../core/review/tone-rule.ts';
import { tidied } from './phrases.ts';

const threatening: ReadonlySet<ToneFamily> = new Set([
  'pressure',
  'ultimatum',
  'instruction',
  'competing-offers',
  'haggling',
]);
const mine =
  "(?:I|I'm|I'll|I've|I'd|we|we'll|it|it's|it'll|you|you'll|you're|ye|my|consider|count|forget|look|find|search|choose|else|there|the|that's|this)(?![\\w-])";
/** What will happen otherwise, and what the writer will do or not put up with. */
const tails: readonly RegExp[] = [
  /(?:,| –|;|\.)? or (?:else )?(?:[A-Z][\w'’]*|somebody|someone|everyone|they|he|she)(?: [A-Z]?[\w'’]+){0,3} (?:can|will|'ll|gets?|goes|hears?|shall|would)\b.{0,120}$/,
  new RegExp(
    `(?:,| –|;|\\.)? (?:or|otherwise|or else|failing (?:that|which)|after which|else),? ${mine}.{0,160}$`,
    'i',
  ),
  /(?:(?:,| –|;|\.) (?:(?:and|so|because|as|since|for|but) )?| (?:and|so|because|as|since|cos) )(?:I'll|I will|I shall|I must|I'm|I am|I don't|I do not|I won't|I will not|I can't|I cannot|I've got to|I have to|I've|I refuse|I sign|I write|I call|I come|I check)(?![\w'-])[^,;]{0,120}$/i,
];

/** The body without the threat or the reason of hurry at its end. */
export function withoutThreat(body: string, family: ToneFamily): string {
  if (!threatening.has(family)) return body;
  for (const tail of tails) {
    const left = tidied(body.replace(tail, ''));
    if (left !== body && left.split(' ').length >= 3) return left;
  }
  return body;
}

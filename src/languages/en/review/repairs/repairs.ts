import type { RepairAsked, RepairWords } from '../../../../core/review/repair-words.ts';
import { calmed } from '../../../../core/review/shouts.ts';
import type { ToneFamily } from '../../../../core/review/tone-rule.ts';
import { mayShout } from '../shouts.ts';
import { isAllPoison, worthKeeping } from './all-poison.ts';
import { apologies } from './apologies.ts';
import { withoutAsides, withoutDigs } from './asides.ts';
import { asks } from './asks.ts';
import { asks as asksFor, clausesOf, joined, type Kept, leansBack, stands } from './clauses.ts';
import { findingsOf } from './findings-of.ts';
import { back, isFrame } from './frames.ts';
import { isWhole, keepsFacts } from './holds.ts';
import { hopes } from './hopes.ts';
import { needs } from './needs.ts';
import { people } from './people.ts';
import { capital, tidied } from './phrases.ts';
import { poisonOf } from './poison.ts';
import { calmer, praise } from './praise.ts';
import { promised } from './promised.ts';
import { terms } from './terms.ts';
import { threats } from './threats.ts';
import { told, unjudged } from './told.ts';
import { madeBy, type Way } from './way.ts';

/** The ways of every family; the narrower stand first. */
const ways: readonly Way[] = [
  ...threats,
  ...people,
  ...terms,
  ...hopes,
  ...needs,
  ...apologies,
  ...praise,
  ...told,
  ...promised,
  ...asks,
];

const digFamilies: ReadonlySet<ToneFamily> = new Set([
  'passive-aggression',
  'sarcasm',
  'bitterness',
  'complaint',
  'guilt',
  'argument',
  'over-apology',
  'pressure',
  'instruction',
]);

/** What the reader can use: a wish, a question, thanks. */
const ofUse =
  /^(?:I(?:'m| am|'d| would| can| could| remain| still| hope| look)\b|my (?:question|application|interest|number)\b|it was (?:good|great|nice|lovely|a pleasure)\b|(?:many )?thanks? |(?:good|great|nice|lovely) to )/i;

/** Families in which what stands beside the point is all that is wrong. */
const besidePoint: ReadonlySet<ToneFamily> = new Set([
  'over-apology',
  'passive-aggression',
  'sarcasm',
  'complaint',
  'bitterness',
  'guilt',
  'argument',
  'over-familiarity',
  'pressure',
  'instruction',
  'name-dropping',
]);

/** Offers what may stand instead of an English sentence, by its family alone; `matched` only helps to find what is wrong in it. */
function repairsFor({ sentence, family, known }: RepairAsked): readonly string[] {
  const curly = sentence.includes('’');
  const plain = sentence.replaceAll('’', "'").trim();
  const calm = calmMarks(calmed(plain, mayShout, known));
  const asksIt = calm.endsWith('?');
  const body = tidied(calm.replace(/[.!?…]+["”')]*$/, ''));
  const holds = (text: string): boolean =>
    text !== plain &&
    isWhole(text) &&
    keepsFacts(digOut(calm, family), text, known) &&
    text.length <= plain.length + 70 &&
    findingsOf(text, known).length === 0;
  const mark = asksIt ? '?' : '.';
  const found: string[] = [];
  const add = (texts: readonly string[]): void => {
    for (const each of texts) {
      const text = capital(tidied(each));
      if (found.length < 2 && !found.some((other) => isAlike(other, text)) && holds(text)) found.push(text);
    }
  };
  if (family === 'exclamation' || family === 'capitals') add([calm]);
  const aside = withoutAsides(body);
  const bodies = family === 'over-familiarity' ? [aside] : [body, aside];
  for (const each of new Set(bodies.flatMap((one) => [spelledOut(one), one, capital(unjudged(one))])))
    add(madeBy(ways, each, family));
  if (
    aside !== body &&
    besidePoint.has(family) &&
    stands(aside) &&
    !(digFamilies.has(family) && poisonOf(family).test(aside))
  )
    add([
      `${aside}${/^(?:could|would|can|will|may|is|are|do|does|did|have|has|when|what|where|which|who|how)\b/i.test(aside) && asksIt ? '?' : mark}`,
    ]);
  if (found.length === 0) add(byClauses(body, mark, family, known));
  if (found.length === 0 && aside !== body) add(byClauses(aside, mark, family, known));
  const undug = withoutDigs(aside);
  if (
    undug !== aside &&
    digFamilies.has(family) &&
    /^(?:could|can|would|will|may|please|thank|thanks|I (?:would|look|hope|remain))\b/i.test(undug) &&
    stands(undug)
  )
    add([`${undug}${mark}`]);
  if (family === 'flattery' || family === 'over-familiarity') {
    const low = calmer(aside);
    // "You are the most amazing recruiter" would be "You are the recruiter".
    if (
      found.length === 0 &&
      low !== aside &&
      stands(low) &&
      !/^(?:you|it|this|that|he|she|they|[A-Z]\w+) (?:are|is|was|were) (?:the|an?) /i.test(low)
    )
      add([`${low}${mark}`]);
  }
  const texts = found.map((each) => (curly ? each.replaceAll("'", '’') : each));
  return texts.length > 0 || !isAllPoison(plain, body, family, known) ? texts : [''];
}

/** Families whose figures are the reproach itself: "after six weeks", "three times". */
const counting: ReadonlySet<ToneFamily> = new Set([
  'sarcasm',
  'passive-aggression',
  'bitterness',
  'complaint',
  'guilt',
  'argument',
  'oversharing',
  'over-apology',
  'begging',
]);
const counts =
  /(?<![\w-])(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|ninety|hundred|dozen)(?: whole| long| full| short| more| unpaid| separate)? (?:days?|weeks?|months?|hours?|years?|minutes?|times|e-?mails?|calls?|messages?|letters?|voicemails?|rounds?|lines?|sentences?|words?)(?![\w-])|\btwice\b|\bhalf(?: an)? hour\b|\b(?:this|last|next|the) (?:week|month|year|morning|afternoon|evening)\b/gi;

/** The sentence without what the reproach counts, and without the names that are dropped: all else has to stay. */
function digOut(text: string, family: ToneFamily): string {
  if (family === 'name-dropping')
    return text.replace(counts, '').replace(/(?<=.)\p{Lu}[\p{L}.'-]*/gu, (word) => (word === 'I' ? word : ''));
  // Days of what is private are private too; a sentence that is about the work keeps its words anyway.
  const rest = family === 'oversharing' ? text.replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi, '') : text;
  return counting.has(family) ? rest.replace(counts, '') : rest;
}

/** "I'd like" as "I would like", at the head, where the ways look. */
function spelledOut(body: string): string {
  return body
    .replace(
      /^((?:so |and |but |yet )?(?:I|you|we|they))'d (?=(?:have to|really|like|need|want|appreciate|expect|rather|be|love|better know|just|very|do|also)\b)/i,
      '$1 would ',
    )
    .replace(/^((?:so |and |but |yet )?(?:I|you|we|they))'d /i, '$1 had ')
    .replace(/^((?:so |and |but |yet )?(?:I|you|we|they))'ve /i, '$1 have ')
    .replace(/^((?:so |and |but |yet )?(?:I|you|we|they))'ll /i, '$1 will ')
    .replace(/^((?:so |and |but |yet )?I)'m /i, '$1 am ')
    .replace(/^((?:so |and |but |yet )?(?:you|we|they))'re /i, '$1 are ');
}

/** One mark where several shout. */
function calmMarks(text: string): string {
  return text
    .replace(/[!?]*\?[!?]*/g, '?')
    .replace(/!+/g, '.')
    .replace(/\.{4,}/g, '.');
}

/** Two texts that say the same twice: one of them is no choice. */
function isAlike(one: string, other: string): boolean {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/\bi'm\b/g, 'i am')
      .replace(/^thanks /, 'thank you ')
      .replace(/^(?:could you|would you be able to) /, '')
      .replace(/[^a-z0-9]/g, '');
  return bare(one) === bare(other);
}

/** The sentence with the clauses that are wrong said better, or left out. */
function byClauses(body: string, mark: string, family: ToneFamily, known: RepairAsked['known']): string[] {
  const clauses = clausesOf(body);
  if (clauses.length < 2 || clauses.length > 6) return [];
  const poison = poisonOf(family);
  const isBad = clauses.map(({ text }) => findingsOf(`${capital(text)}.`, known).length > 0 || poison.test(text));
  if (!isBad.includes(true)) return [];
  const build = (rewrite: boolean, tells: boolean): string | null => {
    const kept: Kept[] = [];
    let dropped = 0;
    let said = 0;
    for (const [at, each] of clauses.entries()) {
      const isLast = at === clauses.length - 1;
      if (isBad[at] !== true) {
        const before = kept.at(-1);
        const adjoins = before !== undefined && before.at === at - 1;
        if (/\b(?:which|who|or|as|since)\s+$/i.test(each.joint) && !adjoins) return null;
        if (!adjoins && at > 0 && leansBack(each.text)) return null;
        if (!adjoins && !stands(each.text)) return null;
        const asksHere = isLast && mark === '?';
        if (asksHere && !asksFor.test(each.text)) return null;
        kept.push({ ...each, at, text: asksHere ? `${each.text}?` : each.text });
        continue;
      }
      const [made] = rewrite
        ? madeBy(ways, spelledOut(capital(each.text)), family).filter(
            (text) =>
              (!tells || text.endsWith('.')) &&
              isWhole(text) &&
              keepsFacts(each.text, text, known) &&
              findingsOf(text, known).length === 0,
          )
        : [];
      if (made === undefined) dropped++;
      else {
        kept.push({ ...each, at, text: made });
        said++;
      }
    }
    const [first] = kept;
    if (first === undefined || (dropped === 0 && !rewrite)) return null;
    if (kept.length === 1 && !stands(first.text.replace(/[.?]$/, ''))) return null;
    // What led up to a reproach is one still, unless it says something of use.
    if (
      dropped > 0 &&
      said === 0 &&
      digFamilies.has(family) &&
      !kept.some((each) => ofUse.test(each.text) || worthKeeping.test(each.text))
    )
      return null;
    return joined(kept);
  };
  return [build(true, false), build(true, true), build(false, false)].filter((text) => text !== null);
}

/** How English sentences are repaired. */
export const repairWords: RepairWords = {
  repairsFor,
  refersBack: (text) => back.test(text.trim()),
  isFrame,
};

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
import { gistsOf } from './gists.ts';
import { isWhole, keepsFacts } from './holds.ts';
import { hopes } from './hopes.ts';
import { mentions } from './mentions.ts';
import { needs } from './needs.ts';
import { people } from './people.ts';
import { capital, tidied } from './phrases.ts';
import { plainAsks } from './plain-asks.ts';
import { plainClaims } from './plain-claims.ts';
import { plainMoods } from './plain-moods.ts';
import { poisonOf } from './poison.ts';
import { calmer, praise } from './praise.ts';
import { promised } from './promised.ts';
import { requests } from './requests.ts';
import { isOfUse, runsOf, withoutLeadIn } from './runs.ts';
import {
  asked,
  calmMarks,
  digOut,
  heard,
  isAlike,
  isAskedSo,
  isSound,
  pleaseMatch,
  spelledOut,
  spelledWell,
  withoutPetNames,
} from './shape.ts';
import { withoutThreat } from './tails.ts';
import { terms } from './terms.ts';
import { threats } from './threats.ts';
import { told, unjudged } from './told.ts';
import { isOrder } from './verbs.ts';
import { madeBy, type Way } from './way.ts';
import { asNews, wishes } from './wishes.ts';

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
  ...requests,
  ...asks,
  ...wishes,
  ...mentions,
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
  /^(?:I(?:'m| am|'d| would|(?: can| could) (?:do|make|come|start|be|offer|send|bring)| remain| still| look)\b|my (?:question|application|interest|number)\b|it was (?:good|great|nice|lovely|a pleasure)\b|(?:many )?thanks? |(?:good|great|nice|lovely) to (?:meet|see|talk|speak|chat|hear about|be) )/i;

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

/** Repairs of one sentence that the reader of sentences is asked about at most: it takes longer than all rules. */
const MOST_READ = 4;

/** The kinds of direct wording. */
const gists = [...plainAsks, ...plainClaims, ...plainMoods];

/** Thanks that stand in front of the point: "Thanks for today. I hope to have your answer by tomorrow." */
const thanksFirst =
  /^(?:cheers|thanks|thank you|many thanks)(?: again| so much| very much)? for (?<what>[^,.;!?]{3,60})[,.;!]+ (?:but )?(?<rest>.{8,})$/i;

/** Offers what may stand instead of an English sentence, by its family alone; `matched` only helps to find what is wrong in it. */
function repairsFor({ sentence, family, known, isFine = () => true }: RepairAsked): readonly string[] {
  const curly = sentence.includes('’');
  const plain = sentence.replaceAll('’', "'").trim();
  const calm = calmMarks(calmed(plain, mayShout, known));
  const asksIt = calm.endsWith('?');
  const body = tidied(spelledWell(calm).replace(/[.!?…]+["”')]*$/, ''));
  // "Move it again and I'm off" asks for the contrary.
  if (
    family === 'ultimatum' &&
    /^[a-z]+ [^,]{2,60} and (?:I|you)(?![a-z])/i.test(body) &&
    !/ or /.test(body) &&
    isOrder(/^[a-z]+/i.exec(body)?.[0] ?? '')
  )
    return isAllPoison(plain, body, family, known) ? [''] : [];
  const facts = digOut(calm, family);
  const found: string[] = [];
  let read = 0;
  const add = (texts: readonly string[], from = facts): void => {
    for (const each of texts) {
      const text = heard(asked(capital(tidied(spelledWell(each)))));
      const holds =
        found.length < 2 &&
        read < MOST_READ &&
        text !== plain &&
        !isAskedSo(plain, text) &&
        !(pleaseMatch.test(plain) && !/\b(?:match|beat|better)\b/i.test(text)) &&
        !found.some((other) => isAlike(other, text)) &&
        isWhole(text) &&
        isSound(text, family) &&
        keepsFacts(from, text, known) &&
        text.length <= plain.length + 70 &&
        findingsOf(text, known).length === 0;
      if (!holds) continue;
      read++;
      if (isFine(text)) found.push(text);
    }
  };
  if (family === 'exclamation' || family === 'capitals') add([calm]);
  const mark = asksIt ? '?' : '.';
  const thanked = thanksFirst.exec(body)?.groups;
  if (thanked !== undefined && family !== 'sarcasm')
    add(
      [...gistsOf(gists, thanked.rest ?? '', family), ...madeOf(capital(thanked.rest ?? ''), family)].map(
        (each) => `Thank you for ${thanked.what ?? ''}. ${each}`,
      ),
    );
  const unthreatened = withoutThreat(body, family);
  for (const each of new Set([body, unthreatened]))
    add(gistsOf(gists, each, family), digOut(each.slice(0, 1).toLowerCase() + each.slice(1), family));
  // What is said whole has no need of what its parts could say.
  if (found.length > 0) return inStyle(found, curly);
  if (unthreatened !== body) add(madeOf(unthreatened, family), digOut(unthreatened, family));
  const aside = withoutAsides(body);
  for (const each of family === 'over-familiarity' ? [aside] : [body, aside]) add(madeOf(each, family));
  if (family === 'competing-offers') add(asNews(body));
  if (
    aside !== body &&
    besidePoint.has(family) &&
    stands(aside) &&
    !(digFamilies.has(family) && poisonOf(family).test(aside))
  )
    add([
      `${aside}${/^(?:could|would|can|will|may|is|are|do|does|did|have|has|when|what|where|which|who|how)\b/i.test(aside) && asksIt ? '?' : mark}`,
    ]);
  // The thanks in what is ironic, and a piece of what is private, are no more meant than the rest.
  if (family !== 'sarcasm' && family !== 'oversharing') {
    if (found.length === 0) add(byClauses(body, mark, family, known));
    if (found.length === 0 && aside !== body) add(byClauses(aside, mark, family, known));
  }
  if (found.length === 0 && family !== 'sarcasm' && family !== 'haggling') add(byRuns(body, asksIt, family));
  const undug = withoutDigs(aside);
  if (
    undug !== aside &&
    digFamilies.has(family) &&
    /^(?:could|can|would|will|may|please|thank|thanks|I (?:would|look|remain))\b/i.test(undug) &&
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
      !/^(?:you|it|this|that|he|she|they|[A-Z]\w+) (?:are|is|was|were) (?:the|an?) |\bin your presence\b/i.test(low) &&
      !superlative.test(aside)
    )
      add([`${low}${mark}`]);
  }
  return found.length > 0 || !isAllPoison(plain, body, family, known) ? inStyle(found, curly) : [''];
}

const inStyle = (texts: readonly string[], curly: boolean): string[] =>
  texts.map((each) => (curly ? each.replaceAll("'", '’') : each));

/** Families in which an order is a figure of speech. */
const noAsking: ReadonlySet<ToneFamily> = new Set(['flattery', 'over-familiarity', 'sarcasm', 'argument']);

/** What the ways make of a body as it stands, spelled out, and without its judgement. */
function madeOf(body: string, family: ToneFamily): string[] {
  // The ways are about one sentence.
  if (/[?!]"? |(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|approx|No))\. +\p{Lu}/u.test(body)) return [];
  const bodies = new Set(
    [body, withoutLeadIn(body)].flatMap((each) => [spelledOut(each), each, capital(unjudged(each))]),
  );
  const made = [...bodies].flatMap((each) => madeBy(ways, each, family));
  // "You should run for President" asks for nothing.
  return noAsking.has(family) &&
    !/\b(?:please|could you|can you|let me know|tell me|pls|news|update|kindly|ask|request|explain|understand|demand|explanation|send)\b/i.test(
      body,
    )
    ? made.filter((each) => !/^(?:Could|Would|I would be grateful)/.test(each))
    : made;
}

/** Without its word of praise "the best boss" would be "the boss". */
const superlative = /\bthe (?:[\w-]+est|best|most [a-z]+)\b/i;

/** A fault that is told once. */
const ownsUp =
  /^I (?:should(?: have|'ve)|was|forgot|missed|left|spilled|spilt|waffled|mixed|got|went|ran|talked|rambled|called|sent) (?!so\b|such\b|sorry)[^,;]{6,90}$/i;
const ordering: ReadonlySet<ToneFamily> = new Set(['instruction', 'pressure', 'ultimatum', 'competing-offers']);
const keepsOrders: ReadonlySet<ToneFamily> = new Set(['instruction', 'pressure', 'presumption']);

/** What some neighbouring clauses say, asked for or kept, where the others only hurt. */
function byRuns(body: string, asksIt: boolean, family: ToneFamily): string[] {
  const soft = (family === 'flattery' || family === 'over-familiarity') && !superlative.test(body) ? calmer : tidied;
  return runsOf(body, asksIt).flatMap((run) => {
    // Of several orders none is lost.
    const leavesOrder = run.left.some((each) =>
      isOrder(/^(?:please |kindly |pls |you will |you )*([a-z]+)/i.exec(withoutLeadIn(each))?.[1] ?? ''),
    );
    if (
      (leavesOrder && keepsOrders.has(family)) ||
      (family === 'instruction' && run.left.some((each) => /^you (?:will|shall|must)\b/i.test(each)))
    )
      return [];
    // "I have to ring the nursery and give up her place" orders nothing.
    const isTold =
      !run.isFirst &&
      (/^you (?:can|could|might) /i.test(run.text) ||
        (!ordering.has(family) && isOrder(/^[a-z]+/i.exec(run.text)?.[0] ?? '')));
    const said =
      isTold || (leavesOrder && family !== 'ultimatum')
        ? []
        : madeOf(run.text, family).filter(
            (each) => run.isFirst || !/ (?:it|that|this|them|so)[.?]$|^I (?:wanted to|should) mention\b/.test(each),
          );
    const news = family === 'competing-offers' && run.isFirst ? asNews(run.text) : [];
    const kept =
      (family !== 'ultimatum' && isOfUse(run) && (run.asks || !asksIt)) ||
      (family === 'over-apology' && run.isFirst && ownsUp.test(run.text))
        ? [`${withoutPetNames(soft(withoutLeadIn(run.text)))}${run.asks ? '?' : '.'}`]
        : [];
    return [...said, ...news, ...kept];
  });
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
              (at === 0 || !/^I (?:wanted to|should) mention\b/.test(text)) &&
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
      family !== 'flattery' &&
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

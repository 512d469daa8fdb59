import type { Meaning } from '../journal/vocabulary.ts';
import { BEGINNING, type MeaningRule, type MeaningWords } from './meaning-rule.ts';
import { conditionIn, invitesYou, isMade, withoutConvenience } from './only-possible.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** What a text seems to mean, never more than provisional (RU5). */
export interface MeaningReading {
  readonly meaning: Meaning;
  /** From 0 to 1: how far the signs for it outweigh those for the next. Not a probability. */
  readonly confidence: number;
  /** The sentence that says it most plainly; null where none does. */
  readonly evidence: Sentence | null;
  /** The sentence that ties an offer to something, as "subject to references" does; null where it is firm, or no offer. */
  readonly condition: Sentence | null;
}

interface Tally {
  score: number;
  best: Sentence | null;
  bestWeight: number;
}

/** The rules of a language, ready to be looked up, with room to work in: reading a mail makes no garbage but its answer. */
interface Index {
  /** Rules by the number of a word's beginning; two beginnings of one number only cost a look. */
  readonly byBeginning: ReadonlyMap<number, readonly number[]>;
  /** Rules that may fit the sentence at hand; `count` of them are meant. */
  readonly candidates: Uint16Array;
  readonly seen: Uint8Array;
  /** The best fit of each rule, and where. */
  readonly weights: Float64Array;
  readonly places: (Sentence | null)[];
}

/** An answer is a page or two; with terms and notices below it, three. */
const LONGEST_ANSWER = 9000;
const SHORT_ANSWER = 500;
const TOPIC_WITHIN = 2500;

/** What is said under a condition, or only wished, counts this much of what is said outright. */
const UNDER_CONDITION = 0.1;

const indexes = new WeakMap<MeaningWords, Index>();

function indexOf(words: MeaningWords): Index {
  const known = indexes.get(words);
  if (known) return known;
  const byBeginning = new Map<number, number[]>();
  for (const [at, each] of words.rules.entries()) {
    for (const word of each.on) {
      let key = 0;
      for (let letter = 0; letter < Math.min(word.length, BEGINNING); letter++)
        key = key * 37 + word.charCodeAt(letter);
      const list = byBeginning.get(key);
      if (list) list.push(at);
      else byBeginning.set(key, [at]);
    }
  }
  const index: Index = {
    byBeginning,
    candidates: new Uint16Array(words.rules.length),
    seen: new Uint8Array(words.rules.length),
    weights: new Float64Array(words.rules.length),
    places: new Array(words.rules.length).fill(null),
  };
  indexes.set(words, index);
  return index;
}

/** Gathers the rules that may fit a sentence by the beginnings of its words, each once; returns their number. */
function gatherCandidates(plain: string, index: Index): number {
  const { byBeginning, candidates, seen } = index;
  let count = 0;
  let key = 0;
  let letters = 0;
  for (let at = 0; at <= plain.length; at++) {
    // Behind the last letter stands none, and that ends a word, too.
    const code = plain.charCodeAt(at);
    if ((code >= 97 && code <= 122) || code > 127) {
      if (letters < BEGINNING) key = key * 37 + code;
      letters++;
    } else if (letters > 0) {
      const rules = byBeginning.get(key);
      if (rules !== undefined)
        for (const each of rules)
          if (seen[each] === 0) {
            seen[each] = 1;
            candidates[count++] = each;
          }
      key = 0;
      letters = 0;
    }
  }
  for (let at = 0; at < count; at++) seen[candidates[at] ?? 0] = 0;
  return count;
}

/** Reads what a text means: `own` are the sender's own words, without what they quote. */
export function readMeaning(subject: string, own: string, words: MeaningWords): MeaningReading {
  const index = indexOf(words);
  const { weights, places } = index;
  // Each rule counts once, where it fits best.
  weights.fill(0);
  let saysOfOthers = false;
  let isCourse = false;
  const isTakenBack = words.takenBack.test(words.plain(own.slice(0, SHORT_ANSWER)));
  const look = (sentence: Sentence, inSubject: boolean): void => {
    const plain = words.plain(sentence.text);
    const isOfOthers = words.ofOthers.test(plain);
    if (isOfOthers) saysOfOthers = true;
    isCourse ||= !inSubject && words.general.course.test(plain);
    let invites: boolean | null = null;
    const bare = withoutConvenience(plain, words);
    const count = gatherCandidates(plain, index);
    for (let candidate = 0; candidate < count; candidate++) {
      const at = index.candidates[candidate] ?? 0;
      const rule = words.rules[at] as MeaningRule;
      if ((rule.where === 'subject') !== inSubject || rule.weight <= (weights[at] ?? 0)) continue;
      const found = rule.pattern.exec(plain);
      const isInvitation = rule.means === 'invitation';
      if (found === null || rule.unless?.test(isInvitation ? bare : plain)) continue;
      if (rule.means === 'rejection' && (isTakenBack || isOfOthers)) continue;
      if (rule.means === 'question' && words.rhetorical.test(plain)) continue;
      const said = plain.slice(0, found.index + found[0].length);
      if (isInvitation) invites ??= invitesYou(plain, bare, isCourse, words);
      const isOnlyTalk = isInvitation && invites === false;
      const isUnreal =
        takenAway.has(rule.means) && words.unreal.test(said.slice(clauseStart(plain, found.index, words)));
      const weight =
        isOnlyTalk || isUnreal || isPossible(rule, plain, said, words) ? rule.weight * UNDER_CONDITION : rule.weight;
      if (weight <= (weights[at] ?? 0)) continue;
      weights[at] = weight;
      places[at] = inSubject ? null : sentence;
    }
  };
  look({ text: subject.slice(0, 300), start: 0, end: 0 }, true);
  for (const sentence of sentencesOf(own)) look(sentence, false);
  // A newsletter also says that something "was not selected": an answer is short, or about work from its first lines on.
  if (own.length > LONGEST_ANSWER || (own.length > SHORT_ANSWER && !isAboutWork(subject, own, words))) return nothing;
  const found = tallies(words, weights, places);
  const chosen = choose(found, words);
  if (chosen.meaning === 'offer') return { ...chosen, condition: conditionIn(own, words) };
  return mayLean(chosen, found) && !isTakenBack && !saysOfOthers ? leaning(subject, own, words, chosen) : chosen;
}

/** Where the clause begins that a place is in: "I will not drag it out: we want you" denies nothing of what follows. */
function clauseStart(plain: string, at: number, words: MeaningWords): number {
  const before = plain.slice(0, at + 1);
  return before.length - (before.split(words.turn).at(-1)?.length ?? 0);
}

/** Whether what a rule found hangs on a condition that takes it away. */
function isPossible(rule: MeaningRule, plain: string, said: string, words: MeaningWords): boolean {
  if (rule.means === 'offer') return !isMade(plain, said, words);
  if (rule.conditional === true || !depends.has(rule.means)) return false;
  return words.condition.test(rule.means === 'invitation' ? withoutConvenience(said, words) : said);
}

function isAboutWork(subject: string, own: string, words: MeaningWords): boolean {
  return words.topic.test(words.plain(`${subject.slice(0, 300)} ${own.slice(0, TOPIC_WITHIN)}`));
}

/** Where the rules found nothing, or only thanks for an application, the words as a whole are asked. */
function mayLean(chosen: MeaningReading, found: Readonly<Record<Meaning, Tally>>): boolean {
  if (chosen.meaning === 'other') return true;
  return chosen.meaning === 'confirmation' && found.confirmation.bestWeight <= 2 && found.confirmation.score < 3.2;
}

/** From this on the words lean; chosen by ten folds (scripts/train-leaning.ts). */
const LEANS = 3;

function leaning(subject: string, own: string, words: MeaningWords, chosen: MeaningReading): MeaningReading {
  if (!isAboutWork(subject, own, words) || words.leansToNo(words.plain(`${subject.slice(0, 300)}. ${own}`)) <= LEANS)
    return chosen;
  let [best, most]: [Sentence | null, number] = [null, 0];
  for (const sentence of sentencesOf(own)) {
    const score = words.leansToNo(words.plain(sentence.text));
    if (score > most) [best, most] = [sentence, score];
  }
  return { meaning: 'rejection', confidence: 0.6, evidence: best, condition: null };
}

const nothing: MeaningReading = { meaning: 'other', confidence: 0.5, evidence: null, condition: null };

/** Meanings that a condition takes away. */
const depends: ReadonlySet<Meaning> = new Set(['rejection', 'invitation']);
/** Meanings that are none where they are wished, denied or over. */
const takenAway: ReadonlySet<Meaning> = new Set(['invitation', 'offer']);

function tallies(
  words: MeaningWords,
  weights: Float64Array,
  places: readonly (Sentence | null)[],
): Readonly<Record<Meaning, Tally>> {
  const empty = (): Tally => ({ score: 0, best: null, bestWeight: 0 });
  const found: Record<Meaning, Tally> = {
    rejection: empty(),
    invitation: empty(),
    holding: empty(),
    question: empty(),
    offer: empty(),
    confirmation: empty(),
    other: empty(),
  };
  for (const [at, rule] of words.rules.entries()) {
    const weight = weights[at] ?? 0;
    if (weight === 0) continue;
    const tally = found[rule.means];
    tally.score += weight;
    const place = places[at] ?? null;
    if (weight > tally.bestWeight || (tally.best === null && place !== null)) {
      // A subject has no place; the sentence that does is shown, and takes nothing from it.
      tally.bestWeight = Math.max(weight, tally.bestWeight);
      tally.best = place ?? tally.best;
    }
  }
  return found;
}

/** What a no needs: one plain sentence, or several that surround it. */
const PLAIN = 3.5;
const TOGETHER = 4.1;

/** From here on an offer is plain, and from there on it is plain that nothing is decided. */
const FIRM = 3.9;
const OPEN = 2.6;

function choose(found: Readonly<Record<Meaning, Tally>>, words: MeaningWords): MeaningReading {
  const { rejection: no, invitation: yes, offer, confirmation: receipt, holding: wait, question: ask } = found;
  const isNo =
    no.bestWeight >= PLAIN ||
    (no.bestWeight >= 1.3 && no.score >= TOGETHER && (no.bestWeight >= 2.5 || receipt.score < 2.4));
  if (isNo && !outweighs(yes, no, words) && !(offer.bestWeight >= 4 && offer.score > no.score))
    return reading('rejection', no, Math.max(yes.score, wait.score, offer.score) * 0.8);
  // "They want you, but nothing is signed" is neither the one nor the other: the person says.
  const isOffer = offer.bestWeight >= 3.3 || (offer.bestWeight >= 1.5 && offer.score >= 3.5);
  if (isOffer && offer.bestWeight < FIRM && wait.bestWeight >= OPEN && wait.score + 2 > offer.score) return nothing;
  if (isOffer) return reading('offer', offer, Math.max(no.score, yes.score * 0.5));
  const invited = yes.bestWeight >= 2.7 && yes.score >= 2.8;
  if (invited && yes.score > receipt.score * 0.8 && !(receipt.bestWeight >= 3 && yes.score < 4.4))
    return reading('invitation', yes, Math.max(receipt.score * 0.7, no.score, wait.score * 0.5));
  if (ask.bestWeight >= (receipt.score < 2.8 ? 2.2 : 2.5) && receipt.score < 4.5 && ask.score >= wait.score * 0.6)
    return reading('question', ask, Math.max(receipt.score, wait.score) * 0.6);
  if (receipt.score >= 2.4 && receipt.score >= wait.score * 0.75) return reading('confirmation', receipt, wait.score);
  if (wait.score >= 2) return reading('holding', wait, Math.max(receipt.score, no.score));
  if (receipt.score >= 2) return reading('confirmation', receipt, wait.score);
  return nothing;
}

/** A plain invitation beside a no: "not this role, but may we talk about another?" is for the person to look at as an invitation. */
function outweighs(yes: Tally, no: Tally, words: MeaningWords): boolean {
  if (yes.bestWeight < 3) return false;
  if (yes.score >= 5 && no.bestWeight <= 4 && words.instead.test(words.plain(yes.best?.text ?? ''))) return true;
  return yes.score >= no.score + 1 && (yes.best?.start ?? 0) > (no.best?.start ?? 0);
}

function reading(meaning: Meaning, tally: Tally, against: number): MeaningReading {
  const margin = Math.max(0.1, tally.score - against);
  return {
    meaning,
    confidence: Math.round((1 - 0.5 * Math.exp(-margin / 3)) * 100) / 100,
    evidence: tally.best,
    condition: null,
  };
}

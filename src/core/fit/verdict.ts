import type { Bar, Leaning } from '../journal/fit-states.ts';

/** One thing that is weighed. Weight 1 to 5, confidence 1 (a guess) to 3 (sure). */
export interface Weighed {
  readonly id: string;
  readonly leaning: Leaning;
  readonly weight: number;
  readonly confidence: number;
  readonly bar: Bar | null;
}

export type Verdict = 'want' | 'find-out' | 'leave';

/** Weights that change together, and the verdict that they would bring. */
export interface WeightChange {
  readonly steps: number;
  readonly to: Verdict;
  readonly weights: readonly { readonly id: string; readonly from: number; readonly to: number }[];
}

/** What one item alone would change. */
export interface ItemChange {
  readonly id: string;
  /** The nearest weight that brings another verdict; null where none does. */
  readonly weight: { readonly to: number; readonly verdict: Verdict } | null;
  /** The verdict if it turned out to speak for the job, or against it, for sure; null where that changes nothing. */
  readonly ifPro: Verdict | null;
  readonly ifCon: Verdict | null;
}

export interface Weighing {
  readonly verdict: Verdict;
  /** How many more are needed on each side before the verdict is told; null where it may be told. */
  readonly tooFew: { readonly pro: number; readonly con: number } | null;
  /** Items that decide by themselves: a must-have that is missing, a deal-breaker that is there. */
  readonly barredBy: readonly string[];
  /** Must-haves and deal-breakers of which the candidate is not sure: no wanting before they are known. */
  readonly toFindOut: readonly string[];
  /** From -1, everything against it, to 1, everything for it. */
  readonly balance: number;
  readonly isClose: boolean;
  readonly nearest: WeightChange | null;
  readonly items: readonly ItemChange[];
}

const LEAST = 1;
const MOST = 5;
/**
 * The share of all weight by which one side must outweigh the other, in twelfths: a third. Confidence counts in thirds, so
 * everything below is reckoned in twelfths and whole numbers, and exactly.
 */
const THRESHOLD = 4;
/** One line for a job, or three and none against it, weigh nothing yet: so many are needed on each side. */
const LEAST_ON_EACH_SIDE = 2;
/** A close call: as many single steps in weights as this share of the items, at least one, would bring another verdict. */
const ITEMS_PER_CLOSE_STEP = 8;

const sign = { pro: 1, con: -1, open: 0 } as const;

/** Twelfths that one unit of weight adds to wanting it (towards 'want') and, for the other bound, to not leaving it. */
function gains(item: Weighed): { want: number; stay: number } {
  const value = 4 * sign[item.leaning] * item.confidence;
  return { want: value - THRESHOLD, stay: value + THRESHOLD };
}

function sums(items: readonly Weighed[]): { want: number; stay: number } {
  let want = 0;
  let stay = 0;
  for (const item of items) {
    const gain = gains(item);
    want += gain.want * item.weight;
    stay += gain.stay * item.weight;
  }
  return { want, stay };
}

const barred = (item: Weighed): boolean => item.bar !== null && item.leaning === 'con' && item.confidence === 3;
const barOpen = (item: Weighed): boolean => item.bar !== null && item.leaning !== 'pro' && !barred(item);

/**
 * The verdict alone. A bar that is surely crossed leaves it; with one that is not known it is not wanted yet. Otherwise what
 * speaks for it must outweigh what speaks against it by a third of all weight, or the other way round; between the two, and with
 * nothing noted, there is something to find out. What is not known weighs on neither side, and so holds the balance back.
 */
export function verdictOf(items: readonly Weighed[]): Verdict {
  if (items.some(barred)) return 'leave';
  if (items.length === 0) return 'find-out';
  const { want, stay } = sums(items);
  if (stay <= 0) return 'leave';
  return want >= 0 && !items.some(barOpen) ? 'want' : 'find-out';
}

/** What is missing before the scale says anything; a bar that is surely crossed, or not known, is the candidate's own rule and speaks by itself. */
function tooFewOf(items: readonly Weighed[]): Weighing['tooFew'] {
  if (items.some(barOpen) || items.some(barred)) return null;
  const missing = (leaning: Leaning): number =>
    Math.max(0, LEAST_ON_EACH_SIDE - items.filter((item) => item.leaning === leaning).length);
  const few = { pro: missing('pro'), con: missing('con') };
  return few.pro + few.con === 0 ? null : few;
}

/** The verdict with what would change it (FT2). */
export function weigh(items: readonly Weighed[]): Weighing {
  const verdict = verdictOf(items);
  const nearest = nearestChange(items, verdict);
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  const leaning = items.reduce((sum, item) => sum + (sign[item.leaning] * item.confidence * item.weight) / 3, 0);
  const closeSteps = Math.max(1, Math.ceil(items.length / ITEMS_PER_CLOSE_STEP));
  return {
    verdict,
    tooFew: tooFewOf(items),
    barredBy: items.filter(barred).map((item) => item.id),
    toFindOut: items.filter(barOpen).map((item) => item.id),
    balance: total === 0 ? 0 : leaning / total,
    isClose: nearest !== null && nearest.steps <= closeSteps,
    nearest,
    items: items.map((item, index) => itemChange(items, index, item, verdict)),
  };
}

/**
 * The fewest single steps in weights, each between 1 and 5, that bring another verdict. Each bound is a sum over items, linear in
 * each weight, so a step of an item always gains the same: taking the largest gains first is the least number of steps.
 */
function nearestChange(items: readonly Weighed[], verdict: Verdict): WeightChange | null {
  if (items.length === 0 || items.some(barred)) return null;
  const { want, stay } = sums(items);
  const ways: (WeightChange | null)[] = [];
  if (verdict === 'want')
    ways.push(
      push(
        items,
        (item) => -gains(item).want,
        (gained) => want - gained < 0,
      ),
    );
  if (verdict === 'leave')
    ways.push(
      push(
        items,
        (item) => gains(item).stay,
        (gained) => stay + gained > 0,
      ),
    );
  if (verdict === 'find-out') {
    if (!items.some(barOpen))
      ways.push(
        push(
          items,
          (item) => gains(item).want,
          (gained) => want + gained >= 0,
        ),
      );
    ways.push(
      push(
        items,
        (item) => -gains(item).stay,
        (gained) => stay - gained <= 0,
      ),
    );
  }
  const found = ways.filter((each) => each !== null).sort((one, other) => one.steps - other.steps);
  return found[0] ?? null;
}

function push(
  items: readonly Weighed[],
  gain: (item: Weighed) => number,
  reached: (gained: number) => boolean,
): WeightChange | null {
  const order = items
    .map((item) => ({ item, gain: gain(item) }))
    .filter((each) => each.gain !== 0)
    .sort((one, other) => Math.abs(other.gain) - Math.abs(one.gain));
  let gained = 0;
  let steps = 0;
  const weights: { id: string; from: number; to: number }[] = [];
  for (const { item, gain: each } of order) {
    const room = each > 0 ? MOST - item.weight : item.weight - LEAST;
    let taken = 0;
    while (taken < room && !reached(gained)) {
      gained += Math.abs(each);
      taken++;
    }
    if (taken > 0) weights.push({ id: item.id, from: item.weight, to: item.weight + (each > 0 ? taken : -taken) });
    steps += taken;
    if (!reached(gained)) continue;
    const changed = items.map((one) => ({ ...one, weight: weights.find((to) => to.id === one.id)?.to ?? one.weight }));
    return { steps, to: verdictOf(changed), weights };
  }
  return null;
}

function itemChange(items: readonly Weighed[], index: number, item: Weighed, verdict: Verdict): ItemChange {
  const withItem = (changed: Partial<Weighed>): Verdict => verdictOf(items.with(index, { ...item, ...changed }));
  const other = (changed: Partial<Weighed>): Verdict | null => {
    const now = withItem(changed);
    return now === verdict ? null : now;
  };
  let weight: ItemChange['weight'] = null;
  for (let distance = 1; distance < MOST && weight === null; distance++) {
    for (const to of [item.weight + distance, item.weight - distance]) {
      if (to < LEAST || to > MOST || weight !== null) continue;
      const changed = other({ weight: to });
      if (changed !== null) weight = { to, verdict: changed };
    }
  }
  return {
    id: item.id,
    weight,
    ifPro: other({ leaning: 'pro', confidence: 3 }),
    ifCon: other({ leaning: 'con', confidence: 3 }),
  };
}

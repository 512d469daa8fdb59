/** One wait for an answer: how many working days, and whether it ended with one. Those that did not are censored, not lost. */
export interface ObservedWait {
  readonly days: number;
  readonly answered: boolean;
}

/** A step of the curve: after `day` working days this share is still waiting, with a 95 % band. */
export interface SurvivalStep {
  readonly day: number;
  readonly waiting: number;
  readonly low: number;
  readonly high: number;
  /** Waits that had lasted until this day. */
  readonly atRisk: number;
}

/** Two-sided 95 % of the normal distribution. */
const Z = 1.959964;

/**
 * The share still waiting, by Kaplan and Meier (1958), with right-censoring; the band is Greenwood's variance on the
 * log(-log) scale (Kalbfleisch and Prentice), which stays between 0 and 1. Steps stand only on days with an answer.
 * @param waits lengths in working days, 0 for an answer on the day itself
 */
export function kaplanMeier(waits: readonly ObservedWait[]): SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  const answeredDays = [...new Set(waits.filter((each) => each.answered).map((each) => each.days))];
  let waiting = 1;
  let greenwood = 0;
  for (const day of answeredDays.sort((one, other) => one - other)) {
    const atRisk = waits.filter((each) => each.days >= day).length;
    const answers = waits.filter((each) => each.answered && each.days === day).length;
    waiting *= 1 - answers / atRisk;
    greenwood += atRisk === answers ? Number.POSITIVE_INFINITY : answers / (atRisk * (atRisk - answers));
    steps.push({ day, waiting, ...band(waiting, greenwood), atRisk });
  }
  return steps;
}

function band(waiting: number, greenwood: number): { low: number; high: number } {
  if (waiting <= 0 || waiting >= 1 || !Number.isFinite(greenwood)) return { low: waiting, high: waiting <= 0 ? 0 : 1 };
  const spread = (Z * Math.sqrt(greenwood)) / Math.abs(Math.log(waiting));
  return { low: waiting ** Math.exp(spread), high: waiting ** Math.exp(-spread) };
}

/** The share that was still waiting after so many days; 1 before the first answer. */
export function waitingAfter(curve: readonly SurvivalStep[], day: number): number {
  return curve.findLast((each) => each.day <= day)?.waiting ?? 1;
}

/** The first day by which this share had heard; null where the curve does not get there. */
export function heardBy(curve: readonly SurvivalStep[], share: number): number | null {
  // Shares are sums of fractions: a hair's breadth below counts as reached.
  return curve.find((each) => 1 - each.waiting >= share - 1e-9)?.day ?? null;
}

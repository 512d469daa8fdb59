import type { Output } from '../../contract/registry.ts';
import type { TodayWords } from '../../contract/words/today.ts';
import { isInDayList } from '../../core/plan/day-list.ts';
import type { Wait } from '../../core/plan/step.ts';
import { parseInstant, zoneOf } from '../../core/time/zone.ts';

type Today = Output<'today'>;

/** The largest sentence of the day: what is fixed today, the offer that stands, how much there is to do; else until when to leave it alone. */
export function sentenceOf(words: TodayWords, view: Today, interview: string | null): string {
  if (!view.started) return words.nothingNoted;
  const [offer] = view.offers;
  const lead = [
    ...(interview === null ? [] : [interview]),
    ...(offer === undefined ? [] : [`${offer.title}.`]),
    ...(acceptanceWaits(view) ? [words.acceptanceWaits] : []),
  ];
  const count = toDo(view);
  if (count > 0) lead.push(words.toDo(count));
  const asked = view.questions.length;
  if (lead.length === 0 && asked > 0) lead.push(words.questions(asked));
  const named = view.onThisDay.find((each) => each.what === 'named');
  if (lead.length === 0 && named !== undefined) return named.text;
  if (lead.length > 0) return lead.join(' ');
  const older = view.older.length;
  if (older > 0) return words.older(older);
  const [wait] = view.leaveAlone;
  if (wait !== undefined) return wait.sentence;
  const [next] = view.later;
  return next === undefined ? words.nothingRuns : words.next(next.title);
}

/**
 * The same as a heading: what stands below it with its own words, an interview or an offer, is not said here too.
 * @param wait the job that may be asked about first, where nothing is to do
 */
export function headlineOf(words: TodayWords, view: Today, wait: Wait | null, zoneName: string | null, now: number) {
  if (!view.started) return words.nothingNoted;
  if (acceptanceWaits(view)) return words.acceptanceWaits;
  const count = inList(view);
  if (count > 0) return words.toDo(count);
  if (view.offers.length > 0) return words.offerWaits;
  const interview = view.onThisDay.find((each) => each.what === 'interview');
  if (interview?.when === 'today') return words.interviewToday;
  if (view.questions.length > 0) return words.questions(view.questions.length);
  if (view.onThisDay.some((each) => each.what === 'named')) return words.namedToday;
  if (interview !== undefined) return words.interviewTomorrow;
  if (view.older.length > 0) return words.older(view.older.length);
  if (wait !== null) {
    const own = zoneOf(zoneName ?? 'UTC');
    const day = own.dayOf(wait.untilAt);
    return words.nothingUntil(day, day === own.dayOf(now) ? own.minuteOf(wait.untilAt) : null);
  }
  return view.later.length > 0 ? words.nothingNow : words.nothingRuns;
}

/** What passed its time since then, and which interviews took place, in one line; null where nothing did. */
export function missedSince(words: TodayWords, view: Today, since: string): string | null {
  const from = parseInstant(since) ?? Number.POSITIVE_INFINITY;
  const isSince = (instant: string | null): boolean => (parseInstant(instant ?? '') ?? 0) > from;
  const steps = [...view.doNow, ...view.older];
  const passed = steps.filter((step) => step.due?.over === true && isSince(step.closes)).length;
  const interviews = view.doNow.filter((step) => step.doneAt === 'debrief' && isSince(step.opens)).length;
  return passed + interviews === 0 ? null : words.missed(passed, interviews);
}

function acceptanceWaits(view: Today): boolean {
  return view.doNow.some((step) => step.kind === 'accept');
}

/** How much the list below the heading has. */
function inList({ doNow, onThisDay, handed }: Today): number {
  const cards = {
    interviewIds: new Set(onThisDay.flatMap((each) => each.interviewId ?? [])),
    stepIds: new Set(handed.map((each) => each.stepId)),
  };
  return doNow.filter((step) => isInDayList(step, cards)).length;
}

function toDo(view: Today): number {
  return view.doNow.filter((step) => step.doneAt !== 'offer').length;
}

import { wasFor } from '../journal/contact-kinds.ts';
import { isLive, type JobState } from '../journal/states.ts';
import { zoneOf } from '../time/zone.ts';
import { mainContactOf, type PlanContext } from './context.ts';
import { bindingPromise } from './promise.ts';
import type { Reason } from './reason.ts';
import { isContact, type Step, type Wait } from './step.ts';
import { stepTraits } from './step-traits.ts';
import { isLeaving } from './steps/check-in.ts';
import { awaitsFarewell } from './steps/wanted.ts';
import { guessedMessage, unreadMessage } from './unread.ts';

/** Working days for which it is said that a job rests. */
const REST_SAID_DAYS = 10;

/** What to leave alone, until when, and why; nothing where something can be done for this job now. */
export function waitFor(context: PlanContext, job: JobState, own: readonly Step[]): Wait[] {
  if (!isLive(job)) return [];
  // An offer is never left alone (PL25).
  if (own.some((step) => stepTraits[step.kind].standsUntilAnswered)) return [];
  const contacts = own.filter((step) => isContact(step.kind));
  if (contacts.some((step) => step.state !== 'waiting' && step.state !== 'put off')) return [];
  const mainContactId = mainContactOf(context, job);
  const diary = context.diaryOf(job, mainContactId);
  const zone = diary.zone;
  const wait = (untilAt: number, reasons: Reason[]): Wait[] => {
    context.horizon.reached(untilAt);
    return [{ jobId: job.id, untilAt, zone, reasons }];
  };
  const ahead = job.interviews.find(
    (each) =>
      each.status === 'scheduled' &&
      !context.horizon.reached(each.endsAt + context.policy.askHeldAfterMinutes * 60_000),
  );
  let next: Step | undefined;
  for (const step of contacts) if (next === undefined || step.sendFromAt < next.sendFromAt) next = step;
  if (ahead && !awaitsFarewell(job)) {
    const theirs = zoneOf(ahead.zone);
    const isToday = context.horizon.today(theirs) === theirs.dayOf(ahead.startsAt);
    const reason: Reason = isToday
      ? { rule: 'PL27', code: 'interview-today', minute: theirs.minuteOf(ahead.startsAt), location: ahead.location }
      : { rule: 'PL15', code: 'interview-ahead', interviewDay: zone.dayOf(ahead.startsAt) };
    return wait(ahead.endsAt + context.policy.askHeldAfterMinutes * 60_000, [reason]);
  }
  const tomorrow = (): number => {
    const day = context.horizon.openDay(diary, context.policy.hours.workingDay.from);
    return day === null ? Number.MAX_SAFE_INTEGER : zone.at(day, context.policy.hours.workingDay.from);
  };
  if (awaitsFarewell(job)) return wait(tomorrow(), [{ rule: 'PL25', code: 'acceptance-first' }]);
  const named = bindingPromise(job, diary);
  if (named !== null && context.horizon.today(zone) === named.day && next?.variant !== 'news') {
    const fairDay = next === undefined ? null : zone.dayOf(next.sendFromAt);
    return wait(next?.sendFromAt ?? tomorrow(), [{ rule: 'PL27', code: 'named-today', day: named.day, fairDay }]);
  }
  if (next)
    return wait(
      next.sendFromAt,
      next.reasons.filter((reason) => reason.rule !== 'PL3' && reason.rule !== 'PL9'),
    );
  if (own.some((step) => step.kind === 'debrief')) return [];

  const lastDay = zone.dayOf(job.lastAt);
  const guessed = guessedMessage(job);
  if (guessed?.meaning != null)
    return wait(tomorrow(), [
      { rule: 'RU5', code: 'meaning-unconfirmed', day: zone.dayOf(guessed.at), meaning: guessed.meaning },
    ]);
  const unread = unreadMessage(job);
  if (unread) return wait(tomorrow(), [{ rule: 'PL26', code: 'unread', day: zone.dayOf(unread.at) }]);
  const closing = job.contacts.findLast((each) => wasFor(each, 'closing-question'));
  if (closing) {
    const day = diary.add(zone.dayOf(closing.at), context.policy.closeAfterDays);
    const closesAt = zone.at(day, context.policy.hours.workingDay.to);
    // Closed after silence: no longer live, until any answer reopens it (PL11). No job ends without a word on Today.
    if (context.horizon.reached(closesAt)) {
      const saidUntil = zone.at(diary.add(day, REST_SAID_DAYS), context.policy.hours.workingDay.to);
      if (context.horizon.reached(saidUntil)) return [];
      return wait(saidUntil, [{ rule: 'PL11', code: 'rests-after-silence', day }]);
    }
    return wait(closesAt, [{ rule: 'PL11', code: 'closed-after-silence', day }]);
  }
  return wait(tomorrow(), [
    isLeaving(job) ? { rule: 'WR3', code: 'does-not-want-it' } : { rule: 'PL1', code: 'nothing-noted', day: lastDay },
  ]);
}

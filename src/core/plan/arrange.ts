import { isSpoken } from '../journal/channel-kinds.ts';
import { choiceFor, dayOrNull, type PlanContext } from './context.ts';
import { nextIn } from './diary.ts';
import { delayTo, type Movable, replaceReason } from './movable.ts';
import { createPressure, type Pressure } from './pressure.ts';
import { hoursFor, type Proposal, type Window } from './proposal.ts';
import { avoidQuietDays, endBeforeQuietDays } from './quiet-days.ts';
import type { Reason } from './reason.ts';

/**
 * Arranges the unprompted contacts of one cluster: away (PL10), merging and pressure (PL12), own absences (PL17), and the
 * person's own pin or snooze last (PL20), in the order of PL0. Windows move as a whole. Fixed proposals pass through.
 */
export function arrange(context: PlanContext, proposals: readonly Proposal[]): Proposal[] {
  const fixed: Proposal[] = [];
  const movable: Movable[] = [];
  for (const proposal of proposals) {
    if ('window' in proposal.placed) fixed.push(proposal);
    else
      movable.push({
        proposal,
        days: { ...proposal.placed.days },
        personId: proposal.personIds[0] ?? null,
        agencyId: proposal.job.agencyId,
      });
  }
  for (const each of movable) waitForReturn(context, each);
  const merged = mergeCheckIns(movable);
  for (const each of merged) {
    avoidOwnAbsence(context, each);
    avoidQuietDays(context, each);
    endBeforeQuietDays(context, each);
    rollOn(context, each);
  }
  // Placed one after another, the earliest first, so that each sees where those before it really went.
  merged.sort((one, other) => one.days.from - other.days.from || (one.proposal.id < other.proposal.id ? -1 : 1));
  const pressure = createPressure(context);
  for (const each of merged) {
    obeyChoice(each);
    // A day of the candidate's own yields to nothing but this: nobody is asked before they are back (PL10, PL20).
    if (isKept(each.proposal)) waitForReturn(context, each);
    settle(context, pressure, each);
    pressure.note(each);
  }
  return [
    ...fixed,
    ...merged.map((each) => ({
      ...each.proposal,
      reasons: movedFirst(each),
      placed: { window: windowOf(context, each) },
    })),
  ];
}

/** What may have put a window elsewhere than its rhythm did; the last of them decided. */
const movers: ReadonlySet<Reason['code']> = new Set([
  'merged',
  'pressure-person',
  'pressure-agency',
  'own-absence',
  'quiet-days',
  'rolled',
]);

/** Where the days are not those of the first reason any more, the one that moved them says so first (PL18). */
function movedFirst({ proposal, days }: Movable): Reason[] {
  const { reasons } = proposal;
  const [first] = reasons;
  if (first === undefined || !('day' in first) || first.day === days.from) return reasons;
  const mover = reasons.findLast((reason) => movers.has(reason.code) && 'day' in reason && reason.day === days.from);
  return mover === undefined ? reasons : [mover, ...reasons.filter((reason) => reason !== mover)];
}

/** Pressure and absences may push in turn; each only pushes later, so a few rounds come to rest. */
function settle(context: PlanContext, pressure: Pressure, movable: Movable): void {
  if (isKept(movable.proposal)) return;
  for (let round = 0; round < 20; round++) {
    const before = movable.days.from;
    pressure.delay(movable);
    avoidOwnAbsence(context, movable);
    avoidQuietDays(context, movable);
    if (movable.days.from === before) return;
  }
}

/** The person's own date stands against every rule that PL20 may break. */
function isKept(proposal: Proposal): boolean {
  return proposal.reasons.some((reason) => reason.code === 'kept');
}

/** Someone away is left alone until the first working day on or after the return date (PL10). */
function waitForReturn(context: PlanContext, { proposal, days, personId }: Movable): void {
  const away = personId === null ? undefined : context.book.personById.get(personId)?.away;
  if (!away) return;
  const { diary } = proposal;
  const returnDay = dayOrNull(away.returnOn);
  const back =
    returnDay === null
      ? diary.add(diary.zone.dayOf(away.notedAt), context.policy.awayDays)
      : diary.onOrAfter(returnDay);
  if (days.from >= back) return;
  delayTo(diary, days, back);
  const name = context.book.personById.get(personId ?? '')?.name ?? null;
  proposal.reasons = [{ rule: 'PL10', code: 'away', name, returnDay, day: back }, ...proposal.reasons];
}

/** Check-ins due to one consultant of one agency become one message that names all the roles (PL12). */
function mergeCheckIns(movable: readonly Movable[]): Movable[] {
  const result: Movable[] = [];
  const openByPerson = new Map<string, Movable>();
  const inOrder = movable.toSorted(
    (one, other) => one.days.from - other.days.from || (one.proposal.id < other.proposal.id ? -1 : 1),
  );
  for (const each of inOrder) {
    const mergeable =
      each.proposal.kind === 'check-in' &&
      each.proposal.variant !== 'news' &&
      each.personId !== null &&
      each.agencyId !== null;
    const key = `${each.personId} ${each.agencyId}`;
    const into = mergeable ? openByPerson.get(key) : undefined;
    if (into && each.days.from <= into.days.to) {
      // Where nothing is known of the consultant's place, each job has its own calendar: a day of the other may be off in this.
      into.days.from = into.proposal.diary.onOrAfter(Math.max(into.days.from, each.days.from));
      into.days.to = Math.max(into.days.from, Math.min(into.days.to, each.days.to));
      into.proposal.stepIds.push(...each.proposal.stepIds);
      into.proposal.jobIds.push(...each.proposal.jobIds);
      const reasons = into.proposal.reasons.filter((reason) => reason.code !== 'merged');
      into.proposal.reasons = [
        ...reasons,
        { rule: 'PL12', code: 'merged', count: into.proposal.jobIds.length, day: into.days.from },
      ];
      continue;
    }
    if (mergeable) openByPerson.set(key, each);
    result.push(each);
  }
  return result;
}

/** The candidate's own absence moves the placement only (PL17). */
function avoidOwnAbsence(context: PlanContext, { proposal, days }: Movable): void {
  const { diary } = proposal;
  for (const absence of context.absences) {
    if (days.from < absence.from || days.from > absence.to) continue;
    const day = diary.onOrAfter(absence.to + 1);
    delayTo(diary, days, day);
    replaceReason(proposal, { rule: 'PL17', code: 'own-absence', day });
  }
}

/** What the person decided stands, also against the calendar; the warning was given when they decided (PL20). */
function obeyChoice({ proposal, days }: Movable): void {
  const choice = choiceFor(proposal.job, proposal.id);
  if (!choice) return;
  const keepDay = dayOrNull(choice.keepOn);
  if (choice.choice === 'keep' && keepDay !== null) {
    days.from = keepDay;
    days.to = keepDay;
    proposal.reasons = [{ rule: 'PL20', code: 'kept', day: keepDay, reason: choice.reason }, ...proposal.reasons];
  } else if (choice.choice === 'later' && choice.until !== null) {
    const day = proposal.diary.onOrAfter(proposal.diary.zone.dayOf(choice.until));
    if (day <= days.from) return;
    delayTo(proposal.diary, days, day);
    proposal.reasons = [{ rule: 'PL20', code: 'put-off', day, reason: choice.reason }, ...proposal.reasons];
  }
}

/** An unused window rolls day by day, one at a time, with the reason (PL6). */
function rollOn(context: PlanContext, movable: Movable): void {
  const { proposal, days } = movable;
  const { diary } = proposal;
  if (isKept(proposal)) return;
  const over = (): boolean => context.horizon.reached(windowOf(context, movable).closesAt);
  if (!over()) return;
  const closedDay = days.to;
  const today = context.horizon.openDay(diary, context.policy.hours.workingDay.to);
  if (today === null) return;
  days.from = today;
  days.to = today;
  // The candidate's own hours may end before the recipient's day does; then today is over too.
  if (over()) {
    days.from = diary.onOrAfter(today + 1);
    days.to = days.from;
  }
  replaceReason(proposal, { rule: 'PL6', code: 'rolled', closedDay, day: days.from });
}

function windowOf(context: PlanContext, { proposal, days }: Movable): Window & { closesAt: number } {
  const { diary } = proposal;
  const { from, to } = context.policy.hours.workingDay;
  const opensAt = diary.zone.at(days.from, 0);
  let sendFromAt = diary.zone.at(days.from, from);
  let closesAt = diary.zone.at(days.to, to);
  const canTalk = context.book.account.canTalk;
  if (canTalk !== null && isSpoken(proposal.channel)) {
    // The candidate's own hours narrow the first day; where both share no hour, theirs decide.
    const own = context.ownDiary().zone;
    const ownDay = own.dayOf(sendFromAt);
    const talkFrom = Math.max(sendFromAt, own.at(ownDay, canTalk.from));
    const talkTo = Math.min(closesAt, own.at(own.dayOf(closesAt), canTalk.to));
    const sameDayEnd = Math.min(diary.zone.at(days.from, to), own.at(ownDay, canTalk.to));
    if (talkFrom < sameDayEnd && talkFrom < talkTo) {
      sendFromAt = talkFrom;
      closesAt = talkTo;
    }
  }
  const idealAt = Math.min(
    nextIn(
      diary,
      hoursFor(context.policy, proposal.channel, false),
      Math.max(sendFromAt, diary.zone.at(days.from, 10 * 60)),
    ),
    closesAt,
  );
  return { opensAt, sendFromAt, idealAt: Math.max(idealAt, sendFromAt), closesAt };
}

import { isSpoken } from '../journal/channel-kinds.ts';
import { choiceFor, type PlanContext } from './context.ts';
import type { Proposal } from './proposal.ts';
import type { Reason } from './reason.ts';
import type { Step } from './step.ts';

/**
 * What was promised to somebody who is to be thanked, without a day or for one as near as the thanks, goes with them: nobody gets two
 * letters within the hour (PL19). It joins no thanks that are said by telephone. Thanks that were put off take it along where it is not late then;
 * a promise that was put off by itself stays apart.
 */
export function joinDeliveries(context: PlanContext, proposals: readonly Proposal[]): Proposal[] {
  return proposals.filter((each) => {
    if (each.kind !== 'deliver' || !('window' in each.placed)) return true;
    const thanks = thanksFor(context, each, proposals);
    if (thanks === undefined || !('window' in thanks.placed)) return true;
    const { window } = thanks.placed;
    const due = each.placed.window;
    if (due.closesAt !== null && !context.horizon.reached(due.closesAt)) {
      window.closesAt = Math.min(window.closesAt ?? due.closesAt, due.closesAt);
      window.idealAt = Math.min(window.idealAt, Math.max(due.idealAt, window.sendFromAt));
    }
    thanks.reasons = thanks.reasons.map((reason) => closingOn(reason, thanks, window.closesAt));
    thanks.stepIds = [...thanks.stepIds, ...each.stepIds];
    const own = each.reasons.filter((reason) => reason.code === 'deliver');
    const isLate = own.some((reason) => reason.code === 'deliver' && reason.overAt !== undefined);
    thanks.reasons = [
      // What is late is said first.
      ...(isLate ? own : []),
      ...thanks.reasons,
      { rule: 'PL19', code: 'with-thanks', stepIds: [...each.stepIds], through: each.onBehalfOf.length > 0 },
      ...(isLate ? [] : own),
    ];
    return false;
  });
}

/** The last day of thanks is said as it is now that something promised goes with them. */
function closingOn(reason: Reason, { diary }: Proposal, closesAt: number | null): Reason {
  if (reason.code !== 'thanks' || closesAt === null) return reason;
  const closesDay = diary.zone.dayOf(closesAt);
  return closesDay < reason.closesDay ? { ...reason, closesDay, skipped: [] } : reason;
}

function thanksFor(context: PlanContext, delivery: Proposal, proposals: readonly Proposal[]): Proposal | undefined {
  const [personId] = delivery.personIds;
  if (personId === undefined || !isOpen(context, delivery) || !isPrompt(delivery)) return undefined;
  return proposals.find(
    (each) =>
      each.kind === 'thank-you' &&
      each.job === delivery.job &&
      each.personIds[0] === personId &&
      !isSpoken(each.channel) &&
      delivery.onBehalfOf.every((id) => each.onBehalfOf.includes(id)) &&
      (isOpen(context, each) || isPutOffWithin(context, each, delivery)) &&
      !isLate(context, each),
  );
}

/** True where it may be done now, and was not put off. */
function isOpen(context: PlanContext, { placed, job, id }: Proposal): boolean {
  return 'window' in placed && context.horizon.reached(placed.window.opensAt) && choiceFor(job, id) === undefined;
}

/** Thanks that were put off keep what goes with them, unless that would be late then. */
function isPutOffWithin({ horizon }: PlanContext, { placed, job, id }: Proposal, delivery: Proposal): boolean {
  const choice = choiceFor(job, id);
  const due = 'window' in delivery.placed ? delivery.placed.window.closesAt : null;
  return (
    'window' in placed &&
    horizon.reached(placed.window.opensAt) &&
    choice?.choice === 'later' &&
    choice.until !== null &&
    due !== null &&
    choice.until <= due
  );
}

/** What is promised for a later day may not be ready yet, and thanks do not wait for it. */
function isPrompt({ reasons, placed, diary }: Proposal): boolean {
  const opensAt = 'window' in placed ? placed.window.opensAt : 0;
  return reasons.some(
    (each) =>
      each.code === 'deliver' && (each.byDay === null || each.byDay <= diary.add(diary.zone.dayOf(opensAt), each.days)),
  );
}

/** Thanks that are late have a way of their own (PL2). */
function isLate(context: PlanContext, { placed }: Proposal): boolean {
  const close = 'window' in placed ? placed.window.closesAt : null;
  return close !== null && context.horizon.reached(close);
}

/** The ids of a step that words alone fulfil: a talk delivers nothing. */
export function saidIdsOf({ stepIds, reasons }: Pick<Step, 'stepIds' | 'reasons'>): readonly string[] {
  const things = reasons.flatMap((reason) => (reason.code === 'with-thanks' ? reason.stepIds : []));
  return stepIds.filter((id) => !things.includes(id));
}

import type { Channel } from '../../journal/entry.ts';
import { unpromptedPurposes } from '../../journal/fold.ts';
import type { InteractionState, OpportunityState, TheirPromise } from '../../journal/states.ts';
import { type EpochDay, parseDay } from '../../time/epoch-day.ts';
import {
  channelFor,
  contactOf,
  heldInterviews,
  isContactMade,
  lastAnswer,
  type PlanContext,
  presetOf,
} from '../context.ts';
import type { Diary } from '../diary.ts';
import { policy, type Span } from '../policy.ts';
import { type Proposal, proposal } from '../proposal.ts';
import type { Basis, Reason } from '../reason.ts';
import { stepId } from '../step-id.ts';

/** What the clock of one job says: since when it is silent, how often was asked since their last answer. */
export interface Silence {
  readonly basis: Basis;
  readonly answerId: string;
  readonly answerAt: number;
  readonly asked: readonly InteractionState[];
  readonly skipped: number;
}

/** Reads the clock (PL6, PL10). Days are days of the recipient's zone. */
function silenceOf(job: OpportunityState, diary: Diary): Silence {
  const answer = lastAnswer(job);
  const answerAt = answer?.at ?? Number.NEGATIVE_INFINITY;
  const made = job.interactions.filter(isContactMade);
  // What was noted after their answer came after it, also where both carry the same minute.
  const sinceAnswer =
    answer === undefined ? job.interactions : job.interactions.slice(job.interactions.lastIndexOf(answer) + 1);
  const asked = sinceAnswer.filter(
    (each) => each.direction === 'out' && isContactMade(each) && unpromptedPurposes.has(each.purpose ?? ''),
  );
  const skips = job.choices.filter(
    (each) =>
      each.choice === 'skip' &&
      (each.stepKind === 'check-in' || each.stepKind === 'closing-question') &&
      each.at >= answerAt,
  );

  // The latest of what passed between them; when the job was noted counts only where nothing has passed yet.
  const interview = heldInterviews(job).at(-1);
  const last = made.at(-1);
  let at = interview?.endsAt ?? last?.at ?? job.openedAt;
  let basis = without(interview ? 'interview' : 'opened', diary.zone.dayOf(at));
  if (last && last.at >= at) {
    at = last.at;
    basis = {
      what: 'contact',
      direction: last.direction,
      channel: last.channel,
      purpose: last.purpose,
      day: diary.zone.dayOf(at),
    };
  }
  for (const skip of skips) {
    if (skip.at > at) {
      at = skip.at;
      basis = without('skipped', diary.zone.dayOf(at));
    }
  }
  return { basis, answerId: answer?.id ?? '', answerAt, asked, skipped: skips.length };
}

function without(what: Basis['what'], day: EpochDay): Basis {
  return { what, direction: null, channel: null, purpose: null, day };
}

/** The promise that still binds us (PL8): their latest, unless its day came and they answered, or we asked once after it. */
export function bindingPromise(job: OpportunityState, diary: Diary): { promise: TheirPromise; day: EpochDay } | null {
  const promise = job.theirPromise;
  const day = promise && parseDay(promise.byOn);
  if (!promise || day === null) return null;
  const spentFrom = diary.zone.at(day, 0);
  const spent =
    job.interactions.some(
      (each) =>
        each.at >= spentFrom &&
        each.at > promise.madeAt &&
        isContactMade(each) &&
        (each.direction === 'in' || unpromptedPurposes.has(each.purpose ?? '')),
    ) || job.choices.some((each) => each.choice === 'skip' && each.stepKind === 'check-in' && each.at >= spentFrom);
  return spent ? null : { promise, day };
}

/** The check-in or, after the last one, the closing question: at most one at a time for each job. */
export function proposeCheckIns(context: PlanContext, job: OpportunityState): Proposal[] {
  if (job.ending !== null || job.offer !== null) return [];
  if (job.interviews.some((each) => each.status === 'scheduled')) return [];
  if (isLeaving(job)) return [];
  if (meaningOpen(job)) return [];
  const contactId = contactOf(context, job);
  const diary = context.diaryOf(job, contactId);
  const silence = silenceOf(job, diary);
  const ordinal = silence.asked.length + silence.skipped + 1;
  const binding = bindingPromise(job, diary);
  const closing = silence.asked.some((each) => each.purpose === 'closing-question');
  if (closing) return [];

  const found: Proposal[] = [];
  const base = { job, diary, personIds: contactId === null ? [] : [contactId], ordinal };
  const { channel, reasons: channelReasons } = checkInChannel(
    context,
    job,
    contactId,
    silence,
    quickAfterFinal(job, ordinal),
  );
  if (binding) {
    const news = newsNote(context, job, diary, silence, binding);
    if (news) found.push({ ...news, personIds: base.personIds });
    const [first, last] = policy.afterPromise;
    const from = diary.add(binding.day, first);
    const reason: Reason = {
      rule: 'PL8',
      code: 'promised',
      promisedDay: binding.day,
      day: from,
      skipped: diary.skipped(binding.day, from),
    };
    const id = stepId(job.id, 'check-in', `${ordinal}`, silence.answerId);
    found.push(
      proposal({
        ...base,
        kind: 'check-in',
        id,
        channel,
        variant: 'after-promise',
        reasons: [reason, ...channelReasons],
        placed: { days: { from, to: diary.add(binding.day, last) } },
      }),
    );
    return found;
  }

  const { span, rule, code, kind } = nextSpan(context, job, diary, ordinal);
  const from = diary.add(silence.basis.day, span[0]);
  const to = diary.add(silence.basis.day, span[1]);
  const facts = { since: silence.basis, span, day: from, skipped: diary.skipped(silence.basis.day, from) };
  const reason: Reason =
    kind === 'closing-question'
      ? { rule: 'PL11', code: 'closing-question', unanswered: silence.asked.length, ...facts }
      : rule === 'PL7'
        ? { rule, code: code === 'quick-final' ? 'quick-final' : 'quick', ...facts }
        : { rule: 'PL6', code: 'silence', ...facts };
  const id = stepId(job.id, kind, `${ordinal}`, silence.answerId);
  const days = afterTries(job, diary, silence, { from, to });
  found.push(
    proposal({ ...base, kind, id, channel, reasons: [reason, ...days.reasons, ...channelReasons], placed: { days } }),
  );
  return found;
}

/** Their latest human message may be a no that nobody confirmed: nothing is sent on a guess (RU5). */
export function meaningOpen(job: OpportunityState): boolean {
  const answer = lastAnswer(job);
  return answer !== undefined && answer.meaning !== null && !answer.meaningConfirmed;
}

/** Who does not want the job does not ask about it, unless they put the withdrawal aside. */
export function isLeaving(job: OpportunityState): boolean {
  const aside = job.choices.some((each) => each.stepKind === 'withdraw' && each.choice === 'skip');
  return !aside && heldInterviews(job).at(-1)?.debrief?.want === 'no';
}

function quickAfterFinal(job: OpportunityState, ordinal: number): boolean {
  const interview = heldInterviews(job).at(-1);
  return ordinal === 1 && interview?.debrief?.pace === 'quick' && interview.final;
}

function nextSpan(
  context: PlanContext,
  job: OpportunityState,
  diary: Diary,
  ordinal: number,
): { span: Span; rule: 'PL6' | 'PL7'; code: string; kind: 'check-in' | 'closing-question' } {
  const preset = presetOf(job);
  const interview = heldInterviews(job).at(-1);
  if (ordinal === 1 && interview?.debrief?.pace === 'quick') {
    return interview.final
      ? { span: policy.quickAfterFinal, rule: 'PL7', code: 'quick-final', kind: 'check-in' }
      : { span: policy.quickFirst, rule: 'PL7', code: 'quick', kind: 'check-in' };
  }
  const span = preset.checkIns[Math.min(ordinal, preset.checkIns.length) - 1] ?? [7, 10];
  const exhausted = preset.thenClose && ordinal > preset.checkIns.length;
  if (exhausted && preset.closingNotBefore > 0) {
    const first = heldInterviews(job)[0]?.endsAt ?? job.openedAt;
    const earliest = diary.zone.at(diary.add(diary.zone.dayOf(first), preset.closingNotBefore), 0);
    if (!context.horizon.reached(earliest)) return { span, rule: 'PL6', code: 'silence', kind: 'check-in' };
  }
  return { span, rule: 'PL6', code: 'silence', kind: exhausted ? 'closing-question' : 'check-in' };
}

/** A promise that lies far off leaves room for one note with news and without a status question (PL8). */
function newsNote(
  context: PlanContext,
  job: OpportunityState,
  diary: Diary,
  silence: Silence,
  binding: { promise: TheirPromise; day: EpochDay },
): Proposal | null {
  const madeDay = diary.zone.dayOf(binding.promise.madeAt);
  if (diary.count(madeDay, binding.day) <= policy.farPromiseDays) return null;
  if (
    job.interactions.some(
      (each) =>
        each.direction === 'out' && each.at > binding.promise.madeAt && unpromptedPurposes.has(each.purpose ?? ''),
    )
  )
    return null;
  const id = stepId(job.id, 'check-in', 'news', binding.promise.entryId);
  if (job.choices.some((each) => each.stepId === id && each.choice === 'skip')) return null;
  const from = diary.add(silence.basis.day, policy.newsNote[0]);
  const to = diary.add(silence.basis.day, policy.newsNote[1]);
  const { channel, reason } = channelFor(context, contactOf(context, job), 'email');
  const closesAt = diary.zone.at(to, policy.hours.workingDay.to);
  // It is allowed, not due: once its days are over, waiting for the promise is all there is to do.
  if (to >= binding.day || context.horizon.reached(closesAt)) return null;
  return proposal({
    kind: 'check-in',
    id,
    job,
    diary,
    channel,
    variant: 'news',
    reasons: [{ rule: 'PL8', code: 'news-note', promisedDay: binding.day, day: from }, reason],
    placed: { days: { from, to } },
  });
}

/** A call that nobody took is tried once more a working day later; after two tries another channel is taken (PL6). */
function afterTries(
  job: OpportunityState,
  diary: Diary,
  silence: Silence,
  days: { from: EpochDay; to: EpochDay },
): { from: EpochDay; to: EpochDay; reasons: Reason[] } {
  const tries = triesSince(job, silence);
  const last = tries.at(-1);
  if (!last || tries.length >= policy.callTries) return { ...days, reasons: [] };
  const next = diary.add(diary.zone.dayOf(last.at), 1);
  if (next <= days.from) return { ...days, reasons: [] };
  return {
    from: next,
    to: Math.max(days.to, next),
    reasons: [{ rule: 'PL6', code: 'tried', tries: tries.length, day: next }],
  };
}

function triesSince(job: OpportunityState, silence: Silence): InteractionState[] {
  const since = Math.max(silence.answerAt, silence.asked.at(-1)?.at ?? Number.NEGATIVE_INFINITY);
  return job.interactions.filter(
    (each) => each.direction === 'out' && each.channel === 'missed-call' && each.at > since,
  );
}

/** Channels alternate, no two voicemails in a row, and who does not phone does not phone (PL3, PL9). */
function checkInChannel(
  context: PlanContext,
  job: OpportunityState,
  contactId: string | null,
  silence: Silence,
  phoneFirst: boolean,
): { channel: Channel | null; reasons: Reason[] } {
  const person = contactId === null ? undefined : context.book.personById.get(contactId);
  const first = channelFor(context, contactId, phoneFirst ? 'phone' : 'email');
  const both =
    context.book.account.phones && person?.email != null && person.phone != null && person.askedChannel === null;
  const last = silence.asked.at(-1);
  if (triesSince(job, silence).length >= policy.callTries) {
    const channel: Channel | null =
      person?.email != null ? 'email' : last?.channel === 'voicemail' ? first.channel : 'voicemail';
    return { channel, reasons: [{ rule: 'PL9', code: 'alternate', channel: channel ?? 'email', last: 'missed-call' }] };
  }
  if (!both || last === undefined) return { channel: first.channel, reasons: [first.reason] };
  const channel: Channel = last.channel === 'email' ? 'phone' : 'email';
  return { channel, reasons: [{ rule: 'PL9', code: 'alternate', channel, last: last.channel }] };
}

import { isUnprompted } from '../../journal/contact-kinds.ts';
import type { JobState, TheirPromise } from '../../journal/states.ts';
import type { EpochDay } from '../../time/epoch-day.ts';
import { channelFor, heldInterviews, isSettled, mainContactOf, type PlanContext, presetOf } from '../context.ts';
import type { Diary } from '../diary.ts';
import type { Span } from '../policy.ts';
import { bindingPromise } from '../promise.ts';
import { type Proposal, proposal } from '../proposal.ts';
import type { Reason } from '../reason.ts';
import { stepId } from '../step-id.ts';
import { awaitsReading } from '../unread.ts';
import { afterTries, availabilityChannel, checkInChannel, pastTheQuestion, saysAvailable } from './check-in-channel.ts';
import { proposeTellOfOffer } from './offers.ts';
import { type Silence, silenceOf } from './silence.ts';
import { awaitsFarewell } from './wanted.ts';

/** The check-in or, after the last one, the closing question: at most one at a time for each job. */
export function proposeCheckIns(context: PlanContext, job: JobState): Proposal[] {
  if (job.ending !== null || job.offer !== null || awaitsFarewell(job)) return [];
  if (job.interviews.some((each) => each.status === 'scheduled')) return [];
  if (isLeaving(job)) return [];
  if (awaitsReading(job)) return [];
  // Who hears of the offer today is asked in the same breath how things stand (PL24).
  if (proposeTellOfOffer(context, job).length > 0) return [];
  const introduced = introduction(context, job);
  if (introduced !== null) return [introduced];
  const mainContactId = mainContactOf(context, job);
  // Nobody to ask, nothing that passed and no interview that was agreed: there is nothing to ask about (PL6).
  if (mainContactId === null && job.contacts.length === 0 && job.interviews.length === 0) return [];
  const diary = context.diaryOf(job, mainContactId);
  const silence = silenceOf(job, diary);
  const ordinal = silence.asked.length + silence.skipped + 1;
  const binding = bindingPromise(job, diary);
  const closing = silence.asked.some((each) => each.purpose === 'closing-question');
  if (closing) return [];

  const found: Proposal[] = [];
  const base = { job, diary, personIds: mainContactId === null ? [] : [mainContactId], ordinal };
  const { channel, reasons: channelReasons } = checkInChannel(
    context,
    job,
    mainContactId,
    silence,
    quickAfterFinal(job, ordinal),
  );
  if (binding) {
    const news = newsNote(context, job, diary, silence, binding);
    if (news) found.push({ ...news, personIds: base.personIds });
    const [first, last] = context.policy.afterPromise;
    const from = diary.add(binding.day, first);
    const reason: Reason = {
      rule: 'PL8',
      code: 'promised',
      promisedDay: binding.day,
      day: from,
      come: context.horizon.reached(diary.zone.at(from, 0)),
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

  const turn = ordinal + pastTheQuestion(context, job);
  const { span, rule, code, kind } = nextSpan(context, job, diary, turn);
  if (kind === 'check-in' && needsNews(context, job, ordinal))
    return [
      noteWithNews(context, job, diary, silence, { ...base, channel, span, channelReasons }) ??
        lastQuestionLater(context, job, diary, silence, { ...base, channel }),
    ];
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
  const days = afterTries(context, job, diary, silence, { from, to });
  const available = kind === 'check-in' && saysAvailable(context, job, turn);
  const way = available ? availabilityChannel(context, mainContactId, channel) : channel;
  const why: Reason[] = available ? [availability(context, job, turn)] : channelReasons;
  found.push(
    proposal({
      ...base,
      kind,
      id,
      channel: way,
      variant: available ? 'availability' : 'plain',
      reasons: [reason, ...days.reasons, ...why],
      placed: { days },
    }),
  );
  return found;
}

/** Working days within which a new consultant should hear of one: soon, and not on the day on which the old one left. */
const INTRODUCTION: Span = [1, 3];

/** Whoever comes after a consultant who left is written to once, about all that runs there (PL12 merges it). */
function introduction(context: PlanContext, job: JobState): Proposal | null {
  const { successor } = job;
  if (successor === null) return null;
  const id = stepId(job.id, 'check-in', 'introduction', successor.entryId);
  if (isSettled(job, [id])) return null;
  const diary = context.diaryOf(job, successor.personId);
  const leftDay = diary.zone.dayOf(successor.at);
  const { channel, reason } = channelFor(context, successor.personId, 'email');
  const name = context.book.personById.get(successor.formerId)?.name ?? null;
  const day = diary.add(leftDay, INTRODUCTION[0]);
  return proposal({
    kind: 'check-in',
    id,
    job,
    diary,
    personIds: [successor.personId],
    channel,
    variant: 'introduction',
    reasons: [{ rule: 'PL12', code: 'successor', name, day }, reason],
    placed: { days: { from: day, to: diary.add(leftDay, INTRODUCTION[1]) } },
  });
}

/** Who does not want the job does not ask about it, unless they put the withdrawal aside. */
export function isLeaving(job: JobState): boolean {
  const aside = job.choices.some((each) => each.stepKind === 'withdraw' && each.choice === 'skip');
  return !aside && job.want?.want === 'no';
}

function quickAfterFinal(job: JobState, ordinal: number): boolean {
  const interview = heldInterviews(job).at(-1);
  return ordinal === 1 && interview?.debrief?.pace === 'quick' && interview.final;
}

function nextSpan(
  context: PlanContext,
  job: JobState,
  diary: Diary,
  ordinal: number,
): { span: Span; rule: 'PL6' | 'PL7'; code: string; kind: 'check-in' | 'closing-question' } {
  const preset = presetOf(context.policy, job);
  const interview = heldInterviews(job).at(-1);
  if (ordinal === 1 && interview?.debrief?.pace === 'quick') {
    return interview.final
      ? { span: context.policy.quickAfterFinal, rule: 'PL7', code: 'quick-final', kind: 'check-in' }
      : { span: context.policy.quickFirst, rule: 'PL7', code: 'quick', kind: 'check-in' };
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

/** From the third unanswered contact of an executive search on, only something new is a reason to write (PL29). */
function needsNews(context: PlanContext, job: JobState, ordinal: number): boolean {
  const { newsFrom } = presetOf(context.policy, job);
  return newsFrom > 0 && ordinal >= newsFrom;
}

/** A note that tells what was noted since they heard last: of the candidate's own for everybody, or with this person in it (PL29). */
function noteWithNews(
  context: PlanContext,
  job: JobState,
  diary: Diary,
  silence: Silence,
  base: Pick<Proposal, 'personIds' | 'ordinal' | 'channel'> & { span: Span; channelReasons: readonly Reason[] },
): Proposal | null {
  const since = Math.max(silence.answerAt, silence.asked.at(-1)?.at ?? Number.NEGATIVE_INFINITY);
  const latest = latestNews(context, base.personIds[0] ?? '');
  if (latest <= since) return null;
  const [first, last] = base.span;
  const from = Math.max(diary.add(silence.basis.day, first), diary.onOrAfter(diary.zone.dayOf(latest)));
  const { personIds, ordinal, channel } = base;
  return proposal({
    kind: 'check-in',
    id: stepId(job.id, 'check-in', `${ordinal}`, silence.answerId),
    job,
    diary,
    personIds,
    ordinal,
    channel,
    variant: 'news',
    reasons: [
      { rule: 'PL29', code: 'something-new', unanswered: silence.asked.length, news: true },
      ...base.channelReasons,
    ],
    placed: { days: { from, to: diary.add(from, last - first) } },
  });
}

/** When something was noted last that this person may be told: news of the candidate's own, or with this person in it. */
function latestNews(context: PlanContext, personId: string): number {
  const { newsAt } = context.book.account;
  const theirs = context.book.personById.get(personId)?.newsAt ?? null;
  return Math.max(newsAt ?? Number.NEGATIVE_INFINITY, theirs ?? Number.NEGATIVE_INFINITY);
}

/** With nothing new to say, the next word is the last question, on the first day on which it is allowed (PL29, PL11). */
function lastQuestionLater(
  context: PlanContext,
  job: JobState,
  diary: Diary,
  silence: Silence,
  base: Pick<Proposal, 'personIds' | 'ordinal' | 'channel'>,
): Proposal {
  const preset = presetOf(context.policy, job);
  const span = preset.checkIns.at(-1) ?? [10, 15];
  const first = heldInterviews(job)[0]?.endsAt ?? job.openedAt;
  const from = Math.max(
    diary.add(diary.zone.dayOf(first), preset.closingNotBefore),
    diary.add(silence.basis.day, span[0]),
  );
  return proposal({
    ...base,
    job,
    diary,
    kind: 'closing-question',
    id: stepId(job.id, 'closing-question', `${base.ordinal}`, silence.answerId),
    reasons: [{ rule: 'PL29', code: 'something-new', unanswered: silence.asked.length, news: false }],
    placed: { days: { from, to: diary.add(from, span[1] - span[0]) } },
  });
}

/** Says which line on being available this is, or that the pause after the last of them is over (PL29). */
function availability(context: PlanContext, job: JobState, ordinal: number): Reason {
  const { availableFrom, checkIns } = presetOf(context.policy, job);
  const times = checkIns.length - availableFrom;
  return ordinal < checkIns.length
    ? { rule: 'PL29', code: 'availability', times }
    : { rule: 'PL29', code: 'pause-over', times };
}

/** A promise that lies far off leaves room for one note with news and without a status question (PL8). */
function newsNote(
  context: PlanContext,
  job: JobState,
  diary: Diary,
  silence: Silence,
  binding: { promise: TheirPromise; day: EpochDay },
): Proposal | null {
  const madeDay = diary.zone.dayOf(binding.promise.madeAt);
  if (diary.count(madeDay, binding.day) <= context.policy.farPromiseDays) return null;
  if (job.contacts.some((each) => isUnprompted(each) && each.at > binding.promise.madeAt)) return null;
  const id = stepId(job.id, 'check-in', 'news', binding.promise.entryId);
  if (job.choices.some((each) => each.stepId === id && each.choice === 'skip')) return null;
  const from = diary.add(silence.basis.day, context.policy.newsNote[0]);
  const to = diary.add(silence.basis.day, context.policy.newsNote[1]);
  const mainContactId = mainContactOf(context, job);
  const { channel, reason } = channelFor(context, mainContactId, 'email');
  const closesAt = diary.zone.at(to, context.policy.hours.workingDay.to);
  // It is allowed, not due: once its days are over, waiting for the promise is all there is to do.
  if (to >= binding.day || context.horizon.reached(closesAt)) return null;
  return proposal({
    kind: 'check-in',
    id,
    job,
    diary,
    channel,
    variant: 'news',
    reasons: [
      {
        rule: 'PL8',
        code: 'news-note',
        promisedDay: binding.day,
        day: from,
        news: latestNews(context, mainContactId ?? '') > silence.answerAt,
      },
      reason,
    ],
    placed: { days: { from, to } },
  });
}

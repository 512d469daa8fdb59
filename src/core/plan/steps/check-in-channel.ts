import { isCall, isEmail, isVoicemail } from '../../journal/channel-kinds.ts';
import { isContactMade, isTry } from '../../journal/contact-kinds.ts';
import type { ContactState, JobState } from '../../journal/states.ts';
import type { Channel } from '../../journal/vocabulary.ts';
import type { EpochDay } from '../../time/epoch-day.ts';
import { channelFor, lastAnswer, type PlanContext, presetOf } from '../context.ts';
import type { Diary } from '../diary.ts';
import type { Reason } from '../reason.ts';
import type { Silence } from './silence.ts';

/** A call that nobody took is tried once more a working day later; after two tries another channel is taken (PL6). */
export function afterTries(
  context: PlanContext,
  job: JobState,
  diary: Diary,
  silence: Silence,
  days: { from: EpochDay; to: EpochDay },
): { from: EpochDay; to: EpochDay; reasons: Reason[] } {
  const tries = triesSince(job, silence);
  const last = tries.at(-1);
  if (!last || tries.length >= context.policy.callTries) return { ...days, reasons: [] };
  const next = diary.add(diary.zone.dayOf(last.at), 1);
  if (next <= days.from) return { ...days, reasons: [] };
  return {
    from: next,
    to: Math.max(days.to, next),
    reasons: [{ rule: 'PL6', code: 'tried', tries: tries.length, day: next }],
  };
}

function triesSince(job: JobState, silence: Silence): ContactState[] {
  const since = Math.max(silence.answerAt, silence.asked.at(-1)?.at ?? Number.NEGATIVE_INFINITY);
  return job.contacts.filter((each) => isTry(each) && each.at > since);
}

/** Channels alternate, no two voicemails in a row, and who does not phone does not phone (PL3, PL9). */
export function checkInChannel(
  context: PlanContext,
  job: JobState,
  mainContactId: string | null,
  silence: Silence,
  phoneFirst: boolean,
): { channel: Channel | null; reasons: Reason[] } {
  const person = mainContactId === null ? undefined : context.book.personById.get(mainContactId);
  const first = channelFor(context, mainContactId, phoneFirst ? 'phone' : 'email');
  const both =
    context.book.account.phones && person?.email != null && person.phone != null && person.askedChannel === null;
  const last = silence.asked.at(-1);
  // A conversation in a chat goes on there.
  if (first.reason.code === 'channel-same') return { channel: first.channel, reasons: [first.reason] };
  const asked = person?.askedChannel ?? null;
  if (asked !== null && !isCall(asked)) return { channel: first.channel, reasons: [first.reason] };
  if (triesSince(job, silence).length >= context.policy.callTries) {
    const channel: Channel | null =
      person?.email != null ? 'email' : last !== undefined && isVoicemail(last.channel) ? first.channel : 'voicemail';
    return { channel, reasons: [{ rule: 'PL9', code: 'alternate', channel: channel ?? 'email', last: 'missed-call' }] };
  }
  if (!both || last === undefined) return { channel: first.channel, reasons: [first.reason] };
  const channel: Channel = isEmail(last.channel) ? 'phone' : 'email';
  return { channel, reasons: [{ rule: 'PL9', code: 'alternate', channel, last: last.channel }] };
}

/** For temporary work each contact after the first is a line on being available (PL29). */
export function saysAvailable(context: PlanContext, job: JobState, ordinal: number): boolean {
  const { availableFrom } = presetOf(context.policy, job);
  return availableFrom > 0 && ordinal >= availableFrom;
}

/** Who asked for temporary work whether somebody is free, and had the answer, is not asked how things stand: lines on being available follow (PL29). */
export function pastTheQuestion(context: PlanContext, job: JobState): number {
  const { availableFrom } = presetOf(context.policy, job);
  const last = lastAnswer(job);
  if (availableFrom === 0 || last?.meaning !== 'question') return 0;
  const answered = job.contacts.some((each) => each.purpose === 'answer' && isContactMade(each) && each.at > last.at);
  return answered ? availableFrom - 1 : 0;
}

/** By text or call, unless they asked for another way or no number is known (PL29, PL3). */
export function availabilityChannel(
  context: PlanContext,
  mainContactId: string | null,
  usual: Channel | null,
): Channel | null {
  const person = mainContactId === null ? undefined : context.book.personById.get(mainContactId);
  if (person?.phone == null || isEmail(person.askedChannel)) return usual;
  return isCall(person.askedChannel) && context.book.account.phones ? 'phone' : 'text';
}

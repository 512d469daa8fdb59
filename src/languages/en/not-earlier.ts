import { bindingReason } from '../../core/plan/binding-reason.ts';
import type { Reason } from '../../core/plan/reason.ts';
import { longDay, ordinal, shortDay } from './days.ts';

/**
 * "Why not earlier?", answered from the reason that holds the date back. Null where nothing does: then it may go at once.
 * @param hours true where only the hours of the reader's day stand before it
 */
export function whyNotEarlier(reasons: readonly Reason[], hours: boolean): string | null {
  const binding = bindingReason(reasons);
  const text = binding === null ? null : textOf(binding);
  return text ?? (hours ? 'It waits for their working hours.' : null);
}

function textOf(reason: Reason): string | null {
  switch (reason.code) {
    case 'kept':
      return 'You chose this day yourself.';
    case 'away':
      return `${reason.name ?? 'Your contact'} is not back before ${shortDay(reason.day)}; a message now would be buried under the rest.`;
    case 'promised':
      return `${longDay(reason.promisedDay)} is the day they named. Asking before it would suggest you didn’t believe them.`;
    case 'pressure-person':
      return `${reason.name ?? 'Your contact'} would hear from you again within a few days of ${shortDay(reason.lastDay)}, and two questions so close together would feel pushy.`;
    case 'pressure-agency':
      return `${reason.name ?? 'The agency'} would hear from you too often; its people read one another’s notes.`;
    case 'merged':
      return 'Sent earlier it could not speak for all of these jobs, and they would hear from you twice.';
    case 'own-absence':
      return `You are away before ${shortDay(reason.day)} and couldn’t take their call.`;
    case 'quiet-days':
      return 'In the days around Christmas and New Year a question lies unread under all the others, and reads as if you could not wait.';
    case 'something-new':
      return 'A third question with nothing new in it asks nothing that the first two did not ask.';
    case 'put-off':
      return 'You put it off until then.';
    case 'rolled':
      return 'It could have gone earlier. The days for it went by, and one day is as good as the next.';
    case 'tried':
      return 'A second call on the same day would feel pushy; the next working day is soon enough.';
    case 'named-today':
      return 'Today is the day they named. Asking before this evening would suggest you didn’t believe them.';
    case 'acceptance-first':
      return 'Until your acceptance has gone, nothing is certain enough to tell.';
    case 'unread':
      return 'What they wrote last may want an answer first.';
    case 'interview-ahead':
    case 'interview-today':
      return 'An interview is agreed. Until then there is nothing to ask; what is urgent you can always say.';
    case 'quick':
    case 'quick-final':
      return `They said it would be quick, and even so nothing is decided before the ${ordinal(reason.span[0])} working day.`;
    case 'news-note':
      return 'News sent a day or two after you spoke wouldn’t be news yet.';
    case 'silence':
      return `Before the ${ordinal(reason.span[0])} working day a question comes sooner than most decisions do, and reads as impatience. Settings shows how often to ask, and why.`;
    case 'closing-question':
      return 'A last question is believed only after a long silence.';
    case 'keep-warm':
      return 'So soon after the last note there would be nothing new to say.';
    case 'closed-after-silence':
    case 'rests-after-silence':
      return 'They may still answer your last question; another message would undo it.';
    case 'brief':
      return 'Nothing stops you from preparing now; it just becomes urgent then.';
    case 'meaning-unconfirmed':
      return 'What they wrote last is not clear yet; say what it means, and the plan goes on.';
    default:
      return null;
  }
}

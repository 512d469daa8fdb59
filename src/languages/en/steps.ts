import type { Due } from '../../core/plan/due.ts';
import type { StepVariant } from '../../core/plan/step.ts';
import type { StepKind } from '../../core/plan/step-traits.ts';
import type { Moment } from '../../core/write/moment.ts';
import { clock, list, longDay, shortDay } from './days.ts';

/** How the interface names each step. */
export function stepName(kind: StepKind, variant: StepVariant): string {
  if (kind === 'thank-you' && variant === 'through-consultant') return 'Thank them through the consultant';
  if (kind === 'confirm' && variant === 'new-time') return 'Ask for the new time';
  if (kind === 'check-in' && variant === 'news') return 'Send a note with news';
  if (kind === 'check-in' && variant === 'introduction') return 'Introduce yourself';
  if (kind === 'check-in' && variant === 'availability') return 'Say that you are available';
  if (kind === 'late-or-move' && variant === 'move') return 'Ask to move the interview';
  if (kind === 'offer-reply' && variant === 'time') return 'Ask for more time';
  if (kind === 'withdraw' && variant === 'decline') return 'Decline the offer';
  return stepNames[kind];
}

const stepNames: Record<StepKind, string> = {
  'call-back': 'Call back',
  'late-or-move': 'Say that you will be late',
  'missed-appointment': 'Write a short, friendly note',
  debrief: 'What happened?',
  'debrief-call': 'Call the consultant',
  'decide-offer': 'Answer the offer',
  'offer-reply': 'Thank them for the offer',
  'tell-of-offer': 'Tell them about your other offer',
  answer: 'Answer',
  confirm: 'Confirm the interview',
  'thank-you': 'Say thank you',
  'gracious-thanks': 'Thank them for letting you know',
  deliver: 'Send what you promised',
  accept: 'Accept',
  correct: 'Put something right',
  'inform-others': 'Tell them that you have accepted elsewhere',
  withdraw: 'Withdraw graciously',
  brief: 'Prepare',
  'check-in': 'Ask how things stand',
  'closing-question': 'Ask one last time',
  'keep-warm': 'Stay in touch',
  reflect: 'Do I want it?',
};

/** What a calendar says of a date whose names are kept back. */
export function discreetName(kind: 'task' | 'interview' | 'deadline'): string {
  return { task: 'To do', interview: 'Appointment', deadline: 'Last day' }[kind];
}

export function dateName(kind: 'interview' | 'deadline', job: string): string {
  return kind === 'interview' ? `Interview: ${job}` : `Answer the offer by today: ${job}`;
}

/** What to do, with whom, as the heading of a task. */
export function stepTitle(kind: StepKind, variant: StepVariant, names: readonly string[]): string {
  const who = names.length === 0 ? 'them' : list(names);
  switch (kind) {
    case 'call-back':
      return `Call ${who} back`;
    case 'late-or-move':
      return variant === 'move' ? `Ask ${who} to move the interview` : `Tell ${who} that you will be late`;
    case 'missed-appointment':
      return `Write ${who} a short note`;
    case 'debrief':
      return names.length === 0 ? 'What happened?' : `What happened with ${who}?`;
    case 'debrief-call':
      return names.length === 0 ? 'Call the consultant' : `Call ${who}`;
    case 'offer-reply':
      return variant === 'time' ? `Ask ${who} for more time` : `Thank ${who} for the offer`;
    case 'decide-offer':
      return 'Answer the offer';
    case 'tell-of-offer':
      return `Tell ${who} about your other offer`;
    case 'answer':
      return `Answer ${who}`;
    case 'confirm':
      return variant === 'new-time'
        ? `Ask ${who} for the new time`
        : names.length === 0
          ? 'Confirm the interview'
          : `Confirm the interview with ${who}`;
    case 'thank-you':
      return variant === 'through-consultant' ? `Thank the panel through ${who}` : `Thank ${who}`;
    case 'gracious-thanks':
      return `Thank ${who} for letting you know`;
    case 'deliver':
      return `Send ${who} what you promised`;
    case 'accept':
      return names.length === 0 ? 'Accept the offer' : `Accept ${who}’s offer`;
    case 'correct':
      return `Put something right with ${who}`;
    case 'inform-others':
      return `Tell ${who} that you have accepted elsewhere`;
    case 'withdraw':
      return variant === 'decline' ? 'Decline the offer' : 'Withdraw graciously';
    case 'brief':
      return 'Prepare';
    case 'check-in':
      if (variant === 'introduction') return `Introduce yourself to ${who}`;
      if (variant === 'availability') return `Tell ${who} that you are available`;
      return variant === 'news' ? `Send ${who} a note with news` : `Ask ${who} how things stand`;
    case 'closing-question':
      return `Ask ${who} one last time`;
    case 'keep-warm':
      return `Stay in touch with ${who}`;
    case 'reflect':
      return 'Do I want it?';
    default:
      return kind satisfies never;
  }
}

export const debriefAhead = 'Write down how it went';

export function withPromised(title: string): string {
  return `${title} and send what you promised`;
}

function say(moment: Moment): string {
  return `${clock(moment.minute)} on ${shortDay(moment.day)}`;
}

/** Midnight is the end of the day before it. */
function until(to: Moment): string {
  return to.minute === 0 ? `the end of ${shortDay(to.day - 1)}` : say(to);
}

/** When something is best done, in the words of the page. */
export function best(from: Moment | null, to: Moment, theirs: boolean): string {
  if (from !== null && from.day === to.day && to.minute !== 1440)
    return `Best on ${longDay(to.day)}, ${clock(from.minute)} to ${clock(to.minute)}${theirs ? ', by their clock' : ''}.`;
  return `Best between ${from === null ? 'now' : say(from)} and ${until(to)}${theirs ? ', by their clock' : ''}.`;
}

/** The end of a window of which something earlier is better. */
export function latest(to: Moment, theirs: boolean): string {
  return `By ${until(to)}${theirs ? ', by their clock,' : ''} at the latest.`;
}

/** By when, in a word or two for a list. */
export function dueWord({ days, day, minute, over }: Due): string {
  if (days < 0) return days === -1 ? '1 day late' : `${-days} days late`;
  if (days === 0) return over ? 'over today' : minute === 1440 ? 'today' : `today ${clock(minute)}`;
  if (days === 1) return 'tomorrow';
  return days < 7 ? shortDay(day).slice(0, 3) : shortDay(day);
}

/** What was best done earlier and was not. */
export function bestIsOver(to: Moment, theirs: boolean): string {
  return `Ideally by ${until(to)}${theirs ? ', by their clock' : ''}. Better late than never.`;
}

import type { Step } from '../plan/step.ts';
import type { Occasion } from './whole-letter.ts';

/** Which letters a step takes: its kind, parted where its variant is another letter altogether. */
export function occasionOf({ kind, variant }: Pick<Step, 'kind' | 'variant'>): Occasion {
  switch (kind) {
    case 'thank-you':
      return variant === 'through-consultant' ? 'thank-you-through' : 'thank-you';
    case 'check-in':
      return variant === 'introduction'
        ? 'introduction'
        : variant === 'availability'
          ? 'availability'
          : variant === 'news'
            ? 'check-in-news'
            : 'check-in';
    case 'closing-question':
      return 'closing';
    case 'confirm':
      return variant === 'new-time' ? 'new-time' : 'confirm';
    case 'withdraw':
      return variant === 'decline' ? 'decline' : 'withdraw';
    case 'late-or-move':
      return variant === 'move' ? 'move' : 'late';
    case 'offer-reply':
      return variant === 'time' ? 'offer-time' : 'offer-reply';
    case 'decide-offer':
      return 'offer-reply';
    case 'debrief-call':
    case 'call-back':
    case 'gracious-thanks':
    case 'accept':
    case 'correct':
    case 'inform-others':
    case 'keep-warm':
    case 'missed-appointment':
    case 'tell-of-offer':
    case 'deliver':
    case 'answer':
      return kind;
    case 'debrief':
    case 'brief':
    case 'reflect':
      return 'check-in';
    default:
      return kind satisfies never;
  }
}

import type { Reason } from './reason.ts';

/** The reasons that hold a date back, in the order in which they decide (PL0). */
const order: readonly Reason['code'][] = [
  'on-its-way',
  'cannot-tell',
  'meaning-unconfirmed',
  'kept',
  'away',
  'promised',
  'pressure-person',
  'pressure-agency',
  'own-absence',
  'quiet-days',
  'put-off',
  'rolled',
  'tried',
  'interview-ahead',
  'interview-today',
  'named-today',
  'acceptance-first',
  'unread',
  'quick',
  'quick-final',
  'news-note',
  'merged',
  'silence',
  'something-new',
  'closing-question',
  'keep-warm',
  'closed-after-silence',
  'rests-after-silence',
  'brief',
];

/** The reason that decides why a date is not earlier; null where none holds it back. */
export function bindingReason(reasons: readonly Reason[]): Reason | null {
  return order.flatMap((code) => reasons.filter((reason) => reason.code === code))[0] ?? null;
}

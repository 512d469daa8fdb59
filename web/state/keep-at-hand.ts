import type { Output } from '../../src/contract/registry.ts';
import { ask } from '../api/ask.ts';
import { AT_HAND } from '../api/kept-names.ts';
import type { AtHand } from './at-hand.ts';
import { isSpoken } from './channels.ts';
import { droppings } from './dropped.ts';
import { keepHere } from './keeps.ts';

/** Calls of one day whose cards are kept; more than this nobody makes. */
const MOST_CALLS = 6;

/** Keeps the day and fetches the cards of its calls, so that they can be made where there is no connection. */
export async function keepAtHand(today: Output<'today'>): Promise<void> {
  const before = droppings();
  const calls: Record<string, Output<'draft'>> = {};
  const steps = today.doNow.filter((step) => isSpoken(step.channel));
  for (const step of steps.slice(0, MOST_CALLS)) {
    const answer = await ask('draft', { step: step.id });
    if (answer.ok) calls[step.id] = answer.value;
    else if (answer.refusal.code === 'offline') return;
  }
  // It may name who was taken away meanwhile; the day is read again then.
  if (droppings() !== before) return;
  // Where it is not kept, there is nothing at hand without a connection, and nothing is lost.
  keepHere(AT_HAND, JSON.stringify({ today, calls } satisfies AtHand));
}

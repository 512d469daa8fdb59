import type { Output } from '../../src/contract/registry.ts';
import { ask } from '../api/ask.ts';
import { AT_HAND } from '../api/kept-names.ts';
import { droppings } from './dropped.ts';

/** What the candidate needs without a connection: the day as it was last seen, and the cards of the calls that stand on it. */
interface AtHand {
  readonly today: Output<'today'>;
  readonly calls: Readonly<Record<string, Output<'draft'>>>;
}

/** Calls of one day whose cards are kept; more than this nobody makes. */
const MOST_CALLS = 6;

function read(): AtHand | null {
  try {
    const kept = JSON.parse(localStorage.getItem(AT_HAND) ?? 'null') as AtHand | null;
    // What an earlier edition kept has no place for what Today shows now.
    return kept?.today.offers === undefined ||
      kept.today.older === undefined ||
      kept.today.headline === undefined ||
      kept.today.onThisDay.some((mark) => mark.people === undefined)
      ? null
      : kept;
  } catch {
    return null;
  }
}

/** The day as it was last seen; null where none was. */
export function todayAtHand(): Output<'today'> | null {
  return read()?.today ?? null;
}

/** The card of a call that stood on the day that was last seen. */
export function callAtHand(step: string): Output<'draft'> | null {
  return read()?.calls[step] ?? null;
}

/** Keeps the day and fetches the cards of its calls, so that they can be made where there is no connection. */
export async function keepAtHand(today: Output<'today'>): Promise<void> {
  const before = droppings();
  const calls: Record<string, Output<'draft'>> = {};
  const steps = today.doNow.filter((step) => step.channel === 'phone' || step.channel === 'voicemail');
  for (const step of steps.slice(0, MOST_CALLS)) {
    const answer = await ask('draft', { step: step.id });
    if (answer.ok) calls[step.id] = answer.value;
    else if (answer.refusal.code === 'offline') return;
  }
  // It may name who was taken away meanwhile; the day is read again then.
  if (droppings() !== before) return;
  try {
    localStorage.setItem(AT_HAND, JSON.stringify({ today, calls } satisfies AtHand));
  } catch {
    // A full or forbidden storage: then there is nothing at hand without a connection, and nothing is lost.
  }
}

/** The jobs that the day named when it was last seen. */
export function jobsAtHand(): readonly { readonly id: string; readonly title: string }[] {
  const today = read()?.today;
  if (today === undefined) return [];
  const named = [...today.doNow, ...today.later].flatMap((step) =>
    step.jobIds.map((id, index) => [id, step.jobs[index] ?? ''] as const),
  );
  const waiting = today.leaveAlone.map((wait) => [wait.jobId, wait.job] as const);
  return [...new Map([...named, ...waiting])].map(([id, title]) => ({ id, title }));
}

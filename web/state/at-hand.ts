import type { Output } from '../../src/contract/registry.ts';
import { AT_HAND } from '../api/kept-names.ts';

/** What the candidate needs without a connection: the day as it was last seen, and the cards of the calls that stand on it. */
export interface AtHand {
  readonly today: Output<'today'>;
  readonly calls: Readonly<Record<string, Output<'draft'>>>;
}

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

import { signal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { needsAround, takeAround } from './take-around.ts';

type Running = typeof import('./running.tsx').Running;

/** The list of the day, in a file of its own: nobody needs it before the first job is noted. Null until it is there. */
export const running = signal<Running | null>(null);

/** Fetches what shows this day: the list, and what is around it where the day begins with that. Fails where the list does not come. */
export async function takeRunning(today: Output<'today'>): Promise<void> {
  const [list] = await Promise.all([import('./running.tsx'), needsAround(today) ? takeAround() : undefined]);
  running.value = list.Running;
}

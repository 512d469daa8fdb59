import { signal } from '@preact/signals';
import type { Output } from '../../src/contract/registry.ts';
import { ask } from '../api/ask.ts';

/** What is still to be asked of where the candidate lives; null before the server answered, and once it is said. */
export const whereAsked = signal<Output<'where'>['ask']>(null);

/** Tells the server this browser's zone and languages: where a candidate has named no zone, theirs counts, never the server's. */
export async function tellWhere(): Promise<void> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const answer = await ask('where', {
    ...(timeZone ? { zone: timeZone } : {}),
    languages: navigator.languages.slice(0, 20),
  });
  if (answer.ok) whereAsked.value = answer.value.ask;
}

import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Output } from '../../src/contract/registry.ts';
import { ask } from '../api/ask.ts';
import { todayInput } from './last-look.ts';
import { calledBy, type Item, itemsAtFirst, itemsFound } from './palette-items.ts';
import { recentThings } from './recent.ts';

/** So long nothing more was typed before it is looked for. */
const WAITS_MS = 90;
const MOST_NOTES = 8;

type Found = Output<'find'>;
type Step = Output<'today'>['doNow'][number];

interface Results {
  readonly items: readonly Item[];
  /** True once what is typed has been looked for. */
  readonly isComplete: boolean;
  /** True where nobody answered: then only screens are found. */
  readonly isOffline: boolean;
}

/** What there is for what is typed, while it is typed; an answer that was overtaken is dropped. */
export function useResults(typed: string): Results {
  const answer = useSignal<{ readonly typed: string; readonly found: Found | null } | null>(null);
  const steps = useSignal<readonly Step[]>([]);
  const recent = useMemo(recentThings, []);
  useEffect(() => {
    // The names are read once they are asked for; the first letter that is typed need not wait for it.
    void ask('find', { words: '0', limit: 1 }, { onlyAsks: true });
    void ask('today', todayInput(), { onlyAsks: true }).then((today) => {
      if (today.ok) steps.value = [...today.value.doNow, ...today.value.older, ...today.value.later];
    });
  }, []);
  useEffect(() => {
    if (typed === '') return;
    const control = new AbortController();
    const words = calledBy(typed) || typed;
    const later = setTimeout(async () => {
      const found = await ask('find', { words, limit: MOST_NOTES }, { onlyAsks: true, signal: control.signal });
      if (!control.signal.aborted) answer.value = { typed, found: found.ok ? found.value : null };
    }, WAITS_MS);
    return () => {
      clearTimeout(later);
      control.abort();
    };
  }, [typed]);
  // What was found for the letters before stays until the next answer, so that the list does not flicker.
  const found = answer.value?.found ?? null;
  const items = useMemo(
    () => (typed === '' ? itemsAtFirst(recent) : itemsFound(typed, found, steps.value)),
    [typed, found, steps.value],
  );
  const isComplete = typed === '' || answer.value?.typed === typed;
  return { items, isComplete, isOffline: isComplete && typed !== '' && found === null };
}

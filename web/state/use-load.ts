import { useSignal, useSignalEffect } from '@preact/signals';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Input, OperationName, Output } from '../../src/contract/registry.ts';
import type { Refusal } from '../api/answer.ts';
import { ask } from '../api/ask.ts';
import { offline } from '../api/connection.ts';
import { revision } from './live.ts';

export interface Loaded<T> {
  /** What was read last; it stays while it is read again, so that nothing flickers. */
  readonly value: T | null;
  readonly refusal: Refusal | null;
}

/** Answers asked for before their screen stood are shown as they are, once; others until the new answer is there. */
interface Known {
  readonly value: unknown;
  readonly fresh: boolean;
}
const knownAnswers = new Map<string, Known>();
/** Screens that the candidate goes back and forth between; older ones are asked for again. */
const MOST_KNOWN = 30;

function remember(place: string, known: Known): void {
  knownAnswers.delete(place);
  knownAnswers.set(place, known);
  const oldest = knownAnswers.size > MOST_KNOWN ? knownAnswers.keys().next().value : undefined;
  if (oldest !== undefined) knownAnswers.delete(oldest);
}

/** Asks ahead, so that a screen stands complete at its first painting. Null where nobody answered, or it was refused. */
export async function prime<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N> | null> {
  const answer = await ask(name, input, { onlyAsks: true });
  if (!answer.ok) return null;
  remember(`${name} ${JSON.stringify(input)}`, { value: answer.value, fresh: true });
  return answer.value;
}

/** Reads with one operation, and again whenever anything changed. */
export function useLoad<N extends OperationName>(name: N, input: Input<N>): Loaded<Output<N>> {
  const asked = JSON.stringify(input);
  const place = `${name} ${asked}`;
  // What was read last stands at once, and is asked for again.
  const value = useSignal<Output<N> | null>((knownAnswers.get(place)?.value ?? null) as Output<N> | null);
  const refusal = useSignal<Refusal | null>(null);
  const latest = useRef(0);
  const shown = useRef(place);
  const reload = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const answer = await ask(name, JSON.parse(asked) as Input<N>, { onlyAsks: true });
    // An answer that was overtaken by a later question says nothing any more.
    if (turn !== latest.current) return;
    if (answer.ok) {
      remember(place, { value: answer.value, fresh: false });
      value.value = answer.value;
      refusal.value = null;
    } else if (answer.refusal.code !== 'offline' || value.value === null) refusal.value = answer.refusal;
  }, [name, asked]);
  useEffect(() => {
    const known = knownAnswers.get(place);
    if (shown.current !== place) {
      shown.current = place;
      value.value = (known?.value ?? null) as Output<N> | null;
    }
    if (known?.fresh) remember(place, { ...known, fresh: false });
    else void reload();
  }, [reload]);
  const seen = useRef(revision.peek());
  useSignalEffect(() => {
    const now = revision.value;
    if (seen.current !== now) void reload();
    seen.current = now;
  });
  // A question that found nobody is asked again once anybody answers: nothing has changed then, so no new revision would say so.
  const missed = refusal.value?.code === 'offline' && value.value === null;
  const away = offline.value;
  useEffect(() => {
    if (missed && !away) void reload();
  }, [missed, away]);
  return { value: value.value, refusal: refusal.value };
}

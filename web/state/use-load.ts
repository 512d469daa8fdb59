import { useSignal, useSignalEffect } from '@preact/signals';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Input, OperationName, Output } from '../../src/contract/registry.ts';
import { ask, type Refusal } from '../api/client.ts';
import { revision } from './live.ts';

export interface Loaded<T> {
  /** What was read last; it stays while it is read again, so that nothing flickers. */
  readonly value: T | null;
  readonly refusal: Refusal | null;
  reload(): Promise<void>;
}

/** Reads with one operation, and again whenever anything changed. */
export function useLoad<N extends OperationName>(name: N, input: Input<N>): Loaded<Output<N>> {
  const value = useSignal<Output<N> | null>(null);
  const refusal = useSignal<Refusal | null>(null);
  const asked = JSON.stringify(input);
  const latest = useRef(0);
  const reload = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const answer = await ask(name, JSON.parse(asked) as Input<N>);
    // An answer that was overtaken by a later question says nothing any more.
    if (turn !== latest.current) return;
    if (answer.ok) {
      value.value = answer.value;
      refusal.value = null;
    } else if (answer.refusal.code !== 'offline' || value.value === null) refusal.value = answer.refusal;
  }, [name, asked]);
  useEffect(() => {
    value.value = null;
    void reload();
  }, [reload]);
  const seen = useRef('');
  useSignalEffect(() => {
    const now = revision.value;
    if (seen.current !== '' && seen.current !== now) void reload();
    seen.current = now;
  });
  return { value: value.value, refusal: refusal.value, reload };
}

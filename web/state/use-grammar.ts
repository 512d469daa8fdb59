import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { GrammarAnswer, GrammarQuestion, GrammarRemark } from '../workers/grammar.ts';
import { keptHere } from './kept-here.ts';

const CHECK_AFTER_MS = 800;

export interface Grammar {
  readonly on: Signal<boolean>;
  /** off; loading: the checker comes, 16 MB from this program; ready; failed: it could not be loaded. */
  readonly state: ReadonlySignal<'off' | 'loading' | 'ready' | 'failed'>;
  readonly remarks: ReadonlySignal<{ readonly text: string; readonly list: readonly GrammarRemark[] }>;
  turn(on: boolean): void;
}

/** Spelling and grammar, checked in a worker of this browser: no word leaves it. Off until it is turned on; that is remembered here. */
export function useGrammar(text: string, american: boolean): Grammar {
  const wanted = useRef(keptHere<true>('grammar'));
  const on = useSignal(wanted.current.read() === true);
  const state = useSignal<'off' | 'loading' | 'ready' | 'failed'>('off');
  const remarks = useSignal<{ text: string; list: readonly GrammarRemark[] }>({ text: '', list: [] });
  const worker = useRef<Worker | null>(null);
  const asked = useRef({ id: 0, text: '' });
  const active = on.value;
  useEffect(() => {
    if (!active) return;
    const made = new Worker(new URL('../workers/grammar.ts', import.meta.url), { type: 'module' });
    worker.current = made;
    state.value = 'loading';
    made.onmessage = ({ data }: MessageEvent<GrammarAnswer>) => {
      state.value = data.remarks === null ? 'failed' : 'ready';
      if (data.remarks !== null && data.id === asked.current.id)
        remarks.value = { text: asked.current.text, list: data.remarks };
    };
    made.onerror = () => {
      state.value = 'failed';
    };
    return () => {
      made.terminate();
      worker.current = null;
      state.value = 'off';
      remarks.value = { text: '', list: [] };
    };
  }, [active]);
  useEffect(() => {
    if (!active) return;
    const timer = window.setTimeout(() => {
      asked.current = { id: asked.current.id + 1, text };
      worker.current?.postMessage({ id: asked.current.id, text, american } satisfies GrammarQuestion);
    }, CHECK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [active, text, american]);
  return {
    on,
    state,
    remarks,
    turn(next) {
      on.value = next;
      if (next) wanted.current.write(true);
      else wanted.current.forget();
    },
  };
}

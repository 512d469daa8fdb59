import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { keptHere } from './kept-here.ts';

/**
 * What is typed into a field before it is noted, kept in this browser under a name of its own: a tab that is closed, or a server that
 * was stopped, loses no word. Emptied, it is forgotten.
 */
export function useKept(name: string): Signal<string> {
  const kept = useRef(keptHere<string>(name));
  const text = useSignal(kept.current.read() ?? '');
  useSignalEffect(() => {
    if (text.value === '') kept.current.forget();
    else kept.current.write(text.value);
  });
  return text;
}

import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { keptHere } from './kept-here.ts';

/**
 * What is typed into a field before it is noted, kept in this browser under a name of its own: a tab that is closed, or a server that
 * was stopped, loses no word. Emptied, it is forgotten. Without a name nothing is kept: a field of something that is noted already
 * begins with what is known.
 */
export function useKept(name: string | null, known = ''): Signal<string> {
  const kept = useRef(name === null ? null : keptHere<string>(name));
  const text = useSignal(kept.current?.read() ?? known);
  useSignalEffect(() => {
    if (text.value === '') kept.current?.forget();
    else kept.current?.write(text.value);
  });
  return text;
}

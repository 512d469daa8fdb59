import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { language } from '../../state/words.ts';
import { takeOnlyCopy } from '../home-words.ts';

/** A part whose file and words come when it is first shown; nothing until they are there. Where it does not come, the next that shows it asks again. */
export function later(load: () => Promise<ComponentType>): ComponentType {
  const part = signal<ComponentType | null>(null);
  return () => {
    useEffect(() => {
      if (part.peek() !== null) return;
      Promise.all([load(), takeOnlyCopy(language.code)]).then(
        ([loaded]) => {
          part.value = loaded;
        },
        () => undefined,
      );
    }, []);
    const Part = part.value;
    return Part === null ? null : <Part />;
  };
}

import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/** A part whose file comes when it is first shown; nothing until it is there. Where it does not come, the next that shows it asks again. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const part = signal<ComponentType<Props> | null>(null);
  return (props) => {
    useEffect(() => {
      if (part.peek() !== null) return;
      load().then(
        (loaded) => {
          part.value = loaded;
        },
        () => undefined,
      );
    }, []);
    const Part = part.value;
    return Part === null ? null : <Part {...props} />;
  };
}

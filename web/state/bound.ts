import type { Signal } from '@preact/signals';

/** A field that shows a signal and writes what is typed into it. */
export function bound(signal: Signal<string>): { readonly value: string; readonly onInput: (value: string) => void } {
  return {
    value: signal.value,
    onInput: (value) => {
      signal.value = value;
    },
  };
}

/** A choice that shows a signal and writes what is chosen into it. */
export function chosen<T extends string>(signal: {
  value: T | undefined;
}): { readonly value: T | undefined; readonly onChange: (value: T) => void } {
  return {
    value: signal.value,
    onChange: (value) => {
      signal.value = value;
    },
  };
}

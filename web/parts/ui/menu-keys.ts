/** Which of `count` items an arrow key, Home or End goes to from `at`; the ends meet. Null for any other key. */
export function stepped(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (Math.max(at, 0) - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

interface Typed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Which item after `at` begins with the letter that was typed; `at` itself where none does. Null where no letter was typed. */
export function letterTyped(event: Typed, at: number, items: readonly { readonly label: string }[]): number | null {
  if ([...event.key].length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return null;
  const letter = event.key.toLocaleLowerCase();
  const begins = (index: number) => items[index]?.label.toLocaleLowerCase().startsWith(letter) === true;
  for (let step = 1; step <= items.length; step++) {
    const next = (at + step) % items.length;
    if (begins(next)) return next;
  }
  return Math.max(at, 0);
}

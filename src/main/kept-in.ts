import type { KeptIn } from '../contract/refusals/browser-home.ts';
import type { Refusal } from '../contract/refusals/refusal.ts';

/** What this browser remembers of where the notes are; `unreadable` where it does not let that be read. */
export type Remembered = KeptIn | 'nothing' | 'unreadable';

/** What came of opening one store: the reason in the browser's own words where it was refused. */
export type Tried = { readonly in: KeptIn; readonly reason: string };

/**
 * Where the notes may be looked for, in this order. Where notes were kept once, no empty store is begun elsewhere, for it would look as if
 * they were lost.
 * @param hasFiles whether the files of the notes are in this browser, as far as can be seen without opening them
 */
export function placesToTry(remembered: Remembered, hasFiles: boolean): readonly KeptIn[] {
  if (remembered === 'nothing') return ['opfs', 'indexed-db'];
  if (remembered === 'unreadable') return hasFiles ? ['opfs'] : [];
  return [remembered];
}

/** What is said where none of them opened. */
export function notOpened(remembered: Remembered, hasFiles: boolean, tried: readonly Tried[]): Refusal {
  const reasonOf = (place: KeptIn): string => tried.find((each) => each.in === place)?.reason ?? 'not tried';
  if (remembered === 'opfs' || (remembered === 'unreadable' && hasFiles))
    return { code: 'notes-shut', facts: { keptIn: 'opfs', reason: reasonOf('opfs') } };
  if (remembered === 'indexed-db')
    return { code: 'notes-shut', facts: { keptIn: 'indexed-db', reason: reasonOf('indexed-db') } };
  return { code: 'no-store', facts: { files: reasonOf('opfs'), database: reasonOf('indexed-db') } };
}

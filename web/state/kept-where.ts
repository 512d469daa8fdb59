import { page } from './words.ts';

/**
 * Where what is typed is kept (UI4). kept: Persevere has it, and neither a crash nor an emptied browser takes it; keeping: on its
 * way; here: in this browser's storage alone; nowhere: on this page alone.
 */
export type Standing = 'loading' | 'kept' | 'keeping' | 'here' | 'nowhere';

/** What is said where Persevere does not have it yet; "saved" is no word of it. */
export function standsWhere(standing: Exclude<Standing, 'loading' | 'kept'>): string {
  return page.happened.saving[standing];
}

/** Asks before a page is left whose words stand nowhere else. */
export function askBeforeLeaving(standing: () => Standing): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (standing() === 'nowhere') event.preventDefault();
  };
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}

/**
 * Where that which is typed stands (UI4). kept: Persevere has it, and neither a crash nor an emptied browser takes it; keeping: on its
 * way; here: in this browser's storage alone; nowhere: on this page alone.
 */
export type Standing = 'loading' | 'kept' | 'keeping' | 'here' | 'nowhere';

/** What is said where Persevere does not have it yet; "kept" is no word of it. */
export function standsWhere(standing: Exclude<Standing, 'loading' | 'kept'>): string {
  switch (standing) {
    case 'keeping':
      return 'On its way to Persevere…';
    case 'here':
      return 'In this browser alone so far. It goes to Persevere as soon as that takes it; until then do not empty the browser.';
    case 'nowhere':
      return 'Not kept anywhere: this browser stores nothing, and Persevere did not take it. Leave this page open, or copy what you typed.';
  }
}

/** Asks before a page is left whose words stand nowhere else. */
export function askBeforeLeaving(standing: () => Standing): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (standing() === 'nowhere') event.preventDefault();
  };
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}

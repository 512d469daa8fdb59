import { signal } from '@preact/signals';

const query = matchMedia('(min-width: 60rem)');

/** True at the desk, where there is room for a whole form; the same width as in the styles. */
export const isWide = signal(query.matches);
query.addEventListener('change', () => {
  isWide.value = query.matches;
});

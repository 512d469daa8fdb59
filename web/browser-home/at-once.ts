import { todayAtHand } from '../state/at-hand.ts';
import type { AtOnce } from '../state/at-once.ts';
import { localeOf, longDayParts } from '../state/locale.ts';
import { language } from '../state/words.ts';
import { hasNotes } from './stands.ts';

/** The day that the first screen of the build names: to ask for its name again costs a slow phone a tenth of a second. */
const earlyDay = hasNotes() ? null : document.querySelector('#page[data-early] main > .above')?.textContent;

/** The day as it was shown last, or how to begin where nothing was ever noted here; null where only the store can tell. */
export function atOnce(): AtOnce | null {
  const today = todayAtHand();
  if (today !== null) return { kind: 'day', today };
  if (hasNotes()) return null;
  return { kind: 'first-time', day: earlyDay ?? dayByName() };
}

function dayByName(): string {
  const day = new Intl.DateTimeFormat(localeOf(language.code), longDayParts);
  return day.format(new Date()).replace(',', '');
}

import { todayAtHand } from '../state/at-hand.ts';
import type { AtOnce } from '../state/at-once.ts';
import { localeOf, longDayParts } from '../state/locale.ts';
import { language } from '../state/words.ts';
import { hasNotes } from './stands.ts';

/** The day that the screen drawn beforehand names: to ask for its name again costs a slow phone a tenth of a second. */
const drawnDay = hasNotes() ? null : document.querySelector('#page[data-drawn] main > .above')?.textContent;

/** The day as it was shown last, or how to begin where nothing was ever noted here; null where only the store can tell. */
export function atOnce(): AtOnce | null {
  const today = todayAtHand();
  if (today !== null) return { kind: 'day', today };
  if (hasNotes()) return null;
  return { kind: 'first-time', day: drawnDay ?? dayByName() };
}

function dayByName(): string {
  const day = new Intl.DateTimeFormat(localeOf(language.code), longDayParts);
  return day.format(new Date()).replace(',', '');
}

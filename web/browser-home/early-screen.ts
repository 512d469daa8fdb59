import { language } from '../state/words.ts';
import { build } from './build.ts';
import { keep } from './early/kept-screen.ts';
import { foundAgain, type Press } from './early/press.ts';

/** Puts the page in the place of the early screen, and carries out what was pressed on that. */
export function takeOver(place: HTMLElement, show: () => void): void {
  const { pressed } = place.dataset;
  delete place.dataset.early;
  delete place.dataset.pressed;
  place.replaceChildren();
  show();
  if (pressed !== undefined) foundAgain(place, JSON.parse(pressed) as Press)?.click();
}

/** Keeps the screen that is shown, so that it is the early screen when the candidate comes back. */
export function keepScreen(): void {
  const place = document.getElementById('page');
  if (place !== null) keep(place, build.id, language.code);
}

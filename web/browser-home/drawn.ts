import { language } from '../state/words.ts';
import { build } from './build.ts';
import { keep } from './early/drawing.ts';
import { foundAgain, type Press } from './early/press.ts';

/** Puts the page in the place of what was drawn beforehand, and carries out what was pressed meanwhile. */
export function takeOver(place: HTMLElement, show: () => void): void {
  const { pressed } = place.dataset;
  delete place.dataset.drawn;
  delete place.dataset.pressed;
  place.replaceChildren();
  show();
  if (pressed !== undefined) foundAgain(place, JSON.parse(pressed) as Press)?.click();
}

/** Keeps what the first screen shows, so that it stands at once when the candidate comes back. */
export function keepDrawing(): void {
  const place = document.getElementById('page');
  if (place !== null) keep(place, build.id, language.code);
}

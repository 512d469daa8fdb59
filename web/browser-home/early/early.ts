// Runs before the page's own script has come: shows the early screen, which is the kept screen of the day or the first screen that the build rendered.
// Links work at once, and a press of anything else is carried out as soon as the page can. `go-on.ts` has the page's own script run then.
import { applyLook } from '../../state/look.ts';
import { nearest, wishedLanguages } from '../../state/nearest-language.ts';
import { build } from '../build.ts';
import { hasNotes } from '../stands.ts';
import { showKept } from './kept-screen.ts';
import { pressOf } from './press.ts';
import { screens } from './screens.ts';

/** The day of today, as the first screen says it in its language. */
function dayIn({ days = '', months = '', order = '' }: DOMStringMap): string {
  const now = new Date();
  const parts: Readonly<Record<string, string | undefined>> = {
    weekday: days.split('|')[now.getDay()],
    day: String(now.getDate()),
    month: months.split('|')[now.getMonth()],
  };
  return order.replace(/[a-z]+/g, (name) => parts[name] ?? name);
}

/** Shows the first screen of a candidate who has noted nothing yet. */
function showFirst(place: HTMLElement, screen: HTMLTemplateElement): void {
  place.replaceChildren(screen.content.cloneNode(true));
  const day = place.querySelector('main > .above');
  if (day !== null) day.textContent = dayIn(screen.dataset);
  document.title = screen.title;
}

/** Remembers what was pressed last, besides links: nothing else works before the page's script has come. */
function rememberPress(place: HTMLElement): void {
  place.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest('a, button, label, summary') : null;
    if (!('early' in place.dataset) || pressed === null || pressed.localName === 'a') return;
    event.preventDefault();
    place.dataset.pressed = JSON.stringify(pressOf(pressed));
  });
}

function begin(): void {
  const place = document.getElementById('page');
  const all = screens();
  const found = nearest(wishedLanguages(), all) ?? all.get('en');
  if (place === null || found === undefined || !/^(?:#\/?)?$/.test(location.hash)) return;
  applyLook();
  if (!showKept(place, build.id, found.dataset.language ?? '')) {
    if (hasNotes()) return;
    showFirst(place, found);
  }
  document.documentElement.lang = found.lang;
  document.documentElement.dir = found.dir;
  // It is not whole before the page's script has come.
  place.querySelector('main')?.setAttribute('aria-busy', 'true');
  place.dataset.early = '';
  rememberPress(place);
}

begin();

// Runs before the page's own script has come: shows the early screen, which is the kept screen of the day or the first screen that the build rendered.
// Links work at once, and a press of anything else is carried out as soon as the page can.
import { applyLook } from '../../state/look.ts';
import { nearest, wishedLanguages } from '../../state/nearest-language.ts';
import { build } from '../build.ts';
import { hasNotes } from '../stands.ts';
import { showKept } from './kept-screen.ts';
import { pressOf } from './press.ts';

/** The first screen in each language, by the language's code. */
function screens(): Map<string, HTMLTemplateElement> {
  const all = document.querySelectorAll<HTMLTemplateElement>('template[data-language]');
  return new Map([...all].map((each) => [each.dataset.language ?? '', each]));
}

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

/** A window that nobody sees paints nothing, and waits no longer than this. */
const LONGEST_WAIT_MS = 100;

/** Has the page's own script run, which was fetched meanwhile: on a slow phone it takes most of a second, so the early screen is painted before. */
function goOn(): void {
  const own = document.querySelector<HTMLLinkElement>('link[rel=modulepreload]');
  if (own === null) throw new Error('The page does not name its script.');
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = 'anonymous';
  script.integrity = own.integrity;
  script.src = own.href;
  const run = () => document.head.append(script);
  if (document.getElementById('page')?.dataset.early === undefined) run();
  else {
    requestAnimationFrame(() => setTimeout(run));
    setTimeout(run, LONGEST_WAIT_MS);
  }
}

try {
  begin();
} finally {
  goOn();
}

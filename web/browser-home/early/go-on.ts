// Runs the page's own script, which the browser has fetched meanwhile. On a slow phone that script runs for most of a second, so this one waits until
// the browser has painted the early screen. It is a file of its own, so that the page begins even if `early.ts` does not come.
import { nearest, wishedLanguages } from '../../state/nearest-language.ts';
import { screens } from './screens.ts';

/** The browser paints nothing in a window that nobody sees; there the page's script waits no longer than this. */
const LONGEST_WAIT_MS = 100;

/** Tells the candidate that the page could not start, in place of an early screen that would look as if it worked. */
function sayFailed(): void {
  const all = screens();
  const found = nearest(wishedLanguages(), all) ?? all.get('en');
  const place = document.getElementById('page');
  if (place === null || found === undefined) return;
  const said = document.createElement('p');
  said.className = 'moment';
  said.setAttribute('role', 'alert');
  said.textContent = found.dataset.failed ?? '';
  delete place.dataset.early;
  place.replaceChildren(said);
}

function goOn(): void {
  const own = document.querySelector<HTMLLinkElement>('link[rel=modulepreload]');
  if (own === null) {
    sayFailed();
    return;
  }
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = 'anonymous';
  script.integrity = own.integrity;
  script.src = own.href;
  script.onerror = sayFailed;
  const run = () => document.head.append(script);
  if (document.getElementById('page')?.dataset.early === undefined) {
    run();
    return;
  }
  requestAnimationFrame(() => setTimeout(run));
  setTimeout(run, LONGEST_WAIT_MS);
}

goOn();

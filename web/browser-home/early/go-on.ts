// Has the page's own script run, which the browser fetched meanwhile: on a slow phone it takes most of a second, so the early screen is painted
// before. It stands by itself, so that the page also begins where the early screen did not come.
import { nearest, wishedLanguages } from '../../state/nearest-language.ts';
import { screens } from './screens.ts';

/** A window that nobody sees paints nothing, and waits no longer than this. */
const LONGEST_WAIT_MS = 100;

/** Says that the page's script did not come, or is not as it was built: the early screen would look as if it worked. */
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

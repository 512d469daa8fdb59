import type { BrowserHomeFacts } from '../../../contract/refusals/browser-home.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';

export const browserHome: WordsOf<BrowserHomeFacts> = {
  'other-version': () => ({
    what: 'A newer version of Persevere is open in another window, so this one does nothing more.',
    todo: 'Load this page again.',
  }),
  'no-store': () => ({
    what: 'This browser does not let Persevere keep anything, so nothing can be noted here.',
    todo: 'Open Persevere in a window that is not private, or allow this site to keep data; then load the page again.',
  }),
  'notes-shut': () => ({
    what: 'Your notes are in this browser, but it does not open them at the moment.',
    todo: 'Restart the browser and open Persevere again. Do not clear the data of this site: your notes are in it.',
  }),
  'held-elsewhere': () => ({
    what: 'Another window of Persevere holds your notes and does not answer.',
    todo: 'Bring that window to the front, or close it.',
  }),
};

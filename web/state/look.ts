import { LOOK } from './storage-names.ts';

/** How the page looks: as the system does, or always light or dark. */
export type Look = 'system' | 'light' | 'dark';

/** What was chosen in this browser. */
export function chosenLook(): Look {
  try {
    const kept = localStorage.getItem(LOOK);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Shows the page as it was chosen; the tokens do the rest. */
export function applyLook(look: Look = chosenLook()): void {
  if (look === 'system') document.documentElement.removeAttribute('data-look');
  else document.documentElement.dataset.look = look;
}

/** Chooses how the page looks in this browser, from now on. */
export function chooseLook(look: Look): void {
  if (look === 'system') localStorage.removeItem(LOOK);
  else localStorage.setItem(LOOK, look);
  applyLook(look);
}

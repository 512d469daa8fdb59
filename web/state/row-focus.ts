/** So many frames a list may take until it shows what was brought back. */
const FRAMES = 90;

/**
 * Puts the focus on a row of a list as soon as it is there, where the focus was lost because what had it has gone. It takes it from nothing.
 * @param id what the row has as `data-row`
 */
export function focusRow(id: string, frames = FRAMES): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return;
  const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  if (row !== null) row.focus();
  else if (frames > 0) requestAnimationFrame(() => focusRow(id, frames - 1));
}

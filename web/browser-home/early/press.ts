/** What was pressed, so that it is found again once the page has taken over: never by its place, since the list may have changed. */
export interface Press {
  readonly tag: string;
  readonly words: string;
  readonly label: string | null;
  /** The thing to do in whose row it stands, or all that stands around it: many rows have the same buttons. */
  readonly row: string;
}

function rowOf(element: Element): string {
  const row = element.closest('li')?.querySelector('[data-row]')?.getAttribute('data-row');
  return row ?? element.closest('li, article, section, nav, main')?.textContent ?? '';
}

const labelOf = (element: Element): string | null =>
  element.getAttribute('aria-label') ?? element.getAttribute('title');

/** Names what was pressed. */
export function pressOf(element: Element): Press {
  return {
    tag: element.localName,
    words: element.textContent ?? '',
    label: labelOf(element),
    row: rowOf(element),
  };
}

/** What was pressed, where exactly one thing of the page is it; null where none is, or several might be. */
export function foundAgain(place: Element, { tag, words, label, row }: Press): HTMLElement | null {
  const all = [...place.querySelectorAll<HTMLElement>(tag)].filter(
    (each) => each.textContent === words && labelOf(each) === label && rowOf(each) === row,
  );
  return all.length === 1 ? (all[0] ?? null) : null;
}

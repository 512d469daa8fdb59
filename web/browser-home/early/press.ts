/** What was pressed, so that it is found again once the page has taken over: never by its place, since the list may have changed. */
export interface Press {
  readonly tag: string;
  readonly words: string;
  readonly label: string | null;
  /** All that the row says in which it stands, and the heading above: many rows have the same buttons. */
  readonly row: string;
}

const rowOf = (element: Element): string => element.closest('li, article, section, nav, main')?.textContent ?? '';

/** Names what was pressed. */
export function pressOf(element: Element): Press {
  return {
    tag: element.localName,
    words: element.textContent ?? '',
    label: element.getAttribute('aria-label'),
    row: rowOf(element),
  };
}

/** What was pressed, where exactly one thing of the page is it; null where none is, or several might be. */
export function foundAgain(place: Element, { tag, words, label, row }: Press): HTMLElement | null {
  const all = [...place.querySelectorAll<HTMLElement>(tag)].filter(
    (each) => each.textContent === words && each.getAttribute('aria-label') === label && rowOf(each) === row,
  );
  return all.length === 1 ? (all[0] ?? null) : null;
}

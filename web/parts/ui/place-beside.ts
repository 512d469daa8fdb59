/** Room that is left to the edge of the window, in pixels. */
const MARGIN = 8;

/**
 * Puts a popover under what opened it, its end at the end of that; above it where there is no room below, and never over the edge of the window.
 * It is placed on the page and not in the window, so that it moves with what it belongs to.
 */
export function placeBeside(popover: HTMLElement, opener: HTMLElement): void {
  const from = opener.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const { clientWidth, clientHeight } = document.documentElement;
  const isRightToLeft = getComputedStyle(opener).direction === 'rtl';
  const left = isRightToLeft ? from.left : from.right - width;
  const isRoomBelow = from.bottom + height + MARGIN <= clientHeight || from.top < height + MARGIN;
  const top = isRoomBelow ? from.bottom + MARGIN / 2 : from.top - height - MARGIN / 2;
  popover.style.left = `${Math.max(MARGIN, Math.min(left, clientWidth - width - MARGIN)) + scrollX}px`;
  popover.style.top = `${top + scrollY}px`;
}

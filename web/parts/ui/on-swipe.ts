import type { RefObject } from 'preact';

/** A finger that moved at least so far, and hardly up or down, has swiped; in pixels. */
const FAR = 88;
const STRAIGHT = 0.6;

/** What a swipe to either side does. */
export interface Swipe {
  readonly left: () => unknown;
  /** Null where nothing is done by it. */
  readonly right: (() => unknown) | null;
}

/** Lets a row be swiped by a finger; a mouse has its buttons. The row follows the finger, and lies back where it was not far enough. */
export function onSwipe(row: RefObject<HTMLElement | null>, swipe: Swipe) {
  let from: { readonly x: number; readonly y: number } | null = null;
  let by = 0;
  const move = (to: number): void => {
    by = to;
    if (row.current !== null) row.current.style.translate = to === 0 ? '' : `${to}px 0`;
  };
  const end = (): void => {
    from = null;
    move(0);
  };
  return {
    onTouchStart({ touches }: TouchEvent) {
      const [finger] = touches;
      from = touches.length === 1 && finger !== undefined ? { x: finger.clientX, y: finger.clientY } : null;
    },
    onTouchMove({ touches }: TouchEvent) {
      const [finger] = touches;
      if (from === null || finger === undefined) return;
      const [x, y] = [finger.clientX - from.x, finger.clientY - from.y];
      if (Math.abs(y) > Math.abs(x) * STRAIGHT) end();
      else if (x < 0 || swipe.right !== null) move(x);
    },
    onTouchEnd() {
      const far = by;
      end();
      if (far <= -FAR) swipe.left();
      else if (far >= FAR) swipe.right?.();
    },
    onTouchCancel: end,
  };
}

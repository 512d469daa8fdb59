/** A finger that moved at least so far, and hardly up or down, has swiped; in pixels. */
const FAR = 88;
const STRAIGHT = 0.6;
/** Lets a row be swiped by a finger; a mouse has its buttons. The row follows the finger, and lies back where it was not far enough. */
export function onSwipe(row, swipe) {
  let from = null;
  let by = 0;
  const move = (to) => {
    by = to;
    if (row.current !== null) row.current.style.translate = to === 0 ? '' : `${to}px 0`;
  };
  const end = () => {
    from = null;
    move(0);
  };
  return {
    onTouchStart({ touches }) {
      const [finger] = touches;
      from = touches.length === 1 && finger !== undefined ? { x: finger.clientX, y: finger.clientY } : null;
    },
    onTouchMove({ touches }) {
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

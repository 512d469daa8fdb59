import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { isCommand } from '../../state/typing.ts';

/** A finger that moved at least so far, and hardly up or down, has swiped; in pixels. */
const FAR = 88;
const STRAIGHT = 0.6;

interface Weeks {
  readonly before: string;
  readonly after: string;
}

/** The ways through the weeks: arrow keys and swipes change the week, arrow keys up and down go through its entries. */
export function useWeekMoves(weeks: RefObject<Weeks | null>): void {
  const { route } = useLocation();
  useEffect(() => {
    const go = (way: keyof Weeks): void => {
      const from = weeks.current?.[way];
      if (from !== undefined) route(`/week?from=${from}`);
    };
    /** To the right is later, where lines run from left to right. */
    const later = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const press = (event: KeyboardEvent): void => {
      if (!isCommand(event) || event.shiftKey) return;
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        event.preventDefault();
        go(event.key === later ? 'after' : 'before');
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event);
    };
    let begun: Touch | null = null;
    const down = ({ touches }: TouchEvent): void => {
      begun = touches.length === 1 ? (touches[0] ?? null) : null;
    };
    const up = ({ changedTouches }: TouchEvent): void => {
      const [ended] = changedTouches;
      if (begun === null || ended === undefined) return;
      const [x, y] = [ended.clientX - begun.clientX, ended.clientY - begun.clientY];
      begun = null;
      if (Math.abs(x) < FAR || Math.abs(y) > Math.abs(x) * STRAIGHT) return;
      go(x < 0 === (later === 'ArrowRight') ? 'after' : 'before');
    };
    addEventListener('keydown', press);
    addEventListener('touchstart', down, { passive: true });
    addEventListener('touchend', up, { passive: true });
    return () => {
      removeEventListener('keydown', press);
      removeEventListener('touchstart', down);
      removeEventListener('touchend', up);
    };
  }, [weeks]);
}

/** To the next entry or the one before; the first press goes to the first, and the page scrolls where there is none. */
function step(event: KeyboardEvent): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')].filter((each) => each.checkVisibility());
  const at = entries.indexOf(document.activeElement as HTMLElement);
  if (at === -1 && event.key === 'ArrowUp') return;
  const next = entries[event.key === 'ArrowDown' ? at + 1 : at - 1];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

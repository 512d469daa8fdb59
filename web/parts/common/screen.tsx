import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { here } from '../../state/address.ts';
import { page } from '../../state/words.ts';

interface ScreenProps {
  /** The heading, and what the browser's tab is called. */
  readonly title: string;
  /** What the browser's tab is called, where several screens have one heading. */
  readonly tab?: string;
  /** Shown small above the heading: where you are, what day it is. */
  readonly above?: ComponentChildren;
  /** `list`: as wide as rows may be; `whole`: as wide as a table. */
  readonly width?: 'list' | 'whole';
  readonly busy?: boolean;
  readonly children?: ComponentChildren;
}

/** One screen. Coming to it moves the focus to its heading, so that a screen reader begins there and Tab goes on from there. */
export function Screen({ title, tab = title, above, width, busy = false, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${tab} · ${page.common.product}`;
    const { path } = here();
    // What somebody goes back to is remembered once it is on the screen; lists need no memory.
    if (!busy && /^\/(?:job|person|firm|letter)\//.test(path))
      void import('../../state/recent.ts').then((each) => each.noteRecent(path, title));
  }, [title, tab, busy]);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <main id="content" class={width === undefined ? undefined : `as-${width}`} aria-busy={busy}>
      {above !== undefined && <p class="above">{above}</p>}
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </main>
  );
}

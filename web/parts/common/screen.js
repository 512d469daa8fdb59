import { useLayoutEffect, useRef } from 'preact/hooks';
import { jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { page } from '../../state/words.ts';
/** One screen. Coming to it moves the focus to its heading, so that a screen reader begins there and Tab goes on from there. */
export function Screen({ title, tab = title, above, width, busy = false, children }) {
  const heading = useRef(null);
  useLayoutEffect(() => {
    document.title = `${tab} · ${page.common.product}`;
    const { pathname } = location;
    // What somebody goes back to is remembered once it is on the screen; lists need no memory.
    if (!busy && /^\/(?:job|person|firm|letter)\//.test(pathname))
      void import('../../state/recent.ts').then((each) => each.noteRecent(pathname, title));
  }, [title, tab, busy]);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return _jsxs('main', {
    id: 'content',
    class: width === undefined ? undefined : `as-${width}`,
    'aria-busy': busy,
    children: [
      above !== undefined && _jsx('p', { class: 'above', children: above }),
      _jsx('h1', { tabIndex: -1, ref: heading, children: title }),
      children,
    ],
  });
}

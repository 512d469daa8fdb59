import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { useLocation } from 'preact-iso/router';
import { page, takeRestOfWords } from '../../state/words.ts';
import { Icon } from '../ui/icon.tsx';
/** The file that was dropped or chosen last, for the screen that reads it. */
export const taken = signal(null);
/** Takes a file in; says why not where it cannot. Answers the screen that reads it. */
async function take(file) {
  const [{ readTaken }] = await Promise.all([import('./read-taken.ts'), takeRestOfWords()]);
  const read = await readTaken(file);
  if (read === null) return null;
  taken.value = read.file;
  return read.screen;
}
/** On every screen, an invitation or a mail may be dropped on the page. */
export function FileDrop({ children }) {
  const { route } = useLocation();
  const over = useRef(null);
  useEffect(() => {
    const away = new AbortController();
    const open = async (file) => {
      const screen = await take(file);
      if (screen !== null) route(screen);
    };
    import('./listen-for-drops.ts').then(
      (each) => each.listenForDrops(() => over.current, open, away.signal),
      // Where its file does not come, a file can be chosen by its button.
      () => undefined,
    );
    return () => away.abort();
  }, [route]);
  return _jsxs('div', {
    class: 'drop',
    ref: over,
    children: [children, _jsx('p', { class: 'drop-hint', 'aria-hidden': 'true', children: page.common.dropHere })],
  });
}
/** A button with which an invitation or a mail is chosen. */
export function ChooseFile({ label, main = false, icon }) {
  const { route } = useLocation();
  const input = useRef(null);
  const chosen = async () => {
    const field = input.current;
    const file = field?.files?.[0];
    if (field && file) {
      // The screen that takes the file may stand in place of this one by the time it is read.
      const screen = await take(file);
      field.value = '';
      if (screen !== null) route(screen);
    }
  };
  return _jsxs(_Fragment, {
    children: [
      _jsxs('button', {
        type: 'button',
        class: main ? 'main' : 'quiet',
        onClick: () => input.current?.click(),
        children: [icon !== undefined && _jsx(Icon, { name: icon }), label],
      }),
      _jsx('input', {
        type: 'file',
        class: 'unseen',
        tabIndex: -1,
        'aria-hidden': 'true',
        ref: input,
        accept: '.ics,.eml,text/calendar,message/rfc822',
        onChange: chosen,
      }),
    ],
  });
}

import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { ask } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import './notices.css';
import { page, takeRestOfWords } from '../../state/words.ts';

const said = signal(null);
let ending;
/** How long a word of confirmation stays; nothing that must be acted on is said here. */
const STAYS_MS = 6000;
/** How long a tap may be taken back where it was made; later it is done in the story. */
const UNDO_STAYS_MS = 10_000;
/** Says in passing that something was done. */
export function say(text) {
  show({ text, undo: null }, STAYS_MS);
}
/** Says that something was hidden or ended, with ten seconds to take it back (UI1); it waits while it is pointed at or in the keyboard's focus. */
export function sayUndo(text, undo) {
  show({ text, undo }, UNDO_STAYS_MS);
}
/** The undo of an operation, by the id under which it was done. */
export function undoOf(operation, then) {
  return async () => {
    const answer = await ask('undo', { operation });
    if (answer.ok) {
      say(answer.value.tookBack.length === 0 ? page.common.takenBackAlready : page.common.takenBack);
      await changed();
      await then?.();
    }
    return answer;
  };
}
function show(next, stays) {
  said.value = next;
  wait(stays);
}
function wait(stays) {
  clearTimeout(ending);
  ending = setTimeout(() => {
    said.value = null;
  }, stays);
}
export function Notices() {
  const now = said.value;
  const hold = () => clearTimeout(ending);
  const go = () => wait(now?.undo == null ? STAYS_MS : UNDO_STAYS_MS);
  const takeBack = async () => {
    const undo = now?.undo;
    if (undo == null) return;
    // A second tap is the same wish.
    said.value = { text: now?.text ?? '', undo: null };
    const answer = await undo();
    if (!answer.ok) say(`${answer.refusal.what} ${answer.refusal.todo}`);
  };
  return _jsxs('div', {
    class: 'notices',
    onPointerEnter: hold,
    onPointerLeave: go,
    onFocusIn: hold,
    onFocusOut: go,
    children: [
      _jsx('div', { role: 'status', children: now !== null && _jsx('p', { children: now.text }) }),
      now !== null &&
        now.undo !== null &&
        _jsxs('button', {
          type: 'button',
          class: 'undo',
          onClick: () => void takeBack(),
          children: [
            _jsx('span', { 'aria-hidden': 'true', children: page.common.undo }),
            _jsx('span', { class: 'unseen', children: page.common.undoOf(now.text) }),
          ],
        }),
    ],
  });
}
/** Why something was not done, where it was asked for: what happened, what was kept, what to do. */
export function Refused({ refusal }) {
  if (refusal === null) return null;
  return _jsxs('div', {
    class: 'refused',
    role: 'alert',
    children: [
      _jsxs('p', {
        children: [
          _jsx('strong', { children: refusal.what }),
          ' ',
          refusal.todo,
          refusal.way !== undefined && _jsx(WayOut, { way: refusal.way }),
        ],
      }),
      refusal.kept !== '' && _jsx('p', { class: 'soft', children: refusal.kept }),
    ],
  });
}
/** The screen on which a refusal is mended, as a link; which that is, and its name, comes when it is first needed. */
function WayOut({ way }) {
  const screen = useSignal(null);
  useEffect(() => {
    void Promise.all([import('../../state/screen-for.ts'), takeRestOfWords()]).then(
      ([each]) => {
        screen.value = each.screenFor(way);
      },
      // Without it the refusal says what to do all the same.
      () => undefined,
    );
  }, [way]);
  const to = screen.value;
  return to !== null && _jsxs(_Fragment, { children: [' ', _jsx('a', { href: to.path, children: to.name })] });
}

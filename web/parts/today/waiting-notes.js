import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { forget, tryAgain, waitingNotes } from '../../state/waiting-notes.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Refused } from '../common/notices.tsx';
/** What was noted without a connection and is not taken in yet, and what was refused: that waits for the person. */
export function WaitingNotes() {
  if (waitingNotes.value.length === 0) return null;
  const words = page.around;
  const after = (work) => async () => {
    await work();
    return undefined;
  };
  return _jsxs('section', {
    class: 'waiting-notes',
    'aria-label': words.here,
    children: [
      _jsx('h2', { children: words.here }),
      _jsx('ul', {
        class: 'plain',
        children: waitingNotes.value.map((note) =>
          _jsxs(
            'li',
            {
              children: [
                _jsxs('p', {
                  children: [
                    note.label,
                    note.refusal === null && _jsxs('span', { class: 'soft', children: [' ', words.waits] }),
                  ],
                }),
                note.refusal !== null &&
                  _jsxs(_Fragment, {
                    children: [
                      _jsx(Refused, { refusal: note.refusal }),
                      _jsxs('div', {
                        class: 'acts',
                        children: [
                          _jsx(Action, { does: after(() => tryAgain(note.operationId)), children: words.tryAgain }),
                          _jsx(Action, {
                            quiet: true,
                            does: after(() => forget(note.operationId)),
                            children: words.letGo,
                          }),
                        ],
                      }),
                    ],
                  }),
              ],
            },
            note.operationId,
          ),
        ),
      }),
    ],
  });
}

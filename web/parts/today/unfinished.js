import { jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { page } from '../../state/words.ts';
import { Row, Rows } from '../ui/row.tsx';
/** What was begun to be noted after an interview, and not finished: a press goes on where it was left. */
export function Unfinished({ notes }) {
  if (notes.length === 0) return null;
  const words = page.today;
  return _jsxs('section', {
    children: [
      _jsx('h2', { children: words.unfinished }),
      _jsx(Rows, {
        children: notes.map((note) =>
          _jsx(
            Row,
            {
              icon: 'pen-line',
              title: note.title,
              meta: note.saved,
              end: words.goOn,
              href: `/happened/${note.interviewId ?? note.id}`,
            },
            note.id,
          ),
        ),
      }),
    ],
  });
}

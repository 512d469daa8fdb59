import { jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { shortDay } from '../../state/short-days.ts';
import { page } from '../../state/words.ts';
import { Fold } from '../ui/fold.tsx';
import { Row, Rows } from '../ui/row.tsx';

/** Those that are shown at once; the others are folded, with their number. */
const SHOWN = 5;
/** Who has the word: with whom the candidate waits, since when, until when, and why. */
export function Waiting({ waits, open }) {
  if (waits.length === 0) return null;
  const words = page.around;
  const rows = (some) =>
    _jsx(Rows, {
      children: some.map((wait) => _jsx(One, { wait: wait, open: open && wait === waits[0] }, wait.jobId)),
    });
  return _jsxs('section', {
    class: 'waiting',
    children: [
      _jsx('h2', { children: words.waiting }),
      rows(waits.slice(0, SHOWN)),
      waits.length > SHOWN &&
        _jsx(Fold, { label: page.common.more(waits.length - SHOWN), children: rows(waits.slice(SHOWN)) }),
    ],
  });
}
function One({ wait, open }) {
  const words = page.around;
  const since = wait.since === null ? null : words.since(shortDay(wait.since));
  return _jsxs(Row, {
    title: _jsx('bdi', { children: wait.person?.name ?? wait.job }),
    meta: [since, words.until(shortDay(wait.until))].filter((each) => each !== null).join(' · '),
    open: open,
    level: 3,
    children: [
      _jsx('p', { children: wait.reasons[0]?.text ?? wait.sentence }),
      wait.notEarlier !== null && _jsx('p', { class: 'soft', children: wait.notEarlier }),
      _jsx('p', { children: _jsx('a', { href: `/job/${wait.jobId}`, children: wait.job }) }),
    ],
  });
}

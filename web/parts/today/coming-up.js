import { jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { shortDay } from '../../state/short-days.ts';
import { page } from '../../state/words.ts';
import { Fold } from '../ui/fold.tsx';
import { Row, Rows } from '../ui/row.tsx';

/** Those that are shown at once; the others are folded, with their number. */
const SHOWN = 5;
/** What may be done on a later day: which, for which job, from when. */
export function ComingUp({ steps }) {
  if (steps.length === 0) return null;
  const rows = (some) =>
    _jsx(Rows, {
      children: some.map((step) =>
        _jsx(
          Row,
          {
            title: step.title,
            meta: `${shortDay(step.sendFrom)} · ${step.jobs.length > 1 ? page.today.jobs(step.jobs.length) : step.jobs[0]}`,
            href: `/job/${step.jobIds[0]}`,
          },
          step.id,
        ),
      ),
    });
  return _jsxs('section', {
    class: 'coming-up',
    children: [
      _jsx('h2', { children: page.around.laterList }),
      rows(steps.slice(0, SHOWN)),
      steps.length > SHOWN &&
        _jsx(Fold, { label: page.common.more(steps.length - SHOWN), children: rows(steps.slice(SHOWN)) }),
    ],
  });
}

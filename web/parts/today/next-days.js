import { jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import './next-days.css';
import { weekdayOf } from '../../state/short-days.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';

/** Days that are shown: a working week. */
const SHOWN = 5;
/** The next days at a glance: which are off, where an interview or a named day is, how much there is to do. Each leads to its week. */
export function NextDays({ today, count }) {
  const { value: week } = useLoad('week', {});
  const { value: after } = useLoad('week', week === null ? {} : { from: week.after });
  if (week === null) return _jsx('div', { class: 'next-days', 'aria-hidden': 'true' });
  const days = [...week.days, ...(after?.from === week.after ? after.days : [])]
    .filter((day) => day.date >= today)
    .slice(0, SHOWN);
  return _jsxs('section', {
    children: [
      _jsx('h2', { children: page.around.days }),
      _jsx('ol', {
        class: 'next-days',
        children: days.map((day) => _jsx(One, { day: day, count: day.date === today ? count : null }, day.date)),
      }),
    ],
  });
}
function One({ day, count }) {
  const words = page.around;
  const { name, number } = weekdayOf(day.date);
  const interviews = day.items.filter((each) => each.what === 'interview').length;
  const things =
    count ?? new Set(day.items.flatMap((each) => (each.what === 'interview' ? [] : (each.stepId ?? [])))).size;
  const said = [...(day.off === null ? [] : [day.off]), ...(interviews === 0 ? [] : [words.interviewsOn(interviews)])];
  return _jsx('li', {
    children: _jsxs('a', {
      href: `/week?from=${day.date}`,
      'aria-current': count !== null ? 'date' : undefined,
      'data-off': day.off !== null || undefined,
      children: [
        _jsx('span', { children: name }),
        _jsx('b', { 'data-interview': interviews > 0 || undefined, children: number }),
        things > 0 && _jsx('small', { children: words.dueOn(things) }),
        said.length > 0 && _jsx('span', { class: 'unseen', children: said.join(', ') }),
      ],
    }),
  });
}

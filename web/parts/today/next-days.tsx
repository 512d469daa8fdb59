import './next-days.css';
import type { Output } from '../../../src/contract/registry.ts';
import { weekdayOf } from '../../state/short-days.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';

type Day = Output<'week'>['days'][number];

/** Days that are shown: a working week. */
const SHOWN = 5;

interface NextDaysProps {
  /** As YYYY-MM-DD. */
  readonly today: string;
  /** How much there is to do today: the week counts what may go, which is more. */
  readonly count: number;
}

/** The next days at a glance: which are off, where an interview or a named day is, how much there is to do. Each leads to its week. */
export function NextDays({ today, count }: NextDaysProps) {
  const { value: week } = useLoad('week', {});
  const { value: after } = useLoad('week', week === null ? {} : { from: week.after });
  if (week === null) return <div class="next-days" aria-hidden="true" />;
  const days = [...week.days, ...(after?.from === week.after ? after.days : [])]
    .filter((day) => day.date >= today)
    .slice(0, SHOWN);
  return (
    <section>
      <h2>{page.around.days}</h2>
      <ol class="next-days">
        {days.map((day) => (
          <One key={day.date} day={day} count={day.date === today ? count : null} />
        ))}
      </ol>
    </section>
  );
}

function One({ day, count }: { readonly day: Day; readonly count: number | null }) {
  const words = page.around;
  const { name, number } = weekdayOf(day.date);
  const interviews = day.items.filter((each) => each.what === 'interview').length;
  const things =
    count ?? new Set(day.items.flatMap((each) => (each.what === 'interview' ? [] : (each.stepId ?? [])))).size;
  const said = [...(day.off === null ? [] : [day.off]), ...(interviews === 0 ? [] : [words.interviewsOn(interviews)])];
  return (
    <li>
      <a
        href={`/week?from=${day.date}`}
        aria-current={count !== null ? 'date' : undefined}
        data-off={day.off !== null || undefined}
      >
        <span>{name}</span>
        <b data-interview={interviews > 0 || undefined}>{number}</b>
        {things > 0 && <small>{words.dueOn(things)}</small>}
        {said.length > 0 && <span class="unseen">{said.join(', ')}</span>}
      </a>
    </li>
  );
}

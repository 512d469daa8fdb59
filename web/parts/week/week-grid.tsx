import type { Output } from '../../../src/contract/registry.ts';
import { weekdayOf } from '../../state/short-days.ts';
import { page } from '../../state/words.ts';
import { type Day, DayColumn } from './day.tsx';
import './week.css';
import { Windows } from './windows.tsx';

type WeekView = Output<'week'>;

interface WeekGridProps {
  readonly week: WeekView;
  readonly isEmpty: boolean;
}

/** The days as columns, five broad and two narrow, with what is at a fixed time above and the windows as bars beneath. */
export function WeekGrid({ week, isEmpty }: WeekGridProps) {
  return (
    <div
      class="week"
      data-empty={isEmpty || undefined}
      style={{ '--columns': week.days.map((day) => (day.weekend ? 'minmax(0, 1fr)' : 'minmax(0, 2fr)')).join(' ') }}
    >
      {groupsOf(week).map((days) => {
        const [day] = days;
        if (day === undefined) return null;
        const quiet = days.every((each) => isQuiet(each, week.today));
        return (
          <>
            {quiet && <QuietDays key={`quiet ${day.date}`} days={days} />}
            {days.map((each) => (
              <div
                key={each.date}
                class="week-cell"
                data-quiet={quiet || undefined}
                data-today={each.date === week.today || undefined}
                data-off={each.off !== null || undefined}
                style={{ '--column': week.days.indexOf(each) + 1 }}
              >
                <DayColumn day={each} isToday={each.date === week.today} />
              </div>
            ))}
          </>
        );
      })}
      <Windows week={week} />
    </div>
  );
}

/** A day of which nothing is to say: on a phone several of them are one line. */
function isQuiet(day: Day, today: string): boolean {
  return day.items.length === 0 && day.date !== today && (day.off === null || day.weekend);
}

/** The days of a week, those that are quiet and follow each other together. */
function groupsOf(week: WeekView): Day[][] {
  const groups: Day[][] = [];
  for (const day of week.days) {
    const before = groups.at(-1);
    const quiet = isQuiet(day, week.today);
    if (quiet && before?.every((each) => isQuiet(each, week.today))) before.push(day);
    else groups.push([day]);
  }
  return groups;
}

function QuietDays({ days }: { readonly days: readonly Day[] }) {
  const name = (day: Day | undefined): string => (day === undefined ? '' : weekdayOf(day.date).name);
  return <p class="week-quiet">{page.week.quiet(name(days[0]), days.length === 1 ? null : name(days.at(-1)))}</p>;
}

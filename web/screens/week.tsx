import { useLayoutEffect, useRef } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { Button } from '../parts/ui/button.tsx';
import { Empty } from '../parts/ui/empty.tsx';
import { Icon } from '../parts/ui/icon.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { type Day, DayColumn } from '../parts/week/day.tsx';
import { useWeekMoves } from '../parts/week/use-week-moves.ts';
import '../parts/week/week.css';
import { Windows } from '../parts/week/windows.tsx';
import { shortSpan, weekdayOf } from '../state/short-days.ts';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

type WeekView = Output<'week'>;

/** Seven days over all jobs: what is at a fixed time above, when letters and calls are best beneath. */
export function Week() {
  const { query } = useRoute();
  const from = query.from;
  const { value: week, refusal } = useLoad('week', from === undefined ? {} : { from });
  const weeks = useRef<WeekView | null>(null);
  weeks.current = week;
  useWeekMoves(weeks);
  const words = page.week;
  if (week === null)
    return (
      <Screen key="none" title={words.title} width="whole" busy={refusal === null}>
        {refusal === null ? <Loading label={page.common.oneMoment} rows={7} /> : <Refused refusal={refusal} />}
        {refusal !== null && (
          <div class="acts">
            <Button href="/week">{words.thisWeek}</Button>
          </div>
        )}
      </Screen>
    );
  return <Shown key="week" week={week} />;
}

function Shown({ week }: { readonly week: WeekView }) {
  const words = page.week;
  const last = week.days.at(-1)?.date ?? week.from;
  const span = shortSpan(week.from, last);
  const isThis = week.from <= week.today && week.today <= last;
  useLayoutEffect(() => {
    document.title = words.tabTitle(span);
  }, [span]);
  const isEmpty = week.windows.length === 0 && week.days.every((day) => day.items.length === 0);
  return (
    <Screen title={span} above={isThis ? words.thisWeek : words.title} width="whole">
      <nav class="acts week-moves" aria-label={words.weeks}>
        <Button href={`/week?from=${week.before}`} label={words.before}>
          <Icon name="chevron-left" />
        </Button>
        <Button href={`/week?from=${week.after}`} label={words.after}>
          <Icon name="chevron-right" />
        </Button>
        {!isThis && <Button href="/week">{words.thisWeek}</Button>}
        <Button kind="quiet" onPress={() => print()}>
          {page.common.print}
        </Button>
      </nav>
      {isEmpty && <Empty title={words.nothing} hint={words.nothingHint} />}
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
      {!week.all && <p class="soft">{words.notAll}</p>}
    </Screen>
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

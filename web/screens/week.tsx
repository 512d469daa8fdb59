import { useLayoutEffect, useRef } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { Button } from '../parts/ui/button.tsx';
import { Empty } from '../parts/ui/empty.tsx';
import { Icon } from '../parts/ui/icon.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { useWeekMoves } from '../parts/week/use-week-moves.ts';
import { WeekGrid } from '../parts/week/week-grid.tsx';
import { shortSpan } from '../state/short-days.ts';
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
      <WeekGrid week={week} isEmpty={isEmpty} />
      {!week.all && <p class="soft">{words.notAll}</p>}
    </Screen>
  );
}

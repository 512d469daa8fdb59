import { useLocation, useRoute } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { useLoad } from '../state/use-load.ts';

type Item = Output<'week'>['days'][number]['items'][number];

/** What stands beside a thing of a day. */
function saidOf({ what, clock }: Item): string {
  if (what === 'interview') return clock ?? '';
  if (what === 'now') return 'To do now';
  if (what === 'best') return clock === null ? 'Best on this day' : `Best from ${clock}`;
  return what === 'last' ? 'The last good day for it' : '';
}

/** More things to do now than this stand on Today, and are counted here. */
const MANY = 3;

function shown(item: Item, day: Output<'week'>['days'][number]): boolean {
  return item.what !== 'now' || day.items.filter((each) => each.what === 'now').length <= MANY;
}

/** Seven days over all jobs. */
export function Week() {
  const { query } = useRoute();
  const { route } = useLocation();
  const from = query.from;
  const { value: week, refusal } = useLoad('week', from === undefined ? {} : { from });
  if (week === null)
    return (
      <Screen title="The week" busy={refusal === null}>
        <Refused refusal={refusal} />
        {refusal !== null && <a href="/week">This week</a>}
      </Screen>
    );
  const busy = week.days.some((day) => day.items.length > 0);
  return (
    <Screen title={week.title} above="The week">
      <div class="acts">
        <button type="button" class="quiet" onClick={() => route(`/week?from=${week.before}`)}>
          The week before
        </button>
        <button type="button" class="quiet" onClick={() => route(`/week?from=${week.after}`)}>
          The week after
        </button>
      </div>
      {!busy && <p class="lead">Nothing stands in this week. You may leave it alone.</p>}
      <ol class="week">
        {week.days.map((day) => (
          <li
            key={day.date}
            data-today={day.date === week.today ? '' : undefined}
            class={day.off === null ? '' : 'off'}
          >
            <h2>
              {day.label}
              {day.date === week.today && <span class="soft">, today</span>}
            </h2>
            {day.off !== null && (
              <p class="soft">
                {day.off}.
                {day.items.some((item) => item.what === 'now') && ' What is to do can wait for a working day.'}
              </p>
            )}
            <ul class="plain">
              {day.date === week.today && day.items.filter((item) => item.what === 'now').length > MANY && (
                <li>
                  <a href="/">{day.items.filter((item) => item.what === 'now').length} things to do now</a>
                </li>
              )}
              {day.items
                .filter((item) => shown(item, day))
                .map((item) => (
                  <li key={`${item.what} ${item.stepId ?? item.jobId} ${item.title}`}>
                    <p>
                      <a href={`/job/${item.jobId}`}>{item.title}</a>
                      {saidOf(item) !== '' && (
                        <span class="soft">
                          {/[?.]$/.test(item.title) ? ' ' : '. '}
                          {saidOf(item)}
                        </span>
                      )}
                    </p>
                    <p class="soft">{item.job}</p>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      {!week.all && (
        <p class="soft">You have more running jobs than one page can hold; the latest thousand are here.</p>
      )}
    </Screen>
  );
}

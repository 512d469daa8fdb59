import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { shortDay, shortSpan } from '../../state/short-days.ts';
import { page } from '../../state/words.ts';
import { countedNow } from './day.tsx';
import { entryPath } from './entry-path.ts';
import { lanesOf, MOST_LANES } from './lanes.ts';

type Week = Output<'week'>;
type Window = Week['windows'][number];

interface Laid {
  readonly window: Window;
  /** When the interview is that it prepares for, where the same week shows it. */
  readonly interview: string | undefined;
  readonly first: number;
  readonly last: number;
  readonly lane: number | null;
}

/** When each letter and call is best, as bars under the days that they span: six lanes, and how many more there are on each day. */
export function Windows({ week }: { readonly week: Week }) {
  const all = useSignal(false);
  const words = page.week;
  const place = new Map(week.days.map((day, index) => [day.date, index]));
  const { windows } = week;
  const spans = windows.map((window) => ({ first: place.get(window.from) ?? 0, last: place.get(window.to) ?? 6 }));
  const lanes = lanesOf(spans, all.value ? Number.POSITIVE_INFINITY : MOST_LANES);
  const interviews = interviewsOf(week);
  const laid = windows.map(
    (window, index): Laid => ({
      window,
      interview: window.doneAt === 'brief' ? interviews.get(window.interviewId) : undefined,
      first: 0,
      last: 6,
      ...spans[index],
      lane: lanes[index] ?? null,
    }),
  );
  const hidden = week.days.map((day, index) =>
    // What is to do now is counted at the head of the day already.
    countedNow(day.items) > 0
      ? 0
      : laid.filter((each) => each.lane === null && each.first <= index && each.last >= index).length,
  );
  if (windows.length === 0) return null;
  return (
    <section class="week-windows" aria-label={words.windows}>
      <ul>
        {laid
          .filter((each) => each.lane !== null)
          // Read in the order of the days.
          .sort((one, other) => one.first - other.first || (one.lane ?? 0) - (other.lane ?? 0))
          .map((each) => (
            <Bar key={each.window.stepId} {...each} />
          ))}
      </ul>
      {(all.value || hidden.some((count) => count > 0)) && (
        <div class="week-more">
          {all.value ? (
            <button
              type="button"
              class="quiet"
              style={{ gridColumn: '1 / -1' }}
              onClick={() => {
                all.value = false;
              }}
            >
              {words.fewer}
            </button>
          ) : (
            hidden.map(
              (count, day) =>
                count > 0 && (
                  <button
                    key={week.days[day]?.date}
                    type="button"
                    class="quiet"
                    style={{ gridColumn: day + 1 }}
                    aria-label={words.moreOn(count, week.days[day]?.label ?? '')}
                    onClick={() => {
                      all.value = true;
                    }}
                  >
                    {words.more(count)}
                  </button>
                ),
            )
          )}
        </div>
      )}
    </section>
  );
}

/** The interviews of the week, with their day and hour. */
function interviewsOf({ days }: Week): ReadonlyMap<string | null, string> {
  return new Map(
    days.flatMap(({ date, items }) =>
      items.flatMap(({ what, interviewId, clock }) =>
        what === 'interview' && clock !== null ? [[interviewId, `${shortDay(date)}, ${clock}`] as const] : [],
      ),
    ),
  );
}

function Bar({ window, interview, first, last, lane }: Laid) {
  const words = page.week;
  return (
    <li
      class="week-bar"
      data-before={window.goesOn.before || undefined}
      data-after={window.goesOn.after || undefined}
      style={{ gridColumn: `${first + 1} / ${last + 2}`, gridRow: (lane ?? 0) + 1 }}
    >
      <a href={entryPath(window)} data-entry title={window.why ?? undefined}>
        <span class="week-title">
          <bdi>{interview === undefined ? window.title : page.today.prepareFor(window.title, interview)}</bdi>
        </span>
        <span class="week-job">
          <bdi>{window.job}</bdi>
        </span>
        <span class="unseen">
          {', '}
          {shortSpan(window.from, window.to)}
          {window.goesOn.before && `, ${words.sinceBefore}`}
          {window.goesOn.after && `, ${words.intoNext}`}
          {window.why !== null && `. ${window.why}`}
        </span>
      </a>
    </li>
  );
}

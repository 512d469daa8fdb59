import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { weekdayOf } from '../../state/short-days.ts';
import { page } from '../../state/words.ts';
import { entryPath } from './entry-path.ts';

type Week = Output<'week'>;
export type Day = Week['days'][number];
type Item = Day['items'][number];

/** So many lines has a day; what is more is counted and can be shown. */
const MOST_LINES = 6;
/** More things to do now than this are counted with a link to Today, which has them all. */
const MOST_NOW = 3;

/** What is to do now, where Today alone has it. */
export function countedNow(items: readonly Item[]): number {
  const count = items.filter((item) => item.what === 'now').length;
  return count > MOST_NOW ? count : 0;
}

interface DayProps {
  readonly day: Day;
  readonly isToday: boolean;
}

/** One day: its heading, what is at a fixed time, and on a phone the windows that open or close on it. */
export function DayColumn({ day, isToday }: DayProps) {
  const all = useSignal(false);
  const words = page.week;
  const now = countedNow(day.items);
  const items = day.items.filter((item) => item.what !== 'now' || now === 0);
  const shown = all.value ? items : items.slice(0, MOST_LINES);
  const { name, number } = weekdayOf(day.date);
  // At the desk windows are bars beneath, and only what is at a fixed time is a line.
  const isOnlyWindows = items.filter(isFixed).length <= MOST_LINES;
  return (
    <section
      class="week-day"
      data-today={isToday || undefined}
      data-off={day.off !== null || undefined}
      aria-label={day.label}
    >
      <h2>
        {name} <span class="week-number">{number}</span>
        {isToday && <span class="week-today"> {words.today}</span>}
      </h2>
      {day.off !== null && !day.weekend && <p class="week-off">{day.off}</p>}
      {day.off !== null && now > 0 && <p class="week-off">{words.waitsForWorkday}</p>}
      {now > 0 && (
        <p class="week-now">
          <a href="/" data-entry>
            {words.allNow(now)}
          </a>
        </p>
      )}
      {items.length > 0 && (
        <ul>
          {shown.map((item) => (
            <Line key={`${item.what} ${item.stepId ?? item.interviewId ?? item.jobId}`} item={item} />
          ))}
        </ul>
      )}
      {items.length > MOST_LINES && (
        <button
          type="button"
          class="quiet week-lines-more"
          data-kind={isOnlyWindows ? 'window' : 'fixed'}
          aria-expanded={all.value}
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {all.value ? words.fewer : words.more(items.length - MOST_LINES)}
        </button>
      )}
    </section>
  );
}

function isFixed({ what }: Item): boolean {
  return what === 'interview' || what === 'named';
}

function Line({ item }: { readonly item: Item }) {
  const words = page.week;
  const when = {
    interview: '',
    named: '',
    now: words.now,
    best: item.clock === null ? '' : words.from(item.clock),
    last: words.lastDay,
  }[item.what];
  return (
    <li class="week-line" data-kind={isFixed(item) ? 'fixed' : 'window'}>
      <a href={entryPath(item)} data-entry>
        <span class="week-title">
          <bdi>{item.what === 'interview' && item.clock !== null ? words.at(item.clock, item.title) : item.title}</bdi>
        </span>
        <span class="week-job">
          <bdi>{item.job}</bdi>
          {when !== '' && <span> · {when}</span>}
        </span>
        {item.why !== null && <span class="week-why">{item.why}</span>}
      </a>
    </li>
  );
}

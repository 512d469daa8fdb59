import type { Output } from '../../../src/contract/registry.ts';
import { shortSpan, weekdayOf } from '../../state/short-days.ts';
import { page } from '../../state/words.ts';
import './ahead.css';

type Days = Output<'job'>['ahead'];
type Day = Days['days'][number];

/** Days that fit beside each other with their numbers; of more, Mondays and today have one. */
const ROOM_FOR_NUMBERS = 28;
/** A bar that begins this late in the picture has its words before its end, and not after its beginning. */
const LATE = 0.55;

interface AheadProps {
  readonly ahead: Days;
  /** What is said beside it already, and not said again. */
  readonly said: readonly string[];
}

/**
 * The days ahead as a picture with today in it: days off are hatched, windows are bars with what is to be done, days that were named are marked.
 * Those who do not see it hear the same as a list.
 */
export function Ahead({ ahead, said }: AheadProps) {
  const { days, windows, marks } = ahead;
  const place = new Map(days.map((day, index) => [day.date, index + 1]));
  const row = { gridTemplateColumns: `repeat(${days.length}, minmax(0, 1fr))` };
  const at = (from: string, to: string) => `${place.get(from) ?? 1} / ${(place.get(to) ?? days.length) + 1}`;
  return (
    <figure class="ahead">
      <div class="ahead-picture" aria-hidden="true">
        <div class="ahead-days" style={row}>
          {days.map((day, index) => (
            <DayCell key={day.date} day={day} isToday={index === 0} numbered={isNumbered(day, index, days.length)} />
          ))}
        </div>
        <div class="ahead-rows">
          <div class="ahead-ground" style={row}>
            {days.map((day) => (
              <span
                key={day.date}
                data-off={day.off !== null || undefined}
                data-own-off={day.ownOff !== null || undefined}
              />
            ))}
          </div>
          {marks.map((mark) => (
            <div key={mark.date + mark.label} class="ahead-row" style={row}>
              <span class="ahead-mark" style={{ gridColumn: at(mark.date, mark.date) }} />
              <Words
                words={mark.label}
                at={(place.get(mark.date) ?? 1) / days.length}
                column={at(mark.date, mark.date)}
              />
            </div>
          ))}
          {windows.map((window) => (
            <div key={window.title + window.from} class="ahead-row" style={row}>
              <span class="ahead-window" style={{ gridColumn: at(window.from, window.to) }} />
              <Words
                words={window.title}
                days={shortSpan(window.from, window.to)}
                at={(place.get(window.from) ?? 1) / days.length}
                column={at(window.from, window.to)}
              />
            </div>
          ))}
        </div>
      </div>
      <figcaption>
        <List ahead={ahead} said={said} />
        <OffDays days={days} />
      </figcaption>
    </figure>
  );
}

function DayCell({
  day,
  isToday,
  numbered,
}: {
  readonly day: Day;
  readonly isToday: boolean;
  readonly numbered: boolean;
}) {
  const { name, number } = weekdayOf(day.date);
  return (
    <span
      class="ahead-day"
      data-today={isToday || undefined}
      data-off={day.off !== null || undefined}
      title={[day.label, day.off, day.ownOff].filter((each) => each !== null).join(': ')}
    >
      {numbered && (
        <>
          <span class="ahead-weekday">{name.slice(0, 2)}</span>
          <span class="ahead-number">{number}</span>
        </>
      )}
    </span>
  );
}

/** Where many days stand side by side, only today and Mondays have room for their number. */
function isNumbered({ date }: Day, index: number, count: number): boolean {
  return count <= ROOM_FOR_NUMBERS || index === 0 || (isMonday(date) && index > 2);
}

function isMonday(date: string): boolean {
  return new Date(date).getUTCDay() === 1;
}

interface WordsProps {
  readonly words: string;
  readonly days?: string;
  /** How far along the picture it begins, from 0 to 1. */
  readonly at: number;
  readonly column: string;
}

function Words({ words, days, at, column }: WordsProps) {
  const isLate = at > LATE;
  const [from, to] = column.split(' / ');
  return (
    <span
      class="ahead-words"
      data-late={isLate || undefined}
      style={{ gridColumn: isLate ? `1 / ${to}` : `${from} / -1` }}
    >
      <bdi>{words}</bdi> {days !== undefined && <span class="ahead-when">{days}</span>}
    </span>
  );
}

/** The picture in words, for those who do not see it; what moved a window is said to everybody. */
function List({ ahead: { marks, windows }, said }: AheadProps) {
  const moved = [...new Set(windows.flatMap((window) => window.moved))].filter(
    (text) => !said.some((each) => each.includes(text)),
  );
  return (
    <>
      <ul class="unseen">
        {marks.map((mark) => (
          <li key={mark.date + mark.label}>{mark.label}</li>
        ))}
        {windows.map((window) => (
          <li key={window.title + window.from}>{page.job.inWords(window.title, shortSpan(window.from, window.to))}</li>
        ))}
      </ul>
      {moved.map((text) => (
        <p key={text} class="soft">
          {text}
        </p>
      ))}
    </>
  );
}

/** Holidays by name, and the candidate's own days off; each once, days that follow each other as one. */
function OffDays({ days }: { readonly days: readonly Day[] }) {
  const named = days.flatMap((day) => {
    const why = [day.isHoliday ? day.off : null, day.ownOff].filter((each) => each !== null);
    const [first, second] = why;
    // A holiday on both sides is said once.
    const said = second !== undefined && first !== undefined && second.startsWith(first) ? [first] : why;
    return said.map((text) => ({ date: day.date, text }));
  });
  const spans: { from: string; to: string; text: string }[] = [];
  for (const { date, text } of named) {
    const last = spans.findLast((each) => each.text === text);
    if (last !== undefined && Date.parse(date) - Date.parse(last.to) === 86_400_000) last.to = date;
    else spans.push({ from: date, to: date, text });
  }
  if (spans.length === 0) return null;
  return (
    <ul class="ahead-off">
      {spans.map(({ from, to, text }) => (
        <li key={from + text}>{page.job.offOn(shortSpan(from, to), text)}</li>
      ))}
    </ul>
  );
}

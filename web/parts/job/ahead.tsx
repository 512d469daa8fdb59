import type { Output } from '../../../src/contract/registry.ts';

/** Two-digit numbers that fit on a phone's width, side by side. */
const ROOM_FOR_NUMBERS = 17;

type Days = Output<'job'>['ahead'];

/** Where many days stand side by side, only today and Mondays have room for their number. */
function isNumbered(date: string, index: number, count: number): boolean {
  return count <= ROOM_FOR_NUMBERS || index === 0 || new Date(`${date}T12:00Z`).getUTCDay() === 1;
}

/** The candidate's own days that follow each other, as one line: "Monday 7 to Friday 11 December: you are away". */
function spansOf(days: readonly Days['days'][number][]): string[] {
  const spans: { first: string; last: string; date: string; why: string | null }[] = [];
  for (const day of days) {
    const span = spans.at(-1);
    const next = span !== undefined && Date.parse(day.date) - Date.parse(span.date) === 86_400_000;
    if (span !== undefined && next && span.why === day.ownOff) {
      span.last = day.label;
      span.date = day.date;
    } else spans.push({ first: day.label, last: day.label, date: day.date, why: day.ownOff });
  }
  return spans.map(({ first, last, why }) => (first === last ? `${first}: ${why}` : `${first} to ${last}: ${why}`));
}

/**
 * The days ahead as a picture: days off are hatched, windows are bars, dates that were named are marked. The list below says
 * the same in words, for those who do not see it; the picture itself is left out for them.
 */
export function Ahead({ ahead }: { readonly ahead: Days }) {
  const place = new Map(ahead.days.map((day, index) => [day.date, index + 1]));
  const columns = `repeat(${ahead.days.length}, minmax(0, 1fr))`;
  const off = ahead.days.filter((day) => day.off !== null && day.off !== 'not a working day');
  // A holiday on both sides is said once.
  const ownOff = ahead.days.filter(
    (day) => day.ownOff !== null && !(day.off !== null && day.ownOff.startsWith(day.off)),
  );
  const first = ahead.days[0];
  const last = ahead.days.at(-1);
  return (
    <figure class="ahead">
      <div class="days" aria-hidden="true" style={{ gridTemplateColumns: columns }}>
        {ahead.days.map((day, index) => (
          <span
            key={day.date}
            class={day.off === null ? 'day' : 'day off'}
            data-own-off={day.ownOff === null ? undefined : ''}
            data-today={index === 0 ? '' : undefined}
            title={[day.label, day.off, day.ownOff].filter((each) => each !== null).join(': ')}
            style={{ gridColumn: index + 1, gridRow: 1 }}
          >
            {isNumbered(day.date, index, ahead.days.length) && Number(day.date.slice(8))}
          </span>
        ))}
        {ahead.marks.map((mark) => (
          <span
            key={mark.date + mark.label}
            class="named"
            title={mark.label}
            style={{ gridColumn: place.get(mark.date), gridRow: 1 }}
          />
        ))}
        {ahead.windows.map((window, row) => (
          <span
            key={window.title + window.from}
            class="window"
            title={window.title}
            style={{
              gridColumn: `${place.get(window.from) ?? 1} / ${(place.get(window.to) ?? ahead.days.length) + 1}`,
              gridRow: row + 2,
            }}
          />
        ))}
      </div>
      <figcaption>
        <p class="soft">
          {first?.label} to {last?.label}.
        </p>
        <ul class="plain">
          {ahead.marks.map((mark) => (
            <li key={mark.date + mark.label}>
              <span class="key named" aria-hidden="true" /> {mark.label}.
            </li>
          ))}
          {ahead.windows.map((window) => (
            <li key={window.title + window.from}>
              <span class="key window" aria-hidden="true" />{' '}
              {/[?.]$/.test(window.title) ? window.title : `${window.title}.`} {window.best}
              {window.moved.map((text) => (
                <p key={text} class="soft">
                  {text}
                </p>
              ))}
            </li>
          ))}
          {off.map((day) => (
            <li key={day.date}>
              <span class="key off" aria-hidden="true" /> {day.label}: {day.off}, there.
            </li>
          ))}
          {spansOf(ownOff).map((each) => (
            <li key={each}>
              <span class="key own-off" aria-hidden="true" /> {each}.
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

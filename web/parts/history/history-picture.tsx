import { useEffect, useRef } from 'preact/hooks';
import type { Output } from '../../../src/contract/registry.ts';

type Line = Output<'history'>['lines'][number];

const rows = { you: 'You', both: 'Both', they: 'They' } as const;
const HEIGHT = 150;
/** Fewer days than this would be drawn as hours; a file is read in days and weeks. */
const FEWEST_DAYS = 14;
const DAY_MS = 86_400_000;
/** Room for one day's name on the axis, in pixels. */
const TICK = 110;

/** Who was in touch when, at a glance; the table below it says the same. */
export function HistoryPicture({ lines }: { readonly lines: readonly Line[] }) {
  const place = useRef<HTMLDivElement>(null);
  const points = lines.map((line) => ({ at: new Date(line.at.slice(0, 25)), side: rows[line.side], what: line.what }));
  const drawn = JSON.stringify(lines.map((line) => [line.at, line.side]));
  useEffect(() => {
    let gone = false;
    void import('./plot-parts.ts').then(({ dot, plot, ruleY }) => {
      if (gone || place.current === null) return;
      const width = Math.max(280, place.current.clientWidth);
      const times = points.map((each) => each.at.getTime());
      const last = Math.max(...times);
      const first = Math.min(...times, last - FEWEST_DAYS * DAY_MS);
      const picture = plot({
        width,
        height: HEIGHT,
        marginLeft: 44,
        marginRight: 28,
        className: 'picture',
        style: { fontSize: '13px' },
        x: {
          type: 'time',
          label: null,
          domain: [new Date(first), new Date(last)],
          ticks: Math.min(6, Math.floor(width / TICK)),
          tickFormat: (at: Date) => at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' }),
        },
        y: { domain: Object.values(rows), label: null, tickSize: 0 },
        marks: [
          ruleY(Object.values(rows), { strokeOpacity: 0.2 }),
          dot(points, { x: 'at', y: 'side', r: 5, fill: 'currentColor', fillOpacity: 0.75 }),
        ],
      });
      // Styles of its own would be refused by the page, and are in its style sheet.
      picture.querySelector('style')?.remove();
      picture.setAttribute('aria-hidden', 'true');
      place.current.replaceChildren(picture);
    });
    return () => {
      gone = true;
    };
  }, [drawn]);
  return (
    <section class="history-picture">
      <h2>Over time</h2>
      <div ref={place} class="place" />
      <details>
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">You</th>
              <th scope="col">Both</th>
              <th scope="col">They</th>
            </tr>
          </thead>
          <tbody>
            {byDay(lines).map(({ day, you, both, they }) => (
              <tr key={day}>
                <th scope="row">{day}</th>
                <td>{you.join('; ')}</td>
                <td>{both.join('; ')}</td>
                <td>{they.join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

interface Day {
  readonly day: string;
  readonly you: string[];
  readonly both: string[];
  readonly they: string[];
}

function byDay(lines: readonly Line[]): Day[] {
  const days = new Map<string, Day>();
  for (const line of lines) {
    const key = line.at.slice(0, 10);
    const known = days.get(key) ?? { day: line.day, you: [], both: [], they: [] };
    known[line.side].push(line.what);
    days.set(key, known);
  }
  return [...days.values()];
}

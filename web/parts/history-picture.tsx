import { useEffect, useRef } from 'preact/hooks';
import type { Output } from '../../src/contract/registry.ts';

type Line = Output<'history'>['lines'][number];

const rows = { you: 'You', both: 'Both', they: 'They' } as const;
const WIDTH = 640;
const HEIGHT = 150;

/** Who was in touch when, at a glance; the table below it says the same. */
export function HistoryPicture({ lines }: { readonly lines: readonly Line[] }) {
  const place = useRef<HTMLDivElement>(null);
  const points = lines.map((line) => ({ at: new Date(line.at.slice(0, 25)), side: rows[line.side], what: line.what }));
  const drawn = JSON.stringify(lines.map((line) => [line.at, line.side]));
  useEffect(() => {
    let gone = false;
    void import('@observablehq/plot').then((Plot) => {
      if (gone || place.current === null) return;
      const picture = Plot.plot({
        width: WIDTH,
        height: HEIGHT,
        marginLeft: 48,
        className: 'picture',
        x: { type: 'time', label: null, ticks: 5 },
        y: { domain: Object.values(rows), label: null, tickSize: 0 },
        marks: [
          Plot.ruleY(Object.values(rows), { strokeOpacity: 0.2 }),
          Plot.dot(points, { x: 'at', y: 'side', r: 5, fill: 'currentColor', fillOpacity: 0.75 }),
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

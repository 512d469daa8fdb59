import type { Output } from '../../../src/contract/registry.ts';
import { Timeline } from './timeline.tsx';

type Line = Output<'history'>['lines'][number];

/** Who was in touch when, at a glance; the table below it says the same. */
export function HistoryPicture({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <section class="history-picture">
      <h2>Over time</h2>
      <Timeline points={lines.map(({ at, side }) => ({ at: Date.parse(at.slice(0, 25)), side }))} />
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

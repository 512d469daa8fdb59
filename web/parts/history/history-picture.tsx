import type { Output } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';
import { Fold } from '../ui/fold.tsx';
import { Timeline } from './timeline.tsx';

type Line = Output<'history'>['lines'][number];

/** Who was in touch when, at a glance; the table below it says the same. */
export function HistoryPicture({ lines }: { readonly lines: readonly Line[] }) {
  const words = page.person;
  return (
    <section class="history-picture" aria-label={words.overTime}>
      <Timeline points={lines.map(({ at, side }) => ({ at: Date.parse(at.slice(0, 25)), side }))} />
      <Fold label={words.asTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.sides.you}</th>
              <th scope="col">{words.sides.both}</th>
              <th scope="col">{words.sides.they}</th>
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
      </Fold>
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

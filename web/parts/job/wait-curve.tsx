import type { Output } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';
import './wait-curve.css';
import './numbers.css';

type Curve = Output<'waiting'>['curve'];
type Point = readonly [day: number, share: number];

/**
 * How many had an answer after so many working days, as a line with the band in which the truth is likely; the same stands beside it as a table.
 */
export function WaitCurve({ curve }: { readonly curve: Curve }) {
  const words = page.jobs.numbers;
  const last = Math.max(1, ...curve.map((each) => each.day));
  const drawn = (points: readonly Point[]): string =>
    points.map(([day, share]) => `${(100 * day) / last},${100 * (1 - share)}`).join(' ');
  const high = steps(curve, (each) => each.high);
  const low = steps(curve, (each) => each.low);
  return (
    <div class="wait-curve">
      <figure>
        <div class="wait-curve-picture" role="img" aria-label={page.job.curve}>
          {[1, 0.5, 0].map((share) => (
            <span key={share} class="wait-curve-share" style={{ insetBlockStart: `${100 * (1 - share)}%` }}>
              {words.percent(share)}
            </span>
          ))}
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path class="grid" d="M0 0H100M0 50H100M0 100H100" />
            <polygon class="band" points={drawn([...high, ...low.toReversed()])} />
            <polyline class="line" points={drawn(steps(curve, (each) => each.heard))} />
          </svg>
          <p class="wait-curve-days">
            <span>{words.dayZero}</span>
            <span>{words.dayNumber(last)}</span>
          </p>
        </div>
        <figcaption class="soft">{page.job.curveHow}</figcaption>
      </figure>
      <table>
        <caption class="unseen">{page.job.curve}</caption>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.heard}</th>
            <th scope="col">{words.likely}</th>
          </tr>
        </thead>
        <tbody>
          {curve.map((each) => (
            <tr key={each.day}>
              <th scope="row">{each.day}</th>
              <td>{words.percent(each.heard)}</td>
              <td>{words.between(words.percent(each.low), words.percent(each.high))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A curve goes on as it was until the next day that changes it: steps, and no slopes. */
function steps(curve: Curve, share: (each: Curve[number]) => number): Point[] {
  const points: Point[] = [[0, 0]];
  for (const each of curve) {
    points.push([each.day, points.at(-1)?.[1] ?? 0]);
    points.push([each.day, share(each)]);
  }
  return points;
}

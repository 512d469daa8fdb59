import { useEffect, useRef, useState } from 'preact/hooks';
import { dayAndMonth } from '../../state/short-days.ts';
import { page } from '../../state/words.ts';
import { daysBetween } from './days-between.ts';

interface Point {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly side: (typeof sides)[number];
}

const sides = ['you', 'both', 'they'] as const;
/** The picture, in pixels: its height, and what is left free around the rows. */
const HEIGHT = 150;
const [TOP, RIGHT, BOTTOM, LEFT] = [20, 28, 30, 60];
const NARROWEST = 280;
/** Fewer days than this would be drawn as hours; a file is read in days and weeks. */
const FEWEST_DAYS = 14;
const DAY_MS = 86_400_000;
/** Room for one day's name on the axis, in pixels, and how many names are enough. */
const TICK = 110;
const MOST_TICKS = 6;

/** A dot for each contact, in the row of the side that sought it, along the days. Nobody hears it: the table says the same. */
export function Timeline({ points }: { readonly points: readonly Point[] }) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(NARROWEST);
  useEffect(() => setWidth(Math.max(NARROWEST, place.current?.clientWidth ?? 0)), [points.length]);
  return (
    <div ref={place} class="place" aria-hidden="true">
      {points.length === 0 ? null : <Picture points={points} width={width} />}
    </div>
  );
}

function Picture({ points, width }: { readonly points: readonly Point[]; readonly width: number }) {
  const last = Math.max(...points.map((each) => each.at));
  const first = Math.min(...points.map((each) => each.at), last - FEWEST_DAYS * DAY_MS);
  const across = (at: number): number => LEFT + ((at - first) / (last - first)) * (width - LEFT - RIGHT);
  const down = (side: Point['side']): number => TOP + (sides.indexOf(side) + 0.5) * ((HEIGHT - TOP - BOTTOM) / 3);
  const floor = HEIGHT - BOTTOM;
  return (
    <svg class="picture" aria-hidden="true" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
      {sides.map((side) => (
        <g key={side}>
          <text x={LEFT - 9} y={down(side)} dy="0.32em" text-anchor="end">
            {page.person.sides[side]}
          </text>
          <line class="rule" x1={LEFT} x2={width - RIGHT} y1={down(side)} y2={down(side)} />
        </g>
      ))}
      {daysBetween(first, last, Math.min(MOST_TICKS, Math.floor(width / TICK))).map((at) => (
        <g key={at}>
          <line x1={across(at)} x2={across(at)} y1={floor} y2={floor + 6} />
          <text x={across(at)} y={HEIGHT - 8} text-anchor="middle">
            {dayAndMonth(at)}
          </text>
        </g>
      ))}
      {points.map((each, index) => (
        <circle key={index} cx={across(each.at)} cy={down(each.side)} r={5} />
      ))}
    </svg>
  );
}

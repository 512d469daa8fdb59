/** A span of days, by their numbers in the week from 0; both ends are in it. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** As many lanes as a week has room for under its days. */
export const MOST_LANES = 6;

/**
 * Lays spans into lanes in which none covers another: each takes the first lane that is free for it, in the order in which they come.
 * @param most how many lanes there are; what finds no place is left out
 * @returns for each span its lane, from 0; null where it found none
 */
export function lanesOf(spans: readonly Span[], most = MOST_LANES): (number | null)[] {
  const lanes: Span[][] = [];
  return spans.map((span) => {
    const free = lanes.findIndex((lane) => lane.every((each) => each.last < span.first || each.first > span.last));
    const lane = free === -1 ? lanes.length : free;
    if (lane >= most) return null;
    lanes[lane] = [...(lanes[lane] ?? []), span];
    return lane;
  });
}

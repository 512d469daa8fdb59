/** From and to, one after the other: what ran of a file, in characters of its text. */
export type Spans = number[];

interface Range {
  startOffset: number;
  endOffset: number;
  count: number;
}

/** What ran, from the ranges of V8: an inner range says more than the one around it. */
export function coveredSpans(functions: { ranges: Range[] }[]): Spans {
  const ranges = functions
    .flatMap((one) => one.ranges)
    .sort((first, second) => first.startOffset - second.startOffset || second.endOffset - first.endOffset);
  const spans: Spans = [];
  const open: Range[] = [];
  let at = 0;
  const upTo = (end: number) => {
    const innermost = open.at(-1);
    if (innermost !== undefined && innermost.count > 0 && end > at) {
      if (spans.at(-1) === at) spans[spans.length - 1] = end;
      else spans.push(at, end);
    }
    at = Math.max(at, end);
  };
  const closeUntil = (start: number) => {
    for (let last = open.at(-1); last !== undefined && last.endOffset <= start; last = open.at(-1)) {
      upTo(last.endOffset);
      open.pop();
    }
  };
  for (const range of ranges) {
    closeUntil(range.startOffset);
    upTo(range.startOffset);
    open.push(range);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return spans;
}

/** Whether the character at this place ran. */
export function runs(spans: Spans, at: number): boolean {
  for (let index = 0; index < spans.length; index += 2)
    if (at >= (spans[index] ?? 0) && at < (spans[index + 1] ?? 0)) return true;
  return false;
}

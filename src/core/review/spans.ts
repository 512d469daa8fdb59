import type { Span } from './mentions.ts';

/** Of spans about the same words the first that begins, and of those that begin together the first in the list; in the order of the text. */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const sorted = spans
    .map((span, at) => ({ span, at }))
    .sort((one, other) => one.span.start - other.span.start || one.at - other.at);
  const kept: T[] = [];
  let reach = -1;
  for (const { span } of sorted) {
    if (span.start < reach) continue;
    kept.push(span);
    reach = Math.max(reach, span.end);
  }
  return kept;
}

import type { SourceSpan } from './letter.ts';

/**
 * Where the sentences of a letter stand after a person changed it, and what they stand on (WR1). A sentence that was taken in another
 * way of saying it keeps its notes; one that was changed by hand is the person's own and has none.
 */
export function stillSourced(before: string, sources: readonly SourceSpan[], after: string): SourceSpan[] {
  const found: SourceSpan[] = [];
  let from = 0;
  for (const source of sources) {
    const said = before.slice(source.start, source.end);
    const ways = [said, ...(source.variants ?? [])];
    for (const [at, way] of ways.entries()) {
      const start = after.indexOf(way, from);
      if (way === '' || start < 0) continue;
      // In turn: after the last way comes the first again.
      const variants = [...ways.slice(at + 1), ...ways.slice(0, at)];
      from = start + way.length;
      found.push({ start, end: from, entryIds: source.entryIds, ...(variants.length === 0 ? {} : { variants }) });
      break;
    }
  }
  return found;
}

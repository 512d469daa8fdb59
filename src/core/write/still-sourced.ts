import type { SourceSpan } from './letter.ts';

/** Where the sentences of a letter stand after a person changed it (WR1). One that was changed by hand is the person's own and stands on nothing. */
export function stillSourced(before: string, sources: readonly SourceSpan[], after: string): SourceSpan[] {
  const found: SourceSpan[] = [];
  let from = 0;
  for (const source of sources) {
    const said = before.slice(source.start, source.end);
    const start = after.indexOf(said, from);
    if (said === '' || start < 0) continue;
    from = start + said.length;
    found.push({ ...source, start, end: from });
  }
  return found;
}

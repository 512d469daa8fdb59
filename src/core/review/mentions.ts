export interface Span {
  readonly start: number;
  readonly end: number;
}

export const LEGAL_FORM =
  /[\s,]+(?:ltd|limited|plc|inc|incorporated|llc|llp|lp|gmbh|ag|se|sa|sarl|bv|nv|oy|ab|as|co|corp|corporation|company|group|holdings?|& co|pte|pvt|pty|sdn|bhd|srl|spa|aps|a\/s|cic|pllc|kk|oyj|sas|dac|kft|fze)\.?$/i;

/** A firm's name without what the law adds to it: "Northwind Ltd" is "Northwind". */
export function withoutLegalForm(name: string): string {
  let base = name.trim();
  for (let previous = ''; previous !== base; ) {
    previous = base;
    base = base.replace(LEGAL_FORM, '').trim();
  }
  return base;
}

/** The name and, for a firm, the name without its legal form: "Northwind Ltd" is also found as "Northwind". */
function spellings(name: string): string[] {
  const full = name.trim();
  const base = withoutLegalForm(full);
  return base === full || base.length < 2 ? [full] : [full, base];
}

function asPattern(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s(?:&|and|und)\s/g, ' (?:&|and|und) ')
    .replace(/\s+/g, '\\s+');
}

/**
 * Where a text names somebody. Case counts, for "shell" is no firm. A single word that is also an ordinary word counts
 * only inside a sentence, and a month only away from numbers.
 */
export function mentionsOf(text: string, name: string, commonNames: ReadonlySet<string>): Span[] {
  if (name.trim().length < 2) return [];
  const found: Span[] = [];
  for (const spelling of spellings(name)) {
    const isWithin = within(found);
    // Most names of other jobs stand nowhere in a letter: no pattern is built for them.
    if (!text.includes(/^\S+/.exec(spelling)?.[0] ?? '')) continue;
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${asPattern(spelling)}(?![\\p{L}\\p{N}])`, 'gu');
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isWithin({ start, end })) continue;
      if (commonNames.has(spelling) && isOrdinary(text, start, end)) continue;
      found.push({ start, end });
    }
  }
  return found;
}

function isOrdinary(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  const startsSentence = /(?:^|[.!?:\n]\s*)$/.test(before) && start !== 0 ? true : start === 0;
  const besideNumber = /\d(?:st|nd|rd|th)?\s*$/.test(before) || /^\s*\d/.test(after);
  return startsSentence || besideNumber || /(?:\bthe|\ba|\ban|\bmy|\byour)\s$/i.test(before);
}

/**
 * Tells of a span whether one of these holds it. Of all that begin before it, the one that reaches furthest decides, so that a text that is
 * one name thousands of times takes no longer than another.
 */
function within(covering: readonly Span[]): (span: Span) => boolean {
  const sorted = covering.toSorted((one, other) => one.start - other.start);
  let furthest = -1;
  const reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (reach[low - 1] ?? -1) >= end;
  };
}

/** Spans of `found` that no span of `covering` holds: "Acme" inside "Acme Robotics" is the latter. */
export function outside(found: readonly Span[], covering: readonly Span[]): Span[] {
  const isWithin = within(covering);
  return found.filter((span) => !isWithin(span));
}

/** A piece of text of a page, with its place. */
export interface PdfItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
  readonly height: number;
}

/** The lines of a page in the order in which they are read; a gap wider than a line parts paragraphs. */
export function linesOf(items: readonly PdfItem[]): string {
  const lines: string[] = [];
  // The pieces of a line are joined once, at its end: a page of one endless line would else be copied with each of them.
  let pieces: string[] = [];
  let isEmpty = true;
  let lineY: number | null = null;
  for (const item of items) {
    const y = item.transform[5] ?? 0;
    if (lineY !== null && Math.abs(y - lineY) > Math.max(2, item.height * 0.5) && !isEmpty) {
      lines.push(pieces.join('').trim());
      if (Math.abs(y - lineY) > item.height * 1.9) lines.push('');
      [pieces, isEmpty] = [[], true];
    }
    if (item.str !== '') lineY = y;
    if (item.str.trim() !== '') isEmpty = false;
    pieces.push(item.str, item.hasEOL ? ' ' : '');
  }
  if (!isEmpty) lines.push(pieces.join('').trim());
  return lines.join('\n');
}

/** Length at which paragraphs are broken; RFC 3676 section 4.2 asks for 78 at most, with the space that marks the break. */
const WIDTH = 72;
/** RFC 5322 section 2.1.1: no longer line may stand in a plain message. */
const LONGEST_LINE = 78;

/**
 * A letter as format=flowed text (RFC 3676): long lines are broken after a space, so that programs which know the format
 * join them again and others still show short lines. Lines that begin with a space, `>` or "From " get one space more.
 * @param text lines separated by \n
 * @returns null where flowing would be wrong or change nothing: no line is long, or a long one has no space to break at
 *   (Chinese, a long link)
 */
export function toFlowed(text: string): string | null {
  const lines = text.split('\n');
  if (!lines.some((line) => line.length > LONGEST_LINE)) return null;
  const flowed: string[] = [];
  for (const line of lines) {
    // A trailing space would join this line with the next; only "-- ", the mark of a signature, keeps it (section 4.3).
    const whole = line === '-- ' ? line : line.replace(/ +$/, '');
    const broken = breakLine(whole);
    if (broken.some((part) => part.length > LONGEST_LINE)) return null;
    flowed.push(...broken.map(stuff));
  }
  return flowed.join('\n');
}

/** What a program that knows the format shows: the text as it was written, but for spaces at the ends of lines. */
export function fromFlowed(text: string): string {
  let result = '';
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.startsWith(' ') ? raw.slice(1) : raw;
    if (index > 0 && !continues(result)) result += '\n';
    result += line;
  }
  return result;
}

function continues(text: string): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return last.endsWith(' ') && last !== '-- ';
}

function stuff(line: string): string {
  return /^(?: |>|From )/.test(line) ? ` ${line}` : line;
}

/** @param line without spaces at its end */
function breakLine(line: string): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > LONGEST_LINE) {
    let at = rest.lastIndexOf(' ', WIDTH - 1);
    if (at < 0) at = rest.indexOf(' ');
    // Several spaces are kept together on the line that they end.
    while (rest[at + 1] === ' ') at += 1;
    if (at < 0) break;
    parts.push(rest.slice(0, at + 1));
    rest = rest.slice(at + 1);
  }
  return [...parts, rest];
}

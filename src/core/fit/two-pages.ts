import type { BriefLine, BriefSection } from './brief-line.ts';
import type { BriefPart } from './fit-words.ts';

/**
 * What two printed pages hold, in rows of the brief's own print style (10 pt on 14 pt, A4 and Letter; the smaller of both counts),
 * less the head. Measured by printing in Chromium: `test/services/brief-print.test.ts`.
 */
const ROWS = 92;
/** Characters in a row, on the careful side: capitals and wide letters take more room. */
const ROW_CHARACTERS = 84;
const HEADING_ROWS = 2;
/** A line longer than this is cut: one glances at a brief. */
const LONGEST_LINE = 220;

/** What matters most when there is no room for everything. */
const order: readonly BriefPart[] = [
  'say',
  'who',
  'questions',
  'way',
  'put-right',
  'examples',
  'said',
  'weak',
  'excel',
  'research',
];

/**
 * Fits the brief to two pages: lines are taken in turns, one of each section, the sections that matter most first, until the pages are
 * full. What had no room is counted, never hidden.
 */
export function fitToTwoPages(
  sections: readonly { readonly part: BriefPart; readonly lines: readonly BriefLine[] }[],
): BriefSection[] {
  const ranked = [...sections].sort((one, other) => order.indexOf(one.part) - order.indexOf(other.part));
  const taken = new Map<BriefPart, BriefLine[]>();
  // A section that loses lines says how many: that is a row too.
  let rows = sections.length * (HEADING_ROWS + 1);
  let full = false;
  const most = Math.max(0, ...sections.map((each) => each.lines.length));
  for (let turn = 0; turn < most && !full; turn++) {
    for (const { part, lines } of ranked) {
      const line = lines[turn];
      if (line === undefined) continue;
      const short = shorten(line);
      rows += rowsOf(short);
      if (rows > ROWS) {
        full = true;
        break;
      }
      taken.set(part, [...(taken.get(part) ?? []), short]);
    }
  }
  return sections.flatMap(({ part, lines }) => {
    const kept = taken.get(part) ?? [];
    return [{ part, lines: kept, left: lines.length - kept.length }];
  });
}

function shorten(line: BriefLine): BriefLine {
  return {
    ...line,
    lead: line.lead === null ? null : cut(line.lead, LONGEST_LINE / 2),
    text: cut(line.text, LONGEST_LINE),
    more: line.more === null ? null : { ...line.more, text: cut(line.more.text, LONGEST_LINE / 2) },
  };
}

/** Cut at the end of a word; the text before the cut is as it was noted. */
function cut(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (width(flat) <= most) return flat;
  let end = 0;
  let sum = 0;
  for (const sign of flat) {
    sum += width(sign);
    if (sum > most - 1) break;
    end += sign.length;
  }
  const before = flat.slice(0, end);
  const space = before.lastIndexOf(' ');
  return `${(space > end / 2 ? before.slice(0, space) : before).trimEnd()}…`;
}

/** Labels, the day and the source take about this much beside the words. */
const BESIDE = 60;

function rowsOf(line: BriefLine): number {
  const words = width(line.lead ?? '') + width(line.text) + width(line.more?.text ?? '') + BESIDE;
  return Math.ceil(words / ROW_CHARACTERS);
}

/** Signs of East Asian scripts and pictures take the room of two letters. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

function width(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** RFC 5322 3.3, with the forms of RFC 850 and asctime that old programs write: "Wed, 4 Nov 2026 10:00:00 +0100". */
const WRITTEN = /(?:^|[\s,])(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(.*)$/i;
const ASCTIME = /(?:^|\s)([a-z]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(\d{4})\s*(.*)$/i;
/** RFC 3339. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})[T\s](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(.*)$/;
/** "04.11.2026 10:00": with full stops the day stands first wherever it is written. */
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})[,\s]\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(.*)$/;
/** Of RFC 5322 4.3; every other name is read as UTC, as it says. */
const NAMED: Readonly<Record<string, number>> = {
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/**
 * When a mail says that it was sent, in milliseconds since 1970, from its Date field. Null where the field cannot be read one way: figures
 * with strokes may be day or month first, and a guess would move every day that the mail names (RU6).
 */
export function readMailDate(field: string): number | null {
  const plain = field
    .slice(0, 200)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const written = WRITTEN.exec(plain);
  if (written) {
    const [, day, month = '', year = '', ...rest] = written;
    const full = year.length === 2 ? `${Number(year) < 50 ? 20 : 19}${year}` : year;
    return instant(full, MONTHS.indexOf(month.toLowerCase()) + 1, day, rest);
  }
  const asctime = ASCTIME.exec(plain);
  if (asctime) {
    const [, month = '', day, hour, minute, second, year, zone] = asctime;
    return instant(year, MONTHS.indexOf(month.toLowerCase()) + 1, day, [hour, minute, second, zone]);
  }
  const iso = ISO.exec(plain);
  if (iso) return instant(iso[1], Number(iso[2]), iso[3], iso.slice(4));
  const dotted = DOTTED.exec(plain);
  return dotted ? instant(dotted[3], Number(dotted[2]), dotted[1], dotted.slice(4)) : null;
}

function instant(
  year: string | undefined,
  month: number,
  day: string | undefined,
  [hour, minute, second, zone]: readonly (string | undefined)[],
): number | null {
  const [of, to] = [Number(year), Number(day)];
  const at = Date.UTC(of, month - 1, to, Number(hour), Number(minute), Math.min(59, Number(second ?? 0)));
  const read = new Date(at);
  const exists = read.getUTCFullYear() === of && read.getUTCMonth() === month - 1 && read.getUTCDate() === to;
  if (month < 1 || !exists || Number(hour) > 23 || Number(minute) > 59) return null;
  return at - offsetMinutes(zone ?? '') * 60_000;
}

/** Minutes east of Greenwich; none is read as UTC. */
function offsetMinutes(zone: string): number {
  const [, sign, hours, minutes] = /^(?:gmt|utc)?\s?([+-])(\d{2}):?(\d{2})/i.exec(zone) ?? [];
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return NAMED[zone.slice(0, 3).toLowerCase()] ?? 0;
}

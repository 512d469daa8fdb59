import type { TextReader } from '../../app/ports/mail-text.ts';
import { epochDayOf } from '../../core/time/epoch-day.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { readCalendar } from './ics-reader.ts';
import { readMessage } from './message-reader.ts';

/** Only the beginning of a mail names its appointment; what was quoted below is older. */
const MOST_CHARACTERS = 8000;

/** Reads what strangers send. The parsers are loaded with the first file. */
export function createTextReader(): TextReader {
  return {
    message: readMessage,
    calendar: readCalendar,
    async sites() {
      const { siteOf } = await import('./sites.ts');
      return siteOf;
    },
    async table(text) {
      const { readCsv } = await import('./csv.ts');
      try {
        return { ok: true, value: readCsv(text) };
      } catch (error) {
        return { ok: false, why: error instanceof Error ? error.message : String(error) };
      }
    },
    async appointment(text, referenceAt, zone) {
      const { parse } = await import('chrono-node');
      const place = zoneOf(zone);
      const offsetMinutes = place.offsetAt(referenceAt) / 60_000;
      const found = parse(
        text.slice(0, MOST_CHARACTERS),
        { instant: new Date(referenceAt), timezone: offsetMinutes },
        { forwardDate: true },
      );
      const certain = found.filter(
        (each) => each.start.isCertain('hour') && (each.start.isCertain('day') || each.start.isCertain('weekday')),
      );
      const instants = new Map<number, string>();
      for (const each of certain) {
        const [year, month, day] = [each.start.get('year'), each.start.get('month'), each.start.get('day')];
        if (year === null || month === null || day === null) continue;
        const minute = (each.start.get('hour') ?? 0) * 60 + (each.start.get('minute') ?? 0);
        // A zone that the words name counts; else the time is read where the candidate is.
        const at = each.start.isCertain('timezoneOffset')
          ? each.start.date().getTime()
          : place.at(epochDayOf(year, month, day), minute);
        if (!instants.has(at)) instants.set(at, each.text);
      }
      const [only] = instants;
      return instants.size === 1 && only ? { startsAt: only[0], words: only[1] } : null;
    },
  };
}

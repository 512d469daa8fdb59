import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarSource } from '../../core/plan/context.ts';
import type { HolidayTable } from '../../core/time/work-calendar.ts';
import { type CountryFile, type CountryFiles, calendarsFrom, holidayTableOf } from './tables.ts';

const folder = join(import.meta.dirname, 'tables');

/** The tables beside this file. */
const files: CountryFiles = {
  countryFile: (country) => JSON.parse(readFileSync(join(folder, `${country}.json`), 'utf8')) as CountryFile,
};

/** The table of a region, ISO 3166-1 (`GB`) or 3166-2 (`GB-SCT`), from its file; null for an unknown country. */
export function holidayTable(region: string): HolidayTable | null {
  return holidayTableOf(files, region);
}

/** Work calendars by region, each built once, from the files of the program. */
export function createCalendars(): CalendarSource {
  return calendarsFrom(files);
}

import type { CalendarSource } from '../../core/plan/context.ts';
import { epochDayOf } from '../../core/time/epoch-day.ts';
import { type HolidayTable, type WorkCalendar, workCalendar } from '../../core/time/work-calendar.ts';
import { countries } from './countries.ts';

/** The table of one country, as it lies in its file `<CC>.json`. */
export interface CountryFile {
  /** For each subdivision, '' the country: epoch day from which, and ISO weekdays that are not worked. */
  readonly weekend: Record<string, [number, number[]][]>;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly names: string[];
  /** Names of the subdivisions in English, by their code. */
  readonly parts: Record<string, string>;
  /** Subdivisions that rest exactly as their country does. */
  readonly same: string[];
  /** For each subdivision, '' the country: pairs of days since the day before in the list and index of the name. */
  readonly days: Record<string, number[]>;
  /** The same for half days. A subdivision without its own list has its country's. */
  readonly half: Record<string, number[]>;
  /** For each subdivision, '' the country: first and last year that were compared with an official list. */
  readonly compared: Record<string, [number, number]>;
  /** Epoch days of weekends that are worked in the whole country. */
  readonly worked: number[];
}

/** Where the tables come from. */
export interface CountryFiles {
  /** The table of one of the countries that have one. Throws where it cannot be had. */
  countryFile(country: string): CountryFile;
}

/**
 * The table of a region, ISO 3166-1 (`GB`) or 3166-2 (`GB-SCT`). An unknown subdivision of a known country has the
 * country's table, and its name; null for an unknown country.
 */
export function holidayTableOf(files: CountryFiles, region: string): HolidayTable | null {
  const match = /^([A-Z]{2})(?:-([A-Z0-9]{1,3}))?$/.exec(region.toUpperCase());
  if (!match?.[1]) return null;
  if (!countries.includes(match[1])) return null;
  const file = files.countryFile(match[1]);
  const part = match[2];
  const isKnown = part === undefined || Object.hasOwn(file.days, part) || file.same.includes(part);
  const flat = file.days[match[2] ?? ''] ?? file.days[''] ?? [];
  return {
    region: isKnown ? region.toUpperCase() : match[1],
    weekends: file.weekend[part ?? ''] ?? file.weekend[''] ?? [],
    firstYear: file.firstYear,
    lastYear: file.lastYear,
    compared: file.compared[part ?? ''] ?? file.compared[''] ?? null,
    days: decode(file, flat),
    halfDays: decode(file, file.half[part ?? ''] ?? file.half[''] ?? []),
    worked: file.worked,
  };
}

function decode(file: CountryFile, flat: readonly number[]): [number, string][] {
  const days: [number, string][] = [];
  let day = epochDayOf(file.firstYear, 1, 1);
  for (let index = 0; index < flat.length; index += 2) {
    day += flat[index] ?? 0;
    days.push([day, file.names[flat[index + 1] ?? -1] ?? '']);
  }
  return days;
}

/** Work calendars by region, each built once. */
export function calendarsFrom(files: CountryFiles): CalendarSource {
  const calendars = new Map<string | null, WorkCalendar>();
  const parts = new Map<string, readonly { region: string; name: string }[]>();
  return {
    countries: () => countries,
    calendarOf(region) {
      let calendar = calendars.get(region);
      if (calendar === undefined) {
        calendar = workCalendar(region === null ? null : holidayTableOf(files, region));
        calendars.set(region, calendar);
      }
      return calendar;
    },
    partsOf(country) {
      let found = parts.get(country);
      if (found === undefined) {
        const names = countries.includes(country) ? files.countryFile(country).parts : {};
        found = Object.entries(names)
          .map(([code, name]) => ({ region: `${country}-${code}`, name }))
          .sort((one, other) => one.name.localeCompare(other.name, 'en'));
        parts.set(country, found);
      }
      return found;
    },
  };
}

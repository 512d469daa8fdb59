import { NotFetched } from '../../app/ports/home.ts';
import type { CalendarSource } from '../../core/plan/context.ts';
import { countries } from './countries.ts';
import { type CountryFile, calendarsFrom } from './tables.ts';

/** How many tables are asked for at once: the page's own requests are not to wait behind two hundred others. */
const AT_ONCE = 4;

/** Calendars of a site, and a way to have all of their tables before they are needed. */
export interface CalendarsInPage {
  readonly calendars: CalendarSource;
  /**
   * Fetches every table that is not here yet, one after the other in the background. False where some could not be had: those are asked
   * for again when they are needed.
   */
  fetchAhead(): Promise<boolean>;
}

/**
 * Work calendars in a worker of a page, whose tables lie as `<CC>.json` below `folder`, an address that ends with a slash. A plan asks for
 * its calendars in the middle of its work, so a table is fetched while the worker waits: only a worker may do that. A table that cannot
 * be had throws `NotFetched`: without it nothing is planned, for then every holiday would be a working day.
 */
export function createCalendarsInPage(folder: string): CalendarsInPage {
  const tables = new Map<string, CountryFile>();

  function keep(country: string, text: string): CountryFile {
    const table = JSON.parse(text) as CountryFile;
    // A host may answer with a page of its own where a file is missing.
    if (!Array.isArray(table.names)) throw new Error(`What was answered is no table of ${country}.`);
    tables.set(country, table);
    return table;
  }

  function fetched(country: string): CountryFile {
    const request = new XMLHttpRequest();
    request.open('GET', `${folder}${country}.json`, false);
    request.send();
    if (request.status !== 200) throw new Error(`The table of ${country} was answered with ${request.status}.`);
    return keep(country, request.responseText);
  }

  async function fetchOne(country: string): Promise<boolean> {
    try {
      const answer = await fetch(`${folder}${country}.json`);
      if (!answer.ok) return false;
      keep(country, await answer.text());
      return true;
    } catch {
      return false;
    }
  }

  return {
    calendars: calendarsFrom({
      countryFile(country) {
        try {
          return tables.get(country) ?? fetched(country);
        } catch (error) {
          throw new NotFetched({ code: 'holidays', country }, error);
        }
      },
    }),
    async fetchAhead() {
      const waiting = countries.filter((country) => !tables.has(country));
      const outcomes: boolean[] = [];
      const next = async (): Promise<void> => {
        for (let country = waiting.shift(); country !== undefined; country = waiting.shift())
          outcomes.push(await fetchOne(country));
      };
      await Promise.all(Array.from({ length: AT_ONCE }, next));
      return outcomes.every((each) => each);
    },
  };
}

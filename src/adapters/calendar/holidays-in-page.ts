import { NotFetched } from '../../app/ports/home.ts';
import type { CalendarSource } from '../../core/plan/context.ts';
import { type CountryFile, calendarsFrom } from './tables.ts';

/**
 * Work calendars in a worker of a page, whose tables lie as `<CC>.json` below `folder`, an address that ends with a slash. A plan asks for
 * its calendars in the middle of its work, so a table is fetched while the worker waits: only a worker may do that. A table that cannot
 * be had throws `NotFetched`: without it nothing is planned, for then every holiday would be a working day.
 */
export function createCalendarsInPage(folder: string): CalendarSource {
  const tables = new Map<string, CountryFile>();

  function fetched(country: string): CountryFile {
    const request = new XMLHttpRequest();
    request.open('GET', `${folder}${country}.json`, false);
    request.send();
    if (request.status !== 200) throw new Error(`The table of ${country} was answered with ${request.status}.`);
    const table = JSON.parse(request.responseText) as CountryFile;
    // A host may answer with a page of its own where a file is missing.
    if (!Array.isArray(table.names)) throw new Error(`What was answered is no table of ${country}.`);
    tables.set(country, table);
    return table;
  }

  return calendarsFrom({
    countryFile(country) {
      try {
        return tables.get(country) ?? fetched(country);
      } catch (error) {
        throw new NotFetched({ code: 'holidays', country }, error);
      }
    },
  });
}

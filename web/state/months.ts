import { language } from './words.ts';

/** A month or a day of a CV ("2015-01", "2015-01-31") as the reader's language writes a month: "Jan 2015". Anything else as it is. */
export function monthText(text: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return text;
  const shown = new Intl.DateTimeFormat(language.code, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return shown.format(Date.UTC(Number(year), Number(month) - 1, 1));
}

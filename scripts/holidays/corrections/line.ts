import type { Correction } from '../apply.ts';

const CHECKED = '2026-11-28';

/** One line of the table: regions, what changes, where it is laid down. */
export function line(regions: string, source: string, change: Correction['change'], checkedOn = CHECKED): Correction {
  return { regions: regions.split(' '), source, change, checkedOn };
}

export function add(name: string, ...days: string[]): Correction['change'] {
  return { kind: 'add', name, days };
}

export function remove(named: string, from = 2015, to = 2045): Correction['change'] {
  return { kind: 'remove', named, from, to };
}

/** A day of each year, `MM-DD`, from and to a year. */
export function yearly(name: string, monthDay: string, from = 2015, to = 2045): Correction['change'] {
  return { kind: 'yearly', name, monthDay, from, to };
}

/** A holiday on one of these weekdays gives the next day that would be worked. */
export function substitute(weekdays: readonly number[], from: number, except = /^$/): Correction['change'] {
  return { kind: 'substitute', weekdays, from, to: 2045, except };
}

import { MINUTE_MS } from '../../core/time/epoch-day.ts';
import { isZone, zoneOf } from '../../core/time/zone.ts';
import { readOffset } from './calendar-time.ts';

/** What the name of a time zone says: a zone, an offset that holds all year, or the offset that a zone has in winter. */
export type NamedZone =
  /** `isId`: written as an id and not as a program shows it. */
  | { readonly is: 'zone'; readonly zone: string; readonly isId: boolean }
  | { readonly is: 'offset'; readonly offset: number }
  | { readonly is: 'standard-offset'; readonly offset: number };

/** Names that programs show in place of ids. Where a name stands for several places, it is the one that most of its people live in. */
const shownNames: readonly (readonly [RegExp, string])[] = [
  [/\beastern time\b/, 'America/New_York'],
  [/\bcentral time\b/, 'America/Chicago'],
  [/\bmountain time\b/, 'America/Denver'],
  [/\bpacific time\b/, 'America/Los_Angeles'],
  [/\batlantic time\b/, 'America/Halifax'],
  [/\bindiana \(east\)/, 'America/Indiana/Indianapolis'],
  [/\barizona\b/, 'America/Phoenix'],
  [/\balaska\b/, 'America/Anchorage'],
  [/\bhawaii\b/, 'Pacific/Honolulu'],
  [/\bnewfoundland\b/, 'America/St_Johns'],
  [/\bsaskatchewan\b/, 'America/Regina'],
  [/\b(?:greenwich mean time|british (?:summer )?time)\b/, 'Europe/London'],
  [/\bcentral european\b/, 'Europe/Berlin'],
  [/\beastern european\b/, 'Europe/Helsinki'],
  [/\bwest central africa\b/, 'Africa/Lagos'],
  [/\bdublin, edinburgh\b/, 'Europe/London'],
  [/\bcoordinated universal time\b/, 'UTC'],
];

/** Cities of such names that no zone is called by. */
const otherCities: readonly (readonly [RegExp, string])[] = [
  [/\bnew delhi\b/, 'Asia/Kolkata'],
  [/\bbeijing\b/, 'Asia/Shanghai'],
  [/\babu dhabi\b/, 'Asia/Dubai'],
  [/\bpretoria\b/, 'Africa/Johannesburg'],
  [/\bcanberra\b/, 'Australia/Sydney'],
  [/\bwellington\b/, 'Pacific/Auckland'],
  [/\bbern\b/, 'Europe/Zurich'],
];

let cities: ReadonlyMap<string, string> | undefined;

/** Cities by which zones are called, as words: "los angeles" for America/Los_Angeles. */
function zoneByCity(): ReadonlyMap<string, string> {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((id) => [
      (id.split('/').at(-1) ?? id).replaceAll('_', ' ').toLowerCase(),
      id,
    ]),
  );
  return cities;
}

/**
 * The zone that calendars mean by a name: IANA, with a vendor's prefix, of Windows, as a program shows it ("(UTC-05:00) Eastern
 * Time"), or an offset ("GMT-0500"). Null where it is none of these.
 */
export function readZoneName(written: string, findIana: (windows: never) => readonly string[]): NamedZone | null {
  const plain = written.replace(/^["\s]+|["\s]+$/g, '').slice(0, 200);
  if (plain === '') return null;
  if (isZone(plain)) return { is: 'zone', zone: plain, isId: true };
  // "/vendor.example/Europe/London", "tzone://Microsoft/Utc": the last parts are the name.
  const parts = plain.split('/').filter((each) => each !== '');
  for (const count of [3, 2, 1]) {
    const tail = parts.slice(-count).join('/');
    if (parts.length > count && isZone(tail)) return { is: 'zone', zone: canonical(tail), isId: true };
  }
  const windows = findIana(plain as never)[0];
  if (windows !== undefined) return { is: 'zone', zone: windows, isId: true };
  return readOffsetName(plain) ?? readShownName(plain);
}

function canonical(zone: string): string {
  return zone.toLowerCase() === 'utc' ? 'UTC' : zone;
}

function readOffsetName(plain: string): NamedZone | null {
  const found = /^(?:\(?(?:UTC|GMT)\)?\s*)?([+-]\d{1,2}(?::?\d{2})?)\)?$/i.exec(plain);
  const offset = found === null ? null : readOffset(found[1] ?? '');
  if (offset === null) return null;
  // A whole hour has a zone of its own that never changes its clock; its name counts the other way round (POSIX).
  const hours = offset / (60 * MINUTE_MS);
  const zone = hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  return Number.isInteger(hours) && isZone(zone) ? { is: 'zone', zone, isId: true } : { is: 'offset', offset };
}

/** "(UTC-05:00) Eastern Time (US & Canada)": the place where the offset fits it, else the offset, which may lack summer time. */
function readShownName(plain: string): NamedZone | null {
  const found = /^\(?(?:UTC|GMT)\s*([+-]\d{1,2}(?::?\d{2})?)?\)?\s*(.*)$/i.exec(plain);
  const offset = found === null ? null : found[1] === undefined ? 0 : readOffset(found[1]);
  const words = (found?.[2] ?? plain).toLowerCase();
  const place =
    shownNames.find(([name]) => name.test(words))?.[1] ??
    words
      .split(/[,;()/]/)
      .map((each) => zoneByCity().get(each.trim()))
      .find((each) => each !== undefined) ??
    otherCities.find(([name]) => name.test(words))?.[1];
  if (place !== undefined && (offset === null || standardOffset(place) === offset))
    return { is: 'zone', zone: place, isId: false };
  return offset === null || found === null ? null : { is: 'standard-offset', offset };
}

/** The offset that a zone has when its clocks are not put forward: the lesser of January's and July's. */
function standardOffset(zone: string): number {
  const { offsetAt } = zoneOf(zone);
  return Math.min(offsetAt(Date.UTC(2026, 0, 15)), offsetAt(Date.UTC(2026, 6, 15)));
}

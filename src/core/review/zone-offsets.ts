import { civilOf, DAY_MS, type EpochDay, epochDayOf, MINUTE_MS, weekdayOf } from '../time/epoch-day.ts';
import { zoneOf } from '../time/zone.ts';

/** Fixed offsets of the abbreviations that letters name, in minutes east of Greenwich (IANA; several where regions share the letters). */
const fixed = {
  gmt: [0],
  utc: [0],
  wet: [0],
  bst: [60],
  ist: [60, 330, 120],
  cet: [60],
  cest: [120],
  mez: [60],
  mesz: [120],
  eet: [120],
  eest: [180],
  est: [-300],
  edt: [-240],
  cst: [-360, 480],
  cdt: [-300],
  mst: [-420],
  mdt: [-360],
  pst: [-480],
  pdt: [-420],
  awst: [480],
  aest: [600],
  aedt: [660],
  nzst: [720],
  nzdt: [780],
  sgt: [480],
  hkt: [480],
  jst: [540],
  gst: [240],
  sast: [120],
} as const;

export type ZoneName = keyof typeof fixed;

const isFixed = (name: string): name is keyof typeof fixed => Object.hasOwn(fixed, name);

export function isZoneName(name: string): name is ZoneName {
  return isFixed(name);
}

const PLACE = 'place:';
const isPlace = (name: string): name is `place:${string}` => name.startsWith(PLACE);

/** The n-th Sunday of a month; the last for -1. */
function sunday(year: number, month: number, which: number): EpochDay {
  if (which < 0) {
    const last = epochDayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1;
    return last - (weekdayOf(last) % 7);
  }
  const first = epochDayOf(year, month, 1);
  return first + ((7 - weekdayOf(first)) % 7) + (which - 1) * 7;
}

/** Directive 2000/84/EC; Energy Policy Act of 2005; the states of New South Wales and Victoria since 2008. */
function isSummer(rule: 'europe' | 'america' | 'australia', day: EpochDay): boolean {
  const { year } = civilOf(day);
  if (rule === 'europe') return day >= sunday(year, 3, -1) && day < sunday(year, 10, -1);
  if (rule === 'america') return day >= sunday(year, 3, 2) && day < sunday(year, 11, 1);
  return day < sunday(year, 4, 1) || day >= sunday(year, 10, 1);
}

/** Names of summer time, which no clock shows in winter. */
const summerOf: Readonly<Record<string, 'europe' | 'america' | 'australia'>> = {
  bst: 'europe',
  cest: 'europe',
  mesz: 'europe',
  eest: 'europe',
  edt: 'america',
  cdt: 'america',
  mdt: 'america',
  pdt: 'america',
  aedt: 'australia',
};

function isOutOfSeason(name: string, day: EpochDay): boolean {
  const rule = summerOf[name];
  return rule !== undefined && !isSummer(rule, day);
}

/** Minutes east of Greenwich that clocks of this name show on a day; several where the letters stand for several, none where that time is not kept on it. */
export function offsetsOn(name: ZoneName | `place:${string}`, day: EpochDay): readonly number[] {
  if (isPlace(name))
    return [Math.round(zoneOf(name.slice(PLACE.length)).offsetAt(day * DAY_MS + DAY_MS / 2) / MINUTE_MS)];
  return isOutOfSeason(name, day) ? [] : fixed[name];
}

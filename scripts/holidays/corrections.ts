import type { Correction } from './apply.ts';
import { africaAndMiddleEast } from './corrections/africa-and-middle-east.ts';
import { americas } from './corrections/americas.ts';
import { asiaAndPacific } from './corrections/asia-and-pacific.ts';
import { europe } from './corrections/europe.ts';
import { givenOnce } from './corrections/given-once.ts';

/**
 * What the source of the tables lacks or has wrong, in the order in which it is applied. A code without a subdivision stands for the
 * country and all its parts. Each names the act, decree or list; one-off days are dated.
 */
export const corrections: readonly Correction[] = [
  ...europe,
  ...americas,
  ...asiaAndPacific,
  ...africaAndMiddleEast,
  ...givenOnce,
];

/** Weekends that the locale data lack, or that changed: from that day on. The first line of a region holds from the beginning. */
export const weekends: readonly { region: string; from: string; weekend: readonly number[]; source: string }[] = [
  { region: 'AE', from: '2015-01-01', weekend: [5, 6], source: 'Federal practice since 2006' },
  { region: 'AE', from: '2022-01-01', weekend: [6, 7], source: 'Cabinet decision of 7 December 2021' },
  { region: 'BD', from: '2015-01-01', weekend: [5, 6], source: 'Government order of 2005' },
  { region: 'BN', from: '2015-01-01', weekend: [5, 7], source: 'Government offices rest on Friday and Sunday' },
  { region: 'MY-01', from: '2015-01-01', weekend: [5, 6], source: 'Johor, decree of November 2013' },
  { region: 'MY-01', from: '2025-01-01', weekend: [6, 7], source: 'Johor, decree of October 2024' },
  { region: 'MY-02', from: '2015-01-01', weekend: [5, 6], source: 'Kedah rests on Friday and Saturday' },
  { region: 'MY-03', from: '2015-01-01', weekend: [5, 6], source: 'Kelantan rests on Friday and Saturday' },
  { region: 'MY-11', from: '2015-01-01', weekend: [5, 6], source: 'Terengganu rests on Friday and Saturday' },
];

/**
 * Years for which the days of a region were compared with an official list, by region; a part without a line has its country's.
 * What is not here is calculated from rules and said to be.
 */
export const comparedYears: Readonly<Record<string, readonly [number, number]>> = {
  CN: [2018, 2026],
  'GB-ENG': [2019, 2028],
  'GB-WLS': [2019, 2028],
  'GB-SCT': [2019, 2028],
  'GB-NIR': [2019, 2028],
  KR: [2018, 2027],
  US: [2022, 2028],
};

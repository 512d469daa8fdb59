import { FEWEST_PROCESSES, type Outlook } from '../../core/forecast/outlook.ts';
import type { AnswerLaw, PublishedFigure } from '../../core/forecast/published.ts';
import type { SurvivalStep } from '../../core/forecast/survival.ts';
import { type EpochDay, parseDay } from '../../core/time/epoch-day.ts';
import { longDay } from './days.ts';

function workingDays(count: number): string {
  return `${count} working day${count === 1 ? '' : 's'}`;
}

function processes(count: number): string {
  return `${count} ${count === 1 ? 'process' : 'processes'}`;
}

/** Shares in words: figures would claim more than a handful of cases can. */
function roughly(share: number): string {
  const words: readonly [number, string][] = [
    [0.08, 'hardly any'],
    [0.16, 'about one in eight'],
    [0.225, 'about one in five'],
    [0.29, 'about a quarter'],
    [0.42, 'about a third'],
    [0.58, 'about half'],
    [0.71, 'about two thirds'],
    [0.85, 'about three quarters'],
    [0.97, 'most'],
  ];
  return words.find(([most]) => share < most)?.[1] ?? 'nearly all';
}

function waitedText(waited: number | null): string {
  if (waited === null) return '';
  if (waited === 0) return 'Your interview was today, or on the non-working day just before. ';
  return `You have waited ${workingDays(waited)}. `;
}

/** What to expect from the candidate's own journal, first of all in a sentence. */
export function outlookSentence(outlook: Outlook): string {
  const { processes: count, waited, half, most, soon } = outlook;
  const begin = waitedText(waited);
  if (count < FEWEST_PROCESSES) {
    const known = count === 0 ? 'none yet' : `${count} so far`;
    return `${begin}It’s too early to say from your own notes when to expect an answer: you need at least ${FEWEST_PROCESSES} applications with an interview to compare, and have ${known}.`;
  }
  const own =
    half === null
      ? `In your own ${processes(count)}, fewer than half have brought an answer so far. Long silences were common there and say little about this one.`
      : `In your own ${processes(count)}, half had been answered ${half === 0 ? 'on the day of the interview' : `within ${workingDays(half)} of the interview`}${most === null || most === half ? '' : `, and four in five within ${most}`}.`;
  const ahead =
    waited === null
      ? ''
      : soon === null
        ? ' None of them went on for as long as this one has, so they say nothing about the days ahead.'
        : ` Of those that had waited as long as you have now, ${roughly(soon)} brought an answer within the next five working days.`;
  return `${begin}${own}${ahead}`;
}

export function outlookStep({ day, waiting, low, high, atRisk }: SurvivalStep): string {
  const share = (value: number): string => `${Math.round(100 * value)} %`;
  return `${day === 0 ? 'On the day itself' : `After ${workingDays(day)}`}: ${share(1 - waiting)} had an answer (likely between ${share(1 - high)} and ${share(1 - low)}; ${processes(atRisk)} had lasted until then).`;
}

/** Countries that are spoken of with an article. */
const withArticle = new Set(['GB', 'US', 'AE', 'NL', 'PH']);
function countryName(region: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(region) ?? region;
  return withArticle.has(region) ? `the ${name}` : name;
}

const sources: Readonly<Record<PublishedFigure['source'], string>> = {
  glassdoor: 'Glassdoor, 83,921 reviews',
  nace: 'NACE',
  'search-firms': 'a mean that search firms report, from 60 to 180',
};

/** A published mean as context: what it counted, of whom, and how old it is. */
export function published({ about, days, year, source, region }: PublishedFigure, thisYear: number): string {
  const from = sources[source];
  const age = year === null ? 'undated' : `of ${year}, so ${thisYear - year} years old`;
  if (about === 'executive')
    return `Executive searches take ${days} days on average from beginning to end (${from}; ${age}). This counts the whole search, not your wait.`;
  if (about === 'students')
    return `From interview to offer it took about ${days} days for students in the United States (${from}; ${age}).`;
  return `From application to decision it took ${days} days on average in ${countryName(region)} (${from}; ${age}). This counts from the application, not from your interview, and firms differ far more than countries do.`;
}

/** Where an offer stands, nobody waits for them. */
export const offerMade = 'They have made you an offer; now they wait for you.';

/** Said beside every wait. */
export const silence =
  'Silence is not a no. Somebody may be away, another candidate may still have to be seen, or a decision may need a signature. In a survey of 2024, 61 % of 2,500 people in the UK, the US and Germany had at some time heard nothing after an interview: it is common, and nothing in it is about you.';

/** A legal deadline, worded neutrally, with its source. */
export function law({ employees, calendarDays, since, source, checkedOn }: AnswerLaw, day: EpochDay): string {
  return `By law, employers of ${employees} or more there must tell people whom they interviewed whether a decision was made, within ${calendarDays} days of the last interview; here that is ${longDay(day)}. In force since ${withYear(since)} (${source}; checked ${withYear(checkedOn)}). We can’t tell whether it covers this employer.`;
}

function withYear(date: string): string {
  return `${longDay(parseDay(date) ?? 0).replace(/^\S+ /, '')} ${date.slice(0, 4)}`;
}

import type { JobState } from '../../core/journal/states.ts';
import { type CaseBook, createContext, mainContactOf } from '../../core/plan/context.ts';
import type { Diary } from '../../core/plan/diary.ts';
import { createHorizon } from '../../core/plan/horizon.ts';
import { type EpochDay, formatDay, parseDay } from '../../core/time/epoch-day.ts';
import type { DeadlineContext, DeadlineReading } from '../../core/understand/deadline.ts';
import type { DayWords, LanguagesOf } from '../../core/understand/text-language.ts';
import { done, type Result, refuse, type Tools } from '../context.ts';
import { dayLanguages } from './reading-languages.ts';

/** Where dates in figures are written with the month first. Canada writes both, so there it asks. */
const monthFirst = new Set(['US', 'PR', 'GU', 'VI', 'AS', 'MP', 'FM', 'MH', 'PW']);
/** Words without a year that lie further ahead than this more likely mean a day that is over, or another. */
const FAR_WITHOUT_YEAR_DAYS = 250;
/** What stands for a day where the person leaves it open. */
export const LEFT_OPEN = 'open';
/** A day further off is a slip of the keyboard: no process takes three years. */
const FURTHEST_DAYS = 3 * 366;

/** The diary of whom a job's promises come from; the candidate's own where no job is noted yet. */
export function speakerDiary(
  tools: Pick<Tools, 'calendars'>,
  book: CaseBook,
  job: JobState | null,
  now: number,
): Diary {
  const context = createContext(book, tools.calendars, createHorizon(now));
  return job === null ? context.ownDiary() : context.diaryOf(job, mainContactOf(context, job));
}

/** How words about days are read where somebody works. */
export function deadlineContext(diary: Diary, today: EpochDay): DeadlineContext {
  const country = diary.region?.slice(0, 2) ?? null;
  return {
    today,
    order: country === null || country === 'CA' ? null : monthFirst.has(country) ? 'month-day' : 'day-month',
    weekStartsOn: diary.weekend.includes(5) && diary.weekend.includes(6) ? 7 : 1,
    isWorking: (day) => diary.isWorking(day),
    addWorkingDays: (day, count) => diary.add(day, count),
  };
}

/** Reads words, or a day written out, against the day on which they were said. */
export async function readPromise(
  tools: Pick<Tools, 'languageFor' | 'languages'>,
  words: string,
  context: DeadlineContext,
): Promise<DeadlineReading> {
  return readPromiseIn(await dayLanguages(tools), words, context);
}

/** The same, with the languages at hand. */
export function readPromiseIn(
  languages: LanguagesOf<DayWords>,
  words: string,
  context: DeadlineContext,
): DeadlineReading {
  const written = parseDay(words.trim());
  if (written === null) {
    const reading = languages(words)[0].readDeadline(words, context);
    const far =
      reading.kind === 'day' && reading.day - context.today > FAR_WITHOUT_YEAR_DAYS && !/\d{4}|year|jahr/i.test(words);
    return far ? { kind: 'ask', days: [reading.day], words: reading.words, about: false } : reading;
  }
  return { kind: written < context.today ? 'past' : 'day', day: written, words: words.trim() };
}

/**
 * The day of a promise for the journal: null where the words name none, or where it is left open. Where they may mean several days, or one that is
 * over or absurdly far, the person is asked; nothing is guessed.
 */
export async function promisedDay(
  tools: Pick<Tools, 'languageFor' | 'languages'>,
  words: string,
  context: DeadlineContext,
): Promise<Result<string | null>> {
  if (words.trim().toLowerCase() === LEFT_OPEN) return done(null);
  const _language = await tools.languageFor(null).planningWords();
  const reading = await readPromise(tools, words, context);
  // What is meant roughly names no day, and holds nothing up: it stays open until the person chooses one.
  if (reading.kind === 'ask' && reading.about) return done(null);
  if (reading.kind === 'ask') return refuse('which-day-promised', { reading }, { kept: 'nothing-noted' });
  if (reading.kind === 'past' && reading.day !== null)
    return refuse('promised-day-is-over', { reading }, { kept: 'nothing-noted' });
  if (reading.kind !== 'day') return done(null);
  const far = refuseFarDay(formatDay(reading.day), context.today);
  return far ?? done(formatDay(reading.day));
}

/**
 * The day that the candidate's own promise names, for the journal. Null where it names none, or one that is over or far off, and where it may
 * mean several: a promise without a day is due soon, and so in time for each of them.
 */
export async function dayInOwnWords(
  tools: Pick<Tools, 'languageFor' | 'languages'>,
  words: string,
  context: DeadlineContext,
): Promise<string | null> {
  const reading = await readPromise(tools, words, context);
  if (reading.kind !== 'day' || refuseFarDay(formatDay(reading.day), context.today) !== null) return null;
  return formatDay(reading.day);
}

/** True for words that name no day on purpose: "open", and what is meant roughly. */
export async function isLeftOpen(
  tools: Pick<Tools, 'languageFor' | 'languages'>,
  words: string,
  context: DeadlineContext,
): Promise<boolean> {
  if (words.trim().toLowerCase() === LEFT_OPEN) return true;
  const reading = await readPromise(tools, words, context);
  return reading.kind === 'ask' && reading.about;
}

/** Refuses a day that is more than three years off, such as one of the year 9999; null for any other. */
export function refuseFarDay(day: string, today: EpochDay): ReturnType<typeof refuse> | null {
  const parsed = parseDay(day);
  if (parsed === null || parsed - today <= FURTHEST_DAYS) return null;
  return refuse('day-far-off', { day }, { kept: 'nothing-noted' });
}

// npm run eval -- [tone] --data DIR: measures against third-party data that is not part of this project.
// npm run eval -- matching: examples beside requirements, on the described set of this project.
// npm run eval -- sentences [SET]: what the review says of sentences and letters that nothing was learned from.
// npm run eval -- postings [missed]: what is asked for in running text, on the labelled postings of this project; with "missed", what was missed and wrong.
// npm run eval -- facts [SET]: wrong facts in letters, found or not, and right letters that are accused.
// npm run eval -- letters [CASE]: the letters of the described cases over eight weeks, to be read.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { holidayTable } from '../src/adapters/calendar/holidays.ts';
import { createTextReader } from '../src/adapters/text/reader.ts';
import { formatDay, parseDay, weekdayOf } from '../src/core/time/epoch-day.ts';
import { evaluateDates } from './eval-dates.ts';
import { evaluateFacts } from './eval-facts.ts';
import { evaluateLetters } from './eval-letters.ts';
import { evaluateMail } from './eval-mail.ts';
import { evaluateMatching } from './eval-matching.ts';
import { evaluatePostings } from './eval-postings.ts';
import { evaluateSentences } from './eval-sentences.ts';
import { evaluateTone } from './eval-tone.ts';

const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
if (positionals.includes('matching')) {
  await evaluateMatching();
  process.exit(0);
}
if (positionals[0] === 'sentences') process.exit((await evaluateSentences(positionals[1] ?? null)) ? 0 : 1);
if (positionals[0] === 'postings') {
  await evaluatePostings(
    ['built', 'unseen', 'fresh', 'last', 'third', 'fourth', 'german'],
    positionals[1] === 'missed',
  );
  process.exit(0);
}
if (positionals[0] === 'facts') process.exit(evaluateFacts(positionals[1] ?? null) ? 0 : 1);
if (positionals[0] === 'letters') process.exit((await evaluateLetters(positionals[1])) ? 0 : 1);
if (values.data === undefined || !existsSync(values.data)) {
  console.error('No data: give the folder, npm run eval -- --data DIR. Nothing was measured.');
  process.exit(1);
}
const data = values.data;
let failed = false;

function bankHolidays(): void {
  const file = join(data, 'calendars', 'govuk-bank-holidays.json');
  if (!existsSync(file)) {
    console.log('bank holidays: the list is not there, not measured');
    return;
  }
  const { divisions } = JSON.parse(readFileSync(file, 'utf8')) as {
    divisions: Record<string, Record<string, { date: string }[] | string>>;
  };
  const regionsOf = (slug: string): string[] =>
    slug.includes('england') ? ['GB-ENG', 'GB-WLS'] : slug.includes('scotland') ? ['GB-SCT'] : ['GB-NIR'];
  for (const [slug, years] of Object.entries(divisions)) {
    const official = new Set<string>();
    for (const list of Object.values(years))
      if (Array.isArray(list)) for (const { date } of list) official.add(date.split('/').reverse().join('-'));
    for (const region of regionsOf(slug)) {
      const ours = new Set(
        (holidayTable(region)?.days ?? [])
          .map(([day]) => day)
          .filter((day) => weekdayOf(day) < 6)
          .map(formatDay)
          .filter((day) => day >= '2019' && day < '2029'),
      );
      const missing = [...official].filter((day) => !ours.has(day));
      const extra = [...ours].filter((day) => !official.has(day));
      console.log(
        `bank holidays ${region}: ${official.size} official days 2019 to 2028, ${missing.length + extra.length} differences ${[...missing, ...extra].join(' ')}`,
      );
      failed ||= missing.length + extra.length > 0;
    }
  }
}

/** Policies in which the Federal Reserve differs: its list predates Juneteenth, and it does not move Saturday holidays. */
function federalReserve(): void {
  const file = join(data, 'calendars', 'federal_reserve_holidays.json');
  if (!existsSync(file)) {
    console.log('Federal Reserve days: the list is not there, not measured');
    return;
  }
  const listed = JSON.parse(readFileSync(file, 'utf8')) as { calendar_day: string; is_holiday: number }[];
  const theirs = new Set(listed.filter((each) => each.is_holiday === 1).map((each) => each.calendar_day));
  const [first, last] = ['2015', listed.at(-1)?.calendar_day ?? ''];
  const ours = (holidayTable('US')?.days ?? [])
    .filter(([day]) => weekdayOf(day) < 6)
    .map(([day, name]) => ({ date: formatDay(day), name, friday: weekdayOf(day) === 5 }))
    .filter(({ date }) => date >= first && date <= last);
  const extra = ours.filter(({ date }) => !theirs.has(date));
  const byPolicy = extra.filter(
    ({ name, friday }) => /Juneteenth/.test(name) || (friday && /substitute day/.test(name)),
  );
  const missing = [...theirs].filter(
    (date) => date >= first && weekdayOf(parseDay(date) ?? 0) < 6 && !ours.some((each) => each.date === date),
  );
  const unexplained = [...missing, ...extra.filter((each) => !byPolicy.includes(each)).map(({ date }) => date)];
  console.log(
    `Federal Reserve days from ${first}: ${ours.length} of ours, ${byPolicy.length} differences by policy (Juneteenth, Fridays for Saturdays), ${unexplained.length} others ${unexplained.join(' ')}`,
  );
  failed ||= unexplained.length > 0;
}

async function invitation(): Promise<void> {
  const file = join(data, 'messages', 'postal-mime', 'calendar-event.eml');
  if (!existsSync(file)) return;
  const reader = createTextReader();
  const message = await reader.message(readFileSync(file));
  const events =
    message.ok && message.value.calendars[0] !== undefined
      ? await reader.calendar(message.value.calendars[0], 'UTC')
      : null;
  const event = events?.ok ? events.value.events[0] : undefined;
  console.log(
    `a real invitation: ${event ? `${event.summary}, ${new Date(event.startsAt).toISOString()} in ${event.zone}, ${event.attendees.length} attendees` : 'NOT READ'}`,
  );
  failed ||= event?.startsAt !== Date.UTC(2024, 3, 11, 8);
}

if (positionals[0] === 'tone') process.exit(evaluateTone(data) ? 0 : 1);
bankHolidays();
federalReserve();
failed ||= !evaluateDates(data);
await invitation();
failed ||= !(await evaluateMail(data));
failed ||= !evaluateTone(data);
process.exit(failed ? 1 : 0);

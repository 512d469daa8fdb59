import { planCluster } from '../../core/plan/plan.ts';
import type { Step, StepVariant } from '../../core/plan/step.ts';
import { type StepKind, stepTraits } from '../../core/plan/step-traits.ts';
import { booksOf } from '../case-book.ts';
import type { AccountWith, Invocation } from '../context.ts';
import { keepRows } from '../decide.ts';
import { atOneMoment } from '../moment.ts';
import type { Appointment } from '../ports/mail-text.ts';
import type { RowChange } from '../ports/store.ts';
import { table } from '../table.ts';
import { jobTitle, titleOf } from '../wording/views.ts';
import { type FixedDate, fixedDatesOf } from './calendar-dates.ts';
import { jobsWithPlans } from './plan-for.ts';

/** More running jobs than anybody has; a calendar of more would be unreadable. */
const MOST_JOBS = 1000;
const QUARTER_HOUR_MS = 900_000;
/** How long a withdrawn date stays in the feed as cancelled: longer than any calendar waits before it looks again. */
const CANCELLED_LASTS_MS = 30 * 86_400_000;

/** What was published of one step, so that a calendar sees it change rather than come twice (RFC 5545: UID and SEQUENCE). */
interface PublishedRow {
  readonly sequence: number;
  readonly startsAt: number;
  /** Null in what was published before interviews were: then it was a step. */
  readonly fixed?: 'interview' | 'deadline';
  readonly endsAt?: number;
  readonly kind: StepKind | null;
  readonly variant: StepVariant | null;
  readonly changedAt: number;
  readonly cancelled: boolean;
}

const publishedDates = table<PublishedRow>('calendar-event');

/** Steps that belong in a calendar: what waits for its day or is to do; never the one that must not nag. */
function belongs(step: Step): boolean {
  return stepTraits[step.kind].hasDay && step.state !== 'sending' && step.state !== 'done' && step.state !== 'skipped';
}

/**
 * The dates of all jobs as calendar entries, with stable ids and rising sequence; what was withdrawn since is
 * cancelled. Remembers what it published. Without `names` no entry names a firm or a person.
 */
export async function calendarOf(
  app: AccountWith<'calendars' | 'clock' | 'languageFor' | 'machine'>,
  invocation: Invocation,
  names: boolean,
): Promise<Appointment[]> {
  const { entries, rows } = await atOneMoment(app, (app) => datesOf(app, invocation, names));
  if (rows.length > 0 && !app.store.readOnly && !invocation.hypothetical) await keepRows(app, rows);
  return entries.sort((one, other) => one.startsAt - other.startsAt || (one.uid < other.uid ? -1 : 1));
}

interface Dates {
  readonly entries: Appointment[];
  /** What is published now and was not so far. */
  readonly rows: readonly RowChange[];
}

async function datesOf(
  app: AccountWith<'calendars' | 'languageFor' | 'machine'>,
  invocation: Invocation,
  names: boolean,
): Promise<Dates> {
  const language = app.languageFor(null);
  const stored = new Map((await publishedDates.all(app)).map((row) => [row.key, row.body]));
  const rows: RowChange[] = [];
  const entries: Appointment[] = [];
  const seen = new Set<string>();
  const jobIds = await jobsWithPlans(app, MOST_JOBS);
  for await (const { book } of booksOf(app, jobIds)) {
    if (invocation.signal?.aborted) break;
    for (const step of planCluster(book, app.calendars, invocation.now).steps.filter(belongs)) {
      if (seen.has(step.id)) continue;
      seen.add(step.id);
      const row = published(stored.get(step.id), step, invocation.now);
      if (row !== stored.get(step.id)) rows.push(publishedDates.put(step.id, row));
      const job = book.jobs.find((each) => each.id === step.jobIds[0]);
      entries.push(
        entryOf(step.id, row, {
          summary: names ? titleOf(book, step, language) : language.discreetName('task'),
          description: names ? jobTitle(book, job) : '',
        }),
      );
    }
    for (const job of book.jobs) {
      for (const date of fixedDatesOf(book, job, invocation.now)) {
        if (seen.has(date.id)) continue;
        seen.add(date.id);
        const row = publishedDate(stored.get(date.id), date, invocation.now);
        if (row !== stored.get(date.id)) rows.push(publishedDates.put(date.id, row));
        const summary = names ? language.dateName(date.kind, jobTitle(book, job)) : language.discreetName(date.kind);
        entries.push({
          ...entryOf(date.id, row, { summary, description: names ? date.text : '' }),
          location: names ? date.location : null,
          alarmMs: date.alarmMs,
          busy: date.kind === 'interview',
        });
      }
    }
  }
  if (!invocation.signal?.aborted) {
    for (const [key, row] of stored) {
      if (seen.has(key)) continue;
      const gone = row.cancelled
        ? row
        : { ...row, sequence: row.sequence + 1, changedAt: invocation.now, cancelled: true };
      // What took place, or whose day is past, was not called off.
      const tookPlace = gone.fixed !== undefined && !row.cancelled && row.startsAt < invocation.now;
      const over = tookPlace || gone.changedAt + CANCELLED_LASTS_MS < invocation.now;
      if (over) rows.push(publishedDates.put(key, null));
      else {
        if (gone !== row) rows.push(publishedDates.put(key, gone));
        const summary =
          names && gone.kind !== null && gone.variant !== null
            ? language.stepName(gone.kind, gone.variant)
            : language.discreetName(gone.fixed ?? 'task');
        entries.push(entryOf(key, gone, { summary, description: '' }));
      }
    }
  }
  return { entries, rows };
}

function published(before: PublishedRow | undefined, step: Step, now: number): PublishedRow {
  const { kind, variant, idealAt: startsAt } = step;
  if (before !== undefined && !before.cancelled && before.startsAt === startsAt && before.variant === variant)
    return before;
  const sequence = before === undefined ? 0 : before.sequence + 1;
  return { sequence, startsAt, kind, variant, changedAt: now, cancelled: false };
}

function publishedDate(before: PublishedRow | undefined, date: FixedDate, now: number): PublishedRow {
  const { kind: fixed, startsAt, endsAt } = date;
  if (before !== undefined && !before.cancelled && before.startsAt === startsAt && before.endsAt === endsAt)
    return before;
  const sequence = before === undefined ? 0 : before.sequence + 1;
  return { sequence, startsAt, endsAt, fixed, kind: null, variant: null, changedAt: now, cancelled: false };
}

function entryOf(id: string, row: PublishedRow, words: { summary: string; description: string }): Appointment {
  return {
    uid: `${id}@persevere`,
    ...words,
    startsAt: row.startsAt,
    endsAt: row.endsAt ?? row.startsAt + QUARTER_HOUR_MS,
    madeAt: row.changedAt,
    sequence: row.sequence,
    cancelled: row.cancelled,
    location: null,
    alarmMs: 0,
    busy: false,
  };
}

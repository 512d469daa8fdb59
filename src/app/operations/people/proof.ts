import type { Output } from '../../../contract/registry.ts';
import type { HistoryWords } from '../../../core/history/history-words.ts';
import { isLive, type JobState } from '../../../core/journal/states.ts';
import { type CaseBook, createContext, mainContactOf, type PlanContext } from '../../../core/plan/context.ts';
import { createHorizon } from '../../../core/plan/horizon.ts';
import { formatDay, parseDay } from '../../../core/time/epoch-day.ts';
import { type Zone, zoneOf } from '../../../core/time/zone.ts';
import type { LanguagePack } from '../../../core/write/language-pack.ts';
import { loadBook } from '../../case-book.ts';
import { done, type Handler } from '../../context.ts';
import { filesOf, periodOf } from '../../people/contact-record.ts';
import { allJobs } from '../../people/relations.ts';
import type { Table } from '../../wording/table-page.ts';
import { dayText, firmName, personView, standingOf } from '../../wording/views.ts';

type Proof = Output<'proof'>;

export const proof: Handler<'proof'> = async (app, input, invocation) => {
  const jobIds = await allJobs(app);
  const { book } = await loadBook(app, jobIds);
  const zone = zoneOf(book.account.zone ?? 'UTC');
  const within = periodOf(zone, input, invocation.now);
  if (!within.ok) return within;
  const language = app.languageFor(null);
  const words = await language.historyWords();
  const { standing } = (await app.words()).job;
  const stages = book.jobs
    .flatMap((job) => stagesOf(zone, job, words).map((stage) => ({ job, ...stage })))
    .filter(({ at }) => within.value.holds(at))
    .sort((one, other) => one.at - other.at);
  const lines = stages.map(({ job, at, stage }) => ({
    at: formatDay(zone.dayOf(at)),
    day: dayText(language, zone.id, at),
    employer: firmName(book, job.employerId) ?? '',
    role: job.role ?? '',
    agency: firmName(book, job.agencyId) ?? '',
    stage,
  }));
  // Where anything happened with a job in these days, the proof lists the whole job.
  const ids = new Set(stages.map(({ job }) => job.id));
  const context = createContext(book, app.calendars, createHorizon(invocation.now));
  const jobs = book.jobs
    .filter((job) => ids.has(job.id))
    .sort((one, other) => sinceOf(zone, one) - sinceOf(zone, other))
    .map((job) => jobView(context, job, words, language, zone, standing[standingOf(job)]));
  const { day, employer, role, agency, stage } = words.proofColumns;
  const table: Table = {
    title: words.proofTitle,
    about: [book.account.name, words.period(within.value.from, within.value.to)]
      .filter((each) => each !== null)
      .join(', '),
    lead: [],
    columns: [day, employer, role, agency, words.columns.who, stage, words.columns.outcome],
    rows: jobs.map((each) => [
      each.day,
      each.employer,
      each.role,
      each.agency,
      each.contact,
      each.interviews.map((one) => `${one.day}: ${words.interview(one.round, one.outcome)}`).join('; '),
      each.result,
    ]),
  };
  const files = await filesOf(app, invocation, table, {
    columns: Object.values(words.proofColumns),
    rows: lines.map((each) => [each.at, each.employer, each.role, each.agency, each.stage]),
    pdf: input.pdf === true,
  });
  return files.ok ? done({ period: table.about, lines, jobs, ...files.value }) : files;
};

/** The day on which the candidate applied; where that is not noted, since when it is known to be in the running. */
function sinceOf(zone: Zone, job: JobState): number {
  const applied = parseDay(job.appliedOn ?? '');
  if (applied !== null) return zone.at(applied, 0);
  // Noted only after the first interview, it was in the running before.
  return Math.min(job.openedAt, ...job.interviews.map((each) => each.startsAt));
}

function stagesOf(zone: Zone, job: JobState, words: HistoryWords): { at: number; stage: string }[] {
  return [
    { at: sinceOf(zone, job), stage: words.applied },
    ...job.interviews
      .filter((each) => each.status !== 'cancelled')
      .map((each) => ({ at: each.startsAt, stage: words.interview(each.round, words.outcome(each.status)) })),
    ...(job.ending === null || job.endedAt === null ? [] : [{ at: job.endedAt, stage: words.ended(job.ending) }]),
  ];
}

function jobView(
  context: PlanContext,
  job: JobState,
  words: HistoryWords,
  language: LanguagePack,
  zone: Zone,
  standing: string,
): Proof['jobs'][number] {
  const { book } = context;
  const on = (at: number): { at: string; day: string } => ({
    at: formatDay(zone.dayOf(at)),
    day: dayText(language, zone.id, at),
  });
  return {
    id: job.id,
    ...on(sinceOf(zone, job)),
    applied: job.appliedOn !== null,
    employer: firmName(book, job.employerId) ?? '',
    role: job.role ?? '',
    agency: firmName(book, job.agencyId) ?? '',
    contact: contactOf(book, mainContactOf(context, job)),
    interviews: job.interviews
      .filter((each) => each.status !== 'cancelled')
      .map((each) => ({ ...on(each.startsAt), round: each.round, outcome: words.outcome(each.status) })),
    result: isLive(job) || job.ending === null ? capital(standing) : words.ended(job.ending),
  };
}

function contactOf(book: CaseBook, id: string | null): string {
  return id === null ? '' : personView(book, id).name;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

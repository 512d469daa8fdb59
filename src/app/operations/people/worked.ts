import { type ContactLine, historyOf } from '../../../core/history/contact-history.ts';
import { type GroupBy, whatWorked } from '../../../core/history/worked.ts';
import type { Entry } from '../../../core/journal/entry.ts';
import type { Channel } from '../../../core/journal/vocabulary.ts';
import { createContext } from '../../../core/plan/context.ts';
import { createHorizon } from '../../../core/plan/horizon.ts';
import { stepKindOf } from '../../../core/plan/step-traits.ts';
import { loadBook } from '../../case-book.ts';
import { type Account, done, type Handler } from '../../context.ts';
import { allJobs } from '../../people/relations.ts';
import { firmName } from '../../wording/views.ts';

/** Entries of one job; more than passes in any. */
const MOST_ENTRIES = 20_000;
/** Jobs that are counted: the latest, more than a search has. */
const MOST_JOBS = 1000;

export const worked: Handler<'worked'> = async (app, _input, invocation) => {
  const jobIds = (await allJobs(app)).slice(0, MOST_JOBS);
  const { book } = await loadBook(app, jobIds);
  const entries = await entriesOf(app, jobIds);
  const context = createContext(book, app.calendars, createHorizon(invocation.now));
  const jobById = new Map(book.jobs.map((job) => [job.id, job]));
  const diaryOf = (line: ContactLine) => {
    const job = jobById.get(line.jobIds[0] ?? '');
    return job === undefined ? context.ownDiary() : context.diaryOf(job, line.personIds[0] ?? null);
  };
  const groups = whatWorked(historyOf(entries), {
    diaryOf,
    agencyOf: (id) => jobById.get(id)?.agencyId ?? null,
    now: invocation.now,
  });
  const language = app.languageFor(null);
  const words = await language.historyWords();
  const { unnamedAgency } = (await app.words()).people;
  const nameOf = (by: GroupBy, key: string): string => {
    if (by === 'agency') return firmName(book, key) ?? unnamedAgency;
    if (by === 'channel') return capital(language.channelName(key as Channel));
    const kind = stepKindOf(key);
    return kind === null ? capital(key) : language.stepName(kind, 'plain');
  };
  return done({
    note: words.workedNote,
    groups: groups.map((group) => ({
      by: group.by,
      name: nameOf(group.by, group.key),
      asked: group.asked,
      answered: group.answered,
      open: group.open,
      range: group.range === null ? null : [...group.range],
      days: group.days === null ? null : { ...group.days },
      text: words.worked(group),
    })),
  });
};

/** All entries of these jobs, an entry of two jobs twice. */
async function entriesOf(account: Account, jobIds: readonly string[]): Promise<Entry[]> {
  const found = await account.store.entries({ scopes: jobIds, after: 0, limit: MOST_ENTRIES * jobIds.length });
  const byJob = new Map<string, Entry[]>(jobIds.map((id) => [id, []]));
  for (const entry of found) for (const scope of entry.scopes) byJob.get(scope)?.push(entry);
  return [...byJob.values()].flat();
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

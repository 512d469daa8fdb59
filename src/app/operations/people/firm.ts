import type { Output } from '../../../contract/registry.ts';
import { isLive, type JobState } from '../../../core/journal/states.ts';
import { formatDay, parseDay } from '../../../core/time/epoch-day.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { loadBook } from '../../case-book.ts';
import { type AccountWith, done, type Handler, refuse } from '../../context.ts';
import { otherAgency } from '../../people/firms.ts';
import { lastContacts } from '../../people/last-contact.ts';
import { allJobs } from '../../people/relations.ts';
import { regionName } from '../../wording/region-name.ts';
import { firmName, jobTitle, personView, standingOf } from '../../wording/views.ts';

/** How far ahead its public holidays are named, in days: two months. */
const HOLIDAYS_AHEAD = 61;
/** Jobs read at a time. */
const PAGE = 200;

export const firm: Handler<'firm'> = async (app, input, invocation) => {
  const ids = await jobsOfFirm(app, input.firm);
  const { book } = await loadBook(app, ids, [input.firm, ...(await app.store.people())]);
  const found = book.firmById.get(input.firm);
  if (found === undefined)
    return refuse('firm-not-noted', { typed: input.firm }, { todo: { operation: 'relations', input: {} } });
  const language = app.languageFor(null);
  const words = await app.words();
  const own = zoneOf(book.account.zone ?? 'UTC');
  const today = own.dayOf(invocation.now);
  const jobs = book.jobs.filter((job) => isOf(job, found.id));
  const represented = jobs.filter((job) => job.agencyId === found.id && job.representedOn !== null && isLive(job));
  const warnings: string[] = [];
  for (const job of represented) warnings.push(...(await otherAgency(app, job.employerId, job.agencyId)));
  const last = lastContacts(book);
  const people = [...book.personById.values()].filter((each) => each.mergedInto === null);
  return done({
    id: found.id,
    name: found.name === '' ? words.people.someFirm : found.name,
    kind: found.type,
    undisclosed: found.undisclosed,
    zone: found.zone,
    region: found.region,
    regionName: found.region === null ? null : regionName(app, found.region),
    closed: found.closed.map(({ entryId, from, to, reason }) => ({
      entryId,
      from,
      to,
      text: words.job.closed(parseDay(from) ?? 0, parseDay(to) ?? 0, reason),
    })),
    holidays:
      found.region === null
        ? []
        : app.calendars
            .calendarOf(found.region)
            .skipped(today - 1, today + HOLIDAYS_AHEAD)
            .map(({ day, name }) => ({ day: language.longDay(day), name: language.holidayName(name) })),
    people: people
      .filter((each) => each.firmId === found.id)
      .map((each) => ({ ...each, last: last.get(each.id) ?? null }))
      .sort((one, other) => (other.last ?? 0) - (one.last ?? 0))
      .map((each) => ({
        id: each.id,
        name: personView(book, each.id).name,
        position: each.position,
        lastOn: each.last === null ? null : formatDay(own.dayOf(each.last)),
      })),
    former: people
      .filter((each) => each.firmId !== found.id && each.former.some((one) => one.firmId === found.id))
      .map((each) => ({ id: each.id, name: personView(book, each.id).name })),
    jobs: jobs.map((job) => ({
      id: job.id,
      title: jobTitle(book, job),
      state: words.job.standing[standingOf(job)],
      live: isLive(job),
    })),
    represents: represented.map((job) => ({
      employer: firmName(book, job.employerId) ?? words.people.unnamedEmployer,
      job: jobTitle(book, job),
      since: language.longDay(parseDay(job.representedOn ?? '') ?? 0),
    })),
    warnings: [...new Set(warnings)],
  } satisfies Output<'firm'>);
};

function isOf(job: JobState, firmId: string): boolean {
  return job.employerId === firmId || job.agencyId === firmId;
}

async function jobsOfFirm(app: AccountWith<'machine'>, firmId: string): Promise<string[]> {
  const ids = await allJobs(app);
  const found: string[] = [];
  for (let start = 0; start < ids.length; start += PAGE)
    for (const { state } of await app.store.load(ids.slice(start, start + PAGE)))
      if (state?.kind === 'job' && isOf(state, firmId)) found.push(state.id);
  return found;
}

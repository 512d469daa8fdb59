import type { Output } from '../../../contract/registry.ts';
import { alikePeople } from '../../../core/history/alike.ts';
import { isLive, type JobState, type PersonState } from '../../../core/journal/states.ts';
import type { CaseBook } from '../../../core/plan/context.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { loadBook } from '../../case-book.ts';
import { type AccountWith, done, type Handler } from '../../context.ts';
import { mailtoAddress } from '../../letters/draft-view.ts';
import { lastContacts } from '../../people/last-contact.ts';
import { jobsNaming } from '../../people/relations.ts';
import { planAll } from '../../planning/plan-for.ts';
import { placeSaid } from '../../wording/place-said.ts';
import { regionName } from '../../wording/region-name.ts';
import { unknownPerson } from '../../wording/unknown.ts';
import { dayText, firmName, jobTitle, personView, standingOf, standsFor, stepView } from '../../wording/views.ts';

type PersonPage = Output<'person'>;

/** Jobs whose plans are looked at for what is next with somebody: the latest. */
const MOST_PLANNED = 50;

export const person: Handler<'person'> = async (app, input, invocation) => {
  const known = await loadBook(app, [], [input.person]);
  const id = standsFor(known.book, input.person);
  const jobs = await jobsNaming(app, id);
  const { book } = await loadBook(
    app,
    jobs.map((job) => job.id),
    [id, ...(await app.store.people())],
  );
  const found = book.personById.get(id);
  if (found === undefined) return unknownPerson(input.person);
  const language = app.languageFor(null);
  const words = await app.words();
  const firm = book.firmById.get(found.firmId ?? '');
  const last = lastContacts(book).get(id);
  const job = jobs.find(isLive) ?? jobs[0];
  const dayOf = (at: number): string => dayText(language, book.account.zone, at);
  return done({
    id,
    name: personView(book, id).name,
    named: found.name !== null,
    title: found.title,
    greeted: found.greeted,
    sounds: found.sounds,
    position: found.position,
    email: found.email,
    mailto: found.email === null ? null : mailtoAddress([found.email]),
    phone: found.phone,
    profile: found.profile,
    reach: found.askedChannel,
    firm:
      firm === undefined
        ? null
        : { id: firm.id, name: firm.name === '' ? words.people.someFirm : firm.name, kind: firm.type },
    former: found.former.map(({ firmId }) => ({ id: firmId, name: firmName(book, firmId) ?? words.people.someFirm })),
    zone: found.zone,
    region: found.region,
    regionName: found.region === null ? null : regionName(app, found.region),
    place: job === undefined ? null : placeSaid(app, book, job, id),
    cameBack:
      found.bounced === null
        ? null
        : words.job.cameBack(found.bounced.email, zoneOf(book.account.zone ?? 'UTC').dayOf(found.bounced.at)),
    lastContact: last === undefined ? null : dayOf(last),
    jobs: jobs.map((job) => ({
      id: job.id,
      title: jobTitle(book, job),
      state: words.job.standing[standingOf(job)],
      live: isLive(job),
    })),
    said: saidBy(book, jobs, id),
    steps: await stepsWith(app, jobs, id, invocation.now),
    alsoNoted: found.alsoKnownAs.map((each) => ({
      id: each.personId,
      name: each.name ?? each.email ?? each.phone ?? '',
    })),
    alike: alikeTo(book, found, words.people.alike),
  });
};

/** What somebody said in the interviews of these jobs, as it was noted: each once. */
function saidBy(book: CaseBook, jobs: readonly JobState[], id: string): PersonPage['said'] {
  const seen = new Set<string>();
  return jobs.flatMap((job) =>
    job.interviews
      .flatMap((each) => each.debrief?.people ?? [])
      .filter((each) => standsFor(book, each.personId) === id)
      .flatMap((each) => each.remark.split('\n'))
      .filter((text) => text.trim() !== '' && !seen.has(text) && seen.add(text))
      .map((text) => ({ text, jobId: job.id, job: jobTitle(book, job) })),
  );
}

/** What is to do with somebody, the next first. */
async function stepsWith(
  app: AccountWith<'calendars' | 'languageFor' | 'machine'>,
  jobs: readonly JobState[],
  id: string,
  now: number,
): Promise<PersonPage['steps']> {
  const latest = jobs.toSorted((one, other) => other.lastAt - one.lastAt).slice(0, MOST_PLANNED);
  const clusters = await planAll(
    app,
    latest.map((job) => job.id),
    now,
  );
  return clusters
    .flatMap(({ book, plan }) =>
      plan.steps
        .filter((step) => step.personIds.some((each) => standsFor(book, each) === id))
        .map((step) => ({ at: step.sendFromAt, view: stepView(book, step, app.languageFor(null), now) })),
    )
    .sort((one, other) => one.at - other.at)
    .map(({ view }) => view);
}

/** Other notes that may be this person. */
function alikeTo(
  book: CaseBook,
  person: PersonState,
  why: Readonly<Record<'email' | 'phone' | 'name' | 'short', string>>,
): PersonPage['alike'] {
  return [...book.personById.values()].flatMap((each) => {
    if (each.id === person.id || each.mergedInto !== null) return [];
    const [pair] = alikePeople([person, each]);
    return pair === undefined ? [] : { id: each.id, name: personView(book, each.id).name, why: why[pair.why] };
  });
}

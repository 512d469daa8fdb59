import { emptyAccount } from '../core/journal/fold.ts';
import { withNamesakes } from '../core/journal/merge-people.ts';
import { peopleOf } from '../core/journal/people-of.ts';
import { ACCOUNT_SCOPE } from '../core/journal/scopes.ts';
import type { AccountState, FirmState, JobState, PersonState } from '../core/journal/states.ts';
import type { CaseBook } from '../core/plan/context.ts';
import { withoutCandidate } from '../core/plan/without-candidate.ts';
import { countryOfZone } from '../core/time/zone-countries.ts';
import type { Account, AccountWith, Tools } from './context.ts';
import { isOneMoment } from './moment.ts';
import type { Loaded } from './ports/store.ts';

export interface LoadedBook {
  readonly book: CaseBook;
  readonly read: readonly Loaded[];
}

/** The account as folded, with nothing but what was said. */
export async function loadNotedAccount(account: Account): Promise<AccountState> {
  const [loaded] = await account.store.load([ACCOUNT_SCOPE]);
  return loaded?.state?.kind === 'account' ? loaded.state : emptyAccount();
}

/**
 * The account as plans and letters use it: until the candidate said so, the zone is this machine's (a page tells its browser's first) and
 * the region the country of the zone (PL30).
 */
export async function loadAccount(app: AccountWith<'machine'>): Promise<AccountState> {
  return asUsed(app, await loadNotedAccount(app));
}

/** What was said, and what is inferred where nothing was (see `loadAccount`). */
export function asUsed(tools: Pick<Tools, 'machine'>, noted: AccountState): AccountState {
  if (noted.zone !== null && noted.region !== null) return noted;
  const zone = noted.zone ?? tools.machine.zone;
  return { ...noted, zone, region: noted.region ?? countryOfZone(zone) };
}

/** Loads jobs with everybody and every firm that they name. Ids of nothing are left out. */
export async function loadBook(
  app: AccountWith<'machine'> & Partial<Pick<Tools, 'languageFor'>>,
  jobIds: readonly string[],
  extra: readonly string[] = [],
): Promise<LoadedBook> {
  const loadedJobs = (await app.store.load([...jobIds, ACCOUNT_SCOPE])).slice(0, jobIds.length);
  const jobs = loadedJobs.map((each) => each.state).filter((state): state is JobState => state?.kind === 'job');
  const personIds = [...new Set([...jobs.flatMap(peopleOf), ...extra.filter((id) => id.startsWith('per_'))])];
  const loadedPeople = await withTargets(app, await loadSome(app, personIds));
  const people = loadedPeople
    .map((each) => each.state)
    .filter((state): state is PersonState => state?.kind === 'person');
  const namesakes = people.flatMap((person) => person.alsoKnownAs.map((each) => each.personId));
  const loadedNamesakes = await loadSome(app, namesakes);
  const others = loadedNamesakes
    .map((each) => each.state)
    .filter((state): state is PersonState => state?.kind === 'person');
  const whole = people.map((person) =>
    withNamesakes(
      person,
      others.filter((each) => person.alsoKnownAs.some((known) => known.personId === each.id)),
    ),
  );
  const firmIds = [
    ...new Set([
      ...jobs.flatMap((job) => [job.employerId, job.agencyId]),
      ...people.map((person) => person.firmId),
      ...extra.filter((id) => id.startsWith('org_')),
    ]),
  ];
  const loadedFirms = await loadSome(
    app,
    firmIds.filter((id): id is string => id !== null),
  );
  const firms = loadedFirms.map((each) => each.state).filter((state): state is FirmState => state?.kind === 'firm');
  const book: CaseBook = withoutCandidate({
    ...(app.languageFor === undefined ? {} : { called: app.languageFor(null).called }),
    account: await loadAccount(app),
    jobs,
    personById: new Map(whole.map((person) => [person.id, person])),
    firmById: new Map(firms.map((firm) => [firm.id, firm])),
  });
  return { book, read: [...loadedJobs, ...loadedPeople, ...loadedFirms] };
}

/** Nothing is asked for where nothing is named. */
async function loadSome(account: Account, scopes: readonly string[]): Promise<Loaded[]> {
  return scopes.length === 0 ? [] : account.store.load(scopes);
}

/** So many jobs are read together; what further ones need is asked for when they come. */
const READ_TOGETHER = 200;

/**
 * The books of the clusters of these jobs, each cluster once, in the order of the jobs. Inside one moment they are read together, so that
 * a hundred jobs are asked for as often as one.
 */
export async function* booksOf(app: AccountWith<'machine'>, jobIds: readonly string[]): AsyncGenerator<LoadedCluster> {
  const seen = new Set<string>();
  for (let from = 0; from < jobIds.length; from += READ_TOGETHER) {
    const some = jobIds.slice(from, from + READ_TOGETHER).filter((id) => !seen.has(id));
    await readAhead(app, some);
    for (const id of some) {
      if (seen.has(id)) continue;
      const [ids = [id]] = await app.store.clusters([id]);
      for (const each of ids) seen.add(each);
      yield { ids, book: (await loadBook(app, ids)).book };
    }
  }
}

export interface LoadedCluster {
  readonly ids: readonly string[];
  readonly book: CaseBook;
}

/** Reads what the books of these jobs hold, so that the moment has it. */
export async function readAhead(app: AccountWith<'machine'>, jobIds: readonly string[]): Promise<void> {
  const some = jobIds.slice(0, READ_TOGETHER);
  if (some.length < 2 || !isOneMoment(app)) return;
  const ids = [...new Set((await app.store.clusters(some)).flat())];
  await loadBook(app, ids);
}

/** Those who stand for somebody else, with whom they stand for. */
async function withTargets(account: Account, loaded: readonly Loaded[]): Promise<Loaded[]> {
  const found = [...loaded];
  const known = new Set(found.map((each) => each.scope));
  // The list grows while it is gone through: a target may stand for another in turn.
  for (let index = 0; index < found.length; index++) {
    const state = found[index]?.state;
    const target = state?.kind === 'person' ? state.mergedInto : null;
    if (target === null || known.has(target)) continue;
    known.add(target);
    found.push(...(await account.store.load([target])));
  }
  return found;
}

export async function loadJob(account: Account, id: string): Promise<{ job: JobState; read: Loaded } | null> {
  const [read] = id.startsWith('job_') ? await account.store.load([id]) : [];
  return read?.state?.kind === 'job' ? { job: read.state, read } : null;
}

/** The job of an interview. */
export async function jobOfInterview(account: Account, interviewId: string): Promise<string | null> {
  const found = await account.store.lookup([`interview:${interviewId}`]);
  return found[0]?.scope ?? null;
}

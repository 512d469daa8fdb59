import { isLive } from '../../core/journal/states.ts';
import { loadBook } from '../case-book.ts';
import type { App, Invocation } from '../context.ts';
import { firmName, jobTitle, personView } from '../wording/views.ts';
import { allJobs } from './relations.ts';

/** Jobs whose names are looked through: the latest, and more than anybody has had. */
const MOST_JOBS = 2000;

/** What can be found by its name. */
export interface KnownName {
  readonly kind: 'job' | 'person' | 'firm';
  readonly id: string;
  readonly name: string;
  /** What it is known by besides, the nearest first: the agency, the firm, an address, other names. */
  readonly others: readonly string[];
  /** Of a person: where they are, and their number. */
  readonly firm: string | null;
  readonly phone: string | null;
  /** False for a job that has ended. */
  readonly live: boolean;
}

interface RememberedNames {
  readonly revision: string;
  readonly language: string | undefined;
  readonly names: readonly KnownName[];
}

/** All jobs, people and firms by name, in the order in which they are likely meant; kept until anything is written. */
export async function namesKnown(app: App, invocation: Invocation): Promise<readonly KnownName[]> {
  const revision = await app.store.revision();
  const kept = app.memory.names as RememberedNames | undefined;
  if (kept?.revision === revision && kept.language === invocation.language) return kept.names;
  const names = await readNames(app);
  app.memory.names = { revision, language: invocation.language, names } satisfies RememberedNames;
  return names;
}

async function readNames(app: App): Promise<KnownName[]> {
  const { book } = await loadBook(app, (await allJobs(app)).slice(0, MOST_JOBS), await app.store.people());
  const jobs = book.jobs.map((job): KnownName => {
    const others = [firmName(book, job.employerId), firmName(book, job.agencyId)];
    return {
      kind: 'job',
      id: job.id,
      name: jobTitle(book, job),
      others: others.filter((each) => each !== null),
      firm: null,
      phone: null,
      live: isLive(job),
    };
  });
  const people = [...book.personById.values()]
    .filter((each) => each.mergedInto === null)
    .sort((one, other) => (other.lastContactAt ?? 0) - (one.lastContactAt ?? 0))
    .map((person): KnownName => {
      const firm = firmName(book, person.firmId);
      const others = [firm, person.email, person.title, ...person.alsoKnownAs.map((each) => each.name)];
      return {
        kind: 'person',
        id: person.id,
        name: personView(book, person.id).name,
        others: others.filter((each) => each !== null),
        firm,
        phone: person.phone,
        live: true,
      };
    });
  const firms = [...book.firmById.values()]
    .filter((firm) => firm.name !== '')
    .map(
      (firm): KnownName => ({
        kind: 'firm',
        id: firm.id,
        name: firm.name,
        others: [],
        firm: null,
        phone: null,
        live: true,
      }),
    );
  // A running job comes before one that has ended; `sort` leaves the rest as it is, the latest first.
  return [...jobs.sort((one, other) => Number(other.live) - Number(one.live)), ...people, ...firms];
}

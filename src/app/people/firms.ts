import type { Input } from '../../contract/registry.ts';
import type { PeopleWords } from '../../contract/words/people.ts';
import { lookupKey } from '../../core/journal/derive.ts';
import type { jobFacts } from '../../core/journal/kinds/changes.ts';
import type { Payload } from '../../core/journal/kinds/registry.ts';
import { isLive } from '../../core/journal/states.ts';
import { loadBook } from '../case-book.ts';
import type { Account, AccountWith } from '../context.ts';
import { firmName } from '../wording/views.ts';
import type { Roster } from './roster.ts';

type JobFields = Omit<Input<'add-job'>, 'guess' | 'consultant' | 'consultantEmail'>;

export async function noteFirms(
  app: AccountWith<'words'>,
  roster: Roster,
  fields: JobFields,
  proposedEmployer: string | null,
): Promise<{ employerId: string | null; agencyId: string | null }> {
  const place = {
    ...(fields.zone === undefined ? {} : { zone: fields.zone }),
    ...(fields.region === undefined ? {} : { region: fields.region.toUpperCase() }),
  };
  const agencyId =
    fields.agency === undefined
      ? null
      : await roster.firm(
          fields.agency,
          'agency',
          fields.employer === undefined || fields.met === 'agency' ? place : {},
        );
  if (fields.undisclosed === true) {
    const name = await codeName(app, (await app.words()).people, fields.agency ?? null);
    return { agencyId, employerId: await roster.firm(name, 'employer', { ...place, undisclosed: true }) };
  }
  // Where an agency is between, the domain of the invitation is more likely the agency's than the employer's.
  const employer = fields.employer ?? (agencyId === null ? proposedEmployer : null);
  return { agencyId, employerId: employer === null ? null : await roster.firm(employer, 'employer', place) };
}

/** A code name that no other undisclosed client has. */
async function codeName(account: Account, words: PeopleWords, agency: string | null): Promise<string> {
  for (let round = 1; ; round++) {
    for (const word of words.codeWords) {
      const name = words.client(word, round, agency);
      if ((await account.store.lookup([lookupKey.firm(name)])).length === 0) return name;
    }
  }
}

/** Two agencies that put one candidate forward to one employer can disqualify them. */
export async function otherAgency(
  app: AccountWith<'machine' | 'words'>,
  employerId: string | null,
  agencyId: string | null,
): Promise<string[]> {
  if (employerId === null || agencyId === null) return [];
  const scopes = (await app.store.lookup([lookupKey.employer(employerId)])).map((each) => each.scope);
  const { book } = await loadBook(app, scopes.slice(0, 50));
  const others = book.jobs.filter((job) => isLive(job) && job.agencyId !== null && job.agencyId !== agencyId);
  if (others.length === 0) return [];
  const words = (await app.words()).people;
  const agencies = [...new Set(others.map((job) => firmName(book, job.agencyId)))];
  return agencies.map((agency) => words.representedAlready(agency, firmName(book, employerId)));
}

export function jobPart(fields: JobFields): Omit<Payload<'job-changed'>, 'jobId'> {
  return {
    ...(fields.role === undefined ? {} : { role: fields.role }),
    ...(fields.preset === undefined ? {} : { preset: fields.preset }),
    ...(fields.met === undefined ? {} : { met: fields.met }),
    ...(fields.thank === undefined ? {} : { routing: fields.thank }),
    ...(fields.represented === undefined ? {} : { representedOn: fields.represented }),
    ...toldOf(fields),
  };
}

/** What was told of a job; a text without words takes back what was noted. */
function toldOf(fields: JobFields): Partial<Record<(typeof jobFacts)[number], string | null>> {
  const { pay, place, office, link, applied: appliedOn, source } = fields;
  const given = Object.entries({ pay, place, office, link, appliedOn, source });
  return Object.fromEntries(given.flatMap(([fact, value]) => (value === undefined ? [] : [[fact, value || null]])));
}

import type { AccountState, JobState, PersonState } from '../journal/states.ts';
import { isSelf, type Self } from '../understand/self.ts';

interface Book {
  readonly account: AccountState;
  readonly jobs: readonly JobState[];
  readonly personById: ReadonlyMap<string, PersonState>;
}

/** The case book as all read it: who turns out to be the candidate was no interviewer, and is nobody to write to (K6). */
export function withoutCandidate<B extends Book>(book: B): B {
  const { account } = book;
  const self: Self = {
    names: [account.name, ...account.otherNames].filter((each): each is string => each !== null),
    addresses: [account.email, ...account.otherEmails].filter((each): each is string => each !== null),
  };
  if (self.names.length + self.addresses.length === 0) return book;
  const mine = new Set<string>();
  for (const person of book.personById.values())
    if (isSelf({ ...(person.name === null ? {} : { name: person.name }), email: person.email ?? '' }, self))
      mine.add(person.id);
  return mine.size === 0 ? book : { ...book, jobs: book.jobs.map((job) => without(job, mine)) };
}

function without(job: JobState, mine: ReadonlySet<string>): JobState {
  const other = (id: string | null): string | null => (id !== null && mine.has(id) ? null : id);
  return {
    ...job,
    mainContactId: other(job.mainContactId),
    interviews: job.interviews.map((each) => ({
      ...each,
      organiserId: other(each.organiserId),
      attendees: each.attendees.filter(({ personId }) => !mine.has(personId)),
    })),
  };
}

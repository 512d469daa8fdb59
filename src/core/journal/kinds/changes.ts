import { bringsTheirWord } from '../contact-kinds.ts';
import type { Entry } from '../entry.ts';
import type { AccountState, ContactState, InterviewState, JobState, PersonState } from '../states.ts';
import type { PresetName, reaches, Want } from '../vocabulary.ts';

/** What several kinds of entries do to a state. */

type Reach = (typeof reaches)[number];

/** What an entry says of a person: absent leaves what was known, null clears it. */
interface PersonPart extends Partial<Readonly<Record<(typeof plainFields)[number], string | null | undefined>>> {
  readonly askedChannel?: Reach | null | undefined;
}

const plainFields = [
  'name',
  'email',
  'phone',
  'firmId',
  'title',
  'language',
  'zone',
  'region',
  'sounds',
  'greeted',
  'position',
  'profile',
] as const;

/** Takes in what is known of a person. A new address is one that no letter has come back from. */
export function changePerson(person: PersonState, part: PersonPart): void {
  for (const field of plainFields) {
    const value = part[field];
    if (value !== undefined) person[field] = value;
  }
  if (part.askedChannel !== undefined) person.askedChannel = part.askedChannel;
  if (part.email !== undefined && part.email !== person.bounced?.email) person.bounced = null;
}

/** What an entry says of a job: absent leaves what was known, null clears it. */
interface JobPart extends Partial<Readonly<Record<(typeof jobFacts)[number], string | null | undefined>>> {
  readonly role?: string | null | undefined;
  readonly employerId?: string | null | undefined;
  readonly agencyId?: string | null | undefined;
  readonly mainContactId?: string | null | undefined;
  readonly preset?: PresetName | undefined;
  readonly met?: JobState['met'] | undefined;
  readonly routing?: JobState['routing'] | undefined;
  readonly representedOn?: string | null | undefined;
}

/** What the candidate was told of a job, word for word. */
export const jobFacts = ['pay', 'place', 'office', 'link', 'appliedOn', 'source'] as const;

/** Takes in what is known of a job. */
export function changeJob(job: JobState, part: JobPart, at: number): void {
  if (part.role !== undefined) job.role = part.role;
  if (part.employerId !== undefined) job.employerId = part.employerId;
  if (part.agencyId !== undefined) job.agencyId = part.agencyId;
  if (part.mainContactId !== undefined) job.mainContactId = part.mainContactId;
  if (part.preset !== undefined) job.preset = part.preset;
  if (part.met !== undefined) job.met = part.met;
  if (part.representedOn !== undefined) job.representedOn = part.representedOn;
  for (const fact of jobFacts) {
    const value = part[fact];
    if (value !== undefined) job[fact] = value;
  }
  if (part.routing !== undefined) {
    job.routing = part.routing;
    job.routingAskedAt = part.routing === 'ask' ? at : null;
  }
}

export function interviewOf(job: JobState, interviewId: string): InterviewState | undefined {
  return job.interviews.find((each) => each.id === interviewId);
}

/** Adds who is there as well; nobody twice. */
export function join(interview: InterviewState, joined: InterviewState['attendees']): void {
  for (const { personId, side } of joined)
    if (!interview.attendees.some((each) => each.personId === personId)) interview.attendees.push({ personId, side });
}

/** Ends a job. */
export function end(job: JobState, ending: JobState['ending'], at: number): void {
  job.ending = ending;
  if (ending === 'accepted') job.acceptedOffer = job.offer ?? job.acceptedOffer;
  job.endedAt = at;
  job.offer = null;
}

/** Notes whether the candidate wants the job. */
export function decideWant(job: JobState, want: Want, entry: Entry, decided: boolean): void {
  job.want = { want, entryId: entry.id, at: entry.happenedAt, decided };
}

/** Their latest word about a day counts (PL8). */
export function promise(job: JobState, entryId: string, text: string, byOn: string, madeAt: number): void {
  job.theirPromise = { entryId, text, byOn, madeAt };
}

/** What the candidate promised, in a debrief or in a call. */
export function promiseOwn(
  job: JobState,
  promises: readonly { promiseId: string; text: string; byOn: string | null; toPersonId: string | null }[],
  entry: Entry,
): void {
  for (const { promiseId: id, text, byOn, toPersonId } of promises)
    job.ownPromises.push({ id, entryId: entry.id, text, byOn, madeAt: entry.happenedAt, toPersonId });
}

/** What the message had been taken for no longer holds: the job that it ended runs again, the offer that it was is none. */
export function takeBackMeaning(job: JobState, { id }: ContactState): void {
  if (job.offer?.contactId === id) job.offer = null;
  if (job.rejection?.contactId !== id) return;
  job.rejection = null;
  if (job.ending !== 'rejected') return;
  job.ending = null;
  job.endedAt = null;
}

/** What a confirmed meaning does: a no ends the job, an offer suspends the questions. */
export function actOnMeaning(job: JobState, contact: ContactState, deadlineOn: string | null): void {
  if (!bringsTheirWord(contact)) return;
  const personId = contact.personIds[0] ?? null;
  if (contact.meaning === 'rejection') {
    end(job, 'rejected', contact.at);
    job.rejection = { at: contact.at, contactId: contact.id, personId, channel: contact.channel };
  } else if (contact.meaning === 'offer' && job.ending === null) {
    job.offer = { jobId: job.id, contactId: contact.id, personId, at: contact.at, deadlineOn };
  }
}

/** The account forgets the acceptances of these jobs that have yet to go (PL25). */
export function hasAccepted(account: AccountState, jobIds: readonly string[]): void {
  account.accepting = account.accepting.filter((each) => !jobIds.includes(each.jobId));
}

/** An answer as the account hears of it: an offer concerns every live process (PL22). */
interface Answer {
  readonly contactId: string;
  readonly jobIds: readonly string[];
  readonly meaning?: string | null | undefined;
  readonly personId: string | null;
  readonly at: number;
  readonly deadlineOn: string | null;
}

/** Takes an offer into the account; a rejection takes it back. */
export function hearOfOffer(account: AccountState, answer: Answer): void {
  if (answer.meaning !== 'offer' && answer.meaning !== 'rejection') return;
  const { contactId, personId, at, deadlineOn } = answer;
  for (const jobId of answer.jobIds) {
    account.offers = account.offers.filter((each) => each.jobId !== jobId);
    if (answer.meaning === 'offer') account.offers.push({ jobId, contactId, personId, at, deadlineOn });
  }
}

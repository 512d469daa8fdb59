import { none } from '../../../contract/refusals/kind.ts';
import { kindOfRefusal } from '../../../contract/refusals/refusal.ts';
import type { Input, Output } from '../../../contract/registry.ts';
import { bringsTheirWord, cameIn } from '../../../core/journal/contact-kinds.ts';
import { correctionOf, type NewEntry, type Payload, payloadOf } from '../../../core/journal/kinds/registry.ts';
import { ACCOUNT_SCOPE } from '../../../core/journal/scopes.ts';
import type { JobState } from '../../../core/journal/states.ts';
import { parseInstant } from '../../../core/time/zone.ts';
import { loadBook } from '../../case-book.ts';
import {
  type AccountWith,
  type App,
  done,
  type Handler,
  type Invocation,
  type Result,
  refuse,
  type Tools,
} from '../../context.ts';
import { type Decision, decide, entry } from '../../decide.ts';
import { deadlineContext, isLeftOpen, promisedDay, speakerDiary } from '../../notes/promises.ts';
import { loadStanding } from '../../notes/standing.ts';
import { contactEntries } from '../../people/contact.ts';
import { createRoster, resolvePerson } from '../../people/roster.ts';
import { planFor } from '../../planning/plan-for.ts';
import { unknownJob } from '../../wording/unknown.ts';

type Logged = Payload<'contact-logged'>;

export const correctContact: Handler<'correct-contact'> = (app, input, invocation) =>
  decide(app, invocation, (app) => decideContact(app, input, invocation));

async function decideContact(
  app: App,
  input: Input<'correct-contact'>,
  invocation: Invocation,
): Promise<Result<Decision<Output<'correct-contact'>>>> {
  const standing = await loadStanding(app, input.contact);
  const before = standing && payloadOf('contact-logged', standing.entry.payload);
  if (standing?.entry.kind !== 'contact-logged' || !before)
    return refuse('contact-gone', none, { todo: { operation: 'job', input: {} } });
  const at = input.at === undefined ? standing.entry.happenedAt : parseInstant(input.at);
  if (at === null) return refuse('time-unreadable', none);
  if (at > invocation.now + 60_000) return refuse('time-ahead', none);
  const jobIds = input.job ?? before.jobIds;
  const { book, read } = await loadBook(app, jobIds, before.personIds);
  const missing = jobIds.find((id) => !book.jobs.some((job) => job.id === id));
  if (missing !== undefined) return unknownJob();
  const people = await peopleOfContact(app, input, invocation, before, book.jobs);
  if (!people.ok) return people;
  const days = await daysOf(app, input, book.jobs[0] ?? null, at);
  if (!days.ok) return days;
  const { personIds, entries: noted } = people.value;
  const whole = await loadBook(app, jobIds, personIds);
  const direction = input.direction ?? before.direction;
  const channel = input.channel ?? before.channel;
  const { contactId, purpose: _purpose, ...rest } = before;
  const meaning = input.meaning ?? before.meaning ?? null;
  const contact = contactEntries(app, whole.book, {
    contactId,
    at,
    direction,
    channel,
    purpose: cameIn({ direction }) ? null : before.purpose,
    personIds,
    jobs: whole.book.jobs,
    stepIds: await stepsOf(app, invocation.now, before, personIds, direction),
    rest: {
      ...withoutOwn(rest),
      ...(input.text === undefined ? {} : { text: input.text }),
      ...(input.subject === undefined ? {} : { subject: input.subject.trim() || null }),
      ...(meaning === null ? {} : { meaning, ...(input.meaning === undefined ? {} : { provisional: false }) }),
      ...days.value,
    },
  });
  const [first] = contact;
  if (first === undefined) return unknownJob();
  const payload = first.payload as Logged;
  // An offer that the job has may be the one that this contact was, or ends.
  const offered = whole.book.jobs.some((job) => job.offer !== null) ? ACCOUNT_SCOPE : null;
  const entries: NewEntry[] = [
    ...noted,
    entry(
      app,
      'entry-corrected',
      invocation.now,
      correctionOf({ id: standing.entry.id, kind: 'contact-logged' }, payload, at),
      [...standing.scopes, offered],
    ),
    ...confirmedAnew(app, invocation, before, input, payload, whole.book.jobs),
  ];
  return done({
    entries,
    read: [...read, ...(await app.store.load(standing.scopes))],
    result: { contactId, jobIds: [...payload.jobIds], notes: [] },
  });
}

/** The rest of the payload without what `contactEntries` gives itself. */
function withoutOwn(rest: Partial<Logged>): Partial<Logged> {
  const { direction: _d, channel: _c, personIds: _p, firmIds: _o, jobIds: _j, stepIds: _s, ...left } = rest;
  return left;
}

/** A meaning that was said after the message came stands above the note of the message, so it is said once more. */
function confirmedAnew(
  tools: Pick<Tools, 'ids'>,
  invocation: Invocation,
  before: Logged,
  input: Input<'correct-contact'>,
  after: Logged,
  jobs: readonly JobState[],
): NewEntry[] {
  const asked = input.meaning !== undefined || input.promised !== undefined || input.deadline !== undefined;
  const shown = jobs.flatMap((job) => job.contacts).find((each) => each.id === before.contactId);
  const later = shown?.meaningConfirmed === true && (shown.meaning !== before.meaning || before.provisional === true);
  const meaning = input.meaning ?? shown?.meaning ?? null;
  if (!asked || !later || meaning === null || !bringsTheirWord(after)) return [];
  return [
    entry(tools, 'meaning-confirmed', invocation.now, {
      contactId: after.contactId,
      jobIds: [...after.jobIds],
      meaning,
      ...(after.promisedOn == null ? {} : { promisedOn: after.promisedOn }),
      ...(after.deadlineOn == null ? {} : { deadlineOn: after.deadlineOn }),
    }),
  ];
}

async function peopleOfContact(
  app: AccountWith<'ids' | 'machine'>,
  input: Input<'correct-contact'>,
  invocation: Invocation,
  before: Logged,
  jobs: readonly JobState[],
): Promise<Result<{ personIds: string[]; entries: readonly NewEntry[] }>> {
  if (input.person === undefined) return done({ personIds: [...before.personIds], entries: [] });
  const { book } = await loadBook(
    app,
    jobs.map((job) => job.id),
    before.personIds,
  );
  const roster = createRoster(app, book, invocation.now);
  const firmId = jobs[0]?.agencyId ?? jobs[0]?.employerId ?? null;
  const among = [...book.personById.keys()];
  const personIds: string[] = [];
  for (const typed of input.person) {
    const who = await resolvePerson(app, typed, book, among);
    if (who.ok) personIds.push(who.value);
    else if (kindOfRefusal(who.refusal) === 'not-found' && !typed.startsWith('per_'))
      personIds.push(
        await roster.person(typed.includes('@') ? { email: typed } : { name: typed.trim() }, firmId, among),
      );
    else return who;
  }
  if (roster.doubt) return roster.doubt;
  return done({ personIds, entries: roster.entries });
}

/** Days in their words are read against the day on which they were said. */
async function daysOf(
  app: AccountWith<'calendars' | 'languageFor' | 'languages' | 'machine'>,
  input: Input<'correct-contact'>,
  job: JobState | null,
  at: number,
): Promise<Result<Pick<Logged, 'promisedOn' | 'deadlineOn'>>> {
  const { book } = await loadBook(app, job === null ? [] : [job.id]);
  const diary = speakerDiary(app, book, job, at);
  const said = deadlineContext(diary, diary.zone.dayOf(at));
  const read = async (words: string | undefined): Promise<Result<string | null | undefined>> => {
    if (words === undefined) return done(undefined);
    if (words.trim() === '') return done(null);
    const day = await promisedDay(app, words.trim(), said);
    if (day.ok && day.value === null && !(await isLeftOpen(app, words, said)))
      return refuse('names-no-day', { typed: words.trim() });
    return day;
  };
  const promised = await read(input.promised);
  if (!promised.ok) return promised;
  const deadline = await read(input.deadline);
  if (!deadline.ok) return deadline;
  return done({
    ...(promised.value === undefined ? {} : { promisedOn: promised.value }),
    ...(deadline.value === undefined ? {} : { deadlineOn: deadline.value }),
  });
}

/** What it did for those whom it did not reach is still to do; what was to do with those whom it did reach is done by it. */
async function stepsOf(
  app: AccountWith<'calendars' | 'machine'>,
  now: number,
  before: Logged,
  personIds: readonly string[],
  direction: Logged['direction'],
): Promise<string[]> {
  if (cameIn({ direction })) return [];
  const same = before.personIds.every((id) => personIds.includes(id));
  const joined = personIds.filter((id) => !before.personIds.includes(id));
  const kept = same ? [...before.stepIds] : [];
  if (joined.length === 0 || before.purpose === null) return kept;
  for (const jobId of before.jobIds)
    for (const step of (await planFor(app, jobId, now)).plan.steps)
      if (step.kind === before.purpose && step.personIds.some((id) => joined.includes(id))) kept.push(...step.stepIds);
  return [...new Set(kept)];
}

import { none } from '../../../contract/refusals/kind.ts';
import { kindOfRefusal } from '../../../contract/refusals/refusal.ts';
import type { Input } from '../../../contract/registry.ts';
import type { CallWords } from '../../../contract/words/call.ts';
import { isSpoken } from '../../../core/journal/channel-kinds.ts';
import { cameIn, isContactMade, isOwnContact, isTalk, reachedThem } from '../../../core/journal/contact-kinds.ts';
import type { NewEntry } from '../../../core/journal/kinds/registry.ts';
import { peopleOf } from '../../../core/journal/people-of.ts';
import type { JobState } from '../../../core/journal/states.ts';
import type { CaseBook } from '../../../core/plan/context.ts';
import { isToDo } from '../../../core/plan/conversation.ts';
import { isContact, type Step } from '../../../core/plan/step.ts';
import { parseInstant } from '../../../core/time/zone.ts';
import type { DeadlineContext } from '../../../core/understand/deadline.ts';
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
import { promisesIn } from '../../notes/call-notes.ts';
import { movedTo } from '../../notes/moved-to.ts';
import { offerCondition } from '../../notes/offer-condition.ts';
import { outcomes } from '../../notes/outcomes.ts';
import { deadlineContext, isLeftOpen, promisedDay, speakerDiary } from '../../notes/promises.ts';
import { contactEntries } from '../../people/contact.ts';
import { jobsOf } from '../../people/relations.ts';
import { createRoster, isNumber, resolvePerson } from '../../people/roster.ts';
import { findStep, planFor } from '../../planning/plan-for.ts';
import { plannedByHand } from '../../planning/planned-by-hand.ts';
import { settledByTalk } from '../../planning/settled.ts';
import { overtakenBy } from '../../sending/overtaken.ts';
import { unknownInterview, unknownJob } from '../../wording/unknown.ts';

export const log: Handler<'log'> = (app, input, invocation) =>
  decide(app, invocation, (app) => decideLog(app, input, invocation));

async function decideLog(
  app: App,
  input: Input<'log'>,
  invocation: Invocation,
): Promise<Result<Decision<{ contactId: string; jobIds: string[]; notes: string[] }>>> {
  const at = input.at === undefined ? invocation.now : parseInstant(input.at);
  if (at === null) return refuse('time-unreadable', none);
  if (at > invocation.now + 60_000) return refuse('time-ahead', none);
  const { book, read } = await loadBook(app, input.job ?? []);
  const missing = (input.job ?? []).find((id) => !book.jobs.some((job) => job.id === id));
  if (missing !== undefined) return unknownJob();
  const people: string[] = [];
  const roster = createRoster(app, book, invocation.now);
  const [firstJob] = book.jobs;
  const firmId = firstJob?.agencyId ?? firstJob?.employerId ?? null;
  const known = book.jobs.flatMap(peopleOf);
  for (const typed of input.person ?? []) {
    const who = await resolvePerson(app, typed, book, known);
    if (who.ok) people.push(who.value);
    // A number alone makes a person; a name that nobody has yet belongs to somebody new where the job is known.
    else if (isNumber(typed)) people.push(await roster.person({ phone: typed.trim() }, firmId));
    else if (
      kindOfRefusal(who.refusal) === 'not-found' &&
      book.jobs.length > 0 &&
      input.person?.length === 1 &&
      !/^per_|@/.test(typed)
    )
      people.push(await roster.person({ name: typed.trim() }, firmId));
    else return who;
  }
  if (roster.doubt) return roster.doubt;
  const words = await app.words();
  const notes: string[] = [];
  let jobs = book.jobs;
  let all = read;
  if (jobs.length === 0) {
    const inferred = await jobsOf(app, people);
    if (inferred.length === 0) return refuse('which-job', none, { give: { job: null } });
    const loaded = await loadBook(app, inferred, people);
    jobs = loaded.book.jobs;
    all = loaded.read;
    if (inferred.length > 1) notes.push(words.call.notedForJobs(inferred.length));
  }
  const withPeople = await loadBook(
    app,
    jobs.map((job) => job.id),
    people,
  );
  const said = spokenAt(app, withPeople.book, jobs[0], at);
  const promised = input.promised === undefined ? done(null) : await promisedDay(app, input.promised, said);
  if (!promised.ok) return promised;
  const deadline = input.deadline === undefined ? done(null) : await promisedDay(app, input.deadline, said);
  if (!deadline.ok) return deadline;
  for (const [typed, day] of [
    [input.promised, promised.value],
    [input.deadline, deadline.value],
  ] as const)
    if (typed !== undefined && day === null && !(await isLeftOpen(app, typed, said)))
      return refuse('names-no-day', { typed });
  // What they said on the telephone names a day as well as what was chosen: the later one is the one that counts.
  const named =
    cameIn(input) &&
    isSpoken(input.channel) &&
    input.promised === undefined &&
    input.deadline === undefined &&
    input.text !== undefined
      ? await promisesIn(app, withPeople.book, input.text, at, people)
      : null;
  const heardOn = named?.rest.promisedOn ?? null;
  notes.push(...(named?.views.flatMap((each) => (each.whose === 'theirs' ? [each.text] : [])) ?? []));
  const condition = cameIn(input) && input.meaning === 'offer' ? await offerCondition(app, input.text) : null;
  const contactId = app.ids.next('int');
  const fulfilled = await fulfils(app, words.call, input, invocation.now, jobs, people);
  if (fulfilled.note !== null) notes.push(fulfilled.note);
  const entries = contactEntries(app, withPeople.book, {
    contactId,
    at,
    direction: input.direction,
    channel: input.channel,
    purpose: fulfilled.purpose,
    personIds: people,
    jobs,
    stepIds: fulfilled.stepIds,
    rest: {
      ...(input.text === undefined ? {} : { text: input.text }),
      ...(input.subject === undefined ? {} : { subject: input.subject }),
      ...(input.meaning === undefined ? {} : { meaning: input.meaning }),
      ...(condition === null ? {} : { condition }),
      ...(promised.value === null ? {} : { promisedOn: promised.value }),
      ...(heardOn === null ? {} : { promisedOn: heardOn }),
      ...(deadline.value === null ? {} : { deadlineOn: deadline.value }),
      ...(input.answerBy === undefined
        ? {}
        : {
            iPromised: [
              {
                promiseId: app.ids.next('prm'),
                text: words.call.myAnswer,
                byOn: input.answerBy,
                toPersonId: people[0] ?? null,
              },
            ],
          }),
      ...(input.automatic === undefined ? {} : { automatic: input.automatic }),
      ...(input.returns === undefined ? {} : { returnOn: input.returns, automatic: input.automatic ?? true }),
    },
  });
  const invited = interviewAgreed(app, invocation, input, withPeople.book, jobs, people);
  if (!invited.ok) return invited;
  const contact = { ...input, automatic: input.automatic === true || input.returns !== undefined };
  const overtaken = isContactMade(contact)
    ? await overtakenBy(app, {
        at: invocation.now,
        direction: input.direction,
        personIds: people,
        jobIds: jobs.map((job) => job.id),
        stepIds: fulfilled.stepIds,
      })
    : null;
  for (const subject of overtaken?.subjects ?? []) notes.push(words.outbox.takenBack(subject));
  return done({
    entries: [...roster.entries, ...entries, ...invited.value, ...(overtaken?.entries ?? [])],
    rows: overtaken?.rows ?? [],
    rowsAsRead: overtaken?.rowsAsRead ?? [],
    read: all,
    result: { contactId, jobIds: jobs.map((job) => job.id), notes },
  });
}

/** The interview to which they invited: agreed in a talk, or in writing and still to be confirmed. One job, one interview. */
function interviewAgreed(
  tools: Pick<Tools, 'ids'>,
  invocation: Invocation,
  input: Input<'log'>,
  { account }: CaseBook,
  jobs: readonly JobState[],
  people: readonly string[],
): Result<NewEntry[]> {
  if (input.moves !== undefined) return interviewMoved(tools, invocation, input, input.moves, jobs);
  if (input.interview === undefined) return done([]);
  const [job] = jobs;
  const agreed = reachedThem(input);
  const at = (input.at === undefined ? null : parseInstant(input.at)) ?? invocation.now;
  if (job === undefined || jobs.length > 1) return refuse('which-job-interview', none, { kept: 'nothing-noted' });
  return plannedByHand(tools, invocation, {
    job,
    starts: input.interview,
    ends: input.interviewEnds,
    location: input.place?.trim() || null,
    zone: account.zone,
    attendees: [],
    organiserId: people[0] ?? null,
    invitedAt: agreed ? null : at,
  });
}

/** They moved an interview that is noted: to a new time, or to one that they have not named yet. */
function interviewMoved(
  tools: Pick<Tools, 'ids'>,
  invocation: Invocation,
  input: Input<'log'>,
  moves: string,
  jobs: readonly JobState[],
): Result<NewEntry[]> {
  const job = jobs.find((each) => each.interviews.some(({ id }) => id === moves));
  const interview = job?.interviews.find((each) => each.id === moves);
  if (!job || !interview) return unknownInterview();
  const about = { interviewId: moves, jobId: job.id };
  const said = entry(tools, 'interview-outcome', invocation.now, { ...about, outcome: outcomes.moved });
  if (input.interview === undefined) return done([said]);
  const to = { outcome: 'moved', starts: input.interview, ends: input.interviewEnds };
  const moved = movedTo(tools, invocation, job.id, interview, to);
  return moved.ok ? done([said, ...moved.value]) : moved;
}

/** How days in their words are read: against the day on which they were said, where they sit (RU6). */
function spokenAt(
  tools: Pick<Tools, 'calendars'>,
  book: CaseBook,
  job: JobState | undefined,
  at: number,
): DeadlineContext {
  const diary = speakerDiary(tools, book, job ?? null, at);
  return deadlineContext(diary, diary.zone.dayOf(at));
}

/**
 * What a contact that was noted by hand did (PL19): the named steps; else the step of that purpose for these people; without a
 * purpose the one thing that was to do for them. Two possibilities are left to the person.
 */
async function fulfils(
  app: AccountWith<'calendars' | 'languageFor' | 'machine'>,
  words: CallWords,
  input: Input<'log'>,
  now: number,
  jobs: readonly JobState[],
  people: readonly string[],
): Promise<{ purpose: string | null; stepIds: string[]; note: string | null }> {
  const purpose = input.purpose ?? null;
  if (input.step !== undefined) {
    const named = purpose === null ? await findStep(app, input.step[0] ?? '', now) : null;
    const promised = named === null ? [] : promisedWith(named.step, input.step);
    return {
      purpose: purpose ?? named?.step.kind ?? null,
      stepIds: input.step,
      note: promised.length === 0 ? null : words.wentWithIt(promised),
    };
  }
  if (!isOwnContact(input)) return { purpose, stepIds: [], note: null };
  // One talk settles all that is due to them and can be said in it (PL24).
  if (purpose === null && isTalk(input)) {
    const named = jobs.map((job) => job.id);
    const settled = await settledByTalk(app, now, people, { named, all: named }, null);
    if (settled.first === null) return { purpose, stepIds: [], note: null };
    const { first, stepIds } = settled;
    const language = app.languageFor(null);
    return {
      purpose: first.kind,
      stepIds: [...stepIds],
      note:
        stepIds.length > 1
          ? words.countedAsSeveral(stepIds.length)
          : words.countedAs(language.stepName(first.kind, first.variant)),
    };
  }
  const steps: Step[] = [];
  for (const job of jobs) {
    for (const step of (await planFor(app, job.id, now)).plan.steps) {
      if (!isContact(step.kind) || !step.jobIds.includes(job.id) || steps.some((each) => each.id === step.id)) continue;
      if (step.personIds.some((id) => people.includes(id))) steps.push(step);
    }
  }
  const fitting = purpose === null ? steps.filter(isToDo) : steps.filter((step) => step.kind === purpose);
  const [only] = fitting;
  if (only === undefined) return { purpose, stepIds: [], note: null };
  const language = app.languageFor(null);
  const named = (step: Step): string => language.stepName(step.kind, step.variant);
  const sameKind = fitting.every((step) => step.kind === only.kind && step.personIds[0] === only.personIds[0]);
  if (fitting.length > 1 && purpose === null && !sameKind) {
    return {
      purpose,
      stepIds: [],
      note: words.couldBe(fitting.map(named)),
    };
  }
  return {
    purpose: only.kind,
    stepIds: fitting.flatMap((step) => [...step.stepIds]),
    note: words.countedAs(named(only)),
  };
}

/** What was promised and goes with a letter of another kind (PL19), where these steps name it too. */
function promisedWith({ reasons }: Step, stepIds: readonly string[]): string[] {
  const goes = reasons.some(
    (reason) => reason.code === 'with-thanks' && reason.stepIds.every((id) => stepIds.includes(id)),
  );
  return goes ? reasons.flatMap((reason) => (reason.code === 'deliver' ? [reason.text] : [])) : [];
}

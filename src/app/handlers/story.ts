import type { Input } from '../../contract/registry.ts';
import { isEntryKind, type NewEntry, type Payload, payloadOf } from '../../core/journal/entry.ts';
import { isLive, type OpportunityState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { isContact, type Step } from '../../core/plan/step.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import { parseInstant } from '../../core/time/zone.ts';
import { peopleOf } from '../../core/write/gather.ts';
import { jobOfInterview, loadBook } from '../case-book.ts';
import { type App, type Call, done, type Handler, type Result, refuse } from '../context.ts';
import { type Decision, decide, entry } from '../decide.ts';
import { createRegister, resolvePerson } from '../people.ts';
import { findStep, isToDo, planFor } from '../planning.ts';
import { personView } from '../views.ts';
import { findOrNote } from './capture.ts';
import { unknownJob } from './look.ts';

export function unknownInterview(id: string): ReturnType<typeof refuse> {
  return refuse(
    'not-found',
    `There is no interview ${id}.`,
    '`persevere job JOB` lists its interviews with their ids.',
  );
}

/** The interview of this id; a job's id stands for its latest interview. */
async function interviewOf(app: App, id: string): Promise<{ jobId: string; interviewId: string } | null> {
  const jobId = id.startsWith('job_') ? id : await jobOfInterview(app, id);
  if (jobId === null) return null;
  if (!id.startsWith('job_')) return { jobId, interviewId: id };
  const { book } = await loadBook(app, [jobId]);
  const latest = book.jobs[0]?.interviews.toSorted((one, other) => one.startsAt - other.startsAt).at(-1);
  return latest ? { jobId, interviewId: latest.id } : null;
}

const outcomes = {
  yes: 'held',
  moved: 'moved',
  'they-did-not-come': 'they-missed',
  'i-could-not': 'i-missed',
} as const;

export const tookPlace: Handler<'took-place'> = (app, input, call) =>
  decide(app, call, async () => {
    const found = await interviewOf(app, input.interview);
    if (!found) return unknownInterview(input.interview);
    const { read } = await loadBook(app, [found.jobId]);
    const payload = { interviewId: found.interviewId, opportunityId: found.jobId, outcome: outcomes[input.outcome] };
    return done({
      entries: [entry(app, 'interview-outcome', call.now, [found.jobId], payload)],
      read,
      result: { interviewId: found.interviewId, opportunityId: found.jobId },
    });
  });

export const debrief: Handler<'debrief'> = (app, input, call) =>
  decide(app, call, async () => {
    const found = await interviewOf(app, input.interview);
    if (!found) return unknownInterview(input.interview);
    const { book, read } = await loadBook(app, [found.jobId]);
    const job = book.jobs[0];
    const interview = job?.interviews.find((each) => each.id === found.interviewId);
    if (!job || !interview) return unknownInterview(input.interview);
    const held = input.held ?? true;
    if (held && interview.startsAt > call.now) {
      return refuse(
        'refused',
        'This interview has not begun yet, so it cannot have happened.',
        'If its time changed, take in the new invitation first.',
      );
    }
    const register = createRegister(app, book, call.now);
    const notes: string[] = [];
    const attendees = interview.attendees.map((each) => each.personId);
    const people: Payload<'debrief-saved'>['people'] = [];
    for (const each of input.people ?? []) {
      const known = interview.attendees.find((attendee) => attendee.personId === each.person);
      const side =
        each.side ?? known?.side ?? (job.agencyId === null ? 'employer' : job.met === 'agency' ? 'agency' : 'client');
      const personId = await findOrNote(
        app,
        register,
        each.person,
        side === 'agency' ? job.agencyId : job.employerId,
        attendees,
      );
      const there = interview.attendees.find((attendee) => attendee.personId === personId);
      people.push({
        personId,
        side: each.side ?? there?.side ?? side,
        remarks: each.remarks ?? '',
        callback: each.callback ?? '',
      });
    }
    const present = [...new Set([...attendees, ...people.map((each) => each.personId)])];
    const among = async (typed: string | undefined): Promise<string | null> => {
      if (typed === undefined) return null;
      const noted = (input.people ?? []).findIndex((each) => each.person.toLowerCase() === typed.toLowerCase());
      const direct = people[noted]?.personId;
      if (direct !== undefined) return direct;
      const who = await resolvePerson(app, typed, book, present);
      if (who.ok) return who.value;
      notes.push(
        `“${typed}” is not among those who were there, so what was for them goes to whoever is written to first.`,
      );
      return null;
    };
    const forgot = [];
    for (const each of input.forgot ?? [])
      if (each.text.trim() !== '') forgot.push({ text: each.text, forPersonId: await among(each.for) });
    const iPromised = [];
    for (const each of input.iPromised ?? []) {
      if (each.text.trim() !== '')
        iPromised.push({
          promiseId: app.ids.next('prm'),
          text: each.text,
          byOn: each.by ?? null,
          toPersonId: await among(each.to),
        });
    }
    if (input.theyPromised && (parseDay(input.theyPromised.by) ?? 0) * 86_400_000 < interview.startsAt - 86_400_000) {
      return refuse(
        'invalid',
        `The day they named, ${input.theyPromised.by}, lies before the interview.`,
        'Check the day, or leave it out.',
      );
    }
    const payload: Payload<'debrief-saved'> = {
      interviewId: interview.id,
      opportunityId: job.id,
      held,
      people,
      forgot,
      iPromised,
      theyPromised: input.theyPromised ? { text: input.theyPromised.text ?? '', byOn: input.theyPromised.by } : null,
      pace: input.pace ?? null,
      want: input.want ?? null,
    };
    const scopes = [job.id, ...present];
    const entries = [...register.entries, entry(app, 'debrief-saved', call.now, scopes, payload)];
    const view = present.map((id) => {
      const stored = personView(book, id);
      const typed = (input.people ?? [])[people.findIndex((each) => each.personId === id)]?.person;
      return stored.name === 'someone' && typed !== undefined ? { ...stored, name: typed } : stored;
    });
    return done({ entries, read, result: { interviewId: interview.id, opportunityId: job.id, people: view, notes } });
  });

export const log: Handler<'log'> = (app, input, call) => decide(app, call, () => decideLog(app, input, call));

async function decideLog(
  app: App,
  input: Input<'log'>,
  call: Call,
): Promise<Result<Decision<{ interactionId: string; opportunityIds: string[]; notes: string[] }>>> {
  const at = input.at === undefined ? call.now : parseInstant(input.at);
  if (at === null)
    return refuse('invalid', 'The time is not readable.', 'Give it with its zone: 2026-12-04T10:00[Europe/London].');
  if (at > call.now + 60_000)
    return refuse('invalid', 'That time has not come yet.', 'Note a contact once it has happened.');
  const { book, read } = await loadBook(app, input.job ?? []);
  const missing = (input.job ?? []).find((id) => !book.jobs.some((job) => job.id === id));
  if (missing !== undefined) return unknownJob(missing);
  const people: string[] = [];
  const known = book.jobs.flatMap(peopleOf);
  for (const typed of input.person ?? []) {
    const who = await resolvePerson(app, typed, book, known);
    if (!who.ok) return who;
    people.push(who.value);
  }
  const notes: string[] = [];
  let jobs = book.jobs;
  let all = read;
  if (jobs.length === 0) {
    const inferred = await jobsOf(app, people);
    if (inferred.length === 0)
      return refuse(
        'needs',
        'It is not clear which job this was about.',
        'Give --job, or --person with someone who belongs to one.',
      );
    const loaded = await loadBook(app, inferred, people);
    jobs = loaded.book.jobs;
    all = loaded.read;
    if (inferred.length > 1) notes.push(`Noted for ${inferred.length} jobs in which this person takes part.`);
  }
  const withPeople = await loadBook(
    app,
    jobs.map((job) => job.id),
    people,
  );
  const interactionId = app.ids.next('int');
  const fulfilled = await fulfils(app, input, call.now, jobs, people);
  if (fulfilled.note !== null) notes.push(fulfilled.note);
  const entries = contactEntries(app, withPeople.book, {
    interactionId,
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
      ...(input.promised === undefined ? {} : { promisedOn: input.promised }),
      ...(input.deadline === undefined ? {} : { deadlineOn: input.deadline }),
      ...(input.automatic === undefined ? {} : { automatic: input.automatic }),
      ...(input.returns === undefined ? {} : { returnOn: input.returns, automatic: input.automatic ?? true }),
    },
  });
  return done({ entries, read: all, result: { interactionId, opportunityIds: jobs.map((job) => job.id), notes } });
}

/**
 * What a contact that was noted by hand did (PL19): the named steps; else the step of that purpose for these people; without a
 * purpose the one thing that was to do for them. Two possibilities are left to the person.
 */
async function fulfils(
  app: App,
  input: Input<'log'>,
  now: number,
  jobs: readonly OpportunityState[],
  people: readonly string[],
): Promise<{ purpose: string | null; stepIds: string[]; note: string | null }> {
  const purpose = input.purpose ?? null;
  if (input.step !== undefined) return { purpose, stepIds: input.step, note: null };
  if (input.direction === 'in' || input.channel === 'missed-call') return { purpose, stepIds: [], note: null };
  const steps: Step[] = [];
  for (const job of jobs) {
    for (const step of (await planFor(app, job.id, now)).plan.steps) {
      if (!isContact(step.kind) || !step.opportunityIds.includes(job.id) || steps.some((each) => each.id === step.id))
        continue;
      if (step.personIds.some((id) => people.includes(id))) steps.push(step);
    }
  }
  const fitting = purpose === null ? steps.filter(isToDo) : steps.filter((step) => step.kind === purpose);
  const [only] = fitting;
  if (only === undefined) return { purpose, stepIds: [], note: null };
  const language = app.languageFor(null);
  const named = (step: Step): string => `“${language.stepName(step.kind, step.variant)}”`;
  if (fitting.length > 1 && purpose === null) {
    return {
      purpose,
      stepIds: [],
      note: `It could stand for ${fitting.map(named).join(' or ')}; say which with --step or --purpose.`,
    };
  }
  return {
    purpose: only.kind,
    stepIds: fitting.flatMap((step) => [...step.stepIds]),
    note: `Counted as ${named(only)}.`,
  };
}

export interface Contact {
  readonly interactionId: string;
  readonly at: number;
  readonly direction: 'out' | 'in';
  readonly channel: Payload<'interaction-logged'>['channel'];
  readonly purpose: string | null;
  readonly personIds: readonly string[];
  readonly jobs: readonly OpportunityState[];
  readonly stepIds: readonly string[];
  readonly rest: Partial<Payload<'interaction-logged'>>;
}

/** One contact as an entry, with every scope that it touches: jobs, people, their firms; the account where an offer is concerned. */
export function contactEntries(app: App, book: CaseBook, contact: Contact): NewEntry[] {
  const firmIds = new Set<string>();
  for (const id of contact.personIds) {
    const firm = book.personById.get(id)?.organisationId;
    if (firm) firmIds.add(firm);
  }
  if (firmIds.size === 0)
    for (const job of contact.jobs)
      if (job.agencyId ?? job.employerId) firmIds.add(job.agencyId ?? job.employerId ?? '');
  const jobIds = contact.jobs.map((job) => job.id);
  const meaning = contact.rest.meaning;
  const account =
    meaning === 'offer' || contact.jobs.some((job) => job.offer !== null && meaning === 'rejection') ? ['account'] : [];
  const payload: Payload<'interaction-logged'> = {
    interactionId: contact.interactionId,
    direction: contact.direction,
    channel: contact.channel,
    purpose: contact.purpose,
    personIds: [...contact.personIds],
    organisationIds: [...firmIds],
    opportunityIds: jobIds,
    stepIds: [...contact.stepIds],
    ...contact.rest,
  };
  return [
    entry(app, 'interaction-logged', contact.at, [...jobIds, ...contact.personIds, ...firmIds, ...account], payload),
  ];
}

/** Running jobs in which any of these people takes part; the two hundred touched last are looked at. */
async function jobsOf(app: App, people: readonly string[]): Promise<string[]> {
  if (people.length === 0) return [];
  const latest = await app.store.jobs({ live: null, limit: 200, after: null });
  const { book } = await loadBook(
    app,
    latest.map((each) => each.scope),
  );
  const theirs = book.jobs.filter((job) => peopleOf(job).some((id) => people.includes(id)));
  const running = theirs.filter(isLive);
  return (running.length > 0 ? running : theirs.slice(0, 1)).map((job) => job.id);
}

export function unknownStep(id: string): ReturnType<typeof refuse> {
  return refuse(
    'not-found',
    `There is nothing to do with the id ${id} now.`,
    '`persevere today` and `persevere plan` list what there is.',
  );
}

const unbreakable = new Set(['PL10', 'PL14']);
const breakable = new Set(['PL6', 'PL7', 'PL8', 'PL11', 'PL12', 'PL13']);

type Choice = 'keep' | 'later' | 'skip';

async function choose(
  app: App,
  call: Call,
  stepId: string,
  choice: Choice,
  decideOn: (step: Step) => { keepOn?: string; until?: number; reason?: string } | ReturnType<typeof refuse>,
) {
  return decide(app, call, async () => {
    const found = await findStep(app, stepId, call.now);
    if (!found) return unknownStep(stepId);
    const { step } = found;
    const chosen = decideOn(step);
    if ('ok' in chosen) return chosen;
    const language = app.languageFor(null);
    const keepDay = chosen.keepOn === undefined ? null : parseDay(chosen.keepOn);
    const tooEarly = choice === 'keep' && keepDay !== null && keepDay < step.zone.dayOf(step.sendFromAt);
    const forbidden = step.reasons.find((reason) => unbreakable.has(reason.rule) && reason.code === 'away');
    if (tooEarly && forbidden) return refuse('refused', language.reason(forbidden), 'Choose a later day.');
    const broken = tooEarly ? step.reasons.filter((reason) => breakable.has(reason.rule)) : [];
    const { read } = await loadBook(app, step.opportunityIds);
    const payload: Payload<'step-chosen'> = {
      stepId: step.id,
      opportunityIds: [...step.opportunityIds],
      stepKind: step.kind,
      choice,
      ...(chosen.keepOn === undefined ? {} : { keepOn: chosen.keepOn }),
      ...(chosen.until === undefined ? {} : { until: chosen.until }),
      reason: chosen.reason ?? '',
      warned: broken.map((reason) => reason.rule),
    };
    const warnings = broken.map((reason) => ({ rule: reason.rule, text: language.reason(reason) }));
    return done({
      entries: [entry(app, 'step-chosen', call.now, step.opportunityIds, payload)],
      read,
      result: { stepId: step.id, warnings },
    });
  });
}

export const keep: Handler<'keep'> = (app, input, call) =>
  choose(app, call, input.step, 'keep', () =>
    input.on === undefined
      ? refuse('needs', 'Which day do you want to keep?', 'Give it as YYYY-MM-DD.')
      : { keepOn: input.on, ...reasonOf(input) },
  );

export const later: Handler<'later'> = (app, input, call) =>
  choose(app, call, input.step, 'later', (step) => {
    const zone = step.zone;
    const day = input.until === undefined ? null : parseDay(input.until);
    const today = zone.dayOf(call.now);
    if (day !== null && day <= today)
      return refuse('invalid', 'That day is not later than today.', 'Choose a day after today.');
    const weekend = (each: number): boolean => (((each + 3) % 7) + 7) % 7 >= 5;
    let next = day ?? today + 1;
    while (day === null && weekend(next)) next += 1;
    return { until: zone.at(next, 9 * 60), ...reasonOf(input) };
  });

export const skip: Handler<'skip'> = (app, input, call) => choose(app, call, input.step, 'skip', () => reasonOf(input));

function reasonOf(input: { reason?: string | undefined }): { reason?: string } {
  return input.reason === undefined ? {} : { reason: input.reason };
}

export const retract: Handler<'retract'> = (app, input, call) =>
  decide(app, call, async () => {
    const target = await app.store.entry(input.entry);
    if (!target) return unknownEntry(input.entry);
    const read = await app.store.load(target.scopes);
    const payload = { entryId: target.id, ...(input.reason === undefined ? {} : { reason: input.reason }) };
    return done({
      entries: [entry(app, 'entry-retracted', call.now, target.scopes, payload)],
      read,
      result: { entryId: target.id },
    });
  });

export const correct: Handler<'correct'> = (app, input, call) =>
  decide(app, call, async () => {
    const target = await app.store.entry(input.entry);
    if (!target || !isEntryKind(target.kind)) return unknownEntry(input.entry);
    const at = input.at === undefined ? undefined : (parseInstant(input.at) ?? undefined);
    const payload = { ...(target.payload as object), ...(input.payload ?? {}) };
    if (payloadOf(target.kind, payload) === null)
      return refuse(
        'invalid',
        'With these changes the note would not make sense.',
        'Look at the fields in `persevere export`, and change only those.',
      );
    const read = await app.store.load(target.scopes);
    const correction = { entryId: target.id, payload, ...(at === undefined ? {} : { happenedAt: at }) };
    return done({
      entries: [entry(app, 'entry-corrected', call.now, target.scopes, correction)],
      read,
      result: { entryId: target.id },
    });
  });

function unknownEntry(id: string): ReturnType<typeof refuse> {
  return refuse(
    'not-found',
    `There is no note ${id}.`,
    '`persevere job JOB` and `persevere find WORDS` show notes with their ids.',
  );
}

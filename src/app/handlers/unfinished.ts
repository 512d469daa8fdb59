import type { Input, Output } from '../../contract/registry.ts';
import type { NewEntry } from '../../core/journal/entry.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { isSelf } from '../../core/understand/self.ts';
import { jobOfInterview, loadAccount, loadBook } from '../case-book.ts';
import { type App, type Call, done, type Handler, type Result, refuse } from '../context.ts';
import { debriefPayload, type Present, toldEntries } from '../debrief.ts';
import { type Decision, decide, entry } from '../decide.ts';
import { jobPart, noteFirms, otherAgency } from '../firms.ts';
import { likelyTold } from '../fit.ts';
import { createRegister, type Register, sideOf } from '../people.ts';
import type { Loaded } from '../ports/store.ts';
import { deadlineContext, LEFT_OPEN, speakerDiary } from '../promises.ts';
import { loadSelf, ownNote } from '../self.ts';
import { type UnfinishedRow, unfinishedView } from '../unfinished.ts';
import { unknownInterview } from '../unknown.ts';
import { jobTitle, momentText, personView } from '../views.ts';
import { outcomes } from './debriefs.ts';

type Answers = Input<'finish'>['answers'];

/** Where no time is given, the interview was the hour before it is told of: people write this down in the lobby. */
const USUAL_LENGTH_MS = 3_600_000;
/** More unfinished notes than anybody begins; the next is refused so that a loop cannot fill the file. */
const MOST_UNFINISHED = 50;

export const unfinished: Handler<'unfinished'> = async (app, input, call) => {
  const language = app.languageFor(null);
  const rows = (await app.store.rows('unfinished')).map((row) => row.body as UnfinishedRow);
  const wanted = rows.filter(
    (row) =>
      (input.id === undefined || row.id === input.id) &&
      (input.interview === undefined || row.interviewId === input.interview),
  );
  const jobId = input.interview === undefined ? null : await jobOfInterview(app, input.interview);
  if (input.interview !== undefined && jobId === null) return unknownInterview(input.interview);
  const { book } = await loadBook(app, jobId === null ? [] : [jobId]);
  const job = book.jobs[0];
  const interview = job?.interviews.find((each) => each.id === input.interview);
  return done({
    notes: wanted.map((row) => ({
      ...unfinishedView(app, book.account.zone, row),
      revision: row.revision,
      answers: row.answers as Answers,
    })),
    interview:
      job && interview
        ? {
            id: interview.id,
            opportunityId: job.id,
            title: jobTitle(book, job),
            when: momentText(language, interview.zone, interview.startsAt),
            over: interview.startsAt <= call.now,
            debriefed: interview.debrief !== null,
            people: interview.attendees.map((each) => personView(book, each.personId)),
            examples: await likelyTold(app, job.id),
          }
        : null,
  });
};

export const jot: Handler<'jot'> = (app, input, call) =>
  decide(app, call, async () => {
    const stored = (await app.store.row('unfinished', input.id)) as UnfinishedRow | null;
    if ((stored?.revision ?? 0) !== input.revision)
      return refuse(
        'conflict',
        'This was changed in another window or on another device.',
        'Look at what stands there now.',
        'Both versions are kept.',
      );
    if (stored === null && (await app.store.rows('unfinished')).length >= MOST_UNFINISHED)
      return refuse(
        'refused',
        `${MOST_UNFINISHED} notes are begun and not finished.`,
        'Finish or throw away one of them first.',
      );
    const body: UnfinishedRow = {
      id: input.id,
      interviewId: input.interview ?? stored?.interviewId ?? null,
      revision: input.revision + 1,
      savedAt: call.now,
      answers: input.answers,
    };
    return done({
      entries: [],
      rows: [{ kind: 'unfinished' as const, key: input.id, body }],
      rowsAsRead: [{ kind: 'unfinished' as const, key: input.id, body: stored }],
      read: [],
      result: { id: input.id, revision: body.revision },
    });
  });

export const discard: Handler<'discard'> = (app, input, call) =>
  decide(app, call, async () => {
    const stored = await app.store.row('unfinished', input.id);
    return done({
      entries: [],
      rows: [{ kind: 'unfinished' as const, key: input.id, body: null }],
      putBack: stored === null ? [] : [{ kind: 'unfinished' as const, key: input.id, body: stored }],
      read: [],
      result: { id: input.id },
    });
  });

export const finish: Handler<'finish'> = (app, input, call) => decide(app, call, () => decideFinish(app, input, call));

/** The job and the interview that the note is about: those known already, or new ones. */
interface About {
  readonly jobId: string;
  readonly interviewId: string;
  readonly startsAt: number;
  readonly zone: string;
  readonly agencyId: string | null;
  readonly employerId: string | null;
  readonly met: 'agency' | 'client' | null;
  readonly attendeeIds: readonly string[];
  readonly opening: readonly NewEntry[];
  readonly read: readonly Loaded[];
}

async function decideFinish(app: App, input: Input<'finish'>, call: Call): Promise<Result<Decision<Output<'finish'>>>> {
  const { answers } = input;
  const jobId = input.interview === undefined ? null : await jobOfInterview(app, input.interview);
  if (input.interview !== undefined && jobId === null) return unknownInterview(input.interview);
  const { book } = await loadBook(app, jobId === null ? [] : [jobId]);
  const register = createRegister(app, book, call.now);
  const self = await loadSelf(app);
  const typed = (answers.people ?? []).filter((each) => each.name.trim() !== '' || (each.email ?? '').trim() !== '');
  const own = typed.filter((each) => isSelf({ name: each.name, email: each.email ?? '' }, self));
  const named = typed.filter((each) => !own.includes(each));
  if (jobId === null && named.length === 0 && blank(answers.consultant) && blank(answers.firm) && blank(answers.agency))
    return refuse(
      'needs',
      'One name is needed, of somebody who was there or of the firm.',
      'Write it as you heard it; the rest may stay empty.',
      'What you typed is kept.',
    );
  const found = await aboutOf(app, input, call, register);
  if (!found.ok) return found;
  const about = found.value;
  const side = sideOf(about);
  const people: Present[] = [];
  for (const each of named) {
    const firmId = side === 'agency' ? about.agencyId : about.employerId;
    const name = each.name.trim();
    const personId =
      each.id !== undefined && about.attendeeIds.includes(each.id)
        ? each.id
        : await register.person({ name: name || null, email: each.email ?? null }, firmId, about.attendeeIds);
    if (each.id === personId) noteAddress(app, call, register, personId, each.email);
    people.push({ typed: name, personId, side, remarks: '', callback: each.said?.trim() ?? '' });
  }
  if (register.doubt) return { ok: false, refusal: { ...register.doubt.refusal, kept: 'What you typed is kept.' } };
  const present = [...new Set([...about.attendeeIds, ...people.map((each) => each.personId)])];
  const result = {
    opportunityId: about.jobId,
    interviewId: about.interviewId,
    notes: [...own.map((each) => ownNote(each.name || (each.email ?? ''))), ...(await firmNotes(app, about))],
  };
  const rows = [{ kind: 'unfinished' as const, key: input.id, body: null }];
  const outcome = answers.outcome ?? 'yes';
  if (outcome !== 'yes') {
    const payload = { interviewId: about.interviewId, opportunityId: about.jobId, outcome: outcomes[outcome] };
    const told = entry(app, 'interview-outcome', call.now, [about.jobId], payload);
    const planned = planning(app, call, about, people);
    return done({ entries: [...register.entries, ...about.opening, ...planned, told], rows, read: about.read, result });
  }
  if (about.startsAt > call.now)
    return refuse(
      'refused',
      'This interview has not begun yet, so it cannot have happened.',
      'If its time changed, take in the new invitation first.',
      'What you typed is kept.',
    );
  const diary = speakerDiary(app, book, book.jobs[0] ?? null, call.now);
  const decided = await debriefPayload(
    app,
    {
      jobId: about.jobId,
      interviewId: about.interviewId,
      held: true,
      spoken: deadlineContext(diary, diary.zone.dayOf(about.startsAt)),
    },
    people,
    {
      wentBadly: blank(answers.wentBadly) ? [] : [{ text: answers.wentBadly ?? '', putRight: answers.putRight ?? '' }],
      forgot: blank(answers.forgot) ? [] : [{ text: answers.forgot ?? '', ...named1('for', answers.forgotFor) }],
      iPromised: blank(answers.iPromised)
        ? []
        : [{ text: answers.iPromised ?? '', by: dayOf(answers.iPromisedBy), ...named1('to', people[0]?.typed) }],
      theyPromised: {
        text: answers.theyPromised ?? '',
        ...(answers.theyPromisedBy === LEFT_OPEN || dayOf(answers.theyPromisedBy) !== null
          ? { by: answers.theyPromisedBy }
          : {}),
      },
      pace: answers.quick === true ? 'quick' : null,
      want: answers.want ?? null,
    },
    async (typed) => people.find((each) => each.typed.toLowerCase() === typed?.toLowerCase())?.personId ?? null,
  );
  if (!decided.ok) return decided;
  const planned = planning(app, call, about, people);
  const told = [
    entry(app, 'debrief-saved', call.now, [about.jobId, ...present], decided.value),
    ...toldEntries(app, call.now, about, present, toldOf(answers)),
  ];
  return done({
    entries: [...register.entries, ...about.opening, ...planned, ...told],
    rows,
    read: about.read,
    result,
  });
}

function toldOf(answers: Answers): Input<'debrief'>['told'] {
  return Object.entries(answers.told ?? {}).flatMap(([evidence, how]) =>
    how === 'no' ? [] : [{ evidence, landed: how === 'told' ? null : how === 'landed' }],
  );
}

async function aboutOf(app: App, input: Input<'finish'>, call: Call, register: Register): Promise<Result<About>> {
  if (input.interview !== undefined) {
    const { book, read } = await loadBook(app, [(await jobOfInterview(app, input.interview)) ?? '']);
    const job = book.jobs[0];
    const interview = job?.interviews.find((each) => each.id === input.interview);
    if (!job || !interview) return unknownInterview(input.interview);
    const { agencyId, employerId, met } = job;
    const attendeeIds = interview.attendees.map((each) => each.personId);
    const place = { jobId: job.id, interviewId: interview.id, startsAt: interview.startsAt, zone: interview.zone };
    return done({ ...place, agencyId, employerId, met, attendeeIds, opening: [], read });
  }
  const { answers } = input;
  const account = await loadAccount(app);
  const firms = await noteFirms(
    app,
    register,
    {
      ...(blank(answers.firm) ? {} : { employer: answers.firm?.trim() }),
      ...(blank(answers.agency) ? {} : { agency: answers.agency?.trim() }),
      ...(answers.met === undefined ? {} : { met: answers.met }),
    },
    null,
  );
  const met = firms.agencyId === null ? null : (answers.met ?? null);
  const consultant =
    answers.agency === undefined || blank(answers.consultant)
      ? null
      : await register.person(
          { name: answers.consultant ?? '', email: answers.consultantEmail ?? null },
          firms.agencyId,
        );
  if (register.doubt) return { ok: false, refusal: { ...register.doubt.refusal, kept: 'What you typed is kept.' } };
  const jobId = app.ids.next('job');
  const opening = entry(app, 'opportunity-opened', call.now, [jobId, firms.employerId, firms.agencyId, consultant], {
    opportunityId: jobId,
    ...jobPart({
      ...(blank(answers.role) ? {} : { role: answers.role?.trim() }),
      ...(met === null ? {} : { met }),
      ...(answers.thank === undefined || met !== 'client' ? {} : { thank: answers.thank }),
    }),
    ...firms,
    ...(consultant === null ? {} : { contactId: consultant }),
  });
  return done({
    jobId,
    interviewId: app.ids.next('itv'),
    startsAt: startOf(answers, account.zone ?? 'UTC', call.now),
    zone: account.zone ?? 'UTC',
    ...firms,
    met,
    attendeeIds: [],
    opening: [opening],
    read: [],
  });
}

/** The entry of the interview itself, where it was not noted before. */
function planning(app: App, call: Call, about: About, people: readonly Present[]): NewEntry[] {
  if (about.opening.length === 0) return [];
  const ids = people.map((each) => each.personId);
  return [
    entry(app, 'interview-planned', call.now, [about.jobId, ...ids], {
      interviewId: about.interviewId,
      opportunityId: about.jobId,
      startsAt: about.startsAt,
      endsAt: Math.max(about.startsAt + 60_000, Math.min(call.now, about.startsAt + USUAL_LENGTH_MS)),
      zone: about.zone,
      confirmed: true,
      attendees: people.map(({ personId, side }) => ({ personId, side })),
    }),
  ];
}

function startOf(answers: Answers, zoneId: string, now: number): number {
  const zone = zoneOf(zoneId);
  const day = parseDay(answers.on ?? '') ?? zone.dayOf(now);
  const time = /^(\d{1,2}):(\d{2})/.exec(answers.at ?? '');
  if (time) return zone.at(day, Number(time[1]) * 60 + Number(time[2]));
  return day === zone.dayOf(now) ? now - USUAL_LENGTH_MS : zone.at(day, 12 * 60);
}

function noteAddress(app: App, call: Call, register: Register, personId: string, email: string | undefined): void {
  const address = email?.trim() ?? '';
  if (address !== '')
    register.entries.push(entry(app, 'person-noted', call.now, [personId], { personId, email: address }));
}

function firmNotes(app: App, about: About): Promise<string[]> {
  return about.opening.length === 0 ? Promise.resolve([]) : otherAgency(app, about.employerId, about.agencyId);
}

function blank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

function dayOf(text: string | undefined): string | null {
  return text !== undefined && parseDay(text) !== null ? text : null;
}

function named1<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (blank(value) ? {} : { [key]: value }) as { [P in K]?: string };
}

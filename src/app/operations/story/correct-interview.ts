import { none } from '../../../contract/refusals/kind.ts';
import type { Input, Output } from '../../../contract/registry.ts';
import type { NewEntry, Payload } from '../../../core/journal/kinds/registry.ts';
import { peopleOf } from '../../../core/journal/people-of.ts';
import type { InterviewState, JobState } from '../../../core/journal/states.ts';
import type { CaseBook } from '../../../core/plan/context.ts';
import { parseInstant } from '../../../core/time/zone.ts';
import { jobOfInterview, loadBook } from '../../case-book.ts';
import { type AccountWith, done, type Handler, type Invocation, type Result, refuse } from '../../context.ts';
import { type Decision, decide, entry } from '../../decide.ts';
import { findOrNote, nameThem } from '../../people/naming.ts';
import { createRoster, resolvePerson, sideOf } from '../../people/roster.ts';
import { isTyped, loadSelf } from '../../people/self.ts';
import { lettersFollow } from '../../sending/following.ts';
import { unknownInterview } from '../../wording/unknown.ts';

type Part = Omit<Payload<'interview-corrected'>, 'interviewId' | 'jobId' | 'joined' | 'left'>;

export const correctInterview: Handler<'correct-interview'> = (app, input, invocation) =>
  decide(app, invocation, (app) => decideCorrection(app, input, invocation));

async function decideCorrection(
  app: AccountWith<'ids' | 'machine' | 'words'>,
  input: Input<'correct-interview'>,
  invocation: Invocation,
): Promise<Result<Decision<Output<'correct-interview'>>>> {
  const jobId = await jobOfInterview(app, input.interview);
  const { book, read } = await loadBook(app, jobId === null ? [] : [jobId]);
  const job = book.jobs[0];
  const interview = job?.interviews.find((each) => each.id === input.interview);
  if (!job || !interview) return unknownInterview();
  const time = timeOf(interview, input, invocation.now);
  if (!time.ok) return time;
  const people = await peopleOfCorrection(app, invocation, { book, job, interview }, input);
  if (!people.ok) return people;
  const { joined, left, entries } = people.value;
  const part: Part = {
    ...time.value,
    ...(input.location === undefined || (input.location.trim() || null) === interview.location
      ? {}
      : { location: input.location.trim() || null }),
    ...(input.round === undefined || (input.round.trim() || null) === interview.round
      ? {}
      : { round: input.round.trim() || null }),
    ...(input.final === undefined || input.final === interview.final ? {} : { final: input.final }),
  };
  const after = [...interview.attendees.map((each) => each.personId).filter((id) => !left.includes(id)), ...joined];
  const result = {
    jobId: job.id,
    interviewId: interview.id,
    people: await nameThem(app, { entries: [...entries] }, after),
    notes: [] as string[],
  };
  if (Object.keys(part).length === 0 && joined.length === 0 && left.length === 0)
    return done({ entries: [], read, result });
  // An approved letter may name the day that was wrong.
  const followed = await lettersFollow(app, invocation.now, {
    personIds: left,
    interviewIds: [interview.id],
    jobIds: [],
    words: [],
  });
  const side = sideOf(job);
  return done({
    entries: [
      ...entries,
      entry(app, 'interview-corrected', invocation.now, {
        interviewId: interview.id,
        jobId: job.id,
        ...part,
        joined: joined.map((personId) => ({ personId, side })),
        left: [...left],
      }),
      ...followed.entries,
    ],
    rows: followed.rows,
    rowsAsRead: followed.rowsAsRead,
    read,
    result: { ...result, notes: [...followed.notes] },
  });
}

/** The time where it differs. What happened at an interview says that it is over. */
function timeOf(
  interview: InterviewState,
  input: Pick<Input<'correct-interview'>, 'starts' | 'ends'>,
  now: number,
): Result<Pick<Part, 'startsAt' | 'endsAt' | 'zone'>> {
  const startsAt = input.starts === undefined ? interview.startsAt : parseInstant(input.starts);
  const length = interview.endsAt - interview.startsAt;
  const endsAt = input.ends === undefined ? (startsAt ?? 0) + length : parseInstant(input.ends);
  if (startsAt === null || endsAt === null) return refuse('time-unreadable', none);
  if (endsAt <= startsAt) return refuse('interview-backwards', none);
  if (interview.status === 'held' && startsAt > now) return refuse('happened-already', none);
  const zone = /\[([^\]=]+)\]/.exec(input.starts ?? '')?.[1] ?? interview.zone;
  if (startsAt === interview.startsAt && endsAt === interview.endsAt && zone === interview.zone) return done({});
  return done({ startsAt, endsAt, zone });
}

/** Who joins and who goes. Somebody new is noted; who goes has to be there. */
async function peopleOfCorrection(
  app: AccountWith<'ids' | 'machine'>,
  invocation: Invocation,
  about: { readonly book: CaseBook; readonly job: JobState; readonly interview: InterviewState },
  input: Pick<Input<'correct-interview'>, 'with' | 'without'>,
): Promise<Result<{ joined: string[]; left: string[]; entries: readonly NewEntry[] }>> {
  const { book, job, interview } = about;
  const there = interview.attendees.map((each) => each.personId);
  const left: string[] = [];
  for (const typed of input.without ?? []) {
    const who = await resolvePerson(app, typed, book, there);
    if (!who.ok) return who;
    if (!there.includes(who.value)) return refuse('not-in-interview', { typed });
    left.push(who.value);
  }
  const roster = createRoster(app, book, invocation.now);
  const joined: string[] = [];
  const self = await loadSelf(app);
  for (const typed of input.with ?? []) {
    if (isTyped(typed, self)) continue;
    const firmId = sideOf(job) === 'agency' ? job.agencyId : job.employerId;
    const id = await findOrNote(app, roster, typed, firmId, peopleOf(job));
    if (roster.doubt) return roster.doubt;
    if (!there.includes(id) && !joined.includes(id)) joined.push(id);
  }
  return done({ joined, left, entries: roster.entries });
}

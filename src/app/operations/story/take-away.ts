import { none } from '../../../contract/refusals/kind.ts';
import type { Output } from '../../../contract/registry.ts';
import type { Going } from '../../../contract/words/story.ts';
import { peopleOf } from '../../../core/journal/people-of.ts';
import { ACCOUNT_SCOPE, fitScopeOf, RECORD_SCOPE } from '../../../core/journal/scopes.ts';
import type { InterviewState, JobState } from '../../../core/journal/states.ts';
import type { CaseBook } from '../../../core/plan/context.ts';
import { jobOfInterview, loadBook, loadJob } from '../../case-book.ts';
import { type AccountWith, done, type Handler, type Result, refuse } from '../../context.ts';
import { type Decision, decide, entry } from '../../decide.ts';
import { unfinishedNotes } from '../../notes/unfinished.ts';
import { jobsNaming } from '../../people/relations.ts';
import { overtakenBy } from '../../sending/overtaken.ts';
import { jobTitle, type PersonView, personView } from '../../wording/views.ts';

/** What would be taken away, and what with it. */
interface Leaving {
  readonly what: 'job' | 'interview' | 'person';
  readonly ids: readonly string[];
  readonly away: Going;
  readonly goes: readonly Going[];
  readonly people: readonly PersonView[];
  readonly interviewIds: readonly string[];
  /** Everything that hears of it. */
  readonly scopes: readonly string[];
}

export const whatGoes: Handler<'what-goes'> = async (app, input) => {
  const going = await goingWith(app, input.id);
  if (!going.ok) return going;
  const { away, goes, people } = going.value;
  const words = (await app.words()).story;
  return done({ title: words.going(away), goes: goes.map(words.going), people: [...people] });
};

export const takeAway: Handler<'take-away'> = (app, input, invocation) =>
  decide(app, invocation, async (app): Promise<Result<Decision<Output<'take-away'>>>> => {
    const found = await goingWith(app, input.id);
    if (!found.ok) return found;
    const going = found.value;
    const { people } = going;
    if (input.sure !== true)
      return refuse('gone-with-it', { away: going.away, goes: going.goes }, { give: { sure: true } });
    const words = (await app.words()).story;
    const overtaken = await overtakenBy(app, {
      at: invocation.now,
      direction: 'in',
      personIds: going.what === 'person' ? going.ids : [],
      jobIds: going.what === 'job' ? going.ids : [],
      stepIds: [],
    });
    // What was begun to be noted of it goes too, and comes back with it.
    const begun = (await unfinishedNotes.all(app)).filter(({ body }) =>
      going.interviewIds.includes(body.interviewId ?? ''),
    );
    const away = entry(app, 'taken-away', invocation.now, { what: going.what, ids: [...going.ids] }, going.scopes);
    const withThem =
      input.people === true && people.length > 0
        ? [
            entry(
              app,
              'taken-away',
              invocation.now,
              {
                what: 'person',
                ids: people.map((each) => each.id),
              },
              going.scopes,
            ),
          ]
        : [];
    return done({
      entries: [away, ...withThem, ...overtaken.entries],
      rows: [...overtaken.rows, ...begun.map(({ key }) => unfinishedNotes.put(key, null))],
      putBack: begun.map(({ key, body }) => unfinishedNotes.put(key, body)),
      rowsAsRead: overtaken.rowsAsRead,
      read: await app.store.load(going.scopes),
      result: { entryId: away.id, title: words.going(going.away), goes: going.goes.map(words.going) },
    });
  });

async function goingWith(app: AccountWith<'machine'>, id: string): Promise<Result<Leaving>> {
  if (id.startsWith('job_')) return jobGoing(app, id);
  if (id.startsWith('per_')) return personGoing(app, id);
  return interviewGoing(app, id);
}

async function jobGoing(app: AccountWith<'machine'>, id: string): Promise<Result<Leaving>> {
  const found = await loadJob(app, id);
  if (!found) return nothingThere();
  const { book } = await loadBook(app, [id]);
  const job = book.jobs[0] ?? found.job;
  const alone: PersonView[] = [];
  for (const personId of peopleOf(job)) {
    const others = await jobsNaming(app, personId);
    if (others.every((each) => each.id === id)) alone.push(personView(book, personId));
  }
  return done({
    what: 'job',
    ids: [id],
    away: { is: 'job', title: jobTitle(book, job) },
    goes: [
      ...job.interviews.map(goingOf),
      ...(job.contacts.length === 0 ? [] : [{ is: 'contacts', count: job.contacts.length } as const]),
      ...(job.interviews.some((each) => each.debrief !== null) ? [{ is: 'notes' } as const] : []),
    ],
    people: alone,
    interviewIds: job.interviews.map((each) => each.id),
    scopes: [id, fitScopeOf(id), ACCOUNT_SCOPE, RECORD_SCOPE, ...peopleOf(job), ...firmsOf(book, job)],
  });
}

function firmsOf(book: CaseBook, job: JobState): string[] {
  const ids = [job.employerId, job.agencyId, ...[...book.personById.values()].map((each) => each.firmId)];
  return [...new Set(ids.filter((id): id is string => id !== null))];
}

async function interviewGoing(app: AccountWith<'machine'>, id: string): Promise<Result<Leaving>> {
  const jobId = await jobOfInterview(app, id);
  const { book } = await loadBook(app, jobId === null ? [] : [jobId]);
  const job = book.jobs[0];
  const interview = job?.interviews.find((each) => each.id === id);
  if (!job || !interview) return nothingThere();
  return done({
    what: 'interview',
    ids: [id],
    away: goingOf(interview),
    goes: interview.debrief === null ? [] : [{ is: 'notes-of-interview' }],
    people: [],
    interviewIds: [id],
    scopes: [job.id, RECORD_SCOPE],
  });
}

async function personGoing(app: AccountWith<'machine'>, id: string): Promise<Result<Leaving>> {
  const [loaded] = await app.store.load([id]);
  if (loaded?.state?.kind !== 'person') return nothingThere();
  const person = loaded.state;
  const ids = [id, ...person.alsoKnownAs.map((each) => each.personId)];
  const jobs = await jobsNaming(app, id);
  const { book } = await loadBook(
    app,
    jobs.map((job) => job.id),
    [id],
  );
  const noted = jobs.some((job) =>
    job.interviews.some((each) =>
      each.debrief?.people.some((one) => ids.includes(one.personId) && one.remark + one.say !== ''),
    ),
  );
  const contacts = jobs.flatMap((job) => job.contacts.filter((each) => each.personIds.includes(id)));
  return done({
    what: 'person',
    ids,
    away: { is: 'person', name: personView(book, id).name },
    goes: [
      ...jobs.map((job) => ({ is: 'part-in', job: jobTitle(book, job) }) as const),
      ...(noted ? [{ is: 'remarks' } as const] : []),
      ...(contacts.length === 0 ? [] : [{ is: 'name-in-contacts' } as const]),
    ],
    people: [],
    interviewIds: [],
    scopes: [...ids, RECORD_SCOPE, person.firmId ?? '', ...jobs.map((job) => job.id)].filter((each) => each !== ''),
  });
}

function goingOf({ zone, startsAt }: InterviewState): Going {
  return { is: 'interview', when: { at: startsAt, zone } };
}

function nothingThere(): ReturnType<typeof refuse> {
  return refuse('taken-away-already', none, { todo: { operation: 'job', input: {} } });
}

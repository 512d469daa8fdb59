import { none } from '../../../contract/refusals/kind.ts';
import { fitScopeOf } from '../../../core/journal/scopes.ts';
import { loadBook } from '../../case-book.ts';
import { type Account, done, type Handler, refuse } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { loadRecord } from '../../fit/fit.ts';
import { resolvePerson } from '../../people/roster.ts';
import { liveJobs } from '../../planning/plan-for.ts';
import { unknownInterview, unknownJob } from '../../wording/unknown.ts';
import { dayText, jobTitle, personView } from '../../wording/views.ts';

export const evidence: Handler<'evidence'> = async (app) => {
  const { record } = await loadRecord(app);
  const chosen = await chosenJobs(app);
  const { book } = await loadBook(
    app,
    [...new Set([...record.uses.map((each) => each.jobId), ...chosen.map((each) => each.jobId)])],
    [...new Set(record.uses.flatMap((each) => each.personIds))],
  );
  const language = app.languageFor(null);
  const { zone } = book.account;
  return done({
    examples: record.examples.map(({ entryId: _, at: __, ...example }) => ({
      ...example,
      chosenFor: chosen
        .filter((each) => each.evidence.has(example.id))
        .map(({ jobId }) => ({
          id: jobId,
          title: jobTitle(
            book,
            book.jobs.find((job) => job.id === jobId),
          ),
        })),
      told: record.uses
        .filter((each) => each.evidenceId === example.id)
        .map((each) => ({
          people: each.personIds.map((id) => personView(book, id).name),
          job: jobTitle(
            book,
            book.jobs.find((job) => job.id === each.jobId),
          ),
          day: dayText(language, zone, each.at),
          landed: each.landed,
        })),
    })),
    resume:
      record.resume === null ? null : { source: record.resume.source, day: dayText(language, zone, record.resume.at) },
  });
};

/** Running jobs that are looked at for what was chosen: the latest touched. */
const MOST_JOBS = 100;

/** Running jobs with the examples that were chosen for them. */
async function chosenJobs(account: Account): Promise<{ jobId: string; evidence: ReadonlySet<string> }[]> {
  const ids = await liveJobs(account, MOST_JOBS);
  const states = await account.store.load(ids.map(fitScopeOf));
  return states.flatMap(({ state }) => {
    if (state?.kind !== 'fit') return [];
    const evidence = [
      ...state.strengths.flatMap((each) => each.evidenceId ?? []),
      ...state.requirements.flatMap((each) => (each.evidence ?? []).map((one) => one.evidenceId)),
    ];
    return evidence.length === 0 ? [] : [{ jobId: state.jobId, evidence: new Set(evidence) }];
  });
}

export const evidenceNote: Handler<'evidence-note'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const { record, read } = await loadRecord(app);
    const { id, title, ...rest } = input;
    const known = record.examples.some((each) => each.id === id);
    if (id !== undefined && !known) return refuse('example-gone', none, { todo: { operation: 'evidence', input: {} } });
    if (!known && (title ?? '').trim() === '')
      return refuse('what-you-did-not-said', none, { todo: { operation: 'evidence-note', input: {}, ask: ['title'] } });
    if (title !== undefined && title.trim() === '') return refuse('example-needs-sentence', none);
    const evidenceId = id ?? app.ids.next('evi');
    const filled = Object.fromEntries(
      Object.entries(rest).map(([field, value]) => [
        field,
        typeof value === 'string' && value.trim() === '' ? null : value,
      ]),
    );
    const example = { evidenceId, ...(title === undefined ? {} : { title: title.trim() }), ...filled };
    const noted = entry(app, 'evidence-noted', invocation.now, { examples: [example] });
    return done({ entries: [noted], read: [read], result: { evidenceId } });
  });

export const told: Handler<'told'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const { record, read } = await loadRecord(app);
    if (!record.examples.some((each) => each.id === input.evidence))
      return refuse('example-gone', none, { todo: { operation: 'evidence', input: {} } });
    const { book, read: readBook } = await loadBook(app, [input.job]);
    const job = book.jobs[0];
    if (!job) return unknownJob();
    const interview =
      input.interview === undefined ? undefined : job.interviews.find((each) => each.id === input.interview);
    if (input.interview !== undefined && interview === undefined) return unknownInterview();
    const there = interview?.attendees.map((each) => each.personId) ?? [];
    const personIds: string[] = [];
    for (const typed of input.people ?? []) {
      const who = await resolvePerson(app, typed, book, there);
      if (!who.ok) return who;
      personIds.push(who.value);
    }
    if (input.people === undefined) personIds.push(...there);
    if (personIds.length === 0) return refuse('told-to-nobody', none, { give: { people: null, interview: null } });
    const use = {
      evidenceId: input.evidence,
      jobId: job.id,
      personIds: [...new Set(personIds)],
      interviewId: interview?.id ?? null,
      landed: input.landed ?? null,
    };
    const noted = entry(app, 'evidence-used', invocation.now, {
      uses: [use],
    });
    return done({
      entries: [noted],
      read: [read, ...readBook],
      result: { evidenceId: input.evidence, people: use.personIds.map((id) => personView(book, id).name) },
    });
  });

import { none } from '../../../contract/refusals/kind.ts';
import { weighedNotes } from '../../../core/fit/considerations.ts';
import { loadBook } from '../../case-book.ts';
import { done, type Handler, refuse } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { factsOf, loadFit, loadRecord, weighingView } from '../../fit/fit.ts';
import { liveJobs } from '../../planning/plan-for.ts';
import { unknownJob } from '../../wording/unknown.ts';
import { jobTitle } from '../../wording/views.ts';

/** Jobs side by side: more columns than this nobody takes in. The latest touched stand there. */
const MOST_JOBS = 8;

export const compare: Handler<'compare'> = async (app, input) => {
  const { record } = await loadRecord(app);
  const chosen = input.jobs === undefined ? await liveJobs(app, MOST_JOBS) : [...new Set(input.jobs.split(','))];
  const { book } = await loadBook(app, chosen);
  // As they were chosen, and none besides: a book holds what its jobs share, too.
  const columns = chosen.map((id) => book.jobs.find((each) => each.id === id));
  if (columns.some((each) => each === undefined)) return unknownJob();
  const jobs = await Promise.all(
    columns
      .filter((each) => each !== undefined)
      .map(async (job) => {
        const { fit } = await loadFit(app, job.id);
        const { view } = await weighingView(app, fit, record);
        const notes = weighedNotes(fit, record);
        return {
          id: job.id,
          title: jobTitle(book, job),
          want: job.want?.want ?? null,
          weighing: view,
          facts: await factsOf(app, fit, job),
          reasons: notes
            .filter((each) => each.criterionId === null)
            .toSorted((one, other) => other.weight - one.weight)
            .map(({ id, text, leaning, weight, bar }) => ({ id, text, leaning, weight, bar })),
          cells: record.criteria.map((criterion) => {
            const note = notes.find((each) => each.criterionId === criterion.id);
            return {
              criterionId: criterion.id,
              considerationId: note?.considerationId ?? null,
              leaning: note?.leaning ?? ('open' as const),
              confidence: note?.confidence ?? 1,
            };
          }),
        };
      }),
  );
  return done({ criteria: record.criteria.map(({ id, text, weight, bar }) => ({ id, text, weight, bar })), jobs });
};

export const criteria: Handler<'criteria'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const { record, read } = await loadRecord(app);
    const typed =
      input.add === undefined
        ? []
        : [
            {
              text: input.add,
              ...(input.weight === undefined ? {} : { weight: input.weight }),
              ...(input.bar === undefined ? {} : { bar: input.bar }),
            },
          ];
    const changes = [...(input.criteria ?? []), ...typed].map((each) => {
      const { id, ...rest } = { id: undefined, ...each };
      return { criterionId: id ?? app.ids.next('crt'), ...rest };
    });
    const known = new Set(record.criteria.map((each) => each.id));
    if (changes.length === 0 || changes.some((each) => !known.has(each.criterionId) && (each.text ?? '').trim() === ''))
      return refuse('matters-not-said', none, { todo: { operation: 'criteria', input: {}, ask: ['add', 'weight'] } });
    const noted = entry(app, 'criteria-noted', invocation.now, {
      criteria: changes,
    });
    for (const each of changes) {
      if ('dropped' in each && each.dropped === true) known.delete(each.criterionId);
      else known.add(each.criterionId);
    }
    return done({ entries: [noted], read: [read], result: { criteria: known.size } });
  });

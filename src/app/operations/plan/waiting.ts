import { outlookFor } from '../../../core/forecast/outlook.ts';
import { lawFor, publishedFor } from '../../../core/forecast/published.ts';
import { createContext, heldInterviews, placeOf } from '../../../core/plan/context.ts';
import { createHorizon } from '../../../core/plan/horizon.ts';
import { civilOf } from '../../../core/time/epoch-day.ts';
import { loadBook } from '../../case-book.ts';
import { done, type Handler } from '../../context.ts';
import { curveView } from '../../wording/curve-view.ts';
import { unknownJob } from '../../wording/unknown.ts';

/** The processes looked at: the latest touched. Older ones say less about today, and reading them all would take long. */
const MOST_PROCESSES = 500;

export const waiting: Handler<'waiting'> = async (app, input, invocation) => {
  const ids = new Set([input.job]);
  for (let after: { sortAt: number; scope: string } | null = null; ids.size < MOST_PROCESSES; ) {
    const page: readonly { scope: string; sortAt: number }[] = await app.store.jobs({ live: null, limit: 200, after });
    for (const each of page) ids.add(each.scope);
    after = page.at(-1) ?? null;
    if (page.length < 200) break;
  }
  const { book } = await loadBook(app, [...ids]);
  const job = book.jobs.find((each) => each.id === input.job);
  if (!job) return unknownJob();
  const language = await app.languageFor(null).planningWords();
  const context = createContext(book, app.calendars, createHorizon(invocation.now));
  const outlook = outlookFor(context, book.jobs, job, invocation.now);
  const employer = book.firmById.get(job.employerId ?? '')?.region ?? null;
  const region = employer ?? placeOf(book, job, null).region?.value ?? null;
  const executive = job.preset === 'executive';
  const interview = heldInterviews(job).at(-1);
  const zone = context.ownDiary().zone;
  // A law binds the employer: an agency's region says nothing of it.
  const bound = interview && outlook.waited !== null ? lawFor(employer, zone.dayOf(interview.endsAt)) : null;
  const thisYear = civilOf(zone.dayOf(invocation.now)).year;
  // Who made an offer is not waited for: they wait (PL25).
  if (job.offer !== null)
    return done({
      sentence: language.offerMade,
      processes: outlook.processes,
      answered: outlook.answered,
      waited: outlook.waited,
      curve: [],
      context: [],
      silence: '',
      law: null,
    });
  return done({
    sentence: language.outlookSentence(outlook),
    processes: outlook.processes,
    answered: outlook.answered,
    waited: outlook.waited,
    curve: curveView(language, outlook),
    context: publishedFor(region, executive).map((figure) => language.published(figure, thisYear)),
    silence: language.silence,
    law: bound === null ? null : language.law(bound.law, bound.day),
  });
};

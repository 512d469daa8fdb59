import { outlookOfAll } from '../../../core/forecast/outlook.ts';
import { jobStages, stagesReached } from '../../../core/journal/stages.ts';
import { isLive } from '../../../core/journal/states.ts';
import { createContext } from '../../../core/plan/context.ts';
import { createHorizon } from '../../../core/plan/horizon.ts';
import { loadBook } from '../../case-book.ts';
import { done, type Handler } from '../../context.ts';
import { allJobs } from '../../people/relations.ts';
import { curveView } from '../../wording/curve-view.ts';
import { standingOf } from '../../wording/views.ts';

const endings = ['accepted', 'rejected', 'withdrawn', 'silence'] as const;

/** How far the jobs came, how they ended, and how long answers took. */
export const numbers: Handler<'numbers'> = async (app, _input, invocation) => {
  const { book } = await loadBook(app, await allJobs(app));
  const words = (await app.words()).job;
  const language = await app.languageFor(null).planningWords();
  const outlook = outlookOfAll(
    createContext(book, app.calendars, createHorizon(invocation.now)),
    book.jobs,
    invocation.now,
  );
  const reached = book.jobs.map((job) => stagesReached(job, invocation.now));
  const furthest = reached.map((each) =>
    Math.max(-1, ...each.filter(isNoEnd).map((stage) => jobStages.indexOf(stage))),
  );
  const over = book.jobs.filter((job) => !isLive(job)).map(standingOf);
  return done({
    jobs: book.jobs.length,
    funnel: jobStages.map((stage, at) => ({
      stage,
      count: stage === 'end' ? over.length : furthest.filter((each) => each >= at).length,
    })),
    endings: endings.map((standing) => ({
      standing,
      name: words.standing[standing],
      count: over.filter((each) => each === standing).length,
    })),
    sentence: language.outlookSentence(outlook),
    curve: curveView(language, outlook),
    silence: language.silence,
  });
};

function isNoEnd(stage: (typeof jobStages)[number]): boolean {
  return stage !== 'end';
}

import { none } from '../../../contract/refusals/kind.ts';
import type { Output } from '../../../contract/registry.ts';
import type { JobWords } from '../../../contract/words/job.ts';
import { waitingSince } from '../../../core/forecast/waiting-since.ts';
import { isFromThem } from '../../../core/journal/contact-kinds.ts';
import type { JobState } from '../../../core/journal/states.ts';
import type { CaseBook } from '../../../core/plan/context.ts';
import { dueOf } from '../../../core/plan/due.ts';
import { planCluster } from '../../../core/plan/plan.ts';
import type { Step } from '../../../core/plan/step.ts';
import { byUrgency } from '../../../core/plan/urgency.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import type { LanguagePack } from '../../../core/write/language-pack.ts';
import { booksOf } from '../../case-book.ts';
import { done, type Handler, refuse } from '../../context.ts';
import { stageOf } from '../../wording/stage-text.ts';
import { firmName, jobTitle, ownTime, titleOf } from '../../wording/views.ts';

type Line = Output<'jobs'>['jobs'][number];

export const jobs: Handler<'jobs'> = async (app, input, invocation) => {
  const limit = Math.min(Math.max(Number(input.limit ?? 50) || 50, 1), 200);
  const cursor = /^(-?\d+)~(\S+)$/.exec(input.after ?? '');
  if (input.after !== undefined && !cursor) return refuse('no-such-page', none);
  const live = input.live === 'all' ? null : input.live !== 'no';
  const page = await app.store.jobs({
    live,
    limit,
    after: cursor?.[1] && cursor[2] ? { sortAt: Number(cursor[1]), scope: cursor[2] } : null,
  });
  const language = app.languageFor(null);
  const words = (await app.words()).job;
  const lines = new Map<string, Line>();
  for await (const { book } of booksOf(
    app,
    page.map((each) => each.scope),
  )) {
    const { steps } = planCluster(book, app.calendars, invocation.now);
    const now = steps.filter((step) => step.state === 'open' || step.state === 'closing' || step.state === 'passed');
    for (const job of book.jobs)
      lines.set(
        job.id,
        lineOf(
          book,
          job,
          now.filter((step) => step.jobIds.includes(job.id)),
          words,
          language,
          invocation.now,
        ),
      );
  }
  const last = page.at(-1);
  return done({
    jobs: page.flatMap((each) => lines.get(each.scope) ?? []),
    next: page.length === limit && last ? `${last.sortAt}~${last.scope}` : null,
  });
};

/** One job as a line of a list: how far it has come, what is next, and since when nobody has said a word. */
function lineOf(
  book: CaseBook,
  job: JobState,
  toDo: readonly Step[],
  words: JobWords,
  language: LanguagePack,
  now: number,
): Line {
  const zone = zoneOf(book.account.zone ?? 'UTC');
  const since = waitingSince(job, zone, now);
  const [next] = [...toDo].sort(byUrgency);
  const due = next === undefined ? null : dueOf(next, now);
  const said = job.contacts
    .filter((each) => !each.automatic)
    .sort((one, other) => one.at - other.at)
    .at(-1);
  return {
    id: job.id,
    title: jobTitle(book, job),
    employer: firmName(book, job.employerId),
    agency: firmName(book, job.agencyId),
    ...stageOf(words, job, now),
    next:
      next === undefined
        ? null
        : {
            stepId: next.id,
            title: titleOf(book, next, language),
            due: due === null ? null : { word: language.dueWord(due), days: due.days, over: due.over },
          },
    last:
      said === undefined
        ? null
        : {
            said: words.lastContact({ day: zone.dayOf(said.at), today: zone.dayOf(now), fromThem: isFromThem(said) }),
            days: zone.dayOf(now) - zone.dayOf(said.at),
          },
    waiting: since === null ? null : { since: words.waitingSince(since), days: zone.dayOf(now) - since },
    role: job.role,
    pay: job.pay,
    want: job.want?.want ?? null,
    lastAt: ownTime(book.account.zone, job.lastAt),
  };
}

import { FOLD_VERSION } from '../../core/journal/fold.ts';
import { isLive } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { conversationsOf, isToDo } from '../../core/plan/conversation.ts';
import { planCluster } from '../../core/plan/plan.ts';
import { PLANNER_VERSION } from '../../core/plan/policy.ts';
import type { Plan, Step, Wait } from '../../core/plan/step.ts';
import { jobOfStep } from '../../core/plan/step-id.ts';
import { byUrgency } from '../../core/plan/urgency.ts';
import { booksOf, type LoadedCluster, loadBook, readAhead } from '../case-book.ts';
import type { Account, AccountWith, App, Invocation, Tools } from '../context.ts';
import { inNewMoment, type Moment } from '../moment.ts';
import type { Due, DueRow } from '../ports/store.ts';

/** Clusters renewed in one go before a reader is answered; a fresh account of 50,000 jobs is renewed in as many goes as it takes. */
const RENEWED_AT_ONCE = 500;

export interface PlannedCluster {
  readonly ids: readonly string[];
  readonly book: CaseBook;
  readonly plan: Plan;
}

/** All live jobs tied to this one by a person or an agency, itself first. */
async function clusterOf(account: Account, jobId: string): Promise<readonly string[]> {
  return (await account.store.clusters([jobId]))[0] ?? [jobId];
}

/** Plans the cluster of one job at the time of the call. */
export async function planFor(
  app: AccountWith<'calendars' | 'machine'>,
  jobId: string,
  now: number,
): Promise<PlannedCluster> {
  const ids = await clusterOf(app, jobId);
  const { book } = await loadBook(app, ids);
  return { ids, book, plan: planCluster(book, app.calendars, now) };
}

/** What the due-index says at the time of the call, with at most `jobs` of each rank. */
function dueOf(
  app: AccountWith<'machine'>,
  invocation: Invocation,
  jobs: number,
  unless?: string,
): Promise<Due | null> {
  const fingerprint = fingerprintOf(app);
  return app.store.due({ now: invocation.now, fingerprint, limit: jobs, staleLimit: RENEWED_AT_ONCE, unless });
}

/** An answer that was kept: it is given while the account has its revision. */
export interface KeptAnswer<T> {
  readonly revision: string;
  answer(app: App): Promise<T>;
}

function fingerprintOf(tools: Pick<Tools, 'machine'>): string {
  return `${PLANNER_VERSION}.${FOLD_VERSION}.${tools.machine.zoneData}`;
}

/**
 * Answers from one moment in which the due-index is fresh: rows that are stale are renewed before (PL23). Long work: reports progress
 * and can be cancelled between clusters. A job that could not be renewed, because somebody is writing to it, is renewed by the next
 * reader.
 */
export async function withFreshIndex<T>(
  app: App,
  invocation: Invocation,
  jobs: number,
  answer: (app: App) => Promise<T>,
  kept: KeptAnswer<T> | null = null,
): Promise<T> {
  if (invocation.hypothetical || app.store.readOnly) return inNewMoment(app, (moment) => answer(moment.app));
  let earlier: Moment | null = null;
  for (let last = false; ; ) {
    const found = await inNewMoment(app, async (moment) => {
      const due = await dueOf(moment.app, invocation, jobs, earlier === null ? kept?.revision : undefined);
      if (due === null) return { isAnswer: true as const, value: await (kept?.answer ?? answer)(moment.app) };
      if (earlier !== null) await moment.takeOver(earlier);
      if (last || due.stale.length === 0) return { isAnswer: true as const, value: await answer(moment.app) };
      const rows = await planStale(moment.app, invocation, due);
      earlier = moment;
      return { isAnswer: false as const, rows, isLast: rows.length === 0 || due.stale.length < RENEWED_AT_ONCE };
    });
    if (found.isAnswer) return found.value;
    await app.store.refresh(found.rows, fingerprintOf(app));
    invocation.progress?.(found.rows.length, found.rows.length);
    last = found.isLast || invocation.signal?.aborted === true;
  }
}

async function planStale(
  app: AccountWith<'calendars' | 'machine'>,
  invocation: Invocation,
  { stale, now, wait, position }: Due,
): Promise<DueRow[]> {
  const rows: DueRow[] = [];
  // What is shown afterwards is for the most part what would be shown now: it is read together with what is renewed.
  await readAhead(app, [...stale, ...[...now.rows, ...wait.rows].map((row) => row.jobId)]);
  for await (const cluster of booksOf(app, stale)) {
    if (invocation.signal?.aborted) break;
    rows.push(...dueRows(planned(app, cluster, invocation.now), position));
  }
  return rows;
}

function planned(tools: Pick<Tools, 'calendars'>, { ids, book }: LoadedCluster, now: number): PlannedCluster {
  return { ids, book, plan: planCluster(book, tools.calendars, now) };
}

function dueRows({ ids, book, plan }: PlannedCluster, position: number): DueRow[] {
  const cluster = [...ids].sort()[0] ?? '';
  return ids.map((jobId): DueRow => {
    const job = book.jobs.find((each) => each.id === jobId);
    const own = plan.steps.filter((step) => step.jobIds.includes(jobId) && isToDo(step));
    const wait = plan.waits.find((each) => each.jobId === jobId);
    const base = { jobId, cluster, validUntilAt: plan.validUntilAt, position };
    if (own.length > 0) return { ...base, rank: 'now', firstAt: Math.min(...own.map((step) => step.place)) };
    if (wait) return { ...base, rank: 'wait', firstAt: wait.untilAt };
    return { ...base, rank: 'none', firstAt: job && isLive(job) ? 0 : Number.POSITIVE_INFINITY };
  });
}

export interface Overview {
  readonly clusters: readonly PlannedCluster[];
  /** What is to do, the most urgent first, what is due to one human together (PL24, PL28). */
  readonly doNow: readonly Step[];
  /** What is over: worth a look, the freshest first. */
  readonly older: readonly Step[];
  readonly later: readonly Step[];
  readonly leaveAlone: readonly Wait[];
  readonly totals: {
    readonly jobsWithSomethingToDo: number;
    readonly jobsToLeaveAlone: number;
    /** Jobs with something to do that were not looked at: more than `jobs` asked for. */
    readonly jobsNotShown: number;
  };
  readonly validUntilAt: number;
}

/** Jobs that Today looks at unless more are asked for: more than anybody has. Beyond them it says how many there are. */
export const JOBS_LOOKED_AT = 60;

/** Today from the due-index, inside `withFreshIndex`: reads only the jobs that it shows, at most `jobs` of each rank. */
export async function overview(
  app: AccountWith<'calendars' | 'machine'>,
  invocation: Invocation,
  jobs = JOBS_LOOKED_AT,
): Promise<Overview> {
  if (invocation.hypothetical || app.store.readOnly) return overviewWithoutIndex(app, invocation.now);
  const due = await dueOf(app, invocation, jobs);
  if (due === null) return overviewWithoutIndex(app, invocation.now);
  const { now, wait, validUntilAt } = due;
  const clusters = await planAll(
    app,
    [...now.rows, ...wait.rows].map((row) => row.jobId),
    invocation.now,
  );
  const totals = { jobsWithSomethingToDo: now.total, jobsToLeaveAlone: wait.total };
  return arrangeOverview(clusters, { ...totals, jobsNotShown: now.total - now.rows.length }, validUntilAt);
}

/** Ids of running jobs, the latest touched first, at most `most`. */
export async function liveJobs(account: Account, most: number): Promise<string[]> {
  const live: string[] = [];
  for (let after: { sortAt: number; scope: string } | null = null; live.length < most; ) {
    const page: readonly { scope: string; sortAt: number }[] = await account.store.jobs({
      live: true,
      limit: 200,
      after,
    });
    live.push(...page.map((each) => each.scope));
    after = page.at(-1) ?? null;
    if (page.length < 200) break;
  }
  return live.slice(0, most);
}

/** How many ended jobs are looked at: the latest, to whose people thanks or a word may still be due. */
const MOST_ENDED = 200;

/** Ids of all jobs that may have something planned: those that run, at most `most`, and the ended ones of late. */
export async function jobsWithPlans(account: Account, most: number): Promise<string[]> {
  const ended = await account.store.jobs({ live: false, limit: MOST_ENDED, after: null });
  return [...(await liveJobs(account, most)), ...ended.map((each) => each.scope)];
}

/** For another time than the clock's the index says nothing: every live job is planned. */
async function overviewWithoutIndex(app: AccountWith<'calendars' | 'machine'>, now: number): Promise<Overview> {
  const clusters = await planAll(app, await jobsWithPlans(app, Number.POSITIVE_INFINITY), now);
  const busy = new Set(clusters.flatMap((each) => each.plan.steps.filter(isToDo).flatMap((step) => step.jobIds)));
  const validUntilAt = Math.min(Number.POSITIVE_INFINITY, ...clusters.map((each) => each.plan.validUntilAt));
  const waits = clusters.flatMap((each) => each.plan.waits).length;
  const totals = { jobsWithSomethingToDo: busy.size, jobsToLeaveAlone: waits, jobsNotShown: 0 };
  return arrangeOverview(clusters, totals, validUntilAt);
}

/** Plans the clusters of these jobs. */
export async function planAll(
  app: AccountWith<'calendars' | 'machine'>,
  jobIds: readonly string[],
  now: number,
): Promise<PlannedCluster[]> {
  const clusters: PlannedCluster[] = [];
  for await (const cluster of booksOf(app, jobIds)) clusters.push(planned(app, cluster, now));
  return clusters;
}

/** Of these steps what is to do, the most urgent first, what is due to one human together; and apart what is over with all that goes with it. */
export function dayOf(steps: readonly Step[]): Pick<Overview, 'doNow' | 'older'> {
  const groups = conversationsOf(steps.filter(isToDo).sort(byUrgency));
  const isOver = (group: readonly Step[]): boolean => group.every((step) => step.urgency === 'over');
  return { doNow: groups.filter((group) => !isOver(group)).flat(), older: groups.filter(isOver).flat() };
}

function arrangeOverview(
  clusters: readonly PlannedCluster[],
  totals: Overview['totals'],
  validUntilAt: number,
): Overview {
  const steps = clusters.flatMap((each) => each.plan.steps);
  // Sorted again over all clusters: which of them was planned first decides nothing.
  const { doNow, older } = dayOf(steps);
  const later = steps
    .filter((step) => step.state === 'waiting' || step.state === 'put off')
    .sort((one, other) => one.sendFromAt - other.sendFromAt);
  const leaveAlone = clusters.flatMap((each) => each.plan.waits).sort((one, other) => one.untilAt - other.untilAt);
  return {
    clusters,
    doNow,
    older,
    later,
    leaveAlone,
    totals,
    validUntilAt,
  };
}

/** Finds a step that the plan holds now, by any of its ids. */
export async function findStep(
  app: AccountWith<'calendars' | 'machine'>,
  id: string,
  now: number,
): Promise<{ planned: PlannedCluster; step: Step } | null> {
  const jobId = jobOfStep(id);
  if (jobId === null) return null;
  const planned = await planFor(app, jobId, now);
  const step = planned.plan.steps.find((each) => each.stepIds.includes(id));
  return step ? { planned, step } : null;
}

import { keeping } from '../../contract/errors.ts';
import type { Input } from '../../contract/registry.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { tidyFirm } from '../../core/write/names.ts';
import { jobOfInterview, loadAccount, loadBook } from '../case-book.ts';
import { type AccountWith, done, type Invocation, type Result } from '../context.ts';
import { entry } from '../decide.ts';
import { jobPart, noteFirms } from '../people/firms.ts';
import type { Roster } from '../people/roster.ts';
import { unknownInterview, unknownJob } from '../wording/unknown.ts';
import { type About, blank } from './finishing.ts';

type Answers = Input<'finish'>['answers'];

/** Where no time is given, the interview was the hour before it is told of: people write this down in the lobby. */
export const USUAL_LENGTH_MS = 3_600_000;

/**
 * The job and the interview that a note is about: an interview that is noted, a further one for a job that is noted, or both new. Refuses an interview or a
 * job that is not known, and a name that may mean several people.
 */
export async function aboutOf(
  app: AccountWith<'ids' | 'machine' | 'words'>,
  input: Input<'finish'>,
  invocation: Invocation,
  roster: Roster,
): Promise<Result<About>> {
  if (input.interview !== undefined) {
    const { book, read } = await loadBook(app, [(await jobOfInterview(app, input.interview)) ?? '']);
    const job = book.jobs[0];
    const interview = job?.interviews.find((each) => each.id === input.interview);
    if (!job || !interview) return unknownInterview();
    const { agencyId, employerId, met } = job;
    const attendeeIds = interview.attendees.map((each) => each.personId);
    const place = { jobId: job.id, interviewId: interview.id, startsAt: interview.startsAt, zone: interview.zone };
    return done({
      ...place,
      agencyId,
      employerId,
      met,
      attendeeIds,
      consultantId: job.mainContactId,
      job,
      interview,
      opening: [],
      read,
    });
  }
  const { answers } = input;
  const account = await loadAccount(app);
  const job = answers.job?.trim() ?? '';
  if (job !== '') return furtherInterview(app, answers, job, account.zone ?? 'UTC', invocation);
  const firms = await noteFirms(
    app,
    roster,
    {
      // Whoever wrote the agency under both meant the agency: its client is not known.
      ...(blank(answers.firm) || isSameFirm(answers.firm, answers.agency) ? {} : { employer: answers.firm?.trim() }),
      ...(blank(answers.agency) ? {} : { agency: answers.agency?.trim() }),
      ...(answers.met === undefined ? {} : { met: answers.met }),
    },
    null,
  );
  const met = firms.agencyId === null ? null : (answers.met ?? null);
  const consultant =
    answers.agency === undefined || blank(answers.consultant)
      ? null
      : await roster.person({ name: answers.consultant ?? '', email: answers.consultantEmail ?? null }, firms.agencyId);
  if (roster.doubt)
    return {
      ok: false,
      refusal: keeping(roster.doubt.refusal, 'nothing-noted'),
    };
  const jobId = app.ids.next('job');
  const opening = entry(app, 'job-opened', invocation.now, {
    jobId: jobId,
    ...jobPart({
      ...(blank(answers.role) ? {} : { role: answers.role?.trim() }),
      ...(met === null ? {} : { met }),
      ...(answers.thank === undefined || met !== 'client' ? {} : { thank: answers.thank }),
    }),
    ...firms,
    ...(consultant === null ? {} : { mainContactId: consultant }),
  });
  return done({
    jobId,
    interviewId: app.ids.next('itv'),
    startsAt: startOf(answers, account.zone ?? 'UTC', invocation.now),
    zone: account.zone ?? 'UTC',
    ...firms,
    met,
    attendeeIds: [],
    consultantId: consultant,
    job: null,
    interview: null,
    opening: [opening],
    read: [],
  });
}

/** A further interview for a job that is noted: agreed by telephone, and told of only now that it is over. */
async function furtherInterview(
  app: AccountWith<'ids' | 'machine'>,
  answers: Answers,
  jobId: string,
  zone: string,
  invocation: Invocation,
): Promise<Result<About>> {
  const { book, read } = await loadBook(app, [jobId]);
  const [job] = book.jobs;
  if (!job) return unknownJob();
  const { agencyId, employerId, met, mainContactId } = job;
  return done({
    jobId,
    interviewId: app.ids.next('itv'),
    startsAt: startOf(answers, zone, invocation.now),
    zone,
    agencyId,
    employerId,
    met,
    attendeeIds: [],
    consultantId: mainContactId,
    job,
    interview: null,
    opening: [],
    read,
  });
}

function isSameFirm(firm: string | undefined, agency: string | undefined): boolean {
  return tidyFirm(firm ?? '').toLowerCase() === tidyFirm(agency ?? '').toLowerCase();
}

function startOf(answers: Answers, zoneId: string, now: number): number {
  const zone = zoneOf(zoneId);
  const day = parseDay(answers.on ?? '') ?? zone.dayOf(now);
  const time = /^(\d{1,2}):(\d{2})/.exec(answers.at ?? '');
  if (time) return zone.at(day, Number(time[1]) * 60 + Number(time[2]));
  return day === zone.dayOf(now) ? now - USUAL_LENGTH_MS : zone.at(day, 12 * 60);
}

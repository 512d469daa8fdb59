import type { Output } from '../../../contract/registry.ts';
import type { FitNoteWords } from '../../../contract/words/fit.ts';
import { gatherBrief } from '../../../core/fit/brief.ts';
import type { BriefLine } from '../../../core/fit/brief-line.ts';
import { answerRequirements, toldTo } from '../../../core/fit/examples-for.ts';
import type { FitWords } from '../../../core/fit/fit-words.ts';
import { rehearsalCards } from '../../../core/fit/rehearse.ts';
import { fitToTwoPages } from '../../../core/fit/two-pages.ts';
import type { InterviewState, JobState } from '../../../core/journal/states.ts';
import type { CaseBook } from '../../../core/plan/context.ts';
import { parseDay } from '../../../core/time/epoch-day.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { jobOfInterview, loadBook } from '../../case-book.ts';
import { type AccountWith, done, type Handler, type Result, type Tools } from '../../context.ts';
import { fitWords, loadFit, termsOf } from '../../fit/fit.ts';
import { printed } from '../../fit/printed.ts';
import { briefPage } from '../../wording/brief-page.ts';
import { joinLink, placeText } from '../../wording/join-link.ts';
import { unknownInterview, unknownJob } from '../../wording/unknown.ts';
import { firmName, jobTitle } from '../../wording/views.ts';

interface Found {
  readonly book: CaseBook;
  readonly job: JobState;
  readonly interview: InterviewState;
}

/** The interview that is named; of a job, its next, else the one to come that nobody has planned yet. */
async function findInterview(app: AccountWith<'machine'>, id: string, now: number): Promise<Result<Found>> {
  const jobId = id.startsWith('job_') ? id : await jobOfInterview(app, id);
  if (jobId === null) return unknownInterview();
  const { book } = await loadBook(app, [jobId]);
  const job = book.jobs[0];
  if (!job) return unknownJob();
  const interview = id.startsWith('job_') ? nextInterview(job, now) : job.interviews.find((each) => each.id === id);
  return interview === undefined ? unknownInterview() : { ok: true, value: { book, job, interview } };
}

/** The next interview; where none is planned, one without a time, so that the candidate can prepare for whatever comes. */
function nextInterview(job: JobState, now: number): InterviewState {
  const ahead = job.interviews
    .filter((each) => each.status === 'scheduled' && each.endsAt > now)
    .sort((one, other) => one.startsAt - other.startsAt)[0];
  return ahead ?? notPlannedYet(job, now);
}

const NOT_PLANNED = 'itv_not_planned';

function notPlannedYet(job: JobState, now: number): InterviewState {
  const met = job.interviews.at(-1);
  return {
    id: NOT_PLANNED,
    entryId: job.entryId,
    startsAt: now,
    endsAt: now,
    zone: met?.zone ?? 'UTC',
    round: null,
    final: false,
    uid: null,
    sequence: 0,
    location: null,
    details: null,
    link: null,
    organiserId: null,
    invitedAt: null,
    stampedAt: null,
    instanceAt: null,
    invited: null,
    alsoUids: [],
    confirmed: false,
    status: 'scheduled',
    outcomeAt: null,
    lateness: null,
    attendees: met?.attendees.map((each) => ({ ...each })) ?? [],
    debrief: null,
    notedAt: 0,
  };
}

export const brief: Handler<'brief'> = async (app, input, invocation) => {
  const found = await findInterview(app, input.interview, invocation.now);
  if (!found.ok) return found;
  const { book, job, interview } = found.value;
  const { fit, record } = await loadFit(app, job.id);
  const words = await fitWords(app, null);
  const { fitNotes } = await app.words();
  const sections = fitToTwoPages(
    gatherBrief({
      job,
      interview,
      fit,
      record,
      personById: book.personById,
      firmName: (id) => firmName(book, id),
      terms: await termsOf(app, fit),
      jobs: book.jobs,
    }),
  );
  const shown = {
    interviewId: interview.id,
    job: job.id,
    title: jobTitle(book, job),
    when: whenText(words, fitNotes, book, interview),
    planned: interview.id !== NOT_PLANNED,
    place: placeText(interview),
    link: joinLink(interview),
    route: fit.routes.find((each) => each.interviewId === interview.id)?.text ?? null,
    paper: paperOf(book.account.region),
    sections: sections.map(({ part, lines, left }) => ({
      part,
      heading: part === 'who' && interview.id === NOT_PLANNED ? words.whoMet : words.part(part, lines.length),
      lines: lines.map((line) => lineView(app, words, book.account.zone, line)),
      left,
    })),
  };
  const html = briefPage(shown, fitNotes, app.languageFor(null).code);
  if (input.pdf !== true) return done({ ...shown, html, pdf: null });
  const pdf = await printed(app, html, invocation);
  return pdf.ok ? done({ ...shown, html, pdf: pdf.value }) : pdf;
};

/** Round and time, by their clock, and by the candidate's where the two differ. */
function whenText(words: FitWords, notes: FitNoteWords, book: CaseBook, interview: InterviewState): string {
  if (interview.id === NOT_PLANNED) return notes.notPlanned;
  const moment = (zoneId: string) => {
    const zone = zoneOf(zoneId);
    return { day: zone.dayOf(interview.startsAt), minute: zone.minuteOf(interview.startsAt) };
  };
  const own = book.account.zone ?? 'UTC';
  const differs = zoneOf(own).offsetAt(interview.startsAt) !== zoneOf(interview.zone).offsetAt(interview.startsAt);
  const clocks = words.bothClocks(moment(interview.zone), differs ? moment(own) : null);
  return interview.round === null ? clocks : `${notes.round(interview.round)} ${clocks}`;
}

/** Where paper is in Letter size, by the territories of CLDR; everywhere else it is A4. */
const LETTER_COUNTRIES: ReadonlySet<string> = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The paper of a region: "US-CA", "GB". */
function paperOf(region: string | null): 'A4' | 'Letter' {
  return LETTER_COUNTRIES.has(region?.slice(0, 2) ?? '') ? 'Letter' : 'A4';
}

type LineView = Output<'brief'>['sections'][number]['lines'][number];

function lineView(tools: Pick<Tools, 'languageFor'>, words: FitWords, zone: string | null, line: BriefLine): LineView {
  const language = tools.languageFor(null);
  const named = line.day === null ? null : parseDay(line.day);
  const day = named === null ? '' : language.longDay(named);
  const parts =
    line.label === 'met' || line.label === 'in-touch'
      ? [words.label(line.label), `${language.longDay(zoneOf(zone ?? 'UTC').dayOf(line.source.at))}.`]
      : line.label === 'they-promised'
        ? [words.label(line.label), `${day}${line.text === '' ? '.' : ':'}`, line.text]
        : [words.label(line.label), line.text, day === '' ? '' : `(${day})`];
  const said = parts.filter((part) => part !== '').join(' ');
  const source = {
    source: words.source(line.source.kind, zoneOf(zone ?? 'UTC').dayOf(line.source.at)),
    entryId: line.source.entryId,
  };
  const lead = line.label === 'forgot' ? words.stillToTell(line.lead) : line.lead;
  if (line.more === null) return { lead, text: said, more: null, ...source };
  const more = [words.label(line.more.label), line.more.text].filter((part) => part !== '').join(' ');
  // How a name is said belongs to the name, where a note was found belongs in brackets; all else is a sentence of its own.
  if (line.more.label === 'say-it') return { lead: `${line.lead ?? ''} (${more})`, text: said, more: null, ...source };
  if (line.label === 'research') return { lead: line.lead, text: said, more: `(${more})`, ...source };
  return { lead: line.lead, text: /[.!?…:]$/.test(said) ? said : `${said}.`, more, ...source };
}

export const rehearse: Handler<'rehearse'> = async (app, input, invocation) => {
  const found = await findInterview(app, input.interview, invocation.now);
  if (!found.ok) return found;
  const { book, job, interview } = found.value;
  const { fit, record } = await loadFit(app, job.id);
  const cards = rehearsalCards(
    answerRequirements(fit, record, await termsOf(app, fit)),
    toldTo(record),
    interview.attendees.map((each) => each.personId),
    await fitWords(app, null),
  );
  return done({
    interviewId: interview.id,
    job: job.id,
    title: jobTitle(book, job),
    cards: cards.map(({ question, hint, example, honest }) => ({
      question,
      hint,
      honest,
      example:
        example === null
          ? null
          : {
              id: example.id,
              title: example.title,
              situation: example.situation,
              task: example.task,
              action: example.action,
              result: example.result,
              figures: example.figures,
            },
    })),
  });
};

import { none } from '../../../contract/refusals/kind.ts';
import type { Input } from '../../../contract/registry.ts';
import { formatDay } from '../../../core/time/epoch-day.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { jobOfInterview, loadBook } from '../../case-book.ts';
import { done, type Handler, refuse } from '../../context.ts';
import { decide } from '../../decide.ts';
import { likelyTold } from '../../fit/fit.ts';
import { notedAnswers } from '../../notes/noted-answers.ts';
import { type UnfinishedRow, unfinishedNotes, unfinishedView } from '../../notes/unfinished.ts';
import { unknownInterview } from '../../wording/unknown.ts';
import { jobTitle, momentText, personView } from '../../wording/views.ts';

type Answers = Input<'finish'>['answers'];

/** More unfinished notes than anybody begins; the next is refused so that a loop cannot fill the file. */
const MOST_UNFINISHED = 50;

export const unfinished: Handler<'unfinished'> = async (app, input, invocation) => {
  const language = app.languageFor(null);
  const words = await app.words();
  const rows = (await unfinishedNotes.all(app)).map((row) => row.body);
  const wanted = rows.filter(
    (row) =>
      (input.id === undefined || row.id === input.id) &&
      (input.interview === undefined || row.interviewId === input.interview),
  );
  const jobId = input.interview === undefined ? null : await jobOfInterview(app, input.interview);
  if (input.interview !== undefined && jobId === null) return unknownInterview();
  const { book } = await loadBook(app, jobId === null ? [] : [jobId]);
  const job = book.jobs[0];
  const interview = job?.interviews.find((each) => each.id === input.interview);
  return done({
    notes: wanted.map((row) => ({
      ...unfinishedView(words.today, book.account.zone, row),
      revision: row.revision,
      answers: row.answers as Answers,
    })),
    interview:
      job && interview
        ? {
            id: interview.id,
            jobId: job.id,
            title: jobTitle(book, job),
            when: momentText(language, interview.zone, interview.startsAt),
            day: formatDay(zoneOf(interview.zone).dayOf(interview.startsAt)),
            over: interview.startsAt <= invocation.now,
            debriefed: interview.debrief !== null,
            noted: await notedAnswers(app, book, interview),
            people: interview.attendees.map((each) => personView(book, each.personId)),
            examples: await likelyTold(app, job.id),
          }
        : null,
  });
};

export const jot: Handler<'jot'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const stored = await unfinishedNotes.read(app, input.id);
    if ((stored?.revision ?? 0) !== input.revision) return refuse('note-changed', none, { kept: 'both' });
    if (stored === null && (await unfinishedNotes.all(app)).length >= MOST_UNFINISHED)
      return refuse('too-many-unfinished', { most: MOST_UNFINISHED });
    const body: UnfinishedRow = {
      id: input.id,
      interviewId: input.interview ?? stored?.interviewId ?? null,
      revision: input.revision + 1,
      savedAt: invocation.now,
      answers: input.answers,
    };
    return done({
      entries: [],
      rows: [unfinishedNotes.put(input.id, body)],
      rowsAsRead: [unfinishedNotes.put(input.id, stored)],
      read: [],
      result: { id: input.id, revision: body.revision },
    });
  });

export const discard: Handler<'discard'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const stored = await unfinishedNotes.read(app, input.id);
    return done({
      entries: [],
      rows: [unfinishedNotes.put(input.id, null)],
      putBack: stored === null ? [] : [unfinishedNotes.put(input.id, stored)],
      read: [],
      result: { id: input.id },
    });
  });

import { none } from '../../../contract/refusals/kind.ts';
import { remarkOf } from '../../../core/journal/remark.ts';
import { jobOfInterview, loadBook } from '../../case-book.ts';
import { type AccountWith, done, type Handler, refuse } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { debriefEntries, debriefPayload, type Present, toldEntries } from '../../notes/debrief.ts';
import { movedTo } from '../../notes/moved-to.ts';
import { outcomes } from '../../notes/outcomes.ts';
import { promiseNames, promiseReader } from '../../notes/promise-to.ts';
import { deadlineContext, speakerDiary } from '../../notes/promises.ts';
import { findOrNote } from '../../people/naming.ts';
import { createRoster, resolvePerson, sideOf } from '../../people/roster.ts';
import { isTyped, loadSelf } from '../../people/self.ts';
import { unknownInterview } from '../../wording/unknown.ts';
import { knownName, personView } from '../../wording/views.ts';

/** The interview of this id; a job's id stands for its latest interview. */
async function interviewOf(
  app: AccountWith<'machine'>,
  id: string,
): Promise<{ jobId: string; interviewId: string } | null> {
  const jobId = id.startsWith('job_') ? id : await jobOfInterview(app, id);
  if (jobId === null) return null;
  if (!id.startsWith('job_')) return { jobId, interviewId: id };
  const { book } = await loadBook(app, [jobId]);
  const latest = book.jobs[0]?.interviews.toSorted((one, other) => one.startsAt - other.startsAt).at(-1);
  return latest ? { jobId, interviewId: latest.id } : null;
}

export const tookPlace: Handler<'took-place'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const found = await interviewOf(app, input.interview);
    if (!found) return unknownInterview();
    const { book, read } = await loadBook(app, [found.jobId]);
    const payload = { interviewId: found.interviewId, jobId: found.jobId, outcome: outcomes[input.outcome] };
    const interview = book.jobs[0]?.interviews.find((each) => each.id === found.interviewId);
    const moved =
      input.starts === undefined || interview === undefined
        ? done([])
        : movedTo(app, invocation, found.jobId, interview, input);
    if (!moved.ok) return moved;
    return done({
      entries: [entry(app, 'interview-outcome', invocation.now, payload), ...moved.value],
      read,
      result: { interviewId: found.interviewId, jobId: found.jobId },
    });
  });

export const debrief: Handler<'debrief'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const found = await interviewOf(app, input.interview);
    if (!found) return unknownInterview();
    const { book, read } = await loadBook(app, [found.jobId]);
    const job = book.jobs[0];
    const interview = job?.interviews.find((each) => each.id === found.interviewId);
    if (!job || !interview) return unknownInterview();
    const held = input.held ?? true;
    if (held && interview.startsAt > invocation.now) {
      return refuse('not-begun-yet', none);
    }
    const roster = createRoster(app, book, invocation.now);
    const words = (await app.words()).debrief;
    const notes: string[] = [];
    const attendees = interview.attendees.map((each) => each.personId);
    const people: Present[] = [];
    const self = await loadSelf(app);
    for (const each of input.people ?? []) {
      if (isTyped(each.person, self)) {
        notes.push(words.isYou(each.person.trim()));
        continue;
      }
      const known = interview.attendees.find((attendee) => attendee.personId === each.person);
      const side = each.side ?? known?.side ?? sideOf(job);
      const personId = await findOrNote(
        app,
        roster,
        each.person,
        side === 'agency' ? job.agencyId : job.employerId,
        attendees,
      );
      const there = interview.attendees.find((attendee) => attendee.personId === personId);
      people.push({
        typed: each.person,
        personId,
        side: each.side ?? there?.side ?? side,
        remark: remarkOf(each),
        say: each.say?.trim() ?? '',
      });
    }
    if (roster.doubt) return roster.doubt;
    const present = [...new Set([...attendees, ...people.map((each) => each.personId)])];
    const named = async (typed: string): Promise<string | null> => {
      const direct = people.find((each) => each.typed.toLowerCase() === typed.toLowerCase())?.personId;
      if (direct !== undefined) return direct;
      const who = await resolvePerson(app, typed, book, present);
      return who.ok ? who.value : null;
    };
    const among = async (typed: string | undefined): Promise<string | null> => {
      const found = typed === undefined ? null : await named(typed);
      if (typed === undefined || found !== null) return found;
      notes.push(words.notAmongThem(typed));
      return null;
    };
    const diary = speakerDiary(app, book, job, invocation.now);
    const spoken = deadlineContext(diary, diary.zone.dayOf(interview.endsAt));
    const about = { jobId: job.id, interviewId: interview.id, held, spoken };
    const whom = promiseReader(roster, { named, people: promiseNames(book, people, present) });
    const decided = await debriefPayload(app, about, people, input, among, whom);
    if (!decided.ok) return decided;
    if (roster.doubt) return roster.doubt;
    const nameOf = (id: string): string => personView(book, id).name;
    const saved = await debriefEntries(
      app,
      invocation.now,
      { job, interview, nameOf },
      decided.value,
      input.takeOut ?? [],
    );
    notes.push(...saved.changes);
    const entries = [
      ...roster.entries,
      ...saved.entries,
      ...toldEntries(app, invocation.now, about, present, input.told),
    ];
    const view = present.map((id) => {
      const stored = personView(book, id);
      const typed = people.find((each) => each.personId === id)?.typed;
      return knownName(book, id) === null && typed !== undefined ? { ...stored, name: typed } : stored;
    });
    return done({ entries, read, result: { interviewId: interview.id, jobId: job.id, people: view, notes } });
  });

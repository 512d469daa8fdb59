import { none } from '../../../contract/refusals/kind.ts';
import type { Input, Output } from '../../../contract/registry.ts';
import type { NewEntry } from '../../../core/journal/kinds/registry.ts';
import { isMailAddress } from '../../../core/send/address.ts';
import { isSelf } from '../../../core/understand/self.ts';
import { jobOfInterview, loadBook } from '../../case-book.ts';
import {
  type AccountWith,
  type App,
  done,
  type Handler,
  type Invocation,
  type Result,
  refuse,
  type Tools,
} from '../../context.ts';
import { type Decision, decide, entry } from '../../decide.ts';
import { aboutOf, USUAL_LENGTH_MS } from '../../notes/about-interview.ts';
import { debriefEntries, debriefPayload, type Present, toldEntries } from '../../notes/debrief.ts';
import {
  type About,
  answersOf,
  blank,
  correctedPeople,
  keptDoubt,
  leaving,
  movedEntries,
  namedIn,
  nameWith,
  presentOf,
  sinceNoted,
  takenOutOf,
  toldOf,
} from '../../notes/finishing.ts';
import { notedAnswers } from '../../notes/noted-answers.ts';
import { outcomes } from '../../notes/outcomes.ts';
import { promiseNames, promiseReader } from '../../notes/promise-to.ts';
import { deadlineContext, speakerDiary } from '../../notes/promises.ts';
import { unfinishedNotes } from '../../notes/unfinished.ts';
import { otherAgency } from '../../people/firms.ts';
import { createRoster, noAddress } from '../../people/roster.ts';
import { loadSelf } from '../../people/self.ts';
import { unknownInterview } from '../../wording/unknown.ts';

export const finish: Handler<'finish'> = (app, input, invocation) =>
  decide(app, invocation, (app) => decideFinish(app, input, invocation));

export const finishChanges: Handler<'finish-changes'> = async (app, input, invocation) => {
  const decided = await decideFinish(app, input, invocation);
  return decided.ok ? done({ changes: decided.value.result.changes }) : decided;
};

async function decideFinish(
  app: App,
  input: Input<'finish'>,
  invocation: Invocation,
): Promise<Result<Decision<Output<'finish'>>>> {
  const { answers } = input;
  const jobId =
    input.interview === undefined ? answers.job?.trim() || null : await jobOfInterview(app, input.interview);
  if (input.interview !== undefined && jobId === null) return unknownInterview();
  const { book } = await loadBook(app, jobId === null ? [] : [jobId]);
  const roster = createRoster(app, book, invocation.now);
  const self = await loadSelf(app);
  const typed = (answers.people ?? []).filter((each) => each.name.trim() !== '' || (each.email ?? '').trim() !== '');
  const mistyped = typed.map((each) => each.email?.trim() ?? '').find((each) => each !== '' && !isMailAddress(each));
  if (mistyped !== undefined) return keptDoubt(noAddress(mistyped));
  const own = typed.filter((each) => isSelf({ name: each.name, email: each.email ?? '' }, self));
  const named = typed.filter((each) => !own.includes(each));
  if (jobId === null && named.length === 0 && blank(answers.consultant) && blank(answers.firm) && blank(answers.agency))
    return refuse('one-name-needed', none, { kept: 'nothing-noted' });
  const found = await aboutOf(app, input, invocation, roster);
  if (!found.ok) return found;
  const about = found.value;
  const here = await presentOf(about, named, roster);
  if (roster.doubt) return keptDoubt(roster.doubt);
  const { people, absent } = here;
  const rightly = await correctedPeople(app, invocation, roster, book, about, named);
  const present = [...new Set([...about.attendeeIds, ...people.map((each) => each.personId)])].filter(
    (id) => !absent.includes(id),
  );
  const nameOf = nameWith(book, named);
  const left = leaving(app, invocation, about, absent);
  const words = (await app.words()).debrief;
  const told = [
    ...rightly.changes,
    ...absent.map((id) => words.wasNotThere(nameOf(id))),
    ...people
      .filter((each) => about.attendeeIds.length > 0 && !about.attendeeIds.includes(each.personId))
      .map((each) => words.wasThereToo(each.typed)),
  ];
  const result = {
    jobId: about.jobId,
    interviewId: about.interviewId,
    notes: [
      ...own.map((each) => words.isYou((each.name || (each.email ?? '')).trim())),
      ...(await firmNotes(app, about)),
      ...rightly.notes,
      // Without a name there is nobody to write to; what is missing is said rather than left to be wondered at.
      ...(present.length === 0 && about.consultantId === null ? [words.nobodyNamed] : []),
    ],
    changes: told,
  };
  const rows = [unfinishedNotes.put(input.id, null), ...rightly.rows];
  const { rowsAsRead } = rightly;
  const outcome = answers.outcome ?? 'yes';
  if (outcome !== 'yes') {
    const payload = { interviewId: about.interviewId, jobId: about.jobId, outcome: outcomes[outcome] };
    const happened = entry(app, 'interview-outcome', invocation.now, payload);
    const moved = movedEntries(app, invocation, about, answers);
    if (!moved.ok) return moved;
    const planned = planning(app, invocation, about, people);
    const entries = [
      ...roster.entries,
      ...rightly.entries,
      ...about.opening,
      ...planned,
      happened,
      ...moved.value,
      ...left,
    ];
    return done({ entries, rows, rowsAsRead, read: about.read, result });
  }
  if (about.startsAt > invocation.now) return refuse('not-begun-yet', none, { kept: 'nothing-noted' });
  const noted = about.interview === null ? null : await notedAnswers(app, book, about.interview);
  const diary = speakerDiary(app, book, book.jobs[0] ?? null, invocation.now);
  const given = sinceNoted(answers, noted);
  const decided = await debriefPayload(
    app,
    {
      jobId: about.jobId,
      interviewId: about.interviewId,
      held: true,
      spoken: deadlineContext(diary, diary.zone.dayOf(about.startsAt)),
    },
    people,
    answersOf(given),
    async (typed) => people.find((each) => each.typed.toLowerCase() === typed?.toLowerCase())?.personId ?? null,
    promiseReader(roster, {
      named: (typed) => namedIn(app, typed, book, about, people),
      people: promiseNames(book, people, present),
      only: present.length === 1 ? (present[0] ?? null) : null,
    }),
  );
  if (!decided.ok) return decided;
  if (roster.doubt) return keptDoubt(roster.doubt);
  const planned = planning(app, invocation, about, people);
  const saved = await debriefEntries(
    app,
    invocation.now,
    { job: about.job, interview: about.interview, nameOf },
    decided.value,
    takenOutOf(answers, noted),
  );
  return done({
    entries: [
      ...roster.entries,
      ...rightly.entries,
      ...about.opening,
      ...planned,
      ...saved.entries,
      ...left,
      ...toldEntries(app, invocation.now, about, present, toldOf(answers)),
    ],
    rows,
    rowsAsRead,
    read: about.read,
    result: { ...result, changes: [...told, ...saved.changes] },
  });
}

/** The entry of the interview itself, where it was not noted before. */
function planning(
  tools: Pick<Tools, 'ids'>,
  invocation: Invocation,
  about: About,
  people: readonly Present[],
): NewEntry[] {
  if (about.interview !== null) return [];
  return [
    entry(tools, 'interview-planned', invocation.now, {
      interviewId: about.interviewId,
      jobId: about.jobId,
      startsAt: about.startsAt,
      endsAt: Math.max(about.startsAt + 60_000, Math.min(invocation.now, about.startsAt + USUAL_LENGTH_MS)),
      zone: about.zone,
      confirmed: true,
      attendees: people.map(({ personId, side }) => ({ personId, side })),
    }),
  ];
}

function firmNotes(app: AccountWith<'machine' | 'words'>, about: About): Promise<string[]> {
  return about.opening.length === 0 ? Promise.resolve([]) : otherAgency(app, about.employerId, about.agencyId);
}

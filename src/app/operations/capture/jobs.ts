import { none } from '../../../contract/refusals/kind.ts';
import type { NewEntry, Payload } from '../../../core/journal/kinds/registry.ts';
import { peopleOf } from '../../../core/journal/people-of.ts';
import type { JobState } from '../../../core/journal/states.ts';
import type { CaseBook } from '../../../core/plan/context.ts';
import { loadBook, loadJob } from '../../case-book.ts';
import { type AccountWith, done, type Handler, refuse } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { lettersOfAcceptance } from '../../letters/letters-of-acceptance.ts';
import { jobPart, noteFirms, otherAgency } from '../../people/firms.ts';
import { jobsNaming } from '../../people/relations.ts';
import { checkPlace, createRoster, resolvePerson } from '../../people/roster.ts';
import { overtakenBy } from '../../sending/overtaken.ts';
import { unknownJob } from '../../wording/unknown.ts';

export const addJob: Handler<'add-job'> = async (app, input, invocation) => {
  const bad = checkPlace(app, input.zone, input.region);
  if (bad) return bad;
  if (input.role === undefined && input.employer === undefined && input.agency === undefined) {
    return refuse('job-needs-word', none, { give: { role: null, employer: null, agency: null } });
  }
  return decide(app, invocation, async (app) => {
    const { book, read } = await loadBook(app, []);
    const roster = createRoster(app, book, invocation.now);
    const id = app.ids.next('job');
    const firms = await noteFirms(app, roster, input, null);
    const given = input.consultant !== undefined || (input.consultantEmail?.trim() ?? '') !== '';
    const consultant = given
      ? await roster.person({ name: input.consultant ?? null, email: input.consultantEmail ?? null }, firms.agencyId)
      : null;
    if (roster.doubt) return roster.doubt;
    if (input.guess !== undefined && firms.employerId !== null) {
      roster.entries.push(
        entry(app, 'firm-noted', invocation.now, {
          firmId: firms.employerId,
          guess: input.guess,
        }),
      );
    }
    const notes = await otherAgency(app, firms.employerId, firms.agencyId);
    roster.entries.push(
      entry(app, 'job-opened', invocation.now, {
        jobId: id,
        ...jobPart(input),
        ...firms,
        ...(consultant === null ? {} : { mainContactId: consultant }),
      }),
    );
    return done({ entries: roster.entries, read, result: { jobId: id, notes } });
  });
};

export const changeJob: Handler<'change-job'> = async (app, input, invocation) => {
  const bad = checkPlace(app, input.zone, input.region);
  if (bad) return bad;
  return decide(app, invocation, async (app) => {
    const { book, read } = await loadBook(app, [input.job]);
    const job = book.jobs[0];
    if (!job) return unknownJob();
    const roster = createRoster(app, book, invocation.now);
    const named = input.employer !== undefined || input.agency !== undefined || input.undisclosed === true;
    const firms = named ? await noteFirms(app, roster, input, null) : { employerId: null, agencyId: null };
    if (roster.doubt) return roster.doubt;
    const part: Omit<Payload<'job-changed'>, 'jobId'> = {
      ...jobPart(input),
      ...(firms.employerId === null ? {} : { employerId: firms.employerId }),
      ...(firms.agencyId === null ? {} : { agencyId: firms.agencyId }),
      ...(input.withoutAgency === true && firms.agencyId === null ? { agencyId: null, met: null, routing: null } : {}),
    };
    roster.entries.push(...(await peopleWhoMove(app, invocation.now, book, job, part)));
    if (input.contact !== undefined) {
      const contact = await resolvePerson(app, input.contact, book, [...book.personById.keys()]);
      if (!contact.ok) return contact;
      part.mainContactId = contact.value;
    }
    // A contact on the other side of the market is one of the agency's people.
    if (
      part.mainContactId &&
      (part.agencyId ?? job.agencyId) &&
      book.personById.get(part.mainContactId)?.firmId == null
    ) {
      const firmId = part.agencyId ?? job.agencyId;
      roster.entries.push(
        entry(app, 'person-noted', invocation.now, {
          personId: part.mainContactId,
          firmId: firmId ?? null,
        }),
      );
    }
    if (Object.keys(part).length === 0 && roster.entries.length === 0) return refuse('nothing-to-change', none);
    roster.entries.push(
      entry(app, 'job-changed', invocation.now, {
        jobId: job.id,
        ...part,
      }),
    );
    return done({
      entries: roster.entries,
      read,
      result: {
        jobId: job.id,
        notes: await otherAgency(app, part.employerId ?? job.employerId, part.agencyId ?? job.agencyId),
      },
    });
  });
};

/** Another firm of the job is that of its people, too: of those who are noted for this job alone. */
async function peopleWhoMove(
  app: AccountWith<'ids' | 'machine'>,
  now: number,
  book: CaseBook,
  job: JobState,
  part: { readonly employerId?: string | null | undefined; readonly agencyId?: string | null | undefined },
): Promise<NewEntry[]> {
  const moves = [
    [job.employerId, part.employerId],
    [job.agencyId, part.agencyId],
  ] as const;
  const entries: NewEntry[] = [];
  for (const [was, is] of moves) {
    if (was === null || is == null || was === is) continue;
    for (const id of peopleOf(job)) {
      if (book.personById.get(id)?.firmId !== was) continue;
      const others = (await jobsNaming(app, id)).filter((each) => each.id !== job.id);
      if (others.some((each) => each.employerId === was || each.agencyId === was)) continue;
      entries.push(entry(app, 'person-corrected', now, { personId: id, firmId: is }, [was]));
    }
  }
  return entries;
}

export const writeNotes: Handler<'write-notes'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const found = await loadJob(app, input.job);
    if (!found) return unknownJob();
    const stored = found.job.notes?.text ?? '';
    const same = stored === input.text;
    if (!same && input.was !== undefined && input.was !== stored) return refuse('note-changed', none, { kept: 'both' });
    return done({
      entries: same ? [] : [entry(app, 'notes-written', invocation.now, { jobId: input.job, text: input.text })],
      read: [found.read],
      result: { jobId: input.job },
    });
  });

export const closeJob: Handler<'close-job'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const found = await loadJob(app, input.job);
    if (!found) return unknownJob();
    const payload = {
      jobId: input.job,
      ending: input.ending,
      ...(input.reason === undefined ? {} : { reason: input.reason }),
    };
    const letters = input.ending === 'accepted' ? await lettersOfAcceptance(app, found.job, invocation.now) : [];
    // What was approved for a job that is over goes nowhere.
    const overtaken = await overtakenBy(app, {
      at: invocation.now,
      direction: 'in',
      personIds: [],
      jobIds: [input.job],
      stepIds: [],
    });
    return done({
      entries: [entry(app, 'job-closed', invocation.now, payload), ...letters, ...overtaken.entries],
      rows: overtaken.rows,
      rowsAsRead: overtaken.rowsAsRead,
      read: [found.read],
      result: { jobId: input.job },
    });
  });

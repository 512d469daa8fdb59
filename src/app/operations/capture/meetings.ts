import { none } from '../../../contract/refusals/kind.ts';
import { lookupKey } from '../../../core/journal/derive.ts';
import { isMailAddress } from '../../../core/send/address.ts';
import { loadBook } from '../../case-book.ts';
import { done, type Handler, refuse } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { findOrNote, nameThem } from '../../people/naming.ts';
import { checkPlace, createRoster, noAddress, resolvePerson, sideOf } from '../../people/roster.ts';
import { isTyped, loadSelf } from '../../people/self.ts';
import { plannedByHand } from '../../planning/planned-by-hand.ts';
import { unknownInterview, unknownJob } from '../../wording/unknown.ts';

export const addPerson: Handler<'add-person'> = async (app, input, invocation) => {
  const bad = checkPlace(app, input.zone, input.region);
  if (bad) return bad;
  if (
    input.person === undefined &&
    input.name === undefined &&
    input.email === undefined &&
    input.phone === undefined
  ) {
    return refuse('person-needs-something', none, { give: { name: null, email: null, phone: null } });
  }
  const email = input.email?.trim();
  if (email !== undefined && email !== '' && !isMailAddress(email)) return noAddress(email);
  return decide(app, invocation, async (app) => {
    const jobId =
      input.interview === undefined
        ? null
        : ((await app.store.lookup([lookupKey.interview(input.interview)]))[0]?.scope ?? null);
    if (input.interview !== undefined && jobId === null) return unknownInterview();
    const { book, read } = await loadBook(app, jobId === null ? [] : [jobId]);
    const job = book.jobs[0];
    const roster = createRoster(app, book, invocation.now);
    const firmId =
      input.firm === undefined
        ? (job?.agencyId ?? job?.employerId ?? null)
        : await roster.firm(input.firm, input.agency === true ? 'agency' : 'employer');
    const interview = job?.interviews.find((each) => each.id === input.interview);
    const among = interview?.attendees.map((each) => each.personId) ?? [];
    const known = input.person === undefined ? null : await resolvePerson(app, input.person, book, among);
    if (known !== null && !known.ok) return known;
    const id =
      known?.value ??
      (await roster.person(
        { name: input.name ?? null, email: input.email ?? null, phone: input.phone ?? null },
        firmId,
        among,
      ));
    if (roster.doubt) return roster.doubt;
    const part = {
      ...(input.name === undefined ? {} : { name: input.name }),
      ...(input.email === undefined ? {} : { email: input.email.trim() }),
      ...(input.phone === undefined ? {} : { phone: input.phone }),
      ...(input.title === undefined ? {} : { title: input.title }),
      ...(input.firm === undefined || firmId === null ? {} : { firmId: firmId }),
      ...(input.zone === undefined ? {} : { zone: input.zone }),
      ...(input.region === undefined ? {} : { region: input.region.toUpperCase() }),
      ...(input.language === undefined ? {} : { language: input.language }),
      ...(input.reach === undefined ? {} : { askedChannel: input.reach }),
      ...(input.sounds === undefined ? {} : { sounds: input.sounds.trim() }),
      ...(input.position === undefined ? {} : { position: input.position.trim() }),
    };
    roster.entries.push(entry(app, 'person-noted', invocation.now, { personId: id, ...part }));
    if (job && interview && !among.includes(id)) {
      // Whatever was said of the interview stays; only who is there changes.
      roster.entries.push(
        entry(app, 'interview-corrected', invocation.now, {
          interviewId: interview.id,
          jobId: job.id,
          joined: [{ personId: id, side: sideOf(job) }],
          left: [],
        }),
      );
    }
    return done({ entries: roster.entries, read, result: { personId: id } });
  });
};

export const addInterview: Handler<'add-interview'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const { book, read } = await loadBook(app, [input.job]);
    const job = book.jobs[0];
    if (!job) return unknownJob();
    const roster = createRoster(app, book, invocation.now);
    const side = sideOf(job);
    const known = [...book.personById.keys()];
    const attendees: { personId: string; side: typeof side }[] = [];
    const self = await loadSelf(app);
    for (const typed of input.people ?? []) {
      if (isTyped(typed, self)) continue;
      const person = await findOrNote(app, roster, typed, side === 'agency' ? job.agencyId : job.employerId, known);
      attendees.push({ personId: person, side });
    }
    const organiserId =
      input.organiser === undefined
        ? null
        : await findOrNote(app, roster, input.organiser, job.agencyId ?? job.employerId, known);
    if (roster.doubt) return roster.doubt;
    const interviewId = app.ids.next('itv');
    const planned = plannedByHand(app, invocation, {
      job,
      interviewId,
      starts: input.starts,
      ends: input.ends,
      round: input.round ?? null,
      final: input.final ?? false,
      location: input.location ?? null,
      zone: book.account.zone,
      organiserId,
      attendees,
    });
    if (!planned.ok) return planned;
    const people = attendees.map((each) => each.personId);
    return done({
      entries: [...roster.entries, ...planned.value],
      read,
      result: { jobId: job.id, interviewId, people: await nameThem(app, roster, people) },
    });
  });

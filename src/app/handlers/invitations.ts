import type { Input, Output } from '../../contract/registry.ts';
import { lookupKey } from '../../core/journal/derive.ts';
import { type InterviewState, isLive } from '../../core/journal/states.ts';
import { loadBook, loadJob } from '../case-book.ts';
import { type App, type Call, done, type Handler, type Result, refuse } from '../context.ts';
import { type Decision, decide, entry } from '../decide.ts';
import { findFirm } from '../find-firm.ts';
import { jobPart, noteFirms, otherAgency } from '../firms.ts';
import { type Invitation, proposalView, readInvitationFile } from '../invitation-file.ts';
import { nameThem } from '../naming.ts';
import { checkPlace, createRegister } from '../people.ts';
import { unknownJob } from '../unknown.ts';
import { personView } from '../views.ts';

export const readInvitation: Handler<'read-invitation'> = async (app, input, call) => {
  const read = await readInvitationFile(app, input.file, call.now);
  return read.ok ? done({ proposal: proposalView(app, read.value) }) : read;
};

export const addInvitation: Handler<'add-invitation'> = async (app, input, call) => {
  const bad = checkPlace(app, input.zone, input.region);
  if (bad) return bad;
  const read = await readInvitationFile(app, input.file, call.now);
  if (!read.ok) return read;
  return decide(app, call, () => takeIn(app, input, call, without(read.value, input.without ?? [])));
};

export function without(invitation: Invitation, names: readonly string[]): Invitation {
  const left = (each: Invitation['people'][number]): boolean =>
    !names.some(
      (name) => name.toLowerCase() === each.email?.toLowerCase() || name.toLowerCase() === each.name.toLowerCase(),
    );
  return { ...invitation, people: invitation.people.filter(left) };
}

async function takeIn(
  app: App,
  input: Input<'add-invitation'>,
  call: Call,
  invitation: Invitation,
): Promise<Result<Decision<Output<'add-invitation'>>>> {
  const known =
    invitation.uid === null || invitation.uid === '' ? [] : await app.store.lookup([lookupKey.uid(invitation.uid)]);
  const knownId = known[0]?.scope;
  if (knownId !== undefined) return again(app, call, invitation, knownId);
  if (invitation.method === 'cancel')
    return refuse(
      'not-found',
      'This cancels an interview that is not noted here.',
      'Note the interview first, or leave it.',
    );
  if (invitation.startsAt === null || invitation.endsAt === null || invitation.zone === null) {
    return refuse(
      'needs',
      'The file names no time for the interview.',
      'Note the job with `persevere add job`, then the time with `persevere add interview`.',
    );
  }

  const target = input.job === undefined ? await sameJob(app, input, invitation) : await loadJob(app, input.job);
  if (input.job !== undefined && target === null) return unknownJob(input.job);
  const { book, read } = await loadBook(app, target === null ? [] : [target.job.id]);
  const register = createRegister(app, book, call.now);
  const notes = [...invitation.notes];
  const jobId = target?.job.id ?? app.ids.next('job');
  const firms =
    target === null
      ? await noteFirms(app, register, input, invitation.employer)
      : { employerId: target.job.employerId, agencyId: target.job.agencyId };
  if (register.doubt) return register.doubt;
  if (target === null) {
    notes.push(...(await otherAgency(app, firms.employerId, firms.agencyId)));
    const payload = { opportunityId: jobId, ...jobPart(input), role: input.role ?? invitation.role, ...firms };
    register.entries.push(
      entry(app, 'opportunity-opened', call.now, [jobId, firms.employerId, firms.agencyId], payload),
    );
  } else if (input.job === undefined) notes.push('This is a further interview for a job that was noted already.');

  const met = input.met ?? target?.job.met ?? null;
  const side = firms.agencyId === null ? 'employer' : met === 'agency' ? 'agency' : 'client';
  const attendees: { personId: string; side: 'agency' | 'client' | 'employer' }[] = [];
  let organiserId: string | null = null;
  for (const person of invitation.people) {
    const arranges = person.as === 'organiser';
    const firmId =
      arranges && firms.agencyId !== null ? firms.agencyId : side === 'agency' ? firms.agencyId : firms.employerId;
    const personId = await register.person(person, firmId);
    if (arranges) organiserId = personId;
    else attendees.push({ personId, side });
    if (person.email !== null && person.email === invitation.organiserEmail) organiserId = personId;
  }
  if (register.doubt) return register.doubt;
  const interviewId = app.ids.next('itv');
  const people =
    invitation.people.length === 0
      ? []
      : [...attendees.map((each) => each.personId), ...(organiserId === null ? [] : [organiserId])];
  register.entries.push(
    entry(app, 'interview-planned', invitation.sentAt ?? call.now, [jobId, ...people], {
      interviewId,
      opportunityId: jobId,
      startsAt: invitation.startsAt,
      endsAt: invitation.endsAt,
      zone: invitation.zone,
      round: input.round ?? null,
      final: input.final ?? false,
      uid: invitation.uid === '' ? null : invitation.uid,
      sequence: invitation.sequence,
      location: invitation.location,
      organiserId,
      invitedAt: invitation.sentAt ?? call.now,
      confirmed: invitation.accepted,
      attendees,
    }),
  );
  const named = await nameThem(
    app,
    register,
    attendees.map((each) => each.personId),
  );
  return done({
    entries: register.entries,
    read,
    result: {
      opportunityId: jobId,
      interviewId,
      outcome: 'new' as const,
      people: named,
      proposal: proposalView(app, invitation),
      notes,
    },
  });
}

/** The same invitation again: found, moved or cancelled. */
async function again(
  app: App,
  call: Call,
  invitation: Invitation,
  jobId: string,
): Promise<Result<Decision<Output<'add-invitation'>>>> {
  const { book, read } = await loadBook(app, [jobId]);
  const interview = book.jobs[0]?.interviews.find((each) => each.uid === invitation.uid);
  if (!interview) return unknownJob(jobId);
  const result = (outcome: Output<'add-invitation'>['outcome']): Output<'add-invitation'> => ({
    opportunityId: jobId,
    interviewId: interview.id,
    outcome,
    people: interview.attendees.map((each) => personView(book, each.personId)),
    proposal: proposalView(app, invitation),
    notes: [...invitation.notes],
  });
  const base = { interviewId: interview.id, opportunityId: jobId, sequence: invitation.sequence };
  const at = invitation.sentAt ?? call.now;
  if (invitation.method === 'cancel') {
    if (interview.status === 'cancelled') return done({ entries: [], read, result: result('known') });
    return done({ entries: [entry(app, 'interview-cancelled', at, [jobId], base)], read, result: result('cancelled') });
  }
  if (!isMove(invitation, interview)) return done({ entries: [], read, result: result('known') });
  const { startsAt, endsAt, zone } = invitation;
  if (startsAt === null || endsAt === null || zone === null)
    return done({ entries: [], read, result: result('known') });
  return done({
    entries: [entry(app, 'interview-moved', at, [jobId], { ...base, startsAt, endsAt, zone })],
    read,
    result: result('moved'),
  });
}

/** An older version of the invitation that turns up late moves nothing. */
function isMove(invitation: Invitation, interview: InterviewState): boolean {
  const elsewhere = invitation.startsAt !== interview.startsAt || invitation.endsAt !== interview.endsAt;
  return elsewhere && invitation.startsAt !== null && invitation.sequence >= interview.sequence;
}

/** The one running job of the same firm, and of the same role where both name one; null where none or several fit. */
async function sameJob(
  app: App,
  input: Input<'add-invitation'>,
  invitation: Invitation,
): Promise<Awaited<ReturnType<typeof loadJob>>> {
  const employer = input.employer ?? invitation.employer;
  const role = (input.role ?? invitation.role)?.toLowerCase() ?? null;
  if (employer === null || employer === undefined) return null;
  const known = await findFirm(app, employer);
  if (known.is !== 'one') return null;
  const firm = known.id;
  const scopes = (await app.store.lookup([lookupKey.employer(firm)])).map((each) => each.scope);
  const loaded = await app.store.load(scopes.slice(0, 50));
  const fitting = loaded.filter((each) => {
    if (each.state?.kind !== 'job' || !isLive(each.state)) return false;
    return role !== null && each.state.role?.toLowerCase() === role;
  });
  const [only] = fitting;
  return fitting.length === 1 && only?.state?.kind === 'job' ? { job: only.state, read: only } : null;
}

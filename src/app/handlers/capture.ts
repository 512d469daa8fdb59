import type { Input, Output } from '../../contract/registry.ts';
import { lookupKey } from '../../core/journal/derive.ts';
import type { Payload } from '../../core/journal/entry.ts';
import { type InterviewState, isLive, type OpportunityState } from '../../core/journal/states.ts';
import { parseInstant } from '../../core/time/zone.ts';
import { loadAccount, loadBook, loadJob } from '../case-book.ts';
import { type App, type Call, done, type Handler, type Result, refuse } from '../context.ts';
import { type Decision, decide, entry } from '../decide.ts';
import { type Invitation, proposalView, readInvitationFile } from '../invitation-file.ts';
import { checkPlace, createRegister, type Register, resolvePerson } from '../people.ts';
import { firmName, personView } from '../views.ts';
import { unknownJob } from './look.ts';

type JobFields = Omit<Input<'add-job'>, 'guess'>;

export const readInvitation: Handler<'read-invitation'> = async (app, input, call) => {
  const read = await readInvitationFile(app, input.file, call.now);
  return read.ok ? done({ proposal: proposalView(read.value) }) : read;
};

export const addInvitation: Handler<'add-invitation'> = async (app, input, call) => {
  const bad = checkPlace(app, input.zone, input.region);
  if (bad) return bad;
  const read = await readInvitationFile(app, input.file, call.now);
  if (!read.ok) return read;
  return decide(app, call, () => takeIn(app, input, call, without(read.value, input.without ?? [])));
};

function without(invitation: Invitation, names: readonly string[]): Invitation {
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
      proposal: proposalView(invitation),
      notes,
    },
  });
}

/** People as they will be called once the decision is written. */
async function nameThem(
  app: App,
  register: Register,
  ids: readonly string[],
): Promise<Output<'add-interview'>['people']> {
  const { book } = await loadBook(app, [], ids);
  return ids.map((id) => {
    const noted = register.entries
      .filter((each) => each.kind === 'person-noted')
      .map((each) => each.payload as Payload<'person-noted'>)
      .filter((each) => each.personId === id);
    const stored = personView(book, id);
    const fresh = noted.reduce(
      (view, part) => ({
        ...view,
        ...(part.name ? { name: part.name } : {}),
        ...(part.email ? { email: part.email } : {}),
        ...(part.phone ? { phone: part.phone } : {}),
      }),
      stored,
    );
    return fresh.name === 'someone' ? { ...fresh, name: fresh.phone ?? fresh.email ?? 'someone' } : fresh;
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
    proposal: proposalView(invitation),
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
  const firm = (await app.store.lookup([lookupKey.firm(employer)]))[0]?.scope;
  if (firm === undefined) return null;
  const scopes = (await app.store.lookup([lookupKey.employer(firm)])).map((each) => each.scope);
  const loaded = await app.store.load(scopes.slice(0, 50));
  const fitting = loaded.filter((each) => {
    if (each.state?.kind !== 'job' || !isLive(each.state)) return false;
    return role !== null && each.state.role?.toLowerCase() === role;
  });
  const [only] = fitting;
  return fitting.length === 1 && only?.state?.kind === 'job' ? { job: only.state, read: only } : null;
}

async function noteFirms(
  app: App,
  register: Register,
  fields: JobFields,
  proposedEmployer: string | null,
): Promise<{ employerId: string | null; agencyId: string | null }> {
  const place = {
    ...(fields.zone === undefined ? {} : { zone: fields.zone }),
    ...(fields.region === undefined ? {} : { region: fields.region.toUpperCase() }),
  };
  const agencyId =
    fields.agency === undefined
      ? null
      : await register.firm(
          fields.agency,
          'agency',
          fields.employer === undefined || fields.met === 'agency' ? place : {},
        );
  if (fields.undisclosed === true) {
    const name = await codeName(app, fields.agency ?? 'an agency');
    return { agencyId, employerId: await register.firm(name, 'employer', { ...place, undisclosed: true }) };
  }
  // Where an agency is between, the domain of the invitation is more likely the agency's than the employer's.
  const employer = fields.employer ?? (agencyId === null ? proposedEmployer : null);
  return { agencyId, employerId: employer === null ? null : await register.firm(employer, 'employer', place) };
}

const harbours = [
  'Harbour',
  'Meadow',
  'Lantern',
  'Juniper',
  'Cedar',
  'Orchard',
  'Granite',
  'Willow',
  'Beacon',
  'Compass',
  'Heron',
  'Maple',
  'Quarry',
  'Saffron',
  'Thistle',
  'Walnut',
];

/** A code name that no other undisclosed client has. */
async function codeName(app: App, agency: string): Promise<string> {
  for (let round = 0; ; round++) {
    for (const word of harbours) {
      const name = `Client ${word}${round === 0 ? '' : ` ${round + 1}`} of ${agency}`;
      if ((await app.store.lookup([lookupKey.firm(name)])).length === 0) return name;
    }
  }
}

/** Two agencies that put one candidate forward to one employer can disqualify them. */
async function otherAgency(app: App, employerId: string | null, agencyId: string | null): Promise<string[]> {
  if (employerId === null || agencyId === null) return [];
  const scopes = (await app.store.lookup([lookupKey.employer(employerId)])).map((each) => each.scope);
  const { book } = await loadBook(app, scopes.slice(0, 50));
  const others = book.jobs.filter((job) => isLive(job) && job.agencyId !== null && job.agencyId !== agencyId);
  return [...new Set(others.map((job) => firmName(book, job.agencyId) ?? 'another agency'))].map(
    (name) =>
      `${name} already represents you at ${firmName(book, employerId) ?? 'this employer'}. Being put forward twice can rule you out; tell this agency before it sends your papers.`,
  );
}

function jobPart(fields: JobFields): Omit<Payload<'opportunity-changed'>, 'opportunityId'> {
  return {
    ...(fields.role === undefined ? {} : { role: fields.role }),
    ...(fields.preset === undefined ? {} : { preset: fields.preset }),
    ...(fields.met === undefined ? {} : { met: fields.met }),
    ...(fields.thank === undefined ? {} : { routing: fields.thank }),
  };
}

export const addJob: Handler<'add-job'> = async (app, input, call) => {
  const bad = checkPlace(app, input.zone, input.region);
  if (bad) return bad;
  if (input.role === undefined && input.employer === undefined && input.agency === undefined) {
    return refuse('needs', 'A job needs one word by which to know it.', 'Give --role, --employer or --agency.');
  }
  return decide(app, call, async () => {
    const { book, read } = await loadBook(app, []);
    const register = createRegister(app, book, call.now);
    const id = app.ids.next('job');
    const firms = await noteFirms(app, register, input, null);
    if (input.guess !== undefined && firms.employerId !== null) {
      register.entries.push(
        entry(app, 'organisation-noted', call.now, [firms.employerId], {
          organisationId: firms.employerId,
          guess: input.guess,
        }),
      );
    }
    const notes = await otherAgency(app, firms.employerId, firms.agencyId);
    register.entries.push(
      entry(app, 'opportunity-opened', call.now, [id, firms.employerId, firms.agencyId], {
        opportunityId: id,
        ...jobPart(input),
        ...firms,
      }),
    );
    return done({ entries: register.entries, read, result: { opportunityId: id, notes } });
  });
};

export const changeJob: Handler<'change-job'> = async (app, input, call) => {
  const bad = checkPlace(app, input.zone, input.region);
  if (bad) return bad;
  return decide(app, call, async () => {
    const { book, read } = await loadBook(app, [input.job]);
    const job = book.jobs[0];
    if (!job) return unknownJob(input.job);
    const register = createRegister(app, book, call.now);
    const named = input.employer !== undefined || input.agency !== undefined || input.undisclosed === true;
    const firms = named ? await noteFirms(app, register, input, null) : { employerId: null, agencyId: null };
    const part: Omit<Payload<'opportunity-changed'>, 'opportunityId'> = {
      ...jobPart(input),
      ...(firms.employerId === null ? {} : { employerId: firms.employerId }),
      ...(firms.agencyId === null ? {} : { agencyId: firms.agencyId }),
    };
    if (input.contact !== undefined) {
      const contact = await resolvePerson(app, input.contact, book, [...book.personById.keys()]);
      if (!contact.ok) return contact;
      part.contactId = contact.value;
    }
    // A contact on the other side of the market is one of the agency's people.
    if (
      part.contactId &&
      (part.agencyId ?? job.agencyId) &&
      book.personById.get(part.contactId)?.organisationId == null
    ) {
      const organisationId = part.agencyId ?? job.agencyId;
      register.entries.push(
        entry(app, 'person-noted', call.now, [part.contactId, organisationId ?? null], {
          personId: part.contactId,
          organisationId: organisationId ?? null,
        }),
      );
    }
    if (Object.keys(part).length === 0 && register.entries.length === 0)
      return refuse('needs', 'Nothing to change was given.', 'Name what is new, for instance --met client.');
    register.entries.push(
      entry(app, 'opportunity-changed', call.now, [job.id, part.agencyId ?? null, part.employerId ?? null], {
        opportunityId: job.id,
        ...part,
      }),
    );
    return done({
      entries: register.entries,
      read,
      result: {
        opportunityId: job.id,
        notes: await otherAgency(app, part.employerId ?? job.employerId, part.agencyId ?? job.agencyId),
      },
    });
  });
};

export const closeJob: Handler<'close-job'> = (app, input, call) =>
  decide(app, call, async () => {
    const found = await loadJob(app, input.job);
    if (!found) return unknownJob(input.job);
    const payload = {
      opportunityId: input.job,
      ending: input.ending,
      ...(input.reason === undefined ? {} : { reason: input.reason }),
    };
    return done({
      entries: [entry(app, 'opportunity-closed', call.now, closingScopes(found.job), payload)],
      read: [found.read],
      result: { opportunityId: input.job },
    });
  });

/** The account folds open offers, so it hears of the end of a job that had one. */
export function closingScopes(job: OpportunityState): string[] {
  return [job.id, ...(job.offer === null ? [] : ['account'])];
}

export const addPerson: Handler<'add-person'> = async (app, input, call) => {
  const bad = checkPlace(app, input.zone, input.region);
  if (bad) return bad;
  if (
    input.person === undefined &&
    input.name === undefined &&
    input.email === undefined &&
    input.phone === undefined
  ) {
    return refuse(
      'needs',
      'A person needs one thing by which to know them.',
      'Give --name as you heard it, --email or --phone.',
    );
  }
  return decide(app, call, async () => {
    const jobId =
      input.interview === undefined
        ? null
        : ((await app.store.lookup([lookupKey.interview(input.interview)]))[0]?.scope ?? null);
    if (input.interview !== undefined && jobId === null)
      return refuse(
        'not-found',
        `There is no interview ${input.interview}.`,
        '`persevere job JOB` lists its interviews.',
      );
    const { book, read } = await loadBook(app, jobId === null ? [] : [jobId]);
    const job = book.jobs[0];
    const register = createRegister(app, book, call.now);
    const firmId =
      input.firm === undefined
        ? (job?.agencyId ?? job?.employerId ?? null)
        : await register.firm(input.firm, input.agency === true ? 'agency' : 'employer');
    const interview = job?.interviews.find((each) => each.id === input.interview);
    const among = interview?.attendees.map((each) => each.personId) ?? [];
    const id =
      input.person ??
      (await register.person(
        { name: input.name ?? null, email: input.email ?? null, phone: input.phone ?? null },
        firmId,
        among,
      ));
    const part = {
      ...(input.name === undefined ? {} : { name: input.name }),
      ...(input.email === undefined ? {} : { email: input.email.trim() }),
      ...(input.phone === undefined ? {} : { phone: input.phone }),
      ...(input.title === undefined ? {} : { title: input.title }),
      ...(input.firm === undefined || firmId === null ? {} : { organisationId: firmId }),
      ...(input.zone === undefined ? {} : { zone: input.zone }),
      ...(input.region === undefined ? {} : { region: input.region.toUpperCase() }),
      ...(input.language === undefined ? {} : { language: input.language }),
      ...(input.reach === undefined ? {} : { askedChannel: input.reach }),
    };
    register.entries.push(entry(app, 'person-noted', call.now, [id, firmId], { personId: id, ...part }));
    if (job && interview && !among.includes(id)) {
      const side = job.agencyId === null ? 'employer' : job.met === 'agency' ? 'agency' : 'client';
      register.entries.push(
        entry(app, 'interview-planned', call.now, [job.id, id], replanned(job, interview, id, side)),
      );
    }
    return done({ entries: register.entries, read, result: { personId: id } });
  });
};

function replanned(
  job: OpportunityState,
  interview: InterviewState,
  personId: string,
  side: 'agency' | 'client' | 'employer',
): Payload<'interview-planned'> {
  return {
    interviewId: interview.id,
    opportunityId: job.id,
    startsAt: interview.startsAt,
    endsAt: interview.endsAt,
    zone: interview.zone,
    round: interview.round,
    final: interview.final,
    uid: interview.uid,
    sequence: interview.sequence,
    location: interview.location,
    organiserId: interview.organiserId,
    invitedAt: interview.invitedAt,
    confirmed: interview.confirmed,
    attendees: [...interview.attendees, { personId, side }],
  };
}

export const addInterview: Handler<'add-interview'> = async (app, input, call) => {
  const startsAt = parseInstant(input.starts);
  const endsAt = input.ends === undefined ? (startsAt ?? 0) + 3_600_000 : parseInstant(input.ends);
  if (startsAt === null || endsAt === null)
    return refuse(
      'invalid',
      'The time of the interview is not readable.',
      'Give it with its zone: 2026-12-04T10:00[Europe/London].',
    );
  if (endsAt <= startsAt) return refuse('invalid', 'The interview would end before it begins.', 'Check --ends.');
  return decide(app, call, async () => {
    const { book, read } = await loadBook(app, [input.job]);
    const job = book.jobs[0];
    if (!job) return unknownJob(input.job);
    const account = await loadAccount(app);
    const register = createRegister(app, book, call.now);
    const side = job.agencyId === null ? 'employer' : job.met === 'agency' ? 'agency' : 'client';
    const known = [...book.personById.keys()];
    const attendees: { personId: string; side: typeof side }[] = [];
    for (const typed of input.people ?? []) {
      const person = await findOrNote(app, register, typed, side === 'agency' ? job.agencyId : job.employerId, known);
      attendees.push({ personId: person, side });
    }
    const organiserId =
      input.organiser === undefined
        ? null
        : await findOrNote(app, register, input.organiser, job.agencyId ?? job.employerId, known);
    const interviewId = app.ids.next('itv');
    const zone = /\[([^\]=]+)\]/.exec(input.starts)?.[1] ?? account.zone ?? 'UTC';
    const people = attendees.map((each) => each.personId);
    register.entries.push(
      entry(app, 'interview-planned', call.now, [job.id, ...people, organiserId], {
        interviewId,
        opportunityId: job.id,
        startsAt,
        endsAt,
        zone,
        round: input.round ?? null,
        final: input.final ?? false,
        location: input.location ?? null,
        organiserId,
        // What was agreed by phone needs no confirmation.
        confirmed: true,
        attendees,
      }),
    );
    return done({
      entries: register.entries,
      read,
      result: { opportunityId: job.id, interviewId, people: await nameThem(app, register, people) },
    });
  });
};

/** Somebody noted already, or a new person with the name, address or number as typed. */
export async function findOrNote(
  app: App,
  register: Register,
  typed: string,
  firmId: string | null,
  among: readonly string[],
): Promise<string> {
  if (typed.startsWith('per_')) {
    const [loaded] = await app.store.load([typed]);
    if (loaded?.state?.kind === 'person') return typed;
  }
  const isNumber = /^[+(]?[\d\s()./-]{5,}$/.test(typed);
  const named = typed.includes('@') ? { email: typed } : isNumber ? { phone: typed.trim() } : { name: typed };
  return register.person(named, firmId, among);
}

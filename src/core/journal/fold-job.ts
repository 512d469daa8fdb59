import type { Entry, Payload } from './entry.ts';
import { payloadOf } from './entry.ts';
import { actOnMeaning, end, logInteraction, promise, promiseOwn, takeBackMeaning } from './fold-contact.ts';
import { interviewIdOf } from './interview-order.ts';
import { mergeInJob, resolveEntry } from './merge-people.ts';
import { remarkOf } from './remark.ts';
import type { InterviewState, OpportunityState } from './states.ts';

type Reducer = (job: OpportunityState, entry: Entry) => void;

/** The state of a job before its first entry; also what stands for a job whose opening entry was erased or lost. */
export function emptyJob(id: string, entry: Entry): OpportunityState {
  return {
    kind: 'job',
    id,
    entryId: entry.id,
    openedAt: entry.happenedAt,
    lastAt: entry.happenedAt,
    role: null,
    employerId: null,
    agencyId: null,
    contactId: null,
    preset: null,
    met: null,
    routing: null,
    routingAskedAt: null,
    representedOn: null,
    want: null,
    ending: null,
    endedAt: null,
    rejection: null,
    offer: null,
    acceptedOffer: null,
    interviews: [],
    interactions: [],
    theirPromise: null,
    ownPromises: [],
    choices: [],
    wanted: [],
    onTheirWay: [],
    threads: [],
    mails: [],
    gone: [],
    successor: null,
    merged: [],
  };
}

const reducers: Record<string, Reducer> = {
  'opportunity-opened': (job, entry) => {
    const payload = payloadOf('opportunity-opened', entry.payload);
    if (payload === null || payload.opportunityId !== job.id) return;
    job.entryId = entry.id;
    job.openedAt = entry.happenedAt;
    change(job, payload, entry.happenedAt);
  },
  'opportunity-changed': (job, entry) => {
    const payload = payloadOf('opportunity-changed', entry.payload);
    if (payload !== null && payload.opportunityId === job.id) change(job, payload, entry.happenedAt);
  },
  'opportunity-closed': (job, entry) => {
    const payload = payloadOf('opportunity-closed', entry.payload);
    if (payload === null || payload.opportunityId !== job.id) return;
    end(job, payload.ending, entry.happenedAt);
    // Said in a word, without the message itself: the thanks are owed all the same (PL14).
    if (payload.ending === 'rejected' && job.rejection === null)
      job.rejection = { at: entry.happenedAt, interactionId: entry.id, personId: null, channel: 'email' };
  },
  'want-decided': (job, entry) => {
    const payload = payloadOf('want-decided', entry.payload);
    if (payload === null || payload.opportunityId !== job.id) return;
    job.want = { want: payload.want, entryId: entry.id, at: entry.happenedAt, decided: true };
  },
  'letter-wanted': (job, entry) => {
    const payload = payloadOf('letter-wanted', entry.payload);
    if (payload === null || payload.opportunityId !== job.id) return;
    const { letter, text, personId } = payload;
    job.wanted.push({ entryId: entry.id, at: entry.happenedAt, letter, text, personId });
  },
  'interview-planned': (job, entry) => {
    const payload = payloadOf('interview-planned', entry.payload);
    if (payload === null || payload.opportunityId !== job.id) return;
    const interview: InterviewState = {
      id: payload.interviewId,
      entryId: entry.id,
      startsAt: payload.startsAt,
      endsAt: payload.endsAt,
      zone: payload.zone,
      round: payload.round ?? null,
      final: payload.final ?? false,
      uid: payload.uid ?? null,
      sequence: payload.sequence ?? 0,
      location: payload.location ?? null,
      details: payload.details ?? null,
      link: payload.link ?? null,
      organiserId: payload.organiserId ?? null,
      invitedAt: payload.invitedAt ?? null,
      stampedAt: payload.stampedAt ?? null,
      instanceAt: payload.instanceAt ?? null,
      invited: payload.invited ?? null,
      alsoUids: payload.alsoUid === undefined ? [] : [payload.alsoUid],
      confirmed: payload.confirmed ?? false,
      status: 'scheduled',
      outcomeAt: null,
      lateness: null,
      attendees: payload.attendees.map((each) => ({ personId: each.personId, side: each.side })),
      debrief: null,
      notedAt: entry.recordedAt,
    };
    const at = job.interviews.findIndex((each) => each.id === interview.id);
    if (at < 0) job.interviews.push(interview);
    else job.interviews[at] = plannedAgain(interview, payload, job.interviews[at] ?? interview);
  },
  'interview-moved': (job, entry) => {
    const payload = payloadOf('interview-moved', entry.payload);
    const interview = payload && interviewOf(job, payload.interviewId);
    if (!payload || !interview) return;
    interview.startsAt = payload.startsAt;
    interview.endsAt = payload.endsAt;
    interview.zone = payload.zone;
    interview.sequence = payload.sequence ?? interview.sequence;
    interview.stampedAt = payload.stampedAt ?? interview.stampedAt;
    interview.instanceAt = payload.instanceAt ?? interview.instanceAt;
    interview.invitedAt = entry.happenedAt;
    interview.confirmed = false;
    interview.status = 'scheduled';
    interview.outcomeAt = null;
    interview.lateness = null;
    // A moved interview voids its steps: what was said of the old time no longer stands (PL2).
    interview.debrief = null;
  },
  'interview-cancelled': (job, entry) => {
    const payload = payloadOf('interview-cancelled', entry.payload);
    const interview = payload && interviewOf(job, payload.interviewId);
    if (!payload || !interview) return;
    interview.status = 'cancelled';
    interview.outcomeAt = entry.happenedAt;
    interview.sequence = payload.sequence ?? interview.sequence;
    interview.stampedAt = payload.stampedAt ?? interview.stampedAt;
  },
  'interview-changed': (job, entry) => {
    const payload = payloadOf('interview-changed', entry.payload);
    const interview = payload && interviewOf(job, payload.interviewId);
    if (payload && interview) changeInterview(interview, payload);
  },
  'interview-corrected': (job, entry) => {
    const payload = payloadOf('interview-corrected', entry.payload);
    const interview = payload && interviewOf(job, payload.interviewId);
    if (payload && interview) correctInterview(interview, payload);
  },
  'interview-outcome': (job, entry) => {
    const payload = payloadOf('interview-outcome', entry.payload);
    const interview = payload && interviewOf(job, payload.interviewId);
    if (!payload || !interview) return;
    interview.status = payload.outcome;
    interview.outcomeAt = entry.happenedAt;
  },
  'lateness-noted': (job, entry) => {
    const payload = payloadOf('lateness-noted', entry.payload);
    const interview = payload && interviewOf(job, payload.interviewId);
    if (payload && interview)
      interview.lateness = { at: entry.happenedAt, entryId: entry.id, minutes: payload.minutes };
  },
  'debrief-saved': (job, entry) => {
    const payload = payloadOf('debrief-saved', entry.payload);
    const interview = payload && interviewOf(job, payload.interviewId);
    if (!payload || !interview) return;
    saveDebrief(job, interview, payload, entry);
  },
  'interaction-logged': (job, entry) => {
    const payload = payloadOf('interaction-logged', entry.payload);
    if (payload?.opportunityIds.includes(job.id)) logInteraction(job, payload, entry);
  },
  'meaning-confirmed': (job, entry) => {
    const payload = payloadOf('meaning-confirmed', entry.payload);
    const interaction = payload && job.interactions.find((each) => each.id === payload.interactionId);
    if (!payload || !interaction) return;
    interaction.meaning = payload.meaning;
    interaction.meaningConfirmed = true;
    takeBackMeaning(job, interaction);
    actOnMeaning(job, interaction, payload.deadlineOn ?? null);
    if (payload.promisedOn) promise(job, entry.id, '', payload.promisedOn, interaction.at);
  },
  'letter-approved': (job, entry) => {
    const payload = payloadOf('letter-approved', entry.payload);
    if (!payload?.opportunityIds.includes(job.id)) return;
    job.onTheirWay.push({
      sendId: payload.sendId,
      stepIds: [...payload.stepIds],
      personIds: [...payload.personIds],
      digest: payload.digest,
      at: entry.happenedAt,
      state: 'approved',
    });
  },
  'letter-progressed': (job, entry) => {
    const payload = payloadOf('letter-progressed', entry.payload);
    const letter = payload && job.onTheirWay.find((each) => each.sendId === payload.sendId);
    if (!payload || !letter) return;
    if (payload.progress === 'sending' || payload.progress === 'unknown') letter.state = payload.progress;
    else if (payload.progress === 'deferred') letter.state = 'approved';
    else job.onTheirWay = job.onTheirWay.filter((each) => each !== letter);
  },
  'people-merged': (job, entry) => {
    const payload = payloadOf('people-merged', entry.payload);
    if (payload) mergeInJob(job, { fromId: payload.fromId, intoId: payload.intoId });
  },
  'person-left': (job, entry) => {
    const payload = payloadOf('person-left', entry.payload);
    if (payload === null) return;
    const { personId: formerId, successorId: personId, opportunityIds } = payload;
    job.gone.push(formerId);
    if (personId !== null) job.gone = job.gone.filter((each) => each !== personId);
    if (opportunityIds.includes(job.id) && personId !== null) {
      job.contactId = personId;
      job.successor = { entryId: entry.id, at: entry.happenedAt, personId, formerId };
    } else if (job.contactId === formerId) job.contactId = null;
  },
  'step-chosen': (job, entry) => {
    const payload = payloadOf('step-chosen', entry.payload);
    if (payload === null || !payload.opportunityIds.includes(job.id)) return;
    job.choices = job.choices.filter((each) => each.stepId !== payload.stepId);
    job.choices.push({
      stepId: payload.stepId,
      stepKind: payload.stepKind,
      choice: payload.choice,
      at: entry.happenedAt,
      position: entry.position,
      keepOn: payload.keepOn ?? null,
      until: payload.until ?? null,
      reason: payload.reason ?? '',
    });
  },
};

/** Applies one entry to a job, in place. Unknown kinds and damaged payloads change nothing (ST4). */
export function applyToJob(job: OpportunityState, noted: Entry): void {
  const entry = resolveEntry(noted, job.merged);
  reducers[entry.kind]?.(job, entry);
  const interviewId = interviewIdOf(entry);
  const interview = interviewId === null ? undefined : interviewOf(job, interviewId);
  if (interview !== undefined) interview.notedAt = Math.max(interview.notedAt, entry.recordedAt);
  if (entry.happenedAt > job.lastAt) job.lastAt = entry.happenedAt;
}

function interviewOf(job: OpportunityState, interviewId: string): InterviewState | undefined {
  return job.interviews.find((each) => each.id === interviewId);
}

/** Noted once more in full: what an invitation said, and how it went, is not said again and stays. */
function plannedAgain(
  interview: InterviewState,
  payload: Payload<'interview-planned'>,
  before: InterviewState,
): InterviewState {
  return {
    ...interview,
    details: payload.details === undefined ? before.details : interview.details,
    link: payload.link === undefined ? before.link : interview.link,
    stampedAt: payload.stampedAt === undefined ? before.stampedAt : interview.stampedAt,
    instanceAt: payload.instanceAt === undefined ? before.instanceAt : interview.instanceAt,
    invited: payload.invited === undefined ? before.invited : interview.invited,
    alsoUids: [...new Set([...before.alsoUids, ...interview.alsoUids])],
    debrief: before.debrief,
  };
}

/** The place is given whole; nobody who had moved it is asked again, and what happened at it stays. */
function correctInterview(interview: InterviewState, payload: Payload<'interview-corrected'>): void {
  if (payload.startsAt !== undefined) interview.startsAt = payload.startsAt;
  if (payload.endsAt !== undefined) interview.endsAt = payload.endsAt;
  if (payload.zone !== undefined) interview.zone = payload.zone;
  if (payload.round !== undefined) interview.round = payload.round;
  if (payload.final !== undefined) interview.final = payload.final;
  if (payload.location !== undefined) interview.location = payload.location;
  interview.attendees = interview.attendees.filter((each) => !payload.left.includes(each.personId));
  for (const { personId, side } of payload.joined)
    if (!interview.attendees.some((each) => each.personId === personId)) interview.attendees.push({ personId, side });
  if (interview.debrief !== null)
    interview.debrief.people = interview.debrief.people.filter((each) => !payload.left.includes(each.personId));
}

function changeInterview(interview: InterviewState, payload: Payload<'interview-changed'>): void {
  for (const { personId, side } of payload.joined)
    if (!interview.attendees.some((each) => each.personId === personId)) interview.attendees.push({ personId, side });
  interview.attendees = interview.attendees.filter((each) => !payload.left.includes(each.personId));
  if (payload.location !== undefined) interview.location = payload.location;
  if (payload.details !== undefined) interview.details = payload.details;
  if (payload.link !== undefined) interview.link = payload.link;
  if (payload.organiserId !== undefined) interview.organiserId = payload.organiserId;
  if (payload.confirmed !== undefined) interview.confirmed = payload.confirmed;
  if (payload.invited !== undefined) interview.invited = [...payload.invited];
  interview.sequence = payload.sequence ?? interview.sequence;
  interview.stampedAt = payload.stampedAt ?? interview.stampedAt;
  interview.instanceAt = payload.instanceAt ?? interview.instanceAt;
  const { alsoUid } = payload;
  if (alsoUid !== undefined && !interview.alsoUids.includes(alsoUid)) interview.alsoUids.push(alsoUid);
}

function change(job: OpportunityState, payload: Payload<'opportunity-changed'>, at: number): void {
  if (payload.role !== undefined) job.role = payload.role;
  if (payload.employerId !== undefined) job.employerId = payload.employerId;
  if (payload.agencyId !== undefined) job.agencyId = payload.agencyId;
  if (payload.contactId !== undefined) job.contactId = payload.contactId;
  if (payload.preset !== undefined) job.preset = payload.preset;
  if (payload.met !== undefined) job.met = payload.met;
  if (payload.representedOn !== undefined) job.representedOn = payload.representedOn;
  if (payload.routing !== undefined) {
    job.routing = payload.routing;
    job.routingAskedAt = payload.routing === 'ask' ? at : null;
  }
}

function saveDebrief(
  job: OpportunityState,
  interview: InterviewState,
  payload: Payload<'debrief-saved'>,
  entry: Entry,
): void {
  const earlier = interview.debrief?.entryId;
  interview.status = payload.held ? 'held' : interview.status === 'scheduled' ? 'moved' : interview.status;
  interview.outcomeAt = entry.happenedAt;
  for (const person of payload.people) {
    const known = interview.attendees.find((each) => each.personId === person.personId);
    if (known) known.side = person.side;
    else interview.attendees.push({ personId: person.personId, side: person.side });
  }
  interview.debrief = {
    entryId: entry.id,
    at: entry.happenedAt,
    people: payload.people.map((each) => ({ personId: each.personId, remark: remarkOf(each), say: each.say ?? '' })),
    forgot: payload.forgot.map((each) => ({ text: each.text, forPersonId: each.forPersonId })),
    wentBadly: (payload.wentBadly ?? []).map((each) => ({ text: each.text, putRight: each.putRight })),
    pace: payload.pace,
    want: payload.want,
  };
  if (payload.want !== null) job.want = { want: payload.want, entryId: entry.id, at: entry.happenedAt, decided: false };
  else if (earlier !== undefined && job.want?.entryId === earlier) job.want = null;
  if (earlier !== undefined) job.ownPromises = job.ownPromises.filter((each) => each.entryId !== earlier);
  promiseOwn(job, payload.iPromised, entry);
  if (payload.theyPromised?.byOn)
    promise(job, entry.id, payload.theyPromised.text, payload.theyPromised.byOn, interview.endsAt);
  else if (earlier !== undefined && job.theirPromise?.entryId === earlier) job.theirPromise = null;
}

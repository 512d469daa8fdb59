import { fields, flag, type Infer, id, instant, integer, list, nullable, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { size } from '../sizes.ts';
import type { InterviewState } from '../states.ts';
import { defineKind } from './define.ts';
import { attendee, aZone, invitationPart } from './parts.ts';

const { name, short } = size;

const shape = fields({
  interviewId: id,
  jobId: id,
  startsAt: instant,
  endsAt: instant,
  zone: aZone,
  round: optional(nullable(name)),
  final: optional(flag),
  uid: optional(nullable(short)),
  sequence: optional(integer),
  location: optional(nullable(short)),
  organiserId: optional(nullable(id)),
  invitedAt: optional(nullable(instant)),
  confirmed: optional(flag),
  attendees: list(attendee, 100),
  ...invitationPart,
});

/** An interview, with its time and the people who will be there. */
export const interviewPlanned = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ jobId, attendees, organiserId }) => [jobId, ...attendees.map((each) => each.personId), organiserId],
  around: 'nothing',
  undo: 'stays',
  reduce: {
    job(job, payload, entry) {
      if (payload.jobId !== job.id) return;
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
  },
  withoutPerson: (payload, personId) => ({
    ...payload,
    organiserId: payload.organiserId === personId ? null : payload.organiserId,
    attendees: payload.attendees.filter((each) => each.personId !== personId),
  }),
  searchable: ({ round, location, details, link }) => [round, location, details, link],
});

/** Noted once more in full: what an invitation said, and how it went, is not said again and stays. */
function plannedAgain(interview: InterviewState, payload: Infer<typeof shape>, before: InterviewState): InterviewState {
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

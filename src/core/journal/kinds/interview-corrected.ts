import { fields, flag, id, instant, list, nullable, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { size } from '../sizes.ts';
import { interviewOf, join } from './changes.ts';
import { defineKind } from './define.ts';
import { attendee, aZone } from './parts.ts';

const { name, short, ids } = size;

const shape = fields({
  interviewId: id,
  jobId: id,
  startsAt: optional(instant),
  endsAt: optional(instant),
  zone: optional(aZone),
  round: optional(nullable(name)),
  final: optional(flag),
  location: optional(nullable(short)),
  joined: list(attendee, 100),
  left: ids,
});

/** What was noted of an interview was wrong; nobody moved it, so what happened at it stays (UI1). */
export const interviewCorrected = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ jobId, joined, left }) => [jobId, ...joined.map((each) => each.personId), ...left],
  around: 'nothing',
  undo: 'in-story',
  reduce: {
    job(job, payload) {
      const interview = interviewOf(job, payload.interviewId);
      if (!interview) return;
      if (payload.startsAt !== undefined) interview.startsAt = payload.startsAt;
      if (payload.endsAt !== undefined) interview.endsAt = payload.endsAt;
      if (payload.zone !== undefined) interview.zone = payload.zone;
      if (payload.round !== undefined) interview.round = payload.round;
      if (payload.final !== undefined) interview.final = payload.final;
      if (payload.location !== undefined) interview.location = payload.location;
      interview.attendees = interview.attendees.filter((each) => !payload.left.includes(each.personId));
      join(interview, payload.joined);
      if (interview.debrief !== null)
        interview.debrief.people = interview.debrief.people.filter((each) => !payload.left.includes(each.personId));
    },
  },
  withoutPerson: (payload, personId) => ({
    ...payload,
    joined: payload.joined.filter((each) => each.personId !== personId),
    left: payload.left.filter((each) => each !== personId),
  }),
  searchable: ({ round, location }) => [round, location],
});

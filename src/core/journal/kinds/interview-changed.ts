import { fields, flag, id, integer, list, nullable, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { size } from '../sizes.ts';
import { interviewOf, join } from './changes.ts';
import { defineKind } from './define.ts';
import { attendee, invitationPart } from './parts.ts';

const { short, ids } = size;

const shape = fields({
  interviewId: id,
  jobId: id,
  joined: list(attendee, 100),
  left: ids,
  location: optional(nullable(short)),
  organiserId: optional(nullable(id)),
  sequence: optional(integer),
  confirmed: optional(flag),
  ...invitationPart,
});

/** What changed beside the time: who comes, where, what the invitation says, that it was accepted. */
export const interviewChanged = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ jobId, joined, left, organiserId }) => [
    jobId,
    ...joined.map((each) => each.personId),
    ...left,
    organiserId,
  ],
  around: 'nothing',
  undo: 'with-its-act',
  reduce: {
    job(job, payload) {
      const interview = interviewOf(job, payload.interviewId);
      if (!interview) return;
      join(interview, payload.joined);
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
    },
  },
  withoutPerson: (payload, personId) => ({
    ...payload,
    organiserId: payload.organiserId === personId ? null : payload.organiserId,
    joined: payload.joined.filter((each) => each.personId !== personId),
    left: payload.left.filter((each) => each !== personId),
  }),
  searchable: ({ location, details, link }) => [location, details, link],
});

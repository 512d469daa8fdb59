import { fields, id, instant, integer, nullable, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { interviewOf } from './changes.ts';
import { defineKind, noWords, ofNobodyElse } from './define.ts';
import { aZone } from './parts.ts';

const shape = fields({
  interviewId: id,
  jobId: id,
  startsAt: instant,
  endsAt: instant,
  zone: aZone,
  sequence: optional(integer),
  stampedAt: optional(nullable(instant)),
  fromStartsAt: optional(instant),
  instanceAt: optional(nullable(instant)),
});

/** `fromStartsAt` is when it was to be before: the same time where a cancelled interview is on again. */
export const interviewMoved = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ jobId }) => [jobId],
  around: 'nothing',
  undo: 'in-story',
  reduce: {
    job(job, payload, entry) {
      const interview = interviewOf(job, payload.interviewId);
      if (!interview) return;
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
  },
  withoutPerson: ofNobodyElse,
  searchable: noWords,
});

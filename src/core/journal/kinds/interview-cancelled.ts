import { fields, id, instant, integer, nullable, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { interviewOf } from './changes.ts';
import { defineKind, noWords, ofNobodyElse } from './define.ts';

const shape = fields({
  interviewId: id,
  jobId: id,
  sequence: optional(integer),
  stampedAt: optional(nullable(instant)),
});

/** An interview will not take place. */
export const interviewCancelled = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ jobId }) => [jobId],
  around: 'nothing',
  undo: 'in-story',
  reduce: {
    job(job, payload, entry) {
      const interview = interviewOf(job, payload.interviewId);
      if (!interview) return;
      interview.status = 'cancelled';
      interview.outcomeAt = entry.happenedAt;
      interview.sequence = payload.sequence ?? interview.sequence;
      interview.stampedAt = payload.stampedAt ?? interview.stampedAt;
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: noWords,
});

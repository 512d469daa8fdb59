import { fields, id, oneOf } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { interviewOf } from './changes.ts';
import { defineKind, noWords, ofNobodyElse } from './define.ts';

const shape = fields({
  interviewId: id,
  jobId: id,
  outcome: oneOf('held', 'moved', 'they-missed', 'i-missed'),
});

/** Whether an interview took place, as the candidate said. */
export const interviewOutcome = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ jobId }) => [jobId],
  around: 'nothing',
  undo: 'in-story',
  reduce: {
    job(job, payload, entry) {
      const interview = interviewOf(job, payload.interviewId);
      if (!interview) return;
      interview.status = payload.outcome;
      interview.outcomeAt = entry.happenedAt;
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: noWords,
});

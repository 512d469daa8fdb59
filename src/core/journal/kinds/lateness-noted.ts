import { fields, id, integer, nullable } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { interviewOf } from './changes.ts';
import { defineKind, noWords, ofNobodyElse } from './define.ts';

const shape = fields({ interviewId: id, jobId: id, minutes: nullable(integer) });

/** The candidate will be late by some minutes, or, with null, has to move the interview (PL16). */
export const latenessNoted = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ jobId }) => [jobId],
  around: 'nothing',
  undo: 'in-story',
  reduce: {
    job(job, { interviewId, minutes }, entry) {
      const interview = interviewOf(job, interviewId);
      if (interview) interview.lateness = { at: entry.happenedAt, entryId: entry.id, minutes };
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: noWords,
});

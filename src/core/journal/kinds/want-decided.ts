import { fields, id, oneOf, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { size } from '../sizes.ts';
import { wants } from '../vocabulary.ts';
import { decideWant } from './changes.ts';
import { defineKind, ofNobodyElse } from './define.ts';

const shape = fields({ jobId: id, want: oneOf(...wants), reason: optional(size.note) });

/** What the candidate decided after weighing it; the letters and the plan follow it (WR3). */
export const wantDecided = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ jobId }) => [jobId],
  around: 'nothing',
  undo: 'with-its-act',
  reduce: {
    job(job, { jobId, want }, entry) {
      if (jobId === job.id) decideWant(job, want, entry, true);
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ reason }) => [reason],
});

import { fields, id, nullable, oneOf } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { size } from '../sizes.ts';
import { sendingProgress } from '../vocabulary.ts';
import { defineKind, noWords, ofNobodyElse } from './define.ts';

const shape = fields({
  sendId: id,
  jobIds: size.ids,
  progress: oneOf(...sendingProgress),
  /** Why, as a code; for what the person says themselves `person`. */
  reason: nullable(size.name),
});

/** What became of an approved letter (SG1). */
export const letterProgressed = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ jobIds }) => jobIds,
  around: 'nothing',
  undo: 'never',
  reduce: {
    job(job, { sendId, progress }) {
      const letter = job.onTheirWay.find((each) => each.sendId === sendId);
      if (!letter) return;
      if (progress === 'sending' || progress === 'unknown') letter.state = progress;
      else if (progress === 'deferred') letter.state = 'approved';
      else job.onTheirWay = job.onTheirWay.filter((each) => each !== letter);
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: noWords,
});

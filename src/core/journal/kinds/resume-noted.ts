import { fields, oneOf, type Shape } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { RECORD_SCOPE } from '../scopes.ts';
import { wordsIn } from '../words-in.ts';
import { defineKind, ofNobodyElse } from './define.ts';

const anObject: Shape<object> = (value): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shape = fields({ source: oneOf('json-resume', 'linkedin'), resume: anObject });

/** A résumé as it came, in the JSON Resume format, so that it can be given back whole. */
export const resumeNoted = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: () => [RECORD_SCOPE],
  around: 'nothing',
  undo: 'with-its-act',
  reduce: {
    record(record, { source, resume }, entry) {
      record.resume = { entryId: entry.id, at: entry.happenedAt, source, resume };
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ resume }) => wordsIn(resume),
});

import { fields, id, nullable } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { RECORD_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { defineKind, erasedPayload } from './define.ts';

const shape = fields({ feedbackId: id, jobId: id, personId: nullable(id), text: size.note });

/** What somebody advised, kept for the next interview. */
export const feedbackNoted = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ jobId, personId }) => [RECORD_SCOPE, jobId, personId],
  around: 'nothing',
  undo: 'in-story',
  reduce: {
    record(record, { feedbackId: id, jobId, personId, text }, entry) {
      record.feedback = record.feedback.filter((each) => each.id !== id);
      if (text !== '') record.feedback.push({ entryId: entry.id, at: entry.happenedAt, id, jobId, personId, text });
    },
  },
  withoutPerson: (payload, personId) => (payload.personId === personId ? erasedPayload : payload),
  searchable: ({ text }) => [text],
});

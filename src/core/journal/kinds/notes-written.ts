import { fields, id } from '../../parse/shape.ts';
import { size } from '../sizes.ts';
import { defineKind, ofNobodyElse } from './define.ts';

const shape = fields({ jobId: id, text: size.note });

/** The candidate's own notes on a job, whole as they stood then: no letter takes from them. */
export const notesWritten = defineKind({
  shape,
  upcast: [],
  scopesOf: ({ jobId }) => [jobId],
  around: 'nothing',
  undo: 'in-story',
  reduce: {
    job(job, { jobId, text }, entry) {
      if (jobId === job.id) job.notes = { text, entryId: entry.id, at: entry.happenedAt };
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ text }) => [text],
});

import { fields, id } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { changeJob } from './changes.ts';
import { defineKind } from './define.ts';
import { jobPart } from './parts.ts';

const shape = fields({ jobId: id, ...jobPart });

/** A job that the candidate is in the running for. */
export const jobOpened = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ jobId, employerId, agencyId, mainContactId }) => [jobId, employerId, agencyId, mainContactId],
  around: 'nothing',
  undo: 'stays',
  reduce: {
    job(job, payload, entry) {
      if (payload.jobId !== job.id) return;
      job.entryId = entry.id;
      job.openedAt = entry.happenedAt;
      changeJob(job, payload, entry.happenedAt);
    },
  },
  withoutPerson: (payload, personId) =>
    payload.mainContactId === personId ? { ...payload, mainContactId: null } : payload,
  searchable: ({ role, representedOn, pay, place, office, link, source }) => [
    role,
    representedOn,
    pay,
    place,
    office,
    link,
    source,
  ],
});

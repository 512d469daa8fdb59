import { fields, id } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { changeJob } from './changes.ts';
import { defineKind } from './define.ts';
import { jobPart } from './parts.ts';

const shape = fields({ jobId: id, ...jobPart });

/** What is known of a job changed. */
export const jobChanged = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ jobId, employerId, agencyId }) => [jobId, employerId, agencyId],
  around: 'nothing',
  undo: 'as-last-act',
  reduce: {
    job(job, payload, entry) {
      if (payload.jobId === job.id) changeJob(job, payload, entry.happenedAt);
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

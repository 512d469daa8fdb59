import { fields, id } from '../../parse/shape.ts';
import { changeJob } from './changes.ts';
import { defineKind } from './define.ts';
import { opportunityPart } from './parts.ts';

const shape = fields({ opportunityId: id, ...opportunityPart });

/** A job that the candidate is in the running for. */
export const opportunityOpened = defineKind({
  shape,
  upcast: [],
  scopesOf: ({ opportunityId, employerId, agencyId, contactId }) => [opportunityId, employerId, agencyId, contactId],
  around: 'nothing',
  reduce: {
    job(job, payload, entry) {
      if (payload.opportunityId !== job.id) return;
      job.entryId = entry.id;
      job.openedAt = entry.happenedAt;
      changeJob(job, payload, entry.happenedAt);
    },
  },
  withoutPerson: (payload, personId) => (payload.contactId === personId ? { ...payload, contactId: null } : payload),
  searchable: ({ role, representedOn }) => [role, representedOn],
});

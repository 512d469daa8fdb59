import { fields, id } from '../../parse/shape.ts';
import { changeJob } from './changes.ts';
import { defineKind } from './define.ts';
import { opportunityPart } from './parts.ts';

const shape = fields({ opportunityId: id, ...opportunityPart });

/** What is known of a job changed. */
export const opportunityChanged = defineKind({
  shape,
  upcast: [],
  scopesOf: ({ opportunityId, employerId, agencyId }) => [opportunityId, employerId, agencyId],
  around: 'nothing',
  reduce: {
    job(job, payload, entry) {
      if (payload.opportunityId === job.id) changeJob(job, payload, entry.happenedAt);
    },
  },
  withoutPerson: (payload, personId) => (payload.contactId === personId ? { ...payload, contactId: null } : payload),
  searchable: ({ role, representedOn }) => [role, representedOn],
});

import { fields, id, nullable } from '../../parse/shape.ts';
import { size } from '../sizes.ts';
import { defineKind, erasedPayload, noWords } from './define.ts';

const shape = fields({
  personId: id,
  organisationId: nullable(id),
  successorId: nullable(id),
  opportunityIds: size.ids,
});

/** Somebody has left a firm; running jobs go on with the successor, where there is one. */
export const personLeft = defineKind({
  shape,
  upcast: [],
  scopesOf: ({ personId, successorId, organisationId, opportunityIds }) => [
    personId,
    successorId,
    organisationId,
    ...opportunityIds,
  ],
  // The running jobs that name them: nobody is asked there any more who is gone.
  around: 'book',
  reduce: {
    person(person, { personId, organisationId, successorId }, entry) {
      if (personId !== person.id || organisationId === null) return;
      person.former.push({ organisationId, leftAt: entry.happenedAt, successorId });
      if (person.organisationId === organisationId) person.organisationId = null;
    },
    job(job, { personId: formerId, successorId: personId, opportunityIds }, entry) {
      job.gone.push(formerId);
      if (personId !== null) job.gone = job.gone.filter((each) => each !== personId);
      if (opportunityIds.includes(job.id) && personId !== null) {
        job.contactId = personId;
        job.successor = { entryId: entry.id, at: entry.happenedAt, personId, formerId };
      } else if (job.contactId === formerId) job.contactId = null;
    },
  },
  withoutPerson: (payload, personId) =>
    payload.personId === personId
      ? erasedPayload
      : { ...payload, successorId: payload.successorId === personId ? null : payload.successorId },
  searchable: noWords,
});

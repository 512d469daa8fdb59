import { fields, id, nullable } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { size } from '../sizes.ts';
import { defineKind, erasedPayload, noWords } from './define.ts';

const shape = fields({
  personId: id,
  firmId: nullable(id),
  successorId: nullable(id),
  jobIds: size.ids,
});

/** Somebody has left a firm; running jobs go on with the successor, where there is one. */
export const personLeft = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ personId, successorId, firmId, jobIds }) => [personId, successorId, firmId, ...jobIds],
  // The running jobs that name them: nobody is asked there any more who is gone.
  around: 'book',
  undo: 'in-story',
  reduce: {
    person(person, { personId, firmId, successorId }, entry) {
      if (personId !== person.id || firmId === null) return;
      person.former.push({ firmId, leftAt: entry.happenedAt, successorId });
      if (person.firmId === firmId) person.firmId = null;
    },
    job(job, { personId: formerId, successorId: personId, jobIds }, entry) {
      job.gone.push(formerId);
      if (personId !== null) job.gone = job.gone.filter((each) => each !== personId);
      if (jobIds.includes(job.id) && personId !== null) {
        job.mainContactId = personId;
        job.successor = { entryId: entry.id, at: entry.happenedAt, personId, formerId };
      } else if (job.mainContactId === formerId) job.mainContactId = null;
    },
  },
  withoutPerson: (payload, personId) =>
    payload.personId === personId
      ? erasedPayload
      : { ...payload, successorId: payload.successorId === personId ? null : payload.successorId },
  searchable: noWords,
});

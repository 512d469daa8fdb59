import { fields, id } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { changePerson } from './changes.ts';
import { defineKind, erasedPayload } from './define.ts';
import { personPart } from './parts.ts';

const shape = fields({ personId: id, ...personPart });

/** What was known of somebody was wrong (UI1): the same fields, put right by hand. */
export const personCorrected = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ personId, firmId }) => [personId, firmId],
  // The firm that they were noted at, and the jobs whose story tells of them.
  around: 'book',
  undo: 'in-story',
  reduce: {
    person(person, payload) {
      if (payload.personId === person.id) changePerson(person, payload);
    },
  },
  withoutPerson: (payload, personId) => (payload.personId === personId ? erasedPayload : payload),
  searchable: ({ name, email, phone, title, sounds, greeted, position }) => [
    name,
    email,
    phone,
    title,
    sounds,
    greeted,
    position,
  ],
});

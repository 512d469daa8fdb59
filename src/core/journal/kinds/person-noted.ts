import { fields, id } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { changePerson } from './changes.ts';
import { defineKind, erasedPayload } from './define.ts';
import { personPart } from './parts.ts';

const shape = fields({ personId: id, ...personPart });

/** What is known of a person. */
export const personNoted = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ personId, firmId }) => [personId, firmId],
  around: 'nothing',
  undo: 'stays',
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

import { fields, id, list, nullable } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { mergeInJob, mergeInRecord } from '../merge-people.ts';
import { RECORD_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { defineKind, erasedPayload } from './define.ts';

const { name } = size;

const shape = fields({
  fromId: id,
  intoId: id,
  /** By what the first was known: it leads to the second from now on. */
  name: nullable(name),
  email: nullable(name),
  phone: nullable(name),
  /** Notes that the first stood for already. */
  others: list(fields({ personId: id, name: nullable(name), email: nullable(name), phone: nullable(name) }), 50),
});

/** Two notes are one person: what was noted of the first counts for the second. Retracting this takes them apart again. */
export const peopleMerged = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ fromId, intoId }) => [fromId, intoId, RECORD_SCOPE],
  // The jobs that name the first: there the second stands in their place.
  around: 'book',
  undo: 'in-story',
  reduce: {
    person(person, { fromId, intoId, name, email, phone, others }) {
      if (fromId === person.id) person.mergedInto = intoId;
      if (intoId !== person.id) return;
      person.alsoKnownAs.push({ personId: fromId, name, email, phone }, ...others.map((each) => ({ ...each })));
      person.name ??= name;
      person.email ??= email;
      person.phone ??= phone;
    },
    job(job, { fromId, intoId }) {
      mergeInJob(job, { fromId, intoId });
    },
    record(record, { fromId, intoId }) {
      mergeInRecord(record, { fromId, intoId });
    },
  },
  withoutPerson: (payload, personId) =>
    payload.fromId === personId || payload.intoId === personId ? erasedPayload : payload,
  searchable: ({ name, email, phone, others }) => [
    name,
    email,
    phone,
    ...others.flatMap((each) => [each.name, each.email, each.phone]),
  ],
});

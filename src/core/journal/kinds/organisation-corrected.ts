import { fields, flag, id, oneOf, optional } from '../../parse/shape.ts';
import { size } from '../sizes.ts';
import { defineKind, ofNobodyElse } from './define.ts';

const shape = fields({
  organisationId: id,
  name: optional(size.name),
  type: optional(oneOf('agency', 'employer')),
  undisclosed: optional(flag),
});

/** The name or the kind of a firm was wrong: it stays the same firm, with its people and its jobs. */
export const organisationCorrected = defineKind({
  shape,
  upcast: [],
  scopesOf: ({ organisationId }) => [organisationId],
  // Its people and its jobs, whose story tells of it.
  around: 'book',
  reduce: {
    organisation(organisation, payload) {
      if (payload.organisationId !== organisation.id) return;
      if (payload.name !== undefined) organisation.name = payload.name;
      if (payload.type !== undefined) organisation.type = payload.type;
      if (payload.undisclosed !== undefined) organisation.undisclosed = payload.undisclosed;
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ name, type }) => [name, type],
});

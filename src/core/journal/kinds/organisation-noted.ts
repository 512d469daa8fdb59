import { fields, flag, id, nullable, oneOf, optional } from '../../parse/shape.ts';
import { size } from '../sizes.ts';
import { defineKind, ofNobodyElse } from './define.ts';
import { aZone } from './parts.ts';

const { name } = size;

const shape = fields({
  organisationId: id,
  name: optional(name),
  type: optional(oneOf('agency', 'employer')),
  region: optional(nullable(name)),
  zone: optional(nullable(aZone)),
  undisclosed: optional(flag),
  guess: optional(nullable(name)),
});

/** What is known of a firm. A field that is absent leaves what was known; null clears it. */
export const organisationNoted = defineKind({
  shape,
  upcast: [],
  scopesOf: ({ organisationId }) => [organisationId],
  around: 'nothing',
  reduce: {
    organisation(organisation, payload) {
      if (payload.organisationId !== organisation.id) return;
      if (payload.name !== undefined) organisation.name = payload.name;
      if (payload.type !== undefined) organisation.type = payload.type;
      if (payload.region !== undefined) organisation.region = payload.region;
      if (payload.zone !== undefined) organisation.zone = payload.zone;
      if (payload.undisclosed !== undefined) organisation.undisclosed = payload.undisclosed;
      if (payload.guess !== undefined) organisation.guess = payload.guess;
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ name, type, guess }) => [name, type, guess],
});

import { fields, flag, id, nullable, oneOf, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { size } from '../sizes.ts';
import { defineKind, ofNobodyElse } from './define.ts';
import { aZone } from './parts.ts';

const { name } = size;

const shape = fields({
  firmId: id,
  name: optional(name),
  type: optional(oneOf('agency', 'employer')),
  region: optional(nullable(name)),
  zone: optional(nullable(aZone)),
  undisclosed: optional(flag),
  guess: optional(nullable(name)),
});

/** What is known of a firm. A field that is absent leaves what was known; null clears it. */
export const firmNoted = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ firmId }) => [firmId],
  around: 'nothing',
  undo: 'stays',
  reduce: {
    firm(firm, payload) {
      if (payload.firmId !== firm.id) return;
      if (payload.name !== undefined) firm.name = payload.name;
      if (payload.type !== undefined) firm.type = payload.type;
      if (payload.region !== undefined) firm.region = payload.region;
      if (payload.zone !== undefined) firm.zone = payload.zone;
      if (payload.undisclosed !== undefined) firm.undisclosed = payload.undisclosed;
      if (payload.guess !== undefined) firm.guess = payload.guess;
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ name, type, guess }) => [name, type, guess],
});

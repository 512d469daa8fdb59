import { fields, flag, id, nullable, oneOf, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { size } from '../sizes.ts';
import { defineKind, ofNobodyElse } from './define.ts';
import { aZone } from './parts.ts';

const shape = fields({
  firmId: id,
  name: optional(size.name),
  type: optional(oneOf('agency', 'employer')),
  undisclosed: optional(flag),
  region: optional(nullable(size.name)),
  zone: optional(nullable(aZone)),
});

/** The name, the kind or the place of a firm was wrong: it stays the same firm, with its people and its jobs. */
export const firmCorrected = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ firmId }) => [firmId],
  // Its people and its jobs, whose story tells of it.
  around: 'book',
  undo: 'in-story',
  reduce: {
    firm(firm, payload) {
      if (payload.firmId !== firm.id) return;
      if (payload.name !== undefined) firm.name = payload.name;
      if (payload.type !== undefined) firm.type = payload.type;
      if (payload.undisclosed !== undefined) firm.undisclosed = payload.undisclosed;
      if (payload.region !== undefined) firm.region = payload.region;
      if (payload.zone !== undefined) firm.zone = payload.zone;
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ name, type }) => [name, type],
});

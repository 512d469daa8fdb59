import { day as aDay, fields, id } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { size } from '../sizes.ts';
import { defineKind, ofNobodyElse } from './define.ts';

const shape = fields({ firmId: id, from: aDay, to: aDay, reason: size.short });

/** A firm is shut from the first of these days to the last. */
export const closingDaysNoted = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ firmId }) => [firmId],
  around: 'nothing',
  undo: 'as-last-act',
  reduce: {
    firm(firm, { firmId, from, to, reason }, entry) {
      if (firmId === firm.id) firm.closed.push({ entryId: entry.id, from, to, reason });
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ from, to, reason }) => [from, to, reason],
});

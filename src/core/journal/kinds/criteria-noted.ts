import { fields, flag, id, integer, list, nullable, oneOf, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { RECORD_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { bars } from '../vocabulary.ts';
import { defineKind, ofNobodyElse } from './define.ts';
import { MOST_ITEMS, merge, or, WEIGHT, within } from './items.ts';

const shape = fields({
  criteria: list(
    fields({
      criterionId: id,
      text: optional(size.short),
      weight: optional(integer),
      bar: optional(nullable(oneOf(...bars))),
      dropped: optional(flag),
    }),
    MOST_ITEMS,
  ),
});

/** What matters to the candidate in any job. A field that is absent leaves what was known; null clears it. */
export const criteriaNoted = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ criteria }) => [RECORD_SCOPE, ...criteria.map((each) => each.criterionId)],
  around: 'nothing',
  undo: 'with-its-act',
  reduce: {
    record(record, payload, entry) {
      record.criteria = merge(
        record.criteria,
        payload.criteria,
        entry,
        (each) => each.criterionId,
        (known, each, noted) => ({
          ...noted,
          text: or(each.text, known?.text, ''),
          weight: within(WEIGHT, or(each.weight, known?.weight, WEIGHT.usual)),
          bar: or(each.bar, known?.bar, null),
        }),
      );
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ criteria }) => criteria.map((each) => each.text),
});

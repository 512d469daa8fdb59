import { fields, id, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { size } from '../sizes.ts';
import { defineKind, ofNobodyElse } from './define.ts';

const shape = fields({ entryId: id, reason: optional(size.short) });

/** An earlier entry no longer counts. Retracting this restores it (UI1). */
export const entryRetracted = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: () => [],
  // The scopes of the entry that it takes back, and of corrections of it.
  around: 'book',
  undo: 'in-story',
  // It acts before anything is folded; see `revise`.
  reduce: {},
  withoutPerson: ofNobodyElse,
  searchable: ({ reason }) => [reason],
});

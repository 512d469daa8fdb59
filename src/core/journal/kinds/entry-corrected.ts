import { fields, id, instant, integer, optional, type Shape } from '../../parse/shape.ts';
import { size } from '../sizes.ts';
import { defineKind, noWords, ofNobodyElse } from './define.ts';

const anObject: Shape<object> = (value): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shape = fields({
  entryId: id,
  /** The kind of the entry, so that the correction reads alone where it brings in a job or somebody whom the entry did not touch. */
  kind: optional(size.name),
  /** In which version of its kind the payload below is; 1 where that is not said. */
  version: optional(integer),
  payload: anObject,
  happenedAt: optional(instant),
});

/** What an earlier entry should have said, whole. */
export const entryCorrected = defineKind({
  shape,
  upcast: [],
  // What the corrected payload names is added by who knows all kinds.
  scopesOf: () => [],
  // The scopes of the entry that it corrects, and of other corrections of it.
  around: 'book',
  // It acts before anything is folded; see `revise`.
  reduce: {},
  // It is cut as the entry that it corrects; see `eraseFrom`.
  withoutPerson: ofNobodyElse,
  // It is searched as the entry that it corrects; see `searchTextOf`.
  searchable: noWords,
});

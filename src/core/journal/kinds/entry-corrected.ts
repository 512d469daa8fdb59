import { fields, id, instant, integer, optional, type Shape } from '../../parse/shape.ts';
import { kindInTodaysNames } from '../former-names.ts';
import { size } from '../sizes.ts';
import { defineKind, noWords, ofNobodyElse } from './define.ts';

const anObject: Shape<object> = (value): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const around = {
  entryId: id,
  /** The kind of the entry, so that the correction reads alone where it brings in a job or somebody whom the entry did not touch. */
  kind: optional(size.name),
  payload: anObject,
  happenedAt: optional(instant),
};

/** `version`: in which version of its kind the payload inside is. */
const shape = fields({ ...around, version: integer });
const versionOne = fields({ ...around, version: optional(integer) });

/** What an earlier entry should have said, whole. */
export const entryCorrected = defineKind({
  shape,
  upcast: [withVersion],
  // What the corrected payload names is added by who knows all kinds.
  scopesOf: () => [],
  // The scopes of the entry that it corrects, and of other corrections of it.
  around: 'book',
  undo: 'in-story',
  // It acts before anything is folded; see `revise`.
  reduce: {},
  // It is cut as the entry that it corrects; see `eraseFrom`.
  withoutPerson: ofNobodyElse,
  // It is searched as the entry that it corrects; see `searchTextOf`.
  searchable: noWords,
});

/**
 * Version 1 said in which version the payload inside is only where that was not the first. The payload itself is brought up to date by who
 * knows its kind.
 */
function withVersion(payload: unknown): unknown {
  if (!versionOne(payload)) return payload;
  const { kind, version = 1 } = payload;
  return { ...payload, version, ...(kind === undefined ? {} : { kind: kindInTodaysNames(kind) }) };
}

import { fields, oneOf } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { fitScopeOf } from '../scopes.ts';
import { size } from '../sizes.ts';
import { defineKind, noWords } from './define.ts';

const shape = fields({ what: oneOf('job', 'interview', 'person'), ids: size.ids });

/**
 * Something that was noted by mistake no longer counts, and neither does what was noted of it: a job, an interview, or somebody under all ids
 * that they have (UI1). Taking this entry back brings all of it again.
 */
export const takenAway = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ what, ids }) => (what === 'interview' ? [] : [...ids, ...(what === 'job' ? ids.map(fitScopeOf) : [])]),
  // Everything that was noted of it and of others: they stay, without it.
  around: 'book',
  undo: 'in-story',
  // It acts before anything is folded; see `withoutTakenAway`.
  reduce: {},
  withoutPerson: (payload, personId) => ({ ...payload, ids: payload.ids.filter((each) => each !== personId) }),
  searchable: noWords,
});

import { day as aDay, fields, id } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { ACCOUNT_SCOPE } from '../scopes.ts';
import { defineKind, ofNobodyElse } from './define.ts';

const shape = fields({ absenceId: id, from: aDay, to: aDay });

/** The candidate is away from the first of these days to the last. */
export const absenceNoted = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: () => [ACCOUNT_SCOPE],
  around: 'nothing',
  undo: 'as-last-act',
  reduce: {
    account(account, { absenceId: id, from, to }, entry) {
      account.absences = account.absences.filter((each) => each.id !== id);
      account.absences.push({ id, entryId: entry.id, from, to });
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ from, to }) => [from, to],
});

import { fields, integer, list, nullable } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { ACCOUNT_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { defineKind, noWords, ofNobodyElse } from './define.ts';

const shape = fields({ numbers: list(fields({ key: size.name, value: nullable(integer) }), 200) });

/** Numbers of the policy that the candidate changed; null gives the default back. */
export const policySet = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: () => [ACCOUNT_SCOPE],
  around: 'nothing',
  undo: 'as-last-act',
  reduce: {
    account(account, payload) {
      // A new object each time: the policy that was built from the old one is kept by it.
      const numbers = new Map(Object.entries(account.policy));
      for (const { key, value } of payload.numbers)
        if (value === null) numbers.delete(key);
        else numbers.set(key, value);
      account.policy = Object.fromEntries([...numbers].sort(([one], [other]) => (one < other ? -1 : 1)));
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: noWords,
});

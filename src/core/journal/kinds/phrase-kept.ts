import { fields, flag, id, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { ACCOUNT_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { defineKind, ofNobodyElse } from './define.ts';
import { placed } from './items.ts';

const shape = fields({ phraseId: id, text: size.short, dropped: optional(flag) });

/** A sentence of the candidate's own, to be offered beside letters. */
export const phraseKept = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: () => [ACCOUNT_SCOPE],
  around: 'nothing',
  undo: 'as-last-act',
  reduce: {
    account(account, { phraseId: id, text, dropped = false }) {
      account.phrases = placed(account.phrases, id, dropped ? null : { id, text });
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ text }) => [text],
});

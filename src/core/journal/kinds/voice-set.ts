import { fields, nullable, oneOf, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { ACCOUNT_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { defineKind, ofNobodyElse } from './define.ts';

const shape = fields({
  greeting: optional(nullable(oneOf('Dear', 'Hi', 'Hello'))),
  closing: optional(nullable(size.name)),
  signature: optional(nullable(size.short)),
  contractions: optional(nullable(oneOf('yes', 'no'))),
  length: optional(nullable(oneOf('short'))),
});

/** How the candidate begins and ends their letters; null follows the letter again. */
export const voiceSet = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: () => [ACCOUNT_SCOPE],
  around: 'nothing',
  undo: 'as-last-act',
  reduce: {
    account(account, payload) {
      const {
        greeting = account.voice.greeting,
        closing = account.voice.closing,
        signature = account.voice.signature,
        contractions = account.voice.contractions,
        length = account.voice.length,
      } = payload;
      account.voice = { greeting, closing, signature, contractions, length };
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ greeting, closing, signature }) => [greeting, closing, signature],
});

import { fields, flag, id, list, nullable, oneOf, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { ACCOUNT_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { channels } from '../vocabulary.ts';
import { defineKind, ofNobodyElse } from './define.ts';
import { placed } from './items.ts';

const { name, note, short } = size;

const shape = fields({
  ownLetterId: id,
  occasion: name,
  channel: oneOf(...channels),
  language: name,
  register: oneOf('formal', 'neutral', 'warm'),
  needs: list(name, 100),
  subject: nullable(short),
  text: note,
  dropped: optional(flag),
});

/** A whole letter of the candidate's own, with blanks (WR12); each entry holds all of it. `dropped` takes it away. */
export const ownLetterKept = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: () => [ACCOUNT_SCOPE],
  around: 'nothing',
  undo: 'as-last-act',
  reduce: {
    account(account, payload) {
      const { ownLetterId: id, occasion, channel, language, register, needs, subject, text, dropped = false } = payload;
      const kept = { id, occasion, channel, language, register, needs: [...needs], subject, text };
      account.ownLetters = placed(account.ownLetters, id, dropped ? null : kept);
    },
  },
  // Where it names somebody, the candidate is asked; see `ownWordsGone`.
  withoutPerson: ofNobodyElse,
  searchable: ({ subject, text }) => [subject, text],
});

import { fields, flag, list, nullable, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { ACCOUNT_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { defineKind, ofNobodyElse } from './define.ts';
import { aZone, minuteRange } from './parts.ts';

const { name } = size;

const shape = fields({
  name: optional(name),
  email: optional(name),
  phone: optional(nullable(name)),
  zone: optional(nullable(aZone)),
  region: optional(nullable(name)),
  language: optional(name),
  phones: optional(flag),
  canTalk: optional(nullable(minuteRange)),
  /** All further names and addresses by which the candidate goes. */
  otherNames: optional(list(name, 20)),
  otherEmails: optional(list(name, 20)),
});

/** What is known of the candidate. A field that is absent leaves what was known; null clears it. */
export const profileSet = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: () => [ACCOUNT_SCOPE],
  around: 'nothing',
  undo: 'stays',
  reduce: {
    account(account, payload) {
      for (const field of ['name', 'email', 'phone', 'zone', 'region'] as const) {
        const value = payload[field];
        if (value !== undefined) account[field] = value;
      }
      if (payload.language !== undefined) account.language = payload.language;
      if (payload.phones !== undefined) account.phones = payload.phones;
      if (payload.canTalk !== undefined) account.canTalk = payload.canTalk;
      if (payload.otherNames !== undefined) account.otherNames = [...payload.otherNames];
      if (payload.otherEmails !== undefined) account.otherEmails = [...payload.otherEmails];
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ name, email, phone, otherNames = [], otherEmails = [] }) => [
    name,
    email,
    phone,
    ...otherNames,
    ...otherEmails,
  ],
});

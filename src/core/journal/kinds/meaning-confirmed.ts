import { day as aDay, fields, id, nullable, oneOf, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { ACCOUNT_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { meanings } from '../vocabulary.ts';
import { actOnMeaning, hearOfOffer, promise, takeBackMeaning } from './changes.ts';
import { defineKind, ofNobodyElse } from './define.ts';

const shape = fields({
  contactId: id,
  jobIds: size.ids,
  meaning: oneOf(...meanings),
  promisedOn: optional(nullable(aDay)),
  deadlineOn: optional(nullable(aDay)),
});

/** What an answer means, as the candidate said (RU5). */
export const meaningConfirmed = defineKind({
  shape,
  upcast: [inTodaysNames],
  // The account knows of open offers: this may be one, or may say that something was none.
  scopesOf: ({ jobIds }) => [...jobIds, ACCOUNT_SCOPE],
  around: 'nothing',
  undo: 'in-story',
  reduce: {
    job(job, payload, entry) {
      const contact = job.contacts.find((each) => each.id === payload.contactId);
      if (!contact) return;
      contact.meaning = payload.meaning;
      contact.meaningConfirmed = true;
      takeBackMeaning(job, contact);
      actOnMeaning(job, contact, payload.deadlineOn ?? null);
      if (payload.promisedOn) promise(job, entry.id, '', payload.promisedOn, contact.at);
    },
    account(account, payload, entry) {
      const { contactId, jobIds, meaning, deadlineOn = null } = payload;
      // What was taken for an offer, and is none.
      account.offers = account.offers.filter((each) => each.contactId !== contactId);
      hearOfOffer(account, {
        contactId,
        jobIds,
        meaning,
        personId: null,
        at: entry.happenedAt,
        deadlineOn,
      });
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ promisedOn, deadlineOn }) => [promisedOn, deadlineOn],
});

import { fields, id, oneOf, optional } from '../../parse/shape.ts';
import { ACCOUNT_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { endings } from '../vocabulary.ts';
import { end, hasAccepted } from './changes.ts';
import { defineKind, ofNobodyElse } from './define.ts';

const shape = fields({ opportunityId: id, ending: oneOf(...endings), reason: optional(size.short) });

/** A job ended. */
export const opportunityClosed = defineKind({
  shape,
  upcast: [],
  // The account knows of open offers and of acceptances that have yet to go, whichever of them it hears of first.
  scopesOf: ({ opportunityId }) => [opportunityId, ACCOUNT_SCOPE],
  around: 'nothing',
  reduce: {
    job(job, { opportunityId, ending }, entry) {
      if (opportunityId !== job.id) return;
      end(job, ending, entry.happenedAt);
      // Said in a word, without the message itself: the thanks are owed all the same (PL14).
      if (ending === 'rejected' && job.rejection === null)
        job.rejection = { at: entry.happenedAt, interactionId: entry.id, personId: null, channel: 'email' };
    },
    account(account, { opportunityId, ending }) {
      account.offers = account.offers.filter((each) => each.opportunityId !== opportunityId);
      if (ending !== 'accepted') hasAccepted(account, [opportunityId]);
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ reason }) => [reason],
});

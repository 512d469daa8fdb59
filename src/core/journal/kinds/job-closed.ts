import { fields, id, oneOf, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { ACCOUNT_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { endings } from '../vocabulary.ts';
import { end, hasAccepted } from './changes.ts';
import { defineKind, ofNobodyElse } from './define.ts';

const shape = fields({ jobId: id, ending: oneOf(...endings), reason: optional(size.short) });

/** A job ended. */
export const jobClosed = defineKind({
  shape,
  upcast: [inTodaysNames],
  // The account knows of open offers and of acceptances that have yet to go, whichever of them it hears of first.
  scopesOf: ({ jobId }) => [jobId, ACCOUNT_SCOPE],
  around: 'nothing',
  undo: 'in-story',
  reduce: {
    job(job, { jobId, ending }, entry) {
      if (jobId !== job.id) return;
      end(job, ending, entry.happenedAt);
      // Said in a word, without the message itself: the thanks are owed all the same (PL14).
      if (ending === 'rejected' && job.rejection === null)
        job.rejection = { at: entry.happenedAt, contactId: entry.id, personId: null, channel: 'email' };
    },
    account(account, { jobId, ending }) {
      account.offers = account.offers.filter((each) => each.jobId !== jobId);
      if (ending !== 'accepted') hasAccepted(account, [jobId]);
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ reason }) => [reason],
});

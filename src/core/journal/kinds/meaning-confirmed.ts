import { day as aDay, fields, id, nullable, oneOf, optional } from '../../parse/shape.ts';
import { ACCOUNT_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { meanings } from '../vocabulary.ts';
import { actOnMeaning, hearOfOffer, promise, takeBackMeaning } from './changes.ts';
import { defineKind, ofNobodyElse } from './define.ts';

const shape = fields({
  interactionId: id,
  opportunityIds: size.ids,
  meaning: oneOf(...meanings),
  promisedOn: optional(nullable(aDay)),
  deadlineOn: optional(nullable(aDay)),
});

/** What an answer means, as the candidate said (RU5). */
export const meaningConfirmed = defineKind({
  shape,
  upcast: [],
  // The account knows of open offers: this may be one, or may say that something was none.
  scopesOf: ({ opportunityIds }) => [...opportunityIds, ACCOUNT_SCOPE],
  around: 'nothing',
  reduce: {
    job(job, payload, entry) {
      const interaction = job.interactions.find((each) => each.id === payload.interactionId);
      if (!interaction) return;
      interaction.meaning = payload.meaning;
      interaction.meaningConfirmed = true;
      takeBackMeaning(job, interaction);
      actOnMeaning(job, interaction, payload.deadlineOn ?? null);
      if (payload.promisedOn) promise(job, entry.id, '', payload.promisedOn, interaction.at);
    },
    account(account, payload, entry) {
      const { interactionId, opportunityIds, meaning, deadlineOn = null } = payload;
      // What was taken for an offer, and is none.
      account.offers = account.offers.filter((each) => each.interactionId !== interactionId);
      hearOfOffer(account, {
        interactionId,
        opportunityIds,
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

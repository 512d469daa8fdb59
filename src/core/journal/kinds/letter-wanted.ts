import { fields, id, nullable, oneOf } from '../../parse/shape.ts';
import { ACCOUNT_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { wantedLetters } from '../vocabulary.ts';
import { defineKind } from './define.ts';

const shape = fields({
  opportunityId: id,
  letter: oneOf(...wantedLetters),
  text: size.note,
  personId: nullable(id),
});

/** A letter that the candidate wants to write and that nothing else asks for. */
export const letterWanted = defineKind({
  shape,
  upcast: [],
  // The account knows of acceptances that have yet to go (PL25).
  scopesOf: ({ opportunityId, letter }) => [opportunityId, letter === 'accept' ? ACCOUNT_SCOPE : null],
  around: 'nothing',
  reduce: {
    job(job, { opportunityId, letter, text, personId }, entry) {
      if (opportunityId === job.id)
        job.wanted.push({ entryId: entry.id, at: entry.happenedAt, letter, text, personId });
    },
    account(account, { opportunityId, letter }, entry) {
      if (letter === 'accept') account.accepting.push({ opportunityId, entryId: entry.id });
    },
  },
  withoutPerson: (payload, personId) =>
    payload.personId === personId ? { ...payload, personId: null, text: '' } : payload,
  searchable: ({ letter, text }) => [letter, text],
});

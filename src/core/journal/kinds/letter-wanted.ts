import { fields, id, nullable, oneOf } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { ACCOUNT_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { wantedLetters } from '../vocabulary.ts';
import { defineKind } from './define.ts';

const shape = fields({
  jobId: id,
  letter: oneOf(...wantedLetters),
  text: size.note,
  personId: nullable(id),
});

/** A letter that the candidate wants to write and that nothing else asks for. */
export const letterWanted = defineKind({
  shape,
  upcast: [inTodaysNames],
  // The account knows of acceptances that have yet to go (PL25).
  scopesOf: ({ jobId, letter }) => [jobId, letter === 'accept' ? ACCOUNT_SCOPE : null],
  around: 'nothing',
  undo: 'in-story',
  reduce: {
    job(job, { jobId, letter, text, personId }, entry) {
      if (jobId === job.id) job.wanted.push({ entryId: entry.id, at: entry.happenedAt, letter, text, personId });
    },
    account(account, { jobId, letter }, entry) {
      if (letter === 'accept') account.accepting.push({ jobId, entryId: entry.id });
    },
  },
  withoutPerson: (payload, personId) =>
    payload.personId === personId ? { ...payload, personId: null, text: '' } : payload,
  searchable: ({ letter, text }) => [letter, text],
});

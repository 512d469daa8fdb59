import { fields, id, oneOf } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { ACCOUNT_SCOPE, RECORD_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { defineKind, erasedPayload } from './define.ts';

const shape = fields({ occasionId: id, whose: oneOf('mine', 'theirs'), text: size.short, personIds: size.ids });

/** Something worth a word: a certificate, a result, their news. Of the candidate's own for everybody where no people are named. */
export const occasionNoted = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ personIds }) => [RECORD_SCOPE, ...personIds, personIds.length === 0 ? ACCOUNT_SCOPE : null],
  around: 'nothing',
  undo: 'as-last-act',
  reduce: {
    record(record, { occasionId: id, whose, text, personIds }, entry) {
      record.occasions = record.occasions.filter((each) => each.id !== id);
      if (text !== '')
        record.occasions.push({ entryId: entry.id, at: entry.happenedAt, id, whose, text, personIds: [...personIds] });
    },
    person(person, { personIds }, entry) {
      if (personIds.includes(person.id)) person.newsAt = entry.happenedAt;
    },
    account(account, { whose, personIds }, entry) {
      if (whose === 'mine' && personIds.length === 0) account.newsAt = entry.happenedAt;
    },
  },
  withoutPerson(payload, personId) {
    if (!payload.personIds.includes(personId)) return payload;
    const others = payload.personIds.filter((each) => each !== personId);
    return others.length === 0 ? erasedPayload : { ...payload, personIds: others };
  },
  searchable: ({ whose, text }) => [whose, text],
});

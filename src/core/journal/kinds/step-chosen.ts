import { day as aDay, fields, id, instant, list, nullable, oneOf, optional } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { ACCOUNT_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { hasAccepted } from './changes.ts';
import { defineKind } from './define.ts';

const { name, short, ids } = size;

const shape = fields({
  stepId: id,
  jobIds: ids,
  stepKind: name,
  choice: oneOf('keep', 'later', 'skip'),
  /** Whom it would have concerned. */
  personIds: optional(ids),
  keepOn: optional(nullable(aDay)),
  until: optional(nullable(instant)),
  reason: optional(short),
  warned: optional(list(name, 20)),
});

/** What the candidate decided about one step (PL20). */
export const stepChosen = defineKind({
  shape,
  upcast: [inTodaysNames],
  // The account knows of acceptances that have yet to go (PL25).
  scopesOf: ({ jobIds, stepKind }) => [...jobIds, stepKind === 'accept' ? ACCOUNT_SCOPE : null],
  around: 'nothing',
  undo: 'in-story',
  reduce: {
    job(job, payload, entry) {
      if (!payload.jobIds.includes(job.id)) return;
      job.choices = job.choices.filter((each) => each.stepId !== payload.stepId);
      job.choices.push({
        stepId: payload.stepId,
        stepKind: payload.stepKind,
        choice: payload.choice,
        at: entry.happenedAt,
        keepOn: payload.keepOn ?? null,
        until: payload.until ?? null,
        reason: payload.reason ?? '',
      });
    },
    account(account, { choice, stepKind, jobIds }) {
      if (choice === 'skip' && stepKind === 'accept') hasAccepted(account, jobIds);
    },
  },
  withoutPerson: (payload, personId) =>
    payload.personIds?.includes(personId) === true
      ? { ...payload, personIds: payload.personIds.filter((each) => each !== personId) }
      : payload,
  searchable: ({ stepKind, keepOn, reason }) => [stepKind, keepOn, reason],
});

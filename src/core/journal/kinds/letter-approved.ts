import { fields, id, instant, list } from '../../parse/shape.ts';
import { inTodaysNames } from '../former-names.ts';
import { size } from '../sizes.ts';
import { defineKind, erasedPayload } from './define.ts';

const { name, short, ids } = size;

const shape = fields({
  sendId: id,
  jobIds: ids,
  personIds: ids,
  stepIds: ids,
  purpose: name,
  messageId: short,
  /** SHA-256 of the exact bytes that were approved, in hex. */
  digest: name,
  goesAt: instant,
  /** Rules that the person was warned of and sent against. */
  warned: list(name, 20),
});

/** The candidate approved a letter: from now on it is on its way (SG1). */
export const letterApproved = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ jobIds, personIds }) => [...jobIds, ...personIds],
  around: 'nothing',
  undo: 'never',
  reduce: {
    job(job, payload, entry) {
      if (!payload.jobIds.includes(job.id)) return;
      job.onTheirWay.push({
        sendId: payload.sendId,
        stepIds: [...payload.stepIds],
        personIds: [...payload.personIds],
        digest: payload.digest,
        at: entry.happenedAt,
        state: 'approved',
      });
    },
  },
  withoutPerson(payload, personId) {
    if (!payload.personIds.includes(personId)) return payload;
    const others = payload.personIds.filter((each) => each !== personId);
    // A letter to nobody else is gone with them; nothing waits for it any more.
    return others.length === 0 ? erasedPayload : { ...payload, personIds: others, messageId: '', digest: '' };
  },
  searchable: ({ purpose }) => [purpose],
});

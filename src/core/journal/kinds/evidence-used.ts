import { fields, flag, id, list, nullable } from '../../parse/shape.ts';
import type { UseState } from '../fit-states.ts';
import { inTodaysNames } from '../former-names.ts';
import { RECORD_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { defineKind, noWords } from './define.ts';
import { MOST_ITEMS } from './items.ts';

/** Uses kept for the picture; nobody tells a story more often in one search. */
const USES_KEPT = 2000;

const shape = fields({
  uses: list(
    fields({
      evidenceId: id,
      jobId: id,
      personIds: size.ids,
      interviewId: nullable(id),
      /** True where it landed, false where it did not, null where nobody said. */
      landed: nullable(flag),
    }),
    MOST_ITEMS,
  ),
});

/** Examples that were told, where and to whom: nobody hears one twice. */
export const evidenceUsed = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ uses }) => [
    RECORD_SCOPE,
    ...uses.map((each) => each.evidenceId),
    ...uses.map((each) => each.jobId),
    ...uses.flatMap((each) => each.personIds),
  ],
  around: 'nothing',
  undo: 'as-last-act',
  reduce: {
    record(record, payload, entry) {
      for (const { evidenceId, jobId, personIds, interviewId, landed } of payload.uses) {
        const use: UseState = {
          entryId: entry.id,
          at: entry.happenedAt,
          evidenceId,
          jobId,
          personIds: [...personIds],
          interviewId,
          landed,
        };
        // Said again of the same interview, it replaces what was said.
        if (interviewId !== null)
          record.uses = record.uses.filter(
            (other) => other.interviewId !== interviewId || other.evidenceId !== evidenceId,
          );
        record.uses.push(use);
      }
      if (record.uses.length > USES_KEPT) record.uses = record.uses.slice(-USES_KEPT);
    },
  },
  withoutPerson: (payload, personId) => ({
    uses: payload.uses.map((each) => ({ ...each, personIds: each.personIds.filter((one) => one !== personId) })),
  }),
  searchable: noWords,
});

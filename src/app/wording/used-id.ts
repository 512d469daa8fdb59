import { refuse } from '../context.ts';
import type { UsedId } from '../ports/store.ts';

/** An id that another operation, or the same one with other content, has used (ST10): what is asked now was not done. */
export function otherContent(): ReturnType<typeof refuse> {
  return refuse(
    'id-taken',
    'This id of an operation was used already, for something else.',
    'Give each thing that you do an id of its own; only a repeat takes the same.',
  );
}

/** Done once, before these notes were restored, or somebody was forgotten: doing it again would make it twice. */
export function answerGone(): ReturnType<typeof refuse> {
  return refuse(
    'done-already',
    'This was done already, and what came of it then is not kept.',
    'Look whether it is there; to do it once more, use another id.',
    'It was not done a second time.',
  );
}

/** Why an id that was used cannot be used for this; null where it is a plain repeat. */
export function refuseUsedId(used: UsedId, boundTo: string): ReturnType<typeof refuse> | null {
  if (used.boundTo === null) return answerGone();
  return used.boundTo === boundTo ? null : otherContent();
}

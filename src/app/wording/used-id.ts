import { none } from '../../contract/refusals/kind.ts';
import { refuse } from '../context.ts';
import type { UsedId } from '../ports/store.ts';

/** An id that another operation, or the same one with other content, has used (ST10): what is asked now was not done. */
export function otherContent(): ReturnType<typeof refuse> {
  return refuse('id-of-other-content', none);
}

/** Done once, before these notes were restored, or somebody was forgotten: doing it again would make it twice. */
export function answerGone(): ReturnType<typeof refuse> {
  return refuse('answer-gone', none, { kept: 'not-twice' });
}

/** Why an id that was used cannot be used for this; null where it is a plain repeat. */
export function refuseUsedId(used: UsedId, boundTo: string): ReturnType<typeof refuse> | null {
  if (used.boundTo === null) return answerGone();
  return used.boundTo === boundTo ? null : otherContent();
}

import { isOwnContact } from '../journal/contact-kinds.ts';
import type { OccasionState, RecordState } from '../journal/fit-states.ts';
import type { JobState } from '../journal/states.ts';
import { stepKinds } from '../plan/step-traits.ts';
import { letterTraits } from '../write/letter-traits.ts';

/** Letters that tell what is new: the word after a while, and what goes in a long search only with something new (PL29). */
const telling: ReadonlySet<string | null> = new Set(stepKinds.filter((kind) => letterTraits[kind].tellsNews));

/**
 * What is worth a word to somebody: the latest occasion that concerns them and that they have not been told. News of the candidate's own that
 * names nobody is for everybody; what somebody heard of in a word after a while is not told again. Null: there is nothing to say.
 */
export function occasionFor(job: JobState, personId: string, record: RecordState): OccasionState | null {
  const told = job.contacts.findLast(
    (each) => telling.has(each.purpose) && isOwnContact(each) && each.personIds.includes(personId),
  );
  const since = Math.max(told?.at ?? Number.NEGATIVE_INFINITY, job.endedAt ?? Number.NEGATIVE_INFINITY);
  const open = record.occasions.filter(
    (each) =>
      each.at > since && (each.personIds.includes(personId) || (each.whose === 'mine' && each.personIds.length === 0)),
  );
  return open.sort((one, other) => other.at - one.at)[0] ?? null;
}

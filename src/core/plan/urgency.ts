import { type Step, type StepState, type Urgency, urgencies } from './step.ts';
import { kindsThat, type StepKind, stepTraits } from './step-traits.ts';

/** What concerns an offer, in the order in which it is done (PL25): the others hear of it after whoever made it. */
const offerKinds = kindsThat(({ urgency }) => urgency === 'offer' || urgency === 'offer-if-made');
/** What they wait for, however long ago they asked. */
const answerKinds = kindsThat(({ urgency }) => urgency === 'answer');

/**
 * The urgency of a step.
 * @param isToday true where its interview is today
 * @param concernsOffer true where it is about a job with an offer, or about an offer elsewhere
 */
export function urgencyOf(
  { kind, state }: { readonly kind: StepKind; readonly state: StepState },
  isToday: boolean,
  concernsOffer: boolean,
): Urgency {
  const { fixedBy, endsWithItsTime } = stepTraits[kind];
  if (isToday && fixedBy !== 'nothing') return 'fixed';
  if (concernsOffer && offerKinds.includes(kind)) return 'offer';
  if (answerKinds.includes(kind)) return 'answer';
  if (state === 'closing') return 'closing';
  return state === 'passed' && endsWithItsTime ? 'over' : 'open';
}

/** Room for one kind within an urgency; instants in milliseconds stay below it for three centuries. */
const KIND = 1e13;
const URGENCY = 1e15;

/** Where something stands that is not to do yet: after everything that is, the soonest first. */
export function placeLater(sendFromAt: number): number {
  return urgencies.length * URGENCY + sendFromAt;
}

/**
 * Where a step stands among all, as one number: its urgency, then its kind, then the freshest first (what closes and what waits for
 * an answer: the earliest end first). What is over is in the order of its freshness alone.
 * @param order the order of the day where nothing else decides
 */
export function placeOf(
  urgency: Urgency,
  step: { readonly kind: StepKind; readonly opensAt: number; readonly closesAt: number | null },
  order: Readonly<Record<StepKind, number>>,
): number {
  const base = urgencies.indexOf(urgency) * URGENCY;
  const ends = Math.min(Math.max(step.closesAt ?? KIND - 1, 0), KIND - 1);
  const fresh = KIND - 1 - Math.min(Math.max(step.opensAt, 0), KIND - 1);
  switch (urgency) {
    case 'fixed':
      return base + ends;
    case 'offer':
      return base + offerKinds.indexOf(step.kind) * KIND + ends;
    case 'answer':
      return base + answerKinds.indexOf(step.kind) * KIND + ends;
    case 'closing':
      return base + order[step.kind] * KIND + ends;
    case 'open':
      // Who still expects the candidate hears first that nobody will come.
      return base + order[step.kind] * KIND + (stepTraits[step.kind].fixedBy === 'any-interview' ? ends : fresh);
    case 'over':
      return base + (KIND - 1 - ends);
  }
}

/** The one comparator of what is to do. Sorting is stable: people of one interview stay in the order in which they were noted. */
export function byUrgency(one: Step, other: Step): number {
  return one.place - other.place || compareIds(one.jobIds[0] ?? '', other.jobIds[0] ?? '');
}

function compareIds(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

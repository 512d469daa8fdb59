import type { Payload } from './kinds/registry.ts';

type Debrief = Payload<'debrief-saved'>;

/** What may be taken out of the notes of an interview; all else that is empty stays as it was (UI1). */
export const mayBeTakenOut = ['forgot', 'wentBadly', 'iPromised', 'theyPromised', 'pace', 'want'] as const;
export type TakenOut = (typeof mayBeTakenOut)[number];

/**
 * What was noted of an interview, with what is said of it now. Who is named keeps what they said where nothing new is given; a list or a
 * choice that is empty is unchanged. A promise that is worded anew stays the same promise.
 */
export function mergeDebrief(before: Debrief, given: Debrief, takenOut: readonly TakenOut[]): Debrief {
  const out = new Set(takenOut);
  const own = given.iPromised.map((each, index) => {
    const same =
      before.iPromised.find((known) => known.text === each.text) ??
      (given.iPromised.length === before.iPromised.length ? before.iPromised[index] : undefined);
    if (same === undefined) return each;
    const { promiseId, byOn, toPersonId } = same;
    return { promiseId, text: each.text, byOn: each.byOn ?? byOn, toPersonId: each.toPersonId ?? toPersonId };
  });
  const list = <T>(name: TakenOut, now: readonly T[], known: readonly T[]): T[] =>
    now.length > 0 ? [...now] : out.has(name) ? [] : [...known];
  return {
    ...given,
    people: peopleOf(before, given),
    forgot: list('forgot', given.forgot, before.forgot),
    wentBadly: list('wentBadly', given.wentBadly ?? [], before.wentBadly ?? []),
    iPromised: list('iPromised', own, before.iPromised),
    theyPromised: given.theyPromised ?? (out.has('theyPromised') ? null : before.theyPromised),
    pace: given.pace ?? (out.has('pace') ? null : before.pace),
    want: given.want ?? (out.has('want') ? null : before.want),
  };
}

function peopleOf(before: Debrief, given: Debrief): Debrief['people'] {
  const kept = before.people.map((known) => {
    const now = given.people.find((each) => each.personId === known.personId);
    if (now === undefined) return known;
    const { personId, side } = now;
    return { personId, side, remark: now.remark || known.remark, say: now.say || known.say };
  });
  return [...kept, ...given.people.filter((each) => !before.people.some((known) => known.personId === each.personId))];
}

import type { DebriefPart, DebriefValue, DebriefWords } from '../../contract/words/debrief.ts';
import type { Payload } from '../../core/journal/kinds/registry.ts';
import { type EpochDay, parseDay } from '../../core/time/epoch-day.ts';

type Debrief = Payload<'debrief-saved'>;

/** What a second note of an interview changes, in sentences; nothing where all is as it was. */
export function debriefChanges(
  before: Debrief,
  after: Debrief,
  nameOf: (id: string) => string,
  words: Pick<DebriefWords, 'change'>,
): string[] {
  const said: (string | null)[] = [];
  const say = (part: DebriefPart, read: (debrief: Debrief) => DebriefValue): void => {
    said.push(words.change(part, read(before), read(after)));
  };
  for (const { personId } of after.people) {
    const name = nameOf(personId);
    const of = (debrief: Debrief) => debrief.people.find((each) => each.personId === personId);
    say({ of: 'remark', name }, (debrief) => ({ texts: [of(debrief)?.remark ?? ''] }));
    say({ of: 'say', name }, (debrief) => ({ texts: [of(debrief)?.say ?? ''] }));
  }
  say({ of: 'forgot' }, ({ forgot }) => textsOf(forgot));
  say({ of: 'went-badly' }, ({ wentBadly }) => textsOf(wentBadly));
  say({ of: 'put-right' }, ({ wentBadly }) => ({
    texts: (wentBadly ?? []).map((each) => each.putRight).filter((each) => each !== ''),
  }));
  say({ of: 'promised' }, ({ iPromised }) => textsOf(iPromised));
  say({ of: 'promised-by' }, ({ iPromised }) => ({ days: iPromised.map((each) => dayOf(each.byOn)) }));
  say({ of: 'promised-to' }, ({ iPromised }) => ({
    texts: iPromised.map((each) => (each.toPersonId === null ? '' : nameOf(each.toPersonId))),
  }));
  say({ of: 'they-said' }, ({ theyPromised }) => ({ texts: [theyPromised?.text ?? ''] }));
  say({ of: 'they-named' }, ({ theyPromised }) => ({ days: [dayOf(theyPromised?.byOn ?? null)] }));
  say({ of: 'quick' }, ({ pace }) => ({ quick: pace === 'quick' }));
  say({ of: 'want' }, ({ want }) => ({ want }));
  return said.filter((each) => each !== null);
}

function textsOf(list: readonly { readonly text: string }[] | undefined): DebriefValue {
  return { texts: (list ?? []).map((each) => each.text) };
}

function dayOf(on: string | null): EpochDay | null {
  return on === null ? null : (parseDay(on) ?? 0);
}

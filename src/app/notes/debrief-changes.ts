import type { Payload } from '../../core/journal/kinds/registry.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';

type Debrief = Payload<'debrief-saved'>;

const wants = { yes: 'you want it', unsure: 'you are not sure', no: 'you do not want it' } as const;

/** What a second note of an interview changes, in sentences; nothing where all is as it was. */
export function debriefChanges(
  before: Debrief,
  after: Debrief,
  nameOf: (id: string) => string,
  language: LanguagePack,
): string[] {
  const changes: string[] = [];
  const say = (label: string, was: string, is: string): void => {
    if (was === is) return;
    changes.push(
      was === ''
        ? `${label}: “${is}” is added.`
        : is === ''
          ? `${label}: “${was}” is taken out.`
          : `${label}: “${was}” becomes “${is}”.`,
    );
  };
  const day = (on: string | null): string => (on === null ? '' : language.longDay(parseDay(on) ?? 0));
  for (const each of after.people) {
    const known = before.people.find((one) => one.personId === each.personId);
    say(`What ${nameOf(each.personId)} said`, known?.remark ?? '', each.remark);
    say(`What you say to ${nameOf(each.personId)}`, known?.say ?? '', each.say ?? '');
  }
  const texts = (list: readonly { readonly text: string }[] | undefined): string =>
    (list ?? []).map((each) => each.text).join('; ');
  say('What you forgot to say', texts(before.forgot), texts(after.forgot));
  say('What went badly', texts(before.wentBadly), texts(after.wentBadly));
  say('What would put it right', rights(before), rights(after));
  say('What you promised', texts(before.iPromised), texts(after.iPromised));
  say(
    'By when you promised it',
    before.iPromised.map((each) => day(each.byOn)).join('; '),
    after.iPromised.map((each) => day(each.byOn)).join('; '),
  );
  say(
    'To whom you promised it',
    before.iPromised.map((each) => (each.toPersonId === null ? '' : nameOf(each.toPersonId))).join('; '),
    after.iPromised.map((each) => (each.toPersonId === null ? '' : nameOf(each.toPersonId))).join('; '),
  );
  say('What they said about when', before.theyPromised?.text ?? '', after.theyPromised?.text ?? '');
  say('The day they named', day(before.theyPromised?.byOn ?? null), day(after.theyPromised?.byOn ?? null));
  say('Whether it would be quick', before.pace === 'quick' ? 'yes' : '', after.pace === 'quick' ? 'yes' : '');
  say(
    'Whether you want it',
    before.want === null ? '' : wants[before.want],
    after.want === null ? '' : wants[after.want],
  );
  return changes;
}

function rights({ wentBadly }: Debrief): string {
  return (wentBadly ?? [])
    .map((each) => each.putRight)
    .filter((each) => each !== '')
    .join('; ');
}

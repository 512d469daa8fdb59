import type { Input } from '../../contract/registry.ts';
import { payloadOf } from '../../core/journal/kinds/registry.ts';
import type { InterviewState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import type { Account } from '../context.ts';
import { knownName, personView } from '../wording/views.ts';
import { loadStanding } from './standing.ts';

type Answers = Input<'finish'>['answers'];

/** What was noted of an interview, as the form has it; several notes of one kind stand on lines of their own. Null where nothing was. */
export async function notedAnswers(
  account: Account,
  book: CaseBook,
  interview: InterviewState,
): Promise<Answers | null> {
  const standing = interview.debrief === null ? null : await loadStanding(account, interview.debrief.entryId);
  const noted = standing === null ? null : payloadOf('debrief-saved', standing.entry.payload);
  if (noted === null) return null;
  const lines = (list: readonly { readonly text: string }[] | undefined): string =>
    (list ?? []).map((each) => each.text).join('\n');
  const [promise] = noted.iPromised;
  const [forgot] = noted.forgot;
  const [bad] = noted.wentBadly ?? [];
  return {
    people: interview.attendees.map(({ personId }) => {
      const { email } = personView(book, personId);
      const said = noted.people.find((each) => each.personId === personId);
      return {
        id: personId,
        name: knownName(book, personId) ?? '',
        email: email ?? '',
        remark: said?.remark ?? '',
        say: said?.say ?? '',
      };
    }),
    ...(forgot === undefined ? {} : { forgot: lines(noted.forgot) }),
    ...(forgot?.forPersonId ? { forgotFor: personView(book, forgot.forPersonId).name } : {}),
    ...(bad === undefined ? {} : { wentBadly: lines(noted.wentBadly), putRight: bad.putRight }),
    ...(promise === undefined ? {} : { iPromised: lines(noted.iPromised) }),
    ...(promise?.byOn ? { iPromisedBy: promise.byOn } : {}),
    ...(promise?.toPersonId ? { iPromisedTo: promise.toPersonId } : {}),
    ...(noted.theyPromised === null
      ? {}
      : { theyPromised: noted.theyPromised.text, theyPromisedBy: noted.theyPromised.byOn ?? '' }),
    ...(noted.pace === null ? {} : { quick: noted.pace === 'quick' }),
    ...(noted.want === null ? {} : { want: noted.want }),
  };
}

import type { Input } from '../contract/registry.ts';
import type { Payload } from '../core/journal/entry.ts';
import type { Side } from '../core/journal/states.ts';
import { parseDay } from '../core/time/epoch-day.ts';
import { type App, type Result, refuse } from './context.ts';

/** Somebody who was there, as typed and as found. */
export interface Present {
  readonly typed: string;
  readonly personId: string;
  readonly side: Side;
  readonly remarks: string;
  readonly callback: string;
}

type Answers = Pick<Input<'debrief'>, 'forgot' | 'iPromised' | 'theyPromised' | 'pace' | 'want'>;

/**
 * The entry of what happened, decided from the answers. `among` finds whom a name means, or null.
 * Refuses a day that they named before the interview.
 */
export async function debriefPayload(
  app: App,
  about: { readonly jobId: string; readonly interviewId: string; readonly startsAt: number; readonly held: boolean },
  people: readonly Present[],
  answers: Answers,
  among: (typed: string | undefined) => Promise<string | null>,
): Promise<Result<Payload<'debrief-saved'>>> {
  const forgot = [];
  for (const each of answers.forgot ?? [])
    if (each.text.trim() !== '') forgot.push({ text: each.text, forPersonId: await among(each.for) });
  const iPromised = [];
  for (const each of answers.iPromised ?? []) {
    if (each.text.trim() !== '')
      iPromised.push({
        promiseId: app.ids.next('prm'),
        text: each.text,
        byOn: each.by ?? null,
        toPersonId: await among(each.to),
      });
  }
  const { theyPromised } = answers;
  if (theyPromised && (parseDay(theyPromised.by) ?? 0) * 86_400_000 < about.startsAt - 86_400_000) {
    return refuse(
      'invalid',
      `The day they named, ${theyPromised.by}, lies before the interview.`,
      'Check the day, or leave it out.',
    );
  }
  return {
    ok: true,
    value: {
      interviewId: about.interviewId,
      opportunityId: about.jobId,
      held: about.held,
      people: people.map(({ personId, side, remarks, callback }) => ({ personId, side, remarks, callback })),
      forgot,
      iPromised,
      theyPromised: theyPromised ? { text: theyPromised.text ?? '', byOn: theyPromised.by } : null,
      pace: answers.pace ?? null,
      want: answers.want ?? null,
    },
  };
}

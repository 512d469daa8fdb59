import type { Input } from '../../contract/registry.ts';
import { correctionOf, type NewEntry, type Payload, payloadOf } from '../../core/journal/kinds/registry.ts';
import { mergeDebrief, type TakenOut } from '../../core/journal/merge-debrief.ts';
import type { InterviewState, JobState, Side } from '../../core/journal/states.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import type { DeadlineContext } from '../../core/understand/deadline.ts';
import { type AccountWith, done, type Result, type Tools } from '../context.ts';
import { entry } from '../decide.ts';
import { debriefChanges } from './debrief-changes.ts';
import type { PromiseReader } from './promise-to.ts';
import { dayInOwnWords, promisedDay, refuseFarDay } from './promises.ts';
import { loadStanding } from './standing.ts';

/** Somebody who was there, as typed and as found. */
export interface Present {
  readonly typed: string;
  readonly personId: string;
  readonly side: Side;
  readonly remark: string;
  readonly say: string;
}

type Answers = Pick<Input<'debrief'>, 'forgot' | 'wentBadly' | 'iPromised' | 'theyPromised' | 'pace' | 'want'>;

/** Examples that were told in an interview, to everybody who was there; none gives no entry. */
export function toldEntries(
  tools: Pick<Tools, 'ids'>,
  at: number,
  about: { readonly jobId: string; readonly interviewId: string },
  present: readonly string[],
  told: Input<'debrief'>['told'],
): NewEntry[] {
  if (told === undefined || told.length === 0) return [];
  const { jobId, interviewId } = about;
  const uses = told.map(({ evidence, landed }) => ({
    evidenceId: evidence,
    jobId: jobId,
    personIds: [...present],
    interviewId,
    landed: landed ?? null,
  }));
  return [entry(tools, 'evidence-used', at, { uses })];
}

/**
 * What happened, decided from the answers. `among` finds whom a name means, or null; `whom` to whom a promise was made.
 * Refuses a day before the interview or absurdly far off, and words that may mean several days.
 */
export async function debriefPayload(
  tools: Pick<Tools, 'ids' | 'languageFor' | 'languages'>,
  about: {
    readonly jobId: string;
    readonly interviewId: string;
    readonly held: boolean;
    /** How words about days are read: against the day of the interview, where they sit. */
    readonly spoken: DeadlineContext;
  },
  people: readonly Present[],
  answers: Answers,
  among: (typed: string | undefined) => Promise<string | null>,
  whom: PromiseReader,
): Promise<Result<Payload<'debrief-saved'>>> {
  const forgot = [];
  for (const each of answers.forgot ?? [])
    if (each.text.trim() !== '') forgot.push({ text: each.text, forPersonId: await among(each.for) });
  const iPromised = [];
  for (const each of answers.iPromised ?? []) {
    if (each.text.trim() === '') continue;
    const to = await whom(each.text, each.to);
    if (!to.ok) return to;
    iPromised.push({
      promiseId: tools.ids.next('prm'),
      text: each.text,
      // A day that was chosen counts; without one the words are read, as theirs are.
      byOn: each.by ?? (await dayInOwnWords(tools, each.text, about.spoken)),
      toPersonId: to.value,
    });
  }
  for (const { byOn } of iPromised) {
    const far = byOn === null ? null : refuseFarDay(byOn, about.spoken.today);
    if (far) return far;
  }
  const { theyPromised } = answers;
  const text = theyPromised?.text?.trim() ?? '';
  // A day that was chosen counts; without one the words are read.
  const named = theyPromised?.by?.trim() || text;
  const byOn = named === '' ? done(null) : await promisedDay(tools, named, about.spoken);
  if (!byOn.ok) return byOn;
  return {
    ok: true,
    value: {
      interviewId: about.interviewId,
      jobId: about.jobId,
      held: about.held,
      people: people.map(({ personId, side, remark, say }) => ({ personId, side, remark, say })),
      forgot,
      wentBadly: (answers.wentBadly ?? [])
        .filter((each) => each.text.trim() !== '')
        .map(({ text: what, putRight }) => ({ text: what, putRight: putRight ?? '' })),
      iPromised,
      theyPromised: named === '' ? null : { text: text || (parseDay(named) === null ? named : ''), byOn: byOn.value },
      pace: answers.pace ?? null,
      want: answers.want ?? null,
    },
  };
}

/**
 * The entries of what happened. Where it was noted before, the note is corrected: what is empty now stays, and what changes is said in
 * sentences (UI1).
 */
export async function debriefEntries(
  app: AccountWith<'ids' | 'words'>,
  at: number,
  about: {
    readonly job: Pick<JobState, 'id' | 'want'> | null;
    readonly interview: Pick<InterviewState, 'debrief'> | null;
    readonly nameOf: (id: string) => string;
  },
  payload: Payload<'debrief-saved'>,
  takenOut: readonly TakenOut[],
): Promise<{ entries: NewEntry[]; changes: string[] }> {
  const known = about.interview?.debrief ?? null;
  const standing = known === null ? null : await loadStanding(app, known.entryId);
  const before = standing === null ? null : payloadOf('debrief-saved', standing.entry.payload);
  if (standing === null || before === null) return { entries: [entry(app, 'debrief-saved', at, payload)], changes: [] };
  const after = mergeDebrief(before, payload, takenOut);
  const changes = debriefChanges(before, after, about.nameOf, (await app.words()).debrief);
  const correction = entry(
    app,
    'entry-corrected',
    at,
    correctionOf({ id: standing.entry.id, kind: 'debrief-saved' }, after, standing.entry.happenedAt),
    standing.scopes,
  );
  // What was decided since the interview stands until it is decided anew.
  const { job } = about;
  const decided = job !== null && job.want?.decided === true && after.want !== null && after.want !== before.want;
  return {
    entries: [
      ...(JSON.stringify(before) === JSON.stringify(after) ? [] : [correction]),
      ...(decided && after.want !== null ? [entry(app, 'want-decided', at, { jobId: job.id, want: after.want })] : []),
    ],
    changes,
  };
}

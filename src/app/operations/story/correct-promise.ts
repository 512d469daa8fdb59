import { none } from '../../../contract/refusals/kind.ts';
import { kindOfRefusal } from '../../../contract/refusals/refusal.ts';
import type { Input } from '../../../contract/registry.ts';
import { type NewEntry, type Payload, payloadOf } from '../../../core/journal/kinds/registry.ts';
import { peopleOf } from '../../../core/journal/people-of.ts';
import type { JobState } from '../../../core/journal/states.ts';
import type { CaseBook } from '../../../core/plan/context.ts';
import { parseDay } from '../../../core/time/epoch-day.ts';
import { loadBook } from '../../case-book.ts';
import {
  type Account,
  type AccountWith,
  done,
  type Handler,
  type Invocation,
  type Result,
  refuse,
  type Tools,
} from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { deadlineContext, isLeftOpen, promisedDay, refuseFarDay, speakerDiary } from '../../notes/promises.ts';
import { loadStanding } from '../../notes/standing.ts';
import { allJobs } from '../../people/relations.ts';
import { createRoster, resolvePerson } from '../../people/roster.ts';

type Own = Payload<'debrief-saved'>['iPromised'][number];
/** What one note holds of promises, in a debrief or in a contact. */
interface Promises {
  readonly own: readonly Own[];
  readonly theirs: { readonly text: string; readonly byOn: string | null } | null;
}

export const correctPromise: Handler<'correct-promise'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const found = await promiseOf(app, input.promise);
    if (found === null) return refuse('promise-gone', none, { todo: { operation: 'job', input: {} } });
    const { job, entryId, own } = found;
    const standing = await loadStanding(app, entryId);
    const noted = standing === null ? null : promisesIn(standing.entry.kind, standing.entry.payload);
    if (standing === null || noted === null) return refuse('promise-not-correctable', none);
    const { book, read } = await loadBook(app, [job.id]);
    const before = own === null ? noted.theirs : (noted.own.find((each) => each.promiseId === own) ?? null);
    const changedTo = await promiseAfter(app, { book, job, at: standing.entry.happenedAt }, input, invocation, {
      promiseId: own ?? app.ids.next('prm'),
      text: before?.text ?? job.theirPromise?.text ?? '',
      byOn: before?.byOn ?? null,
      toPersonId: noted.own.find((each) => each.promiseId === own)?.toPersonId ?? null,
    });
    if (!changedTo.ok) return changedTo;
    const { promise, entries } = changedTo.value;
    const isMine = input.whose === undefined ? own !== null : input.whose === 'mine';
    const after: Promises = {
      own:
        isMine && !input.none ? withOwn(noted.own, promise, own) : noted.own.filter((each) => each.promiseId !== own),
      theirs: !isMine && !input.none ? { text: promise.text, byOn: promise.byOn } : own === null ? null : noted.theirs,
    };
    return done({
      entries: [
        ...entries,
        entry(
          app,
          'entry-corrected',
          invocation.now,
          {
            entryId,
            kind: standing.entry.kind,
            version: standing.entry.version,
            payload: withPromises(standing.entry.kind, standing.entry.payload, after),
            happenedAt: standing.entry.happenedAt,
          },
          [...standing.scopes, job.id, promise.toPersonId],
        ),
      ],
      read,
      result: { jobId: job.id, notes: [] },
    });
  });

/** One of the candidate's own by its id; theirs by the note that it stands in. */
async function promiseOf(
  account: Account,
  id: string,
): Promise<{ job: JobState; entryId: string; own: string | null } | null> {
  for (const { state: job } of await account.store.load(await allJobs(account))) {
    if (job?.kind !== 'job') continue;
    const own = job.ownPromises.find((each) => each.id === id);
    if (own !== undefined) return { job, entryId: own.entryId, own: own.id };
    if (job.theirPromise?.entryId === id) return { job, entryId: id, own: null };
  }
  return null;
}

async function promiseAfter(
  app: AccountWith<'calendars' | 'ids' | 'languageFor' | 'languages'>,
  about: { readonly book: CaseBook; readonly job: JobState; readonly at: number },
  input: Input<'correct-promise'>,
  invocation: Invocation,
  before: Own,
): Promise<Result<{ promise: Own; entries: readonly NewEntry[] }>> {
  const { book, job, at } = about;
  const roster = createRoster(app, book, invocation.now);
  let toPersonId = before.toPersonId;
  if (input.to !== undefined) {
    const typed = input.to.trim();
    const who = typed === '' ? null : await resolvePerson(app, typed, book, peopleOf(job));
    if (who !== null && !who.ok && (kindOfRefusal(who.refusal) !== 'not-found' || typed.startsWith('per_'))) return who;
    const firmId = job.agencyId ?? job.employerId;
    toPersonId =
      who === null
        ? null
        : who.ok
          ? who.value
          : await roster.person(typed.includes('@') ? { email: typed } : { name: typed }, firmId, peopleOf(job));
    if (roster.doubt) return roster.doubt;
  }
  const day = await dayOf(app, about, input.by, at);
  if (!day.ok) return day;
  const promise: Own = {
    promiseId: before.promiseId,
    text: input.text?.trim() || before.text,
    byOn: day.value === undefined ? before.byOn : day.value,
    toPersonId,
  };
  return done({ promise, entries: roster.entries });
}

async function dayOf(
  tools: Pick<Tools, 'calendars' | 'languageFor' | 'languages'>,
  { book, job }: { readonly book: CaseBook; readonly job: JobState },
  by: string | undefined,
  at: number,
): Promise<Result<string | null | undefined>> {
  if (by === undefined) return done(undefined);
  const words = by.trim();
  if (words === '') return done(null);
  const diary = speakerDiary(tools, book, job, at);
  const said = deadlineContext(diary, diary.zone.dayOf(at));
  // A day that was chosen counts as it is.
  if (parseDay(words) !== null) return refuseFarDay(words, said.today) ?? done(words);
  const day = await promisedDay(tools, words, said);
  if (day.ok && day.value === null && !(await isLeftOpen(tools, words, said)))
    return refuse('names-no-day', { typed: words });
  return day;
}

function withOwn(own: readonly Own[], promise: Own, known: string | null): Own[] {
  return known === null ? [...own, promise] : own.map((each) => (each.promiseId === known ? promise : each));
}

function promisesIn(kind: string, payload: unknown): Promises | null {
  const debrief = kind === 'debrief-saved' ? payloadOf('debrief-saved', payload) : null;
  if (debrief) return { own: debrief.iPromised, theirs: debrief.theyPromised };
  const contact = kind === 'contact-logged' ? payloadOf('contact-logged', payload) : null;
  if (contact)
    return {
      own: contact.iPromised ?? [],
      theirs: contact.promisedOn == null ? null : { text: '', byOn: contact.promisedOn },
    };
  const meant = kind === 'meaning-confirmed' ? payloadOf('meaning-confirmed', payload) : null;
  return meant ? { own: [], theirs: meant.promisedOn == null ? null : { text: '', byOn: meant.promisedOn } } : null;
}

function withPromises(kind: string, payload: unknown, after: Promises): object {
  const whole = payload as object;
  if (kind === 'debrief-saved') return { ...whole, iPromised: after.own, theyPromised: after.theirs };
  const promisedOn = after.theirs?.byOn ?? null;
  return kind === 'meaning-confirmed' ? { ...whole, promisedOn } : { ...whole, promisedOn, iPromised: after.own };
}

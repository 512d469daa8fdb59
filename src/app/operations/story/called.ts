import { none } from '../../../contract/refusals/kind.ts';
import type { Input, Output } from '../../../contract/registry.ts';
import type { CallEnd } from '../../../contract/words/call.ts';
import { isMissedCall, isTalked } from '../../../core/journal/channel-kinds.ts';
import type { NewEntry, Payload } from '../../../core/journal/kinds/registry.ts';
import { samePhone } from '../../../core/journal/name-keys.ts';
import { peopleOf } from '../../../core/journal/people-of.ts';
import type { Channel } from '../../../core/journal/vocabulary.ts';
import type { CaseBook } from '../../../core/plan/context.ts';
import type { Step } from '../../../core/plan/step.ts';
import { jobOfStep } from '../../../core/plan/step-id.ts';
import { type StepKind, stepKindOf } from '../../../core/plan/step-traits.ts';
import { parseInstant } from '../../../core/time/zone.ts';
import { loadBook } from '../../case-book.ts';
import {
  type AccountWith,
  type App,
  done,
  type Handler,
  type Invocation,
  type Result,
  refuse,
  type Tools,
} from '../../context.ts';
import { type Decision, decide, entry } from '../../decide.ts';
import { loadRecord } from '../../fit/fit.ts';
import { type DraftRow, draftIdOf, drafts } from '../../letters/draft-row.ts';
import { promisesIn, twinsOf } from '../../notes/call-notes.ts';
import { jobsOf } from '../../people/relations.ts';
import { createRoster, isNumber, type Roster, resolvePerson } from '../../people/roster.ts';
import { findStep } from '../../planning/plan-for.ts';
import { settledByTalk } from '../../planning/settled.ts';
import { overtakenBy } from '../../sending/overtaken.ts';
import { sentEntries } from '../../sending/sent-entries.ts';
import { unknownJob } from '../../wording/unknown.ts';
import { personView } from '../../wording/views.ts';

const channels: Readonly<Record<Input<'called'>['outcome'], Channel>> = {
  talked: 'phone',
  voicemail: 'voicemail',
  missed: 'missed-call',
  'someone-else': 'missed-call',
  'wrong-number': 'missed-call',
  'call-back': 'missed-call',
};

export const called: Handler<'called'> = (app, input, invocation) =>
  decide(app, invocation, (app) => decideCall(app, input, invocation));

async function decideCall(
  app: App,
  input: Input<'called'>,
  invocation: Invocation,
): Promise<Result<Decision<Output<'called'>>>> {
  const named = input.at === undefined ? invocation.now : parseInstant(input.at);
  if (named === null) return refuse('time-unreadable', none);
  // A telephone whose clock is ahead noted it: it happened before now all the same.
  const at = Math.min(named, invocation.now);
  const until = input.until === undefined ? null : parseInstant(input.until);
  if (input.outcome === 'call-back' && until === null)
    return refuse('when-called-back', none, { kept: 'nothing-noted' });
  const found = input.step === undefined ? null : await findStep(app, input.step, invocation.now);
  const whom = await whomOf(app, input, found?.step.personIds ?? [], invocation.now);
  if (!whom.ok) return whom;
  const { people, roster } = whom.value;
  const stepJob = input.step === undefined ? null : jobOfStep(input.step);
  const jobs = input.jobs ?? null;
  const asked = jobs ?? found?.step.jobIds ?? (stepJob === null ? await jobsOf(app, people) : [stepJob]);
  const reached = !isMissedCall(channels[input.outcome]);
  // One conversation settles all that it covers; a voicemail says what the step's own words say (PL24).
  const covers = input.outcome === 'talked' || (input.outcome === 'voicemail' && found !== null);
  const settled = covers
    ? await settledByTalk(app, invocation.now, people, { named: jobs, all: asked }, found?.step ?? null)
    : null;
  const wanted = [...new Set([...asked, ...(settled?.jobIds ?? [])])];
  const { book, read } = await loadBook(app, wanted, people);
  const missing = wanted.find((id) => !book.jobs.some((job) => job.id === id));
  if (missing !== undefined) return unknownJob();
  if (book.jobs.length === 0) return refuse('which-job-called', none, { kept: 'nothing-noted' });
  const channel = channels[input.outcome];
  // What a call meant is their word, whoever rang.
  const direction = input.meaning === undefined ? (input.direction ?? 'out') : 'in';
  const kind = settled?.first?.kind ?? found?.step.kind ?? stepKindOf(input.kind);
  const ofStep = found?.step.stepIds ?? (input.step === undefined ? [] : [input.step]);
  // Where the plan holds the step no more, what was called about is what was named.
  const stepIds = settled === null || settled.stepIds.length === 0 ? ofStep : settled.stepIds;
  const promised = reached
    ? await promisesIn(app, book, input.text ?? '', at, people)
    : { rest: {}, views: [], notes: [] };
  const rest: Partial<Payload<'contact-logged'>> = {
    ...(input.text === undefined || input.text.trim() === '' ? {} : { text: input.text }),
    ...(input.meaning === undefined ? {} : { meaning: input.meaning }),
    ...(input.outcome === 'someone-else' || input.outcome === 'wrong-number' || input.outcome === 'call-back'
      ? { reached: input.outcome }
      : {}),
    ...promised.rest,
  };
  const draft = input.step === undefined ? null : await drafts.read(app, draftIdOf(input.step));
  const noted = callEntries(
    app,
    book,
    { at, channel, direction, kind, stepIds, people, rest, draft },
    (await loadRecord(app)).record,
  );
  const entries: NewEntry[] = [...roster.entries, ...noted.entries];
  entries.push(...furtherEntries(app, input, book, found?.step ?? null, people, { at, until }));
  const overtaken = reached
    ? await overtakenBy(app, {
        at: invocation.now,
        direction: isTalked(channel) ? 'in' : direction,
        personIds: people,
        jobIds: book.jobs.map((job) => job.id),
        stepIds,
      })
    : null;
  const words = await app.words();
  const drafted = reached && draft !== null ? [drafts.put(draft.draftId, null)] : [];
  return done({
    entries: [...entries, ...(overtaken?.entries ?? [])],
    rows: [...drafted, ...(overtaken?.rows ?? [])],
    rowsAsRead: overtaken?.rowsAsRead ?? [],
    read,
    result: {
      entryId: noted.entries[0]?.id ?? '',
      contactId: noted.contactId,
      jobIds: book.jobs.map((job) => job.id),
      said: words.call.noted(endOf(book, input, people, until)),
      promised: promised.views,
      notes: [
        ...promised.notes,
        ...twinsOf(words.call, book, { at, channel, people, stepIds }),
        ...(overtaken?.subjects ?? []).map(words.outbox.takenBack),
      ],
    },
  });
}

/** Who was rung: named, by the step, or by a number alone, which makes a person. */
async function whomOf(
  app: AccountWith<'ids' | 'machine'>,
  input: Input<'called'>,
  ofStep: readonly string[],
  now: number,
): Promise<Result<{ people: string[]; roster: Roster }>> {
  const { book } = await loadBook(app, input.jobs ?? [], input.people?.filter((each) => each.startsWith('per_')) ?? []);
  const roster = createRoster(app, book, now);
  if (input.people === undefined || input.people.length === 0) return done({ people: [...ofStep], roster });
  const people: string[] = [];
  for (const typed of input.people) {
    const who = await resolvePerson(app, typed, book, book.jobs.flatMap(peopleOf));
    if (who.ok) people.push(who.value);
    else if (isNumber(typed)) people.push(await roster.person({ phone: typed.trim() }, null));
    else return who;
  }
  return done({ people, roster });
}

interface ContactToNote {
  readonly at: number;
  readonly channel: Channel;
  readonly direction: 'out' | 'in';
  readonly kind: StepKind | null;
  readonly stepIds: readonly string[];
  readonly people: readonly string[];
  readonly rest: Partial<Payload<'contact-logged'>>;
  readonly draft: DraftRow | null;
}

function callEntries(
  tools: Pick<Tools, 'ids'>,
  book: CaseBook,
  { at, channel, direction, kind, stepIds, people, rest, draft }: ContactToNote,
  record: Parameters<typeof sentEntries>[4],
): ReturnType<typeof sentEntries> {
  const said = {
    kind,
    personIds: people,
    jobIds: book.jobs.map((job) => job.id),
    stepIds: isMissedCall(channel) ? [] : stepIds,
    subject: '',
    text: draft?.text ?? '',
    ...(draft?.letterId === undefined || isMissedCall(channel) ? {} : { letterId: draft.letterId }),
  };
  return sentEntries(tools, book, said, { at, channel, direction }, record, { text: '', ...rest });
}

/** What else an outcome says: a number that is not theirs, advice for the next interview, a time to call back. */
function furtherEntries(
  tools: Pick<Tools, 'ids'>,
  input: Input<'called'>,
  book: CaseBook,
  step: Step | null,
  people: readonly string[],
  { at, until }: { at: number; until: number | null },
): NewEntry[] {
  const entries: NewEntry[] = [];
  const advice = input.advice?.trim() ?? '';
  const [personId = null] = people;
  if (input.outcome === 'wrong-number')
    for (const id of people)
      if (wasRung(book, id, input.number))
        entries.push(entry(tools, 'person-noted', at, { personId: id, phone: null }));
  if (advice !== '')
    for (const job of book.jobs)
      entries.push(
        entry(tools, 'feedback-noted', at, {
          feedbackId: tools.ids.next('adv'),
          jobId: job.id,
          personId,
          text: advice,
        }),
      );
  if (input.outcome === 'call-back' && until !== null && step !== null)
    entries.push(
      entry(tools, 'step-chosen', at, {
        stepId: step.id,
        jobIds: [...step.jobIds],
        stepKind: step.kind,
        choice: 'later',
        until,
        reason: '',
        warned: [],
      }),
    );
  return entries;
}

/** True unless the number was put right since it was rung. */
function wasRung(book: CaseBook, personId: string, number: string | undefined): boolean {
  const phone = book.personById.get(personId)?.phone ?? null;
  return phone !== null && (number === undefined || samePhone(number, phone));
}

function endOf(
  book: CaseBook,
  { outcome, number }: Input<'called'>,
  people: readonly string[],
  until: number | null,
): CallEnd {
  const name = people[0] === undefined ? null : personView(book, people[0]).name;
  if (outcome === 'call-back') return { is: outcome, name, when: { at: until ?? 0, zone: book.account.zone } };
  if (outcome !== 'wrong-number') return { is: outcome, name };
  return { is: people.every((id) => wasRung(book, id, number)) ? 'number-gone' : 'number-stays', name };
}

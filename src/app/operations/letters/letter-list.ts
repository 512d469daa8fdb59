import type { Output } from '../../../contract/registry.ts';
import { isSpoken, isWritten } from '../../../core/journal/channel-kinds.ts';
import { wentOut } from '../../../core/journal/contact-kinds.ts';
import { payloadOf } from '../../../core/journal/kinds/registry.ts';
import type { ContactState } from '../../../core/journal/states.ts';
import type { CaseBook } from '../../../core/plan/context.ts';
import type { Step } from '../../../core/plan/step.ts';
import { stepKindOf, stepTraits } from '../../../core/plan/step-traits.ts';
import { loadBook } from '../../case-book.ts';
import { type AccountWith, type App, done, type Handler, type Invocation } from '../../context.ts';
import { type DraftRow, draftIdOf, drafts } from '../../letters/draft-row.ts';
import { mailboxNotices } from '../../mailbox/read-until.ts';
import { allJobs } from '../../people/relations.ts';
import { JOBS_LOOKED_AT, overview, withFreshIndex } from '../../planning/plan-for.ts';
import { viewLetters, whyPaused } from '../../sending/letter-view.ts';
import { loadOutbox } from '../../sending/outbox.ts';
import { dayText, jobTitle, personView, stepView } from '../../wording/views.ts';

type Listed = Output<'letters'>['letters'][number];

/** Letters that went and are shown unless more are asked for. */
const USUALLY = 60;

export const letters: Handler<'letters'> = async (app, input, invocation) => {
  const toWrite = await withFreshIndex(app, invocation, JOBS_LOOKED_AT, (app) => stepsToWrite(app, invocation));
  const sending = await onTheirWay(app, invocation.now);
  const busy = new Set(sending.map((each) => each.stepId));
  const gone = await thatWent(app);
  const isWanted = holding(input.words ?? '');
  const found = gone.filter(isWanted);
  return done({
    none: toWrite.length + sending.length + gone.length === 0,
    paused: await whyPaused(app),
    mailbox: await mailboxNotices(app, invocation.now),
    gone: found.length,
    letters: [
      ...[...sending, ...toWrite.filter((each) => !busy.has(each.stepId))]
        .filter(isWanted)
        .sort((one, other) => groups.indexOf(one.group) - groups.indexOf(other.group)),
      ...found.slice(0, input.most ?? USUALLY),
    ],
  });
};

const groups: readonly Listed['group'][] = ['needs-you', 'waiting', 'to-write', 'later', 'gone'];

/** True of letters that hold each of these words in a name, a job or a subject. */
function holding(words: string): (letter: Listed) => boolean {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((each) => each !== '');
  return ({ title, people, jobs }) => {
    const text = [title, ...people, ...jobs.map((job) => job.title)].join('\n').toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
}

/** What is to be written, now or later, with what was begun of it. */
async function stepsToWrite(app: App, invocation: Invocation): Promise<Listed[]> {
  const seen = await overview(app, invocation);
  const language = app.languageFor(null);
  const rows = new Map((await drafts.all(app)).map(({ body }) => [body.draftId, body]));
  const listed = (step: Step, group: 'to-write' | 'later'): Listed[] => {
    const book = seen.clusters.find((each) => each.ids.includes(step.jobIds[0] ?? ''))?.book;
    if (book === undefined || stepTraits[step.kind].doneAt !== 'letter' || isSpoken(step.channel)) return [];
    const { id, title, channel, people, jobs, jobIds, due } = stepView(book, step, language, invocation.now);
    const state = stateOf(rows.get(draftIdOf(step.id)));
    return [
      {
        id,
        state,
        group: state === 'handed' ? 'needs-you' : group,
        title,
        channel,
        people: people.map((each) => each.name),
        jobs: jobIds.map((job, index) => ({ id: job, title: jobs[index] ?? '' })),
        // As Today has it: what is for later says from when, and not until when.
        due: group === 'later' ? null : due,
        day: group === 'later' ? language.longDay(step.zone.dayOf(step.sendFromAt)) : null,
        stepId: id,
        did: [],
        entryId: null,
        sending: null,
      },
    ];
  };
  return [
    ...[...seen.doNow, ...seen.older].flatMap((step) => listed(step, 'to-write')),
    ...seen.later.flatMap((step) => listed(step, 'later')),
  ];
}

function stateOf(draft: DraftRow | undefined): 'to-write' | 'begun' | 'handed' {
  if (draft?.handedAt !== undefined) return 'handed';
  return draft?.edited === true ? 'begun' : 'to-write';
}

const onTheirWayAs = {
  approved: 'waiting',
  sending: 'sending',
  unknown: 'unknown',
  refused: 'came-back',
} as const;

/** What was approved and has not gone: on its way, in doubt, or come back and not written anew. */
async function onTheirWay(app: AccountWith<'machine' | 'words'>, now: number): Promise<Listed[]> {
  const rows = [];
  for (const row of await loadOutbox(app, ['approved', 'sending', 'unknown', 'refused'])) {
    const isOver = row.state === 'refused' && row.note?.code === 'person';
    if (!isOver && (row.state !== 'refused' || (await drafts.read(app, row.draft.draftId)) !== null)) rows.push(row);
  }
  const { book } = await loadBook(
    app,
    rows.flatMap((row) => row.draft.jobIds),
    rows.flatMap((row) => row.draft.personIds),
  );
  const views = await viewLetters(app, rows, now);
  return rows.flatMap((row, index): Listed[] => {
    const view = views[index];
    if (view === undefined || !(view.state in onTheirWayAs)) return [];
    const state = onTheirWayAs[view.state as keyof typeof onTheirWayAs];
    return [
      {
        id: row.sendId,
        state,
        group: state === 'waiting' || state === 'sending' ? 'waiting' : 'needs-you',
        title: row.draft.subject,
        channel: row.draft.channel,
        people: row.draft.personIds.map((id) => personView(book, id).name),
        jobs: jobsOf(book, row.draft.jobIds),
        due: null,
        day: null,
        stepId: row.draft.stepId,
        did: [],
        entryId: null,
        sending: view,
      },
    ];
  });
}

function jobsOf(book: CaseBook, ids: readonly string[]): Listed['jobs'] {
  return ids.map((id) => ({
    id,
    title: jobTitle(
      book,
      book.jobs.find((job) => job.id === id),
    ),
  }));
}

/** What went in writing, of all jobs, the latest first. */
async function thatWent(app: AccountWith<'languageFor' | 'machine'>): Promise<Listed[]> {
  const { book } = await loadBook(app, await allJobs(app));
  const sent = new Map<string, { readonly contact: ContactState; readonly jobIds: string[] }>();
  for (const job of book.jobs)
    for (const contact of job.contacts) {
      if (!wentOut(contact) || !isWritten(contact.channel)) continue;
      const known = sent.get(contact.id);
      if (known === undefined) sent.set(contact.id, { contact, jobIds: [job.id] });
      else known.jobIds.push(job.id);
    }
  const entries = await app.store.entriesById([...sent.values()].map(({ contact }) => contact.entryId));
  const subjects = new Map(
    entries.map((entry) => [entry.id, payloadOf('contact-logged', entry.payload)?.subject ?? '']),
  );
  const language = app.languageFor(null);
  return [...sent.values()]
    .sort((one, other) => other.contact.at - one.contact.at)
    .map(({ contact, jobIds }): Listed => {
      const kind = contact.purpose === null ? null : stepKindOf(contact.purpose);
      const subject = subjects.get(contact.entryId) ?? '';
      return {
        id: contact.id,
        state: 'gone',
        group: 'gone',
        title: subject !== '' || kind === null ? subject : language.stepName(kind, 'plain'),
        channel: contact.channel,
        people: contact.personIds.map((id) => personView(book, id).name),
        jobs: jobsOf(book, jobIds),
        due: null,
        day: dayText(language, book.account.zone, contact.at),
        stepId: null,
        did: [...contact.stepIds],
        entryId: contact.entryId,
        sending: null,
      };
    });
}

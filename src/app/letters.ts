import type { Output } from '../contract/registry.ts';
import type { Brought } from '../core/fit/tell.ts';
import type { Channel } from '../core/journal/entry.ts';
import { stableId } from '../core/journal/stable-id.ts';
import { type CaseBook, createContext } from '../core/plan/context.ts';
import { agendaWith } from '../core/plan/conversation.ts';
import { createHorizon } from '../core/plan/horizon.ts';
import type { Step } from '../core/plan/step.ts';
import type { Finding, ReviewFacts, ThreadFacts } from '../core/review/finding.ts';
import { review } from '../core/review/review.ts';
import { sentencesOf } from '../core/review/sentence-spans.ts';
import type { Tone } from '../core/review/tone.ts';
import { type Thread, threadOf } from '../core/send/thread.ts';
import { zoneOf } from '../core/time/zone.ts';
import { compose, composeCallCard } from '../core/write/compose.ts';
import { gatherLetterFacts, notesBeside } from '../core/write/gather.ts';
import { gatherReviewFacts } from '../core/write/gather-review.ts';
import type { LanguagePack } from '../core/write/language-pack.ts';
import type { NoteBeside, Register, SourceSpan } from '../core/write/letter.ts';
import { countWords, spokenWords } from '../core/write/phrasing.ts';
import type { CallCard } from '../core/write/scripts.ts';
import { loadBook } from './case-book.ts';
import type { App } from './context.ts';
import { loadFit } from './fit.ts';
import { namesOfOthers, noteReaderFor } from './note-reader.ts';
import { findStep, type PlannedCluster } from './planning.ts';
import { languageOfReader } from './reader.ts';
import { storyNames } from './story.ts';
import { bestOf, jobTitle, momentText, titleOf } from './views.ts';

/** A draft as it stands in its row: everything that sending needs, so that it can be sent after the plan has moved on. */
export interface DraftRow {
  readonly draftId: string;
  readonly stepId: string;
  readonly stepIds: readonly string[];
  readonly kind: Step['kind'];
  readonly variant: Step['variant'];
  readonly opportunityIds: readonly string[];
  readonly personIds: readonly string[];
  readonly onBehalfOf: readonly string[];
  readonly interviewId: string | null;
  readonly channel: Channel | null;
  readonly zone: string;
  readonly subject: string;
  readonly text: string;
  readonly sources: readonly SourceSpan[];
  /** Notes that are not in it, and why; absent in drafts from before they were told. */
  readonly beside?: readonly NoteBeside[];
  readonly edited: boolean;
  /** How it is dressed; absent in drafts from before there was a choice. */
  readonly register?: Register;
  /** What to have at hand where it is a call. */
  readonly call?: CallCard;
  /** Rises with every change; absent in drafts from before it was counted. */
  readonly revision?: number;
  /** When it was opened in another program, or copied; until it is said whether it went, that is asked. */
  readonly handedAt?: number;
  /** Position of the journal when it was written: what was noted later, the letter does not know. */
  readonly position?: number;
}

/** Other jobs that the review compares names with: the latest, which are those whose letters one might have copied. */
const NEIGHBOURS = 200;

/** Id of the draft for a step: one step has one draft. */
export function draftIdOf(stepId: string): string {
  return stableId('dr', stepId);
}

/** Writes a step's letter from the case book; null where the job is gone. */
export async function writeDraft(
  app: App,
  planned: PlannedCluster,
  step: Step,
  now: number,
  channel: Channel | null,
  position: number,
  register: Register,
  brought: Brought,
): Promise<DraftRow | null> {
  const asked = channel === null ? step : { ...step, channel };
  const language = app.languageFor(languageOfReader(planned.book, step.personIds[0]));
  const jobs = planned.book.jobs.filter((job) => step.opportunityIds.includes(job.id));
  const firms = jobs.flatMap((job) => [job.employerId, job.agencyId]);
  const others = namesOfOthers(planned.book, [...step.personIds, ...step.onBehalfOf], firms);
  const read = await noteReaderFor(app, language, others);
  const facts = gatherLetterFacts(planned.book, asked, now, register, read, brought);
  if (facts === null) return null;
  const [personId] = step.personIds;
  // In one call everything is said that is due to them: one conversation (PL24).
  const also =
    isSpoken(asked.channel) && personId !== undefined
      ? agendaWith(planned.plan.steps, personId, null).filter((each) => each.id !== step.id)
      : [];
  const alsoFacts = also.flatMap(
    (each) => gatherLetterFacts(planned.book, { ...each, channel: asked.channel }, now, register, read) ?? [],
  );
  const all = [step, ...also];
  const letter = compose(facts, language, alsoFacts);
  const continuing = asked.channel === 'email' ? threadOfLetter(planned.book, step) : null;
  return {
    draftId: draftIdOf(step.id),
    stepId: step.id,
    stepIds: all.flatMap((each) => each.stepIds),
    kind: step.kind,
    variant: step.variant,
    opportunityIds: [...new Set(all.flatMap((each) => each.opportunityIds))],
    personIds: step.personIds,
    onBehalfOf: step.onBehalfOf,
    interviewId: step.interviewId,
    channel: asked.channel,
    zone: step.zone.id,
    subject: continuing === null ? letter.subject : `Re: ${continuing.subject}`,
    text: letter.text,
    sources: letter.sources,
    beside: notesBeside(facts),
    edited: false,
    ...(isSpoken(asked.channel) ? { call: composeCallCard(facts, language, alsoFacts) } : {}),
    register,
    position,
  };
}

/**
 * The conversation that a letter goes on with (SG4). A letter about several jobs begins one of its own, for it belongs to none of
 * theirs.
 */
export function threadOfLetter(
  book: CaseBook,
  letter: { readonly opportunityIds: readonly string[]; readonly personIds: readonly string[] },
): Thread | null {
  const jobs = book.jobs.filter((job) => letter.opportunityIds.includes(job.id));
  const thread = letter.opportunityIds.length === 1 ? threadOf(jobs, letter.personIds) : null;
  return thread === null || thread.subject === '' ? null : thread;
}

/** A text to be reviewed, and what the journal does not know of it. */
export interface Reviewed {
  readonly text: string;
  readonly subject: string;
  readonly typed: boolean;
  /** What it is for, where no step says so. */
  readonly kind?: ReviewFacts['kind'];
  /** What went before it, where the journal does not say so. */
  readonly thread?: ReviewFacts['thread'];
}

/** Letters before this one that it is compared with. */
const MOST_EARLIER = 5;

/** Reviews a text against the case of its step. Without a step no job is its own, so none can be another's either. */
export async function reviewText(
  app: App,
  reviewed: Reviewed,
  step: Parameters<typeof gatherReviewFacts>[1],
  book: CaseBook,
  now: number,
): Promise<{ findings: Finding[]; tone: Tone | null }> {
  const latest = await app.store.jobs({ live: null, limit: step === null ? 0 : NEIGHBOURS, after: null });
  const others = await loadBook(
    app,
    latest.map((each) => each.scope),
  );
  const merged: CaseBook = {
    ...book,
    personById: new Map([...others.book.personById, ...book.personById]),
    organisationById: new Map([...others.book.organisationById, ...book.organisationById]),
  };
  const { text, subject, typed } = reviewed;
  const known: ReviewFacts = gatherReviewFacts(
    merged,
    step,
    { jobs: others.book.jobs, people: [...others.book.personById.values()] },
    now,
    await Promise.all((step?.opportunityIds ?? []).map((id) => loadFit(app, id))),
  );
  const language = app.languageFor(languageOfReader(merged, step?.personIds[0]));
  const thread = reviewed.thread ?? (await withTexts(app, known.thread, step, book));
  const facts: ReviewFacts = { ...known, kind: reviewed.kind ?? known.kind, subject, typed, thread };
  const tone = (await language.toneWords())?.tone(text, 'letter') ?? null;
  return { findings: review(text, facts, language), tone };
}

/** Adds the texts of the letters that went before, where their drafts are kept. */
async function withTexts(
  app: App,
  thread: ThreadFacts | null,
  step: Parameters<typeof gatherReviewFacts>[1],
  book: CaseBook,
): Promise<ThreadFacts | null> {
  if (thread === null || step === null) return thread;
  const sent = book.jobs
    .filter((job) => step.opportunityIds.includes(job.id))
    .flatMap((job) => job.interactions)
    .filter((each) => each.direction === 'out' && each.personIds.some((id) => step.personIds.includes(id)))
    .flatMap((each) => each.stepIds)
    .slice(-MOST_EARLIER);
  const rows = await Promise.all([...new Set(sent)].map((id) => app.store.row('draft', draftIdOf(id))));
  return { ...thread, earlier: rows.flatMap((row) => (row === null ? [] : [(row as DraftRow).text])) };
}

export function findingView(finding: Finding): Output<'review'>['findings'][number] {
  const { rule, code, severity, start, end, message, repair } = finding;
  return { rule, code, severity, start, end, message, ...(repair === undefined ? {} : { repair }) };
}

/** A draft with its findings, as the interface shows it. */
export async function draftView(app: App, row: DraftRow, now: number): Promise<Output<'draft'>> {
  const { book } = await loadBook(app, row.opportunityIds, [...row.personIds, ...row.onBehalfOf]);
  const language = app.languageFor(null);
  // What was sent or skipped meanwhile is a step no longer; the draft can still be looked at.
  const found = await findStep(app, row.stepId, now);
  const { findings, tone } = isSpoken(row.channel)
    ? { findings: [], tone: null }
    : await reviewText(
        app,
        { text: row.text, subject: row.subject, typed: row.edited },
        { ...row, zone: zoneOf(row.zone) },
        book,
        now,
      );
  return {
    draftId: row.draftId,
    stepId: row.stepId,
    kind: row.kind,
    title: titleOf(book, row, language),
    revision: row.revision ?? 0,
    opportunityIds: [...row.opportunityIds],
    jobs: row.opportunityIds.map((id) =>
      jobTitle(
        book,
        book.jobs.find((job) => job.id === id),
      ),
    ),
    best: found === null ? null : bestOf(found.planned.book, found.step, language, now),
    theirTime: theirTime(language, book.account.zone, row.zone, now, isSpoken(row.channel)),
    channel: row.channel,
    personIds: [...row.personIds],
    to: row.personIds.map((id) => {
      const person = book.personById.get(id);
      return { name: person?.name ?? '', email: person?.email ?? null, phone: person?.phone ?? null };
    }),
    subject: row.subject,
    text: row.text,
    edited: row.edited,
    handed: row.handedAt === undefined ? null : momentText(language, book.account.zone, row.handedAt),
    register: row.register ?? 'neutral',
    spoken: isSpoken(row.channel) ? spokenLines(row.call?.voicemail ?? row.text) : [],
    call:
      row.call === undefined
        ? null
        : {
            points: [...row.call.points],
            question: row.call.question,
            mayCall: found === null || (found.step.sendFromAt <= now && isCallHour(app, book, row, now)),
          },
    why: found?.step.reasons[0] === undefined ? null : language.reason(found.step.reasons[0]),
    american: isAmerican(app.languageFor(languageOfReader(book, row.personIds[0])).code),
    words: countWords(row.text),
    findings: findings.map(findingView),
    tone: tone === null ? null : { score: tone.score, reasons: [...tone.reasons] },
    sources: await sourcesView(app, row),
    beside: (row.beside ?? []).map(({ entryId, text, why }) => ({
      entryId,
      text,
      why,
      because: language.whyBeside(why),
    })),
  };
}

/** True at an hour and on a day at which a call may come where they are (PL13). */
function isCallHour(app: App, book: CaseBook, row: DraftRow, now: number): boolean {
  const [job] = book.jobs;
  if (job === undefined) return true;
  const context = createContext(book, app.calendars, createHorizon(now));
  const diary = context.diaryOf(job, row.personIds[0] ?? null);
  const { from, to } = context.policy.hours.call;
  const minute = diary.zone.minuteOf(now);
  return minute >= from && minute < to && diary.isWorking(diary.zone.dayOf(now));
}

function isSpoken(channel: Channel | null): boolean {
  return channel === 'phone' || channel === 'voicemail';
}

/** Calm speech: 150 words a minute (issue: a voicemail of 20 to 25 seconds). */
const WORDS_A_MINUTE = 150;

function spokenLines(text: string): Output<'draft'>['spoken'] {
  return sentencesOf(text)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => ({ text: each, seconds: (spokenWords(each) * 60) / WORDS_A_MINUTE }));
}

function isAmerican(code: string): boolean | null {
  return code.startsWith('en') ? code === 'en-US' : null;
}

/** Every sentence with what its notes say. */
export async function sourcesView(app: App, row: DraftRow): Promise<Output<'draft'>['sources']> {
  const language = app.languageFor(null);
  const ids = [...new Set(row.sources.flatMap((each) => each.entryIds))];
  const entries = await Promise.all(ids.map((id) => app.store.entry(id)));
  const nameOf = await storyNames(
    app,
    entries.filter((entry) => entry !== null),
  );
  const noteById = new Map(
    entries.flatMap((entry) => (entry === null ? [] : [[entry.id, language.storyLine(entry, nameOf)] as const])),
  );
  return row.sources.map(({ start, end, entryIds, variants }) => ({
    start,
    end,
    entryIds: [...entryIds],
    notes: [...new Set(entryIds.flatMap((id) => noteById.get(id) ?? []))],
    variants: [...(variants ?? [])],
  }));
}

/** What their clock shows; for a letter only where it shows something else than the candidate's own. */
function theirTime(
  language: LanguagePack,
  own: string | null,
  theirs: string,
  now: number,
  always: boolean,
): string | null {
  const differs = always || zoneOf(own ?? 'UTC').offsetAt(now) !== zoneOf(theirs).offsetAt(now);
  return differs ? `It is ${momentText(language, theirs, now)} for them.` : null;
}

/** The link by which mail programs open a letter (RFC 6068). Line breaks are %0D%0A. */
export function mailtoLink(to: readonly string[], subject: string, text: string): string {
  const encode = (part: string): string =>
    encodeURIComponent(part).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const addresses = to.map((each) => encode(each).replaceAll('%40', '@')).join(',');
  return `mailto:${addresses}?subject=${encode(subject)}&body=${encode(text.replace(/\r?\n/g, '\r\n'))}`;
}

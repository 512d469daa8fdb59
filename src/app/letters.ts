import type { Output } from '../contract/registry.ts';
import type { Channel } from '../core/journal/entry.ts';
import { stableId } from '../core/journal/stable-id.ts';
import type { CaseBook } from '../core/plan/context.ts';
import type { Step } from '../core/plan/step.ts';
import type { Finding, ReviewFacts } from '../core/review/finding.ts';
import { review } from '../core/review/review.ts';
import { type Thread, threadOf } from '../core/send/thread.ts';
import { zoneOf } from '../core/time/zone.ts';
import { compose } from '../core/write/compose.ts';
import { gatherLetterFacts, gatherReviewFacts } from '../core/write/gather.ts';
import type { LanguagePack } from '../core/write/language-pack.ts';
import type { SourceSpan } from '../core/write/letter.ts';
import { countWords } from '../core/write/phrasing.ts';
import { loadBook } from './case-book.ts';
import type { App } from './context.ts';
import { findStep, type PlannedCluster } from './planning.ts';
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
  readonly edited: boolean;
  /** Rises with every change; absent in drafts from before it was counted. */
  readonly revision?: number;
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
export function writeDraft(
  app: App,
  planned: PlannedCluster,
  step: Step,
  now: number,
  channel: Channel | null,
  position: number,
): DraftRow | null {
  const asked = channel === null ? step : { ...step, channel };
  const facts = gatherLetterFacts(planned.book, asked, now);
  if (facts === null) return null;
  const reader = planned.book.personById.get(step.personIds[0] ?? '');
  const letter = compose(facts, app.languageFor(reader?.language ?? planned.book.account.language));
  const continuing = asked.channel === 'email' ? threadOfLetter(planned.book, step) : null;
  return {
    draftId: draftIdOf(step.id),
    stepId: step.id,
    stepIds: step.stepIds,
    kind: step.kind,
    variant: step.variant,
    opportunityIds: step.opportunityIds,
    personIds: step.personIds,
    onBehalfOf: step.onBehalfOf,
    interviewId: step.interviewId,
    channel: asked.channel,
    zone: step.zone.id,
    subject: continuing === null ? letter.subject : `Re: ${continuing.subject}`,
    text: letter.text,
    sources: letter.sources,
    edited: false,
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

/** Reviews a text against the case of its step. Without a step no job is its own, so none can be another's either. */
export async function reviewText(
  app: App,
  text: string,
  step: Parameters<typeof gatherReviewFacts>[1],
  book: CaseBook,
  now: number,
): Promise<Finding[]> {
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
  const facts: ReviewFacts = gatherReviewFacts(
    merged,
    step,
    { jobs: others.book.jobs, people: [...others.book.personById.values()] },
    now,
  );
  const reader = merged.personById.get(step?.personIds[0] ?? '');
  return review(text, facts, app.languageFor(reader?.language ?? book.account.language));
}

export function findingView(finding: Finding): Output<'review'>['findings'][number] {
  const { rule, severity, start, end, message, repair } = finding;
  return { rule, severity, start, end, message, ...(repair === undefined ? {} : { repair }) };
}

/** A draft with its findings, as the interface shows it. */
export async function draftView(app: App, row: DraftRow, now: number): Promise<Output<'draft'>> {
  const { book } = await loadBook(app, row.opportunityIds, [...row.personIds, ...row.onBehalfOf]);
  const language = app.languageFor(null);
  // What was sent or skipped meanwhile is a step no longer; the draft can still be looked at.
  const found = await findStep(app, row.stepId, now);
  const findings =
    row.channel === 'phone' || row.channel === 'voicemail'
      ? []
      : await reviewText(app, row.text, { ...row, zone: zoneOf(row.zone) }, book, now);
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
    theirTime: theirTime(language, book.account.zone, row.zone, now),
    channel: row.channel,
    personIds: [...row.personIds],
    to: row.personIds.map((id) => {
      const person = book.personById.get(id);
      return { name: person?.name ?? '', email: person?.email ?? null, phone: person?.phone ?? null };
    }),
    subject: row.subject,
    text: row.text,
    edited: row.edited,
    words: countWords(row.text),
    findings: findings.map(findingView),
    sources: row.sources.map((each) => ({ start: each.start, end: each.end, entryIds: [...each.entryIds] })),
  };
}

/** What their clock shows, where it shows something else than one's own. */
function theirTime(language: LanguagePack, own: string | null, theirs: string, now: number): string | null {
  const differs = zoneOf(own ?? 'UTC').offsetAt(now) !== zoneOf(theirs).offsetAt(now);
  return differs ? `It is ${momentText(language, theirs, now)} for them.` : null;
}

/** The link by which mail programs open a letter (RFC 6068). Line breaks are %0D%0A. */
export function mailtoLink(to: readonly string[], subject: string, text: string): string {
  const encode = (part: string): string =>
    encodeURIComponent(part).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const addresses = to.map((each) => encode(each).replaceAll('%40', '@')).join(',');
  return `mailto:${addresses}?subject=${encode(subject)}&body=${encode(text.replace(/\r?\n/g, '\r\n'))}`;
}

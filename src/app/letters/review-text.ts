import type { Output } from '../../contract/registry.ts';
import { wentOut } from '../../core/journal/contact-kinds.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import type { Finding, ReviewFacts, ThreadFacts } from '../../core/review/finding.ts';
import { knownOf } from '../../core/review/known-of.ts';
import { isRepairable, offerRepairs } from '../../core/review/offer-repairs.ts';
import { LONGEST_REVIEWED, review } from '../../core/review/review.ts';
import { type Reading, readingOf, type Tone, type ToneReason } from '../../core/review/tone.ts';
import { gatherReviewFacts } from '../../core/write/gather-review.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import { countWords } from '../../core/write/words.ts';
import { loadBook } from '../case-book.ts';
import type { Account, AccountWith } from '../context.ts';
import { loadFit } from '../fit/fit.ts';
import { isOneMoment } from '../moment.ts';
import { type DraftRow, draftIdOf, drafts } from './draft-row.ts';
import { questionsFor } from './heard.ts';
import { keptNotesOf } from './kept-notes.ts';
import { languageOfReader } from './reader.ts';
import { greetedBySigning } from './signed-names.ts';
import { languageOfText } from './text-language.ts';

/** Other jobs that the review compares names with: the latest, which are those whose letters one might have copied. */
const NEIGHBOURS = 200;

/** A text to be reviewed, and what the journal does not know of it. */
export interface Reviewed {
  readonly text: string;
  readonly subject: string;
  readonly typed: boolean;
  /** "This morning", as a letter says it that was written on such a day. */
  readonly near?: string | undefined;
  /** The letter as it was before it was changed by hand, and on which day each sentence was typed. */
  readonly ours?: DraftRow['ours'] | undefined;
  readonly typedOn?: DraftRow['typedOn'] | undefined;
  /** True for the words of a call: the candidate says them aloud, whether Persevere or the candidate wrote them. */
  readonly spoken?: boolean;
  /** True where a letter that is there for what was promised holds no word of the candidate's beside ours. */
  readonly isEmptyOfIt?: boolean;
  /** What it is for, where no step says so. */
  readonly kind?: ReviewFacts['kind'];
  /** What went before it, where the journal does not say so. */
  readonly thread?: ReviewFacts['thread'];
}

/** Letters before this one that it is compared with. */
const MOST_EARLIER = 5;

/** Reads what a review of a letter about these jobs looks at, all at once. */
export async function readForReview(app: AccountWith<'machine'>, jobIds: readonly string[]): Promise<void> {
  if (!isOneMoment(app)) return;
  const latest = await app.store.jobs({ live: null, limit: NEIGHBOURS, after: null });
  const tied = (await app.store.clusters(jobIds)).flat();
  await loadBook(app, [...new Set([...latest.map((each) => each.scope), ...tied])]);
}

/** Reviews a text against the case of its step. Without a step no job is its own, so none can be another's either. */
export async function reviewText(
  app: AccountWith<'languageFor' | 'languages' | 'machine' | 'reader'>,
  reviewed: Reviewed,
  step: Parameters<typeof gatherReviewFacts>[1],
  book: CaseBook,
  now: number,
): Promise<{ findings: Finding[]; tone: SaidTone | null }> {
  const latest = await app.store.jobs({ live: null, limit: step === null ? 0 : NEIGHBOURS, after: null });
  const others = await loadBook(
    app,
    latest.map((each) => each.scope),
  );
  const merged: CaseBook = {
    ...book,
    personById: new Map([...others.book.personById, ...book.personById]),
    firmById: new Map([...others.book.firmById, ...book.firmById]),
  };
  const { text, subject, typed, near = null, spoken = false, isEmptyOfIt = false } = reviewed;
  const brought = await Promise.all((step?.jobIds ?? []).map((id) => loadFit(app, id)));
  const known: ReviewFacts = gatherReviewFacts(
    merged,
    step,
    { jobs: others.book.jobs, people: [...others.book.personById.values()] },
    now,
    brought,
  );
  const reader = app.languageFor(languageOfReader(merged, step?.personIds[0]));
  const language = typed ? await languageOfText(app, text, reader) : reader;
  const thread = reviewed.thread ?? (await withTexts(app, known.thread, step, book));
  // What the writer wrote holds nothing that was kept private; what was typed may.
  const noted =
    step === null || !(typed || spoken)
      ? {}
      : await keptNotesOf(app, language, step, merged, { others: others.book.jobs, brought });
  const recipientGreeted = known.recipientGreeted ?? (await greetedBySigning(app, book, step?.personIds[0] ?? ''));
  const facts: ReviewFacts = {
    ...known,
    ...noted,
    asked: typed ? [] : await questionsFor(app, book, step),
    kind: reviewed.kind ?? known.kind,
    recipientGreeted,
    subject,
    typed,
    near,
    thread,
    isEmptyOfIt,
    ...(reviewed.ours === undefined ? {} : { ours: reviewed.ours.text }),
    ...(reviewed.typedOn === undefined ? {} : { typedOn: reviewed.typedOn }),
  };
  const judged = (await language.toneWords())?.tone(text, 'letter') ?? null;
  const reading = judged && readingOf(judged, countWords(text));
  // Judged by the rules of the letter's language, and said in the one that the candidate reads.
  const reads = app.languageFor(null);
  const sentences = typed ? await app.reader.sentences(language) : null;
  const [rules, said] = await Promise.all([language.reviewWords(), reads.reviewWords()]);
  const found = review(text, facts, rules, said, sentences);
  const findings = found.some(isRepairable)
    ? offerRepairs(text.slice(0, LONGEST_REVIEWED), found, knownOf(facts), await rules.repairs(), sentences)
    : found;
  return { findings, tone: judged && reading && (await saidTone(judged, reading, reads)) };
}

/** How a letter reads, with the reasons in words. */
interface SaidTone {
  readonly reads: Reading;
  readonly says: string;
  readonly reasons: readonly { readonly text: string; readonly speaks: ToneReason['speaks'] }[];
}

async function saidTone({ reasons }: Tone, reading: Reading, reads: LanguagePack): Promise<SaidTone> {
  const words = await reads.toneReasons();
  const speaks = reading === 'warm' ? 'for' : 'against';
  const telling = reasons.filter((each) => each.speaks === speaks);
  return {
    reads: reading,
    says: words.reads(reading),
    reasons: telling.map((each) => ({ text: words.text(each), speaks: each.speaks })),
  };
}

/** Adds the texts of the letters that went before, where their drafts are kept. */
async function withTexts(
  account: Account,
  thread: ThreadFacts | null,
  step: Parameters<typeof gatherReviewFacts>[1],
  book: CaseBook,
): Promise<ThreadFacts | null> {
  if (thread === null || step === null) return thread;
  const sent = book.jobs
    .filter((job) => step.jobIds.includes(job.id))
    .flatMap((job) => job.contacts)
    .filter((each) => wentOut(each) && each.personIds.some((id) => step.personIds.includes(id)))
    .flatMap((each) => each.stepIds)
    .slice(-MOST_EARLIER);
  const rows = await Promise.all([...new Set(sent)].map((id) => drafts.read(account, draftIdOf(id))));
  return { ...thread, earlier: rows.flatMap((row) => (row === null ? [] : [row.text])) };
}

export function findingView(finding: Finding): Output<'review'>['findings'][number] {
  const { rule, code, severity, start, end, message, repairs = [] } = finding;
  return { rule, code, severity, start, end, message, repairs: [...repairs] };
}

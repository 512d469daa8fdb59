import { sha256Hex } from '../../core/journal/sha256.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { jobOfStep } from '../../core/plan/step-id.ts';
import { gate, type Obstacle } from '../../core/send/gate.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { loadBook } from '../case-book.ts';
import type { Account, AccountWith } from '../context.ts';
import type { DraftRow } from '../letters/draft-row.ts';
import { reviewText } from '../letters/review-text.ts';
import { planFor } from '../planning/plan-for.ts';
import type { Loaded } from '../ports/store.ts';
import { pausedBecause } from './pause.ts';

/** A letter as the gate looks at it. */
export interface LetterAtGate {
  readonly sendId: string;
  readonly draft: DraftRow;
  readonly firmIds: readonly string[];
  readonly message: string;
  readonly digest: string;
  /** What was noted after this position of the journal is news. */
  readonly position: number;
  readonly overridden: readonly string[];
  readonly atOnce: boolean;
  /** When it goes: days that it names are read as of then. */
  readonly goesAt: number;
}

export interface Look {
  readonly obstacles: readonly Obstacle[];
  readonly book: CaseBook;
  /** States as read; a commit that expects them fails where something was noted meanwhile. */
  readonly read: readonly Loaded[];
}

/** Notes read at most since the letter was looked at; a person writes far fewer, and an import is no reason to send blindly. */
const MOST_NOTES = 5000;

/**
 * Gathers the facts and asks the gate (SG2). A check that cannot run is an obstacle of its own: what is not known to be in
 * order does not go.
 */
export async function lookOnce(
  app: AccountWith<'calendars' | 'languageFor' | 'languages' | 'machine' | 'reader'>,
  letter: LetterAtGate,
  now: number,
): Promise<Look> {
  const { draft } = letter;
  const { book, read } = await loadBook(app, draft.jobIds, [...draft.personIds, ...draft.onBehalfOf]);
  try {
    const noted = await notedSince(app, letter);
    const { findings } = await reviewText(
      app,
      {
        text: draft.text,
        subject: draft.subject,
        typed: draft.edited,
        near: draft.near,
        ours: draft.ours,
        typedOn: draft.typedOn,
      },
      { ...draft, zone: zoneOf(draft.zone) },
      book,
      Math.max(now, letter.goesAt),
    );
    const blocking = findings.filter((each) => each.severity === 'block').map((each) => each.message);
    const obstacles = gate({
      approvedDigest: approvedDigest(letter, book),
      digest: sha256Hex(letter.message),
      pausedBecause: await pausedBecause(app),
      sendId: letter.sendId,
      stepIds: draft.stepIds,
      personIds: draft.personIds,
      firmIds: letter.firmIds,
      jobs: book.jobs,
      noted,
      planned: await whenPlanned(app, letter, now),
      blocking: blocking.filter((message) => !letter.overridden.includes(message)),
    });
    return { obstacles, book, read };
  } catch {
    return { obstacles: [{ code: 'could-not-check' }], book, read };
  }
}

async function notedSince(account: Account, letter: LetterAtGate) {
  const found = [];
  for (const scope of [...letter.draft.personIds, ...letter.firmIds]) {
    const entries = await account.store.entries({ scope, after: letter.position, limit: MOST_NOTES + 1 });
    if (entries.length > MOST_NOTES) throw new Error('Too much was noted to look at.');
    found.push(...entries);
  }
  return [...new Map(found.map((entry) => [entry.id, entry])).values()];
}

/** What the journal holds of the approval; before the approval, what is about to be approved. */
function approvedDigest(letter: LetterAtGate, book: CaseBook): string | null {
  if (letter.sendId === '') return letter.digest;
  const approved = book.jobs.flatMap((job) => job.onTheirWay).find((each) => each.sendId === letter.sendId);
  return approved?.digest ?? null;
}

/**
 * Whether the plan still holds what the letter is for, and not for later: an out-of-office that came after the approval moves
 * the window, and nobody is there to be warned (SG2). What was approved against the manners goes against them.
 */
async function whenPlanned(
  app: AccountWith<'calendars' | 'machine'>,
  { draft, sendId, atOnce }: LetterAtGate,
  now: number,
): Promise<'no' | 'now' | 'later'> {
  const jobId = jobOfStep(draft.stepId);
  if (jobId === null) return 'no';
  const { plan } = await planFor(app, jobId, now);
  const step = plan.steps.find((each) => each.stepIds.some((id) => draft.stepIds.includes(id)));
  if (step === undefined) return 'no';
  return sendId !== '' && !atOnce && step.sendFromAt > now ? 'later' : 'now';
}

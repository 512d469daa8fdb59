import type { CaseBook } from '../../core/plan/context.ts';
import { jobOfStep } from '../../core/plan/step-id.ts';
import { gate, type Obstacle } from '../../core/send/gate.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { loadBook } from '../case-book.ts';
import type { App } from '../context.ts';
import { type DraftRow, reviewText } from '../letters.ts';
import { planFor } from '../planning.ts';
import type { Loaded } from '../ports/store.ts';
import { pausedBecause } from './pause.ts';

/** A letter as the gate looks at it. */
export interface LetterAtGate {
  readonly sendId: string;
  readonly draft: DraftRow;
  readonly organisationIds: readonly string[];
  readonly message: string;
  readonly digest: string;
  /** What was noted after this position of the journal is news. */
  readonly position: number;
  readonly overridden: readonly string[];
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
export async function lookOnce(app: App, letter: LetterAtGate, now: number): Promise<Look> {
  const { draft } = letter;
  const { book, read } = await loadBook(app, draft.opportunityIds, [...draft.personIds, ...draft.onBehalfOf]);
  try {
    const noted = await notedSince(app, letter);
    const findings = await reviewText(app, draft.text, { ...draft, zone: zoneOf(draft.zone) }, book, now);
    const blocking = findings.filter((each) => each.severity === 'block').map((each) => each.message);
    const obstacles = gate({
      approvedDigest: letter.digest,
      digest: app.machine.digest(letter.message),
      pausedBecause: await pausedBecause(app),
      sendId: letter.sendId,
      stepIds: draft.stepIds,
      personIds: draft.personIds,
      organisationIds: letter.organisationIds,
      jobs: book.jobs,
      noted,
      planned: await isPlanned(app, draft, now),
      blocking: blocking.filter((message) => !letter.overridden.includes(message)),
    });
    return { obstacles, book, read };
  } catch {
    return { obstacles: [{ code: 'could-not-check' }], book, read };
  }
}

async function notedSince(app: App, letter: LetterAtGate) {
  const found = [];
  for (const scope of [...letter.draft.personIds, ...letter.organisationIds]) {
    const entries = await app.store.entries({ scope, after: letter.position, limit: MOST_NOTES + 1 });
    if (entries.length > MOST_NOTES) throw new Error('Too much was noted to look at.');
    found.push(...entries);
  }
  return [...new Map(found.map((entry) => [entry.id, entry])).values()];
}

async function isPlanned(app: App, draft: DraftRow, now: number): Promise<boolean> {
  const jobId = jobOfStep(draft.stepId);
  if (jobId === null) return false;
  const { plan } = await planFor(app, jobId, now);
  return plan.steps.some((step) => step.stepIds.some((id) => draft.stepIds.includes(id)));
}

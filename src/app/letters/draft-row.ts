import { none } from '../../contract/refusals/kind.ts';
import type { Channel } from '../../core/journal/vocabulary.ts';
import type { Step } from '../../core/plan/step.ts';
import { idForStep } from '../../core/plan/step-id.ts';
import type { TypedOn } from '../../core/review/finding.ts';
import type { NoteBeside, SourceSpan } from '../../core/write/letter.ts';
import type { KnownFact } from '../../core/write/own-letter.ts';
import type { CallCard } from '../../core/write/spoken.ts';
import type { Need, Register } from '../../core/write/whole-letter.ts';
import { type Account, done, type Result, refuse } from '../context.ts';
import { table } from '../table.ts';

/** A draft as it stands in its row: everything that sending needs, so that it can be sent after the plan has moved on. */
export interface DraftRow {
  readonly draftId: string;
  readonly stepId: string;
  readonly stepIds: readonly string[];
  readonly kind: Step['kind'];
  readonly variant: Step['variant'];
  readonly jobIds: readonly string[];
  readonly personIds: readonly string[];
  readonly onBehalfOf: readonly string[];
  readonly interviewId: string | null;
  readonly channel: Channel | null;
  readonly zone: string;
  readonly subject: string;
  readonly text: string;
  readonly sources: readonly SourceSpan[];
  /** Which whole letter it is, which facts made it the one, and what else would do; absent in drafts from before letters had names. */
  readonly letterId?: string;
  readonly because?: readonly Need[];
  readonly others?: readonly string[];
  /** The letter that was asked for instead of the one that was chosen. */
  readonly wished?: string;
  /** To whom the candidate wants it to go, where that is not the person of the step. */
  readonly addressee?: string;
  /** The facts of its case as they read, so that a letter which the candidate keeps has blanks for them. */
  readonly known?: readonly KnownFact[];
  /** How it says of its meeting that it was today or yesterday, as read on the day on which it was written; absent where it does not. */
  readonly near?: string;
  /** Known by the facts from which it was chosen: while they are the same, the letter that was read stays the one. Absent in drafts from before. */
  readonly basis?: string;
  /** Its text as it was read before it was written again unasked; absent where it is as it was. */
  readonly wasRead?: string;
  /** Where a sentence of the candidate's own has its place, as an offset; absent where there is none. */
  readonly room?: number;
  /** The sentence with a blank for what was promised, as it was put into the letter, and may be filled since; absent where the letter names it. */
  readonly blank?: string;
  /** Gaps that were filled: they are offered no more. */
  readonly filled?: readonly string[];
  /** What they asked, which only the candidate can answer. */
  readonly asks?: readonly NoteBeside[];
  /** Notes that are not in it, and why; absent in drafts from before they were told. */
  readonly beside?: readonly NoteBeside[];
  /** Steps for things that were promised: the letter fulfils them as long as it takes them up, and not because it was changed or went. */
  readonly brings?: readonly string[];
  /** What was promised, as it was noted, without the names of its readers; absent in drafts from before it was kept. */
  readonly promised?: readonly string[];
  /** Code of the language in which it was written, where something was promised. */
  readonly language?: string;
  readonly edited: boolean;
  /** Its words before they were first changed by hand; absent where they were not, and in drafts from before they were kept. */
  readonly ours?: { readonly subject: string; readonly text: string };
  /** Sentences that were typed, with the day of it by the reader's clock: "yesterday" is another day tomorrow. */
  readonly typedOn?: readonly TypedOn[];
  /** How it is dressed; absent in drafts from before there was a choice. */
  readonly register?: Register;
  /** The way of speaking that the candidate asked for; absent where they left it to us. */
  readonly asked?: Register;
  /** What to have at hand where it is a call. */
  readonly call?: CallCard;
  /** Rises with every change; absent in drafts from before it was counted. */
  readonly revision?: number;
  /** When it was opened in another program, or copied; until it is said whether it went, that is asked. */
  readonly handedAt?: number;
  /** Position of the journal when it was written: what was noted later, the letter does not know. */
  readonly position?: number;
}

export const drafts = table<DraftRow>('draft');

/** Id of the draft for a step: one step has one draft. */
export function draftIdOf(stepId: string): string {
  return idForStep('dr', stepId, stepId);
}

/** A draft by its id, or why there is none. */
export async function loadDraft(account: Account, id: string): Promise<Result<DraftRow>> {
  const row = await drafts.read(account, id);
  return row ? done(row) : refuse('letter-gone', none, { todo: { operation: 'draft', input: {} } });
}

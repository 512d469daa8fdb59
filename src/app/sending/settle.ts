import type { NewEntry } from '../../core/journal/kinds/registry.ts';
import type { SendingProgress } from '../../core/journal/vocabulary.ts';
import { loadBook } from '../case-book.ts';
import { type AccountWith, done, type Result, type Tools } from '../context.ts';
import { type Decided, type Decision, decide, entry } from '../decide.ts';
import { loadRecord } from '../fit/fit.ts';
import { drafts } from '../letters/draft-row.ts';
import type { Loaded, RowChange } from '../ports/store.ts';
import { copyRows } from './copies.ts';
import { loadLetter, type OutboxNote, type OutboxRow, type OutboxState, outbox } from './outbox.ts';
import { markOutbox } from './pause.ts';
import { previews } from './preview.ts';
import { sentEntries } from './sent-entries.ts';

/** What becomes of a letter: its new state, why, and when it is tried again. */
export interface Settlement {
  readonly progress: SendingProgress;
  readonly note: OutboxNote | null;
  readonly at: number;
  readonly nextTryAt?: number;
  /** Addresses that the server did not take although it took the letter for others. */
  readonly notReached?: readonly string[];
}

const stateAfter: Readonly<Record<SendingProgress, OutboxState>> = {
  sending: 'sending',
  deferred: 'approved',
  accepted: 'accepted',
  refused: 'refused',
  unknown: 'unknown',
  recalled: 'recalled',
};

/**
 * Which states may follow which. What the server said stands against what was only guessed: an acceptance that comes late is
 * noted even where another process had called the letter unknown. Nothing follows an acceptance.
 */
const mayFollow: Readonly<Record<OutboxState, readonly SendingProgress[]>> = {
  approved: ['sending', 'deferred', 'recalled', 'refused'],
  sending: ['deferred', 'accepted', 'refused', 'unknown'],
  unknown: ['accepted', 'refused'],
  refused: ['accepted'],
  recalled: ['accepted'],
  accepted: [],
};

/**
 * Notes how a letter went on: entries and row in one commit, against the row as it is now (a compare-and-set). Returns false
 * where the letter is not in a state that this may follow, or is gone.
 * @param expects further conditions on the row
 * @param look a last look at the facts in the same decision: the states it read, which must not have moved, or null to stop
 */
export async function settle(
  app: AccountWith<'clock' | 'ids' | 'machine'>,
  draftId: string,
  sendId: string,
  settlement: Settlement,
  expects: (row: OutboxRow) => boolean = () => true,
  change: Partial<OutboxRow> = {},
  look: (row: OutboxRow) => Promise<readonly Loaded[] | null> = async () => [],
): Promise<boolean> {
  const result = await decide(app, app.ids.next('op'), async (app): Decided<boolean> => {
    const row = await loadLetter(app, draftId);
    const may = row?.sendId === sendId && mayFollow[row.state].includes(settlement.progress) && expects(row);
    const read = may ? await look(row) : null;
    return may && read !== null ? settled(app, row, settlement, change, read) : done(nothingToDo);
  });
  if (result.ok && result.value) await markOutbox(app);
  return result.ok && result.value;
}

const nothingToDo: Decision<boolean> = { entries: [], read: [], result: false };

/** The decision itself, for whoever looks at more in the same commit; `read` is what it looked at. */
export async function settled(
  app: AccountWith<'ids' | 'machine'>,
  row: OutboxRow,
  settlement: Settlement,
  change: Partial<OutboxRow> = {},
  read: readonly Loaded[] = [],
): Promise<Result<Decision<boolean> & { rows: RowChange[]; rowsAsRead: RowChange[] }>> {
  const { progress, note, at } = settlement;
  const { draft } = row;
  const entries: NewEntry[] = [progressEntry(app, row, progress, note?.code ?? null, at)];
  const rows: RowChange[] = [];
  if (progress === 'accepted') {
    // Words that left the row when the letter seemed to be at its end still stand in the draft.
    const kept = row.message === null ? await drafts.read(app, draft.draftId) : null;
    const { book } = await loadBook(app, draft.jobIds, draft.personIds);
    const { record } = await loadRecord(app);
    const reached = draft.personIds.filter((id) => {
      const email = book.personById.get(id)?.email?.toLowerCase();
      return !settlement.notReached?.some((address) => address.toLowerCase() === email);
    });
    const how = { at, channel: 'email' as const, personIds: reached };
    const rest = { messageId: row.messageId, references: [...row.references] };
    entries.push(...sentEntries(app, book, kept ?? draft, how, record, rest).entries);
    rows.push(drafts.put(draft.draftId, null), previews.put(draft.draftId, null));
    rows.push(...(await copyRows(app, row, at)));
  }
  const state = stateAfter[progress];
  const ended = state !== 'approved' && state !== 'sending' && state !== 'unknown';
  const next: OutboxRow = {
    ...row,
    ...change,
    // Today reads all rows: what has ended is kept small.
    draft: ended ? { ...draft, text: '', sources: [] } : draft,
    state,
    note,
    message: ended ? null : row.message,
    claim: progress === 'sending' ? (change.claim ?? row.claim) : null,
    nextTryAt: settlement.nextTryAt ?? row.nextTryAt,
    endedAt: ended ? at : null,
  };
  const asRead: RowChange = outbox.put(draft.draftId, row);
  rows.push(outbox.put(draft.draftId, next));
  // The last look read the people too: a contact noted with one of them at the same moment is a conflict, not an oversight.
  return done({ entries, rows, rowsAsRead: [asRead], read, result: true });
}

function progressEntry(
  tools: Pick<Tools, 'ids'>,
  row: OutboxRow,
  progress: SendingProgress,
  reason: string | null,
  at: number,
): NewEntry {
  const { jobIds } = row.draft;
  return entry(tools, 'letter-progressed', at, {
    sendId: row.sendId,
    jobIds: [...jobIds],
    progress,
    reason,
  });
}

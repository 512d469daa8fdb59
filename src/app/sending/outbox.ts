import { none } from '../../contract/refusals/kind.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { isMailAddress } from '../../core/send/address.ts';
import type { Obstacle } from '../../core/send/gate.ts';
import { type Account, type Refused, refuse } from '../context.ts';
import type { DraftRow } from '../letters/draft-row.ts';
import type { Envelope } from '../ports/mail-out.ts';
import { table } from '../table.ts';
import { firmName } from '../wording/views.ts';

export type OutboxState = 'approved' | 'sending' | 'accepted' | 'refused' | 'unknown' | 'recalled';

/** Why a letter is where it is: a code of ours, and what a server or the gate said; empty where the code says it all. */
export interface OutboxNote {
  readonly code: string;
  readonly words: string;
  /** Addresses for which the server did not take it, where it took it for others. */
  readonly notTaken?: readonly string[];
}

/** The record of one approved letter, written before the network is touched (SG1). Its key is the draft's id. */
export interface OutboxRow {
  readonly sendId: string;
  /** The letter as it was approved; its words are left out once it has come to an end, for the draft or the journal has them. */
  readonly draft: DraftRow;
  readonly firmIds: readonly string[];
  readonly state: OutboxState;
  readonly messageId: string;
  readonly references: readonly string[];
  readonly envelope: Envelope;
  /** The exact bytes that were approved; null once the letter has come to an end. */
  readonly message: string | null;
  /** SHA-256 of those bytes. */
  readonly digest: string;
  readonly approvedAt: number;
  /** Position of the journal when the letter was last looked at; what was noted later is looked at before it goes. */
  readonly position: number;
  readonly goesAt: number;
  readonly untilAt: number;
  /** Messages of findings that the person sends against. */
  readonly overridden: readonly string[];
  /** True where it was approved to go now, against the manners. */
  readonly atOnce: boolean;
  readonly tries: number;
  readonly nextTryAt: number;
  readonly triedAt: number | null;
  /** Who is sending it: the holder of the lease at that time. */
  readonly claim: string | null;
  readonly note: OutboxNote | null;
  readonly endedAt: number | null;
}

export const outbox = table<OutboxRow>('outbox');

/** Letters that came to an end and are still listed; the journal keeps all. */
const ENDED_KEPT = 20;

/** Approved letters and what became of them; those in one of these states where some are named. The one approved first is the first. */
export async function loadOutbox(account: Account, states?: readonly OutboxRow['state'][]): Promise<OutboxRow[]> {
  return readOutbox(await outbox.all(account, states));
}

/** The letters of these rows, the one approved first at the head. */
export function readOutbox(rows: readonly { readonly body: OutboxRow }[]): OutboxRow[] {
  return rows.map((each) => each.body).sort((one, other) => one.approvedAt - other.approvedAt);
}

export async function loadLetter(account: Account, draftId: string): Promise<OutboxRow | null> {
  return await outbox.read(account, draftId);
}

export function isOnItsWay(row: OutboxRow): boolean {
  return row.state === 'approved' || row.state === 'sending' || row.state === 'unknown';
}

/** Keys of ended letters that are dropped from the list, the oldest first. */
export function outlived(rows: readonly OutboxRow[]): string[] {
  const ended = rows.filter((each) => !isOnItsWay(each));
  return ended.slice(0, Math.max(0, ended.length - ENDED_KEPT)).map((each) => each.draft.draftId);
}

/** Refuses to touch a letter that is on its way; null where it may be touched. */
export async function refuseOnItsWay(account: Account, draftId: string): Promise<Refused | null> {
  const row = await loadLetter(account, draftId);
  if (row?.state === 'approved')
    return refuse('letter-approved', none, { todo: { operation: 'recall', input: { draft: draftId } } });
  if (row?.state === 'sending') return refuse('letter-being-sent', none, { todo: { operation: 'outbox', input: {} } });
  if (row?.state === 'unknown')
    return refuse('letter-in-doubt', none, {
      todo: { operation: 'resolve', input: { draft: draftId, went: 'sent' } },
      or: [{ operation: 'resolve', input: { draft: draftId, went: 'not-sent' } }],
    });
  return null;
}

/** The people of a draft with an address each, or why it cannot be sent as a mail. */
export function recipientsOf(
  draft: Pick<DraftRow, 'personIds'>,
  personById: ReadonlyMap<string, { readonly name: string | null; readonly email: string | null }>,
): { name: string; email: string }[] | Refused {
  const found: { name: string; email: string }[] = [];
  for (const id of draft.personIds) {
    const person = personById.get(id);
    const note = { operation: 'add-person', input: { person: id }, ask: ['email'] } as const;
    if (!person?.email)
      return refuse('address-unknown', { name: person?.name ?? null }, { todo: note, kept: 'letter' });
    const email = person.email.trim();
    if (!isMailAddress(email))
      return refuse('address-not-mailable', { address: email }, { todo: note, kept: 'letter' });
    found.push({ name: person.name ?? '', email });
  }
  if (found.length === 0)
    return refuse('no-recipient', none, { todo: { operation: 'add-person', input: {}, ask: ['name', 'email'] } });
  return found;
}

/** The names of those whom obstacles speak of. */
export function namesOf(obstacles: readonly Obstacle[], book: CaseBook): Record<string, string> {
  const ids = obstacles.flatMap((each) =>
    'personId' in each ? [each.personId] : 'firmId' in each ? [each.firmId] : [],
  );
  return Object.fromEntries(ids.map((id) => [id, nameIn(book, id)]));
}

/** How somebody, or a firm, is called in a sentence. */
export function nameIn(book: CaseBook, id: string): string {
  return book.personById.get(id)?.name ?? firmName(book, id) ?? 'them';
}

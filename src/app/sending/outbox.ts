import { none } from '../../contract/refusals/kind.ts';
import { cameIn } from '../../core/journal/contact-kinds.ts';
import { isMailAddress } from '../../core/send/address.ts';
import type { Obstacle } from '../../core/send/gate.ts';
import { type App, type Refused, refuse } from '../context.ts';
import type { DraftRow } from '../letters/draft-row.ts';
import type { Envelope } from '../ports/mail-out.ts';

export type OutboxState = 'approved' | 'sending' | 'accepted' | 'refused' | 'unknown' | 'recalled';

/** Why a letter is where it is: a code of ours, and what a server or the gate said. */
export interface OutboxNote {
  readonly code: string;
  readonly words: string;
}

/** The record of one approved letter, written before the network is touched (SG1). Its key is the draft's id. */
export interface OutboxRow {
  readonly sendId: string;
  /** The letter as it was approved; its words are left out once it has come to an end, for the draft or the journal has them. */
  readonly draft: DraftRow;
  readonly organisationIds: readonly string[];
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

/** Letters that came to an end and are still listed; the journal keeps all. */
const ENDED_KEPT = 20;

export async function loadOutbox(app: App): Promise<OutboxRow[]> {
  return readOutbox(await app.store.rows('outbox'));
}

/** Rows as the store gives them, the one approved first at the head. */
export function readOutbox(rows: readonly { readonly body: unknown }[]): OutboxRow[] {
  return rows.map((each) => each.body as OutboxRow).sort((one, other) => one.approvedAt - other.approvedAt);
}

export async function loadLetter(app: App, draftId: string): Promise<OutboxRow | null> {
  return (await app.store.row('outbox', draftId)) as OutboxRow | null;
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
export async function refuseOnItsWay(app: App, draftId: string): Promise<Refused | null> {
  const row = await loadLetter(app, draftId);
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

/** What an obstacle is, in a sentence. `nameOf` gives the name of a person or firm. */
export function obstacleText(obstacle: Obstacle, nameOf: (id: string) => string): string {
  switch (obstacle.code) {
    case 'not-approved':
      return 'Its approval does not stand in your notes.';
    case 'changed':
      return 'The letter is not the one that was approved.';
    case 'paused':
      return pauseText(obstacle.reason);
    case 'sent-already':
      return 'This is noted as done already.';
    case 'other-letter':
      return 'Another letter for the same step is on its way.';
    case 'contact-since':
      return cameIn(obstacle)
        ? `You heard from ${nameOf(obstacle.personId)} since this letter was written.`
        : `You were in touch with ${nameOf(obstacle.personId)} since this letter was written.`;
    case 'firm-contact-since':
      return `Somebody else at ${nameOf(obstacle.organisationId)} was in touch with you since this letter was written.`;
    case 'plan-moved-on':
      return 'What this letter was for is no longer to do.';
    case 'window-moved':
      return 'Since it was approved something was noted for which it is too early now.';
    case 'must-fix':
      return obstacle.message;
    case 'could-not-check':
      return 'It could not be checked once more, so it did not go.';
  }
}

/** A reply of the server, quoted as one; what this computer found out by itself stands in brackets. */
export function saidWords(words: string): string {
  return /^\d{3}[ -]/.test(words) ? `It said: ${words}` : `(${words})`;
}

/** Why nothing is sent at the moment. */
export function pauseText(reason: string): string {
  switch (reason) {
    case 'restored':
      return 'Sending is paused because a backup was restored: a letter approved before may have gone since.';
    case 'copied':
      return 'Sending is paused because these notes look like a copy or an older state: what was sent last is not in them.';
    case 'login':
      return 'Sending is paused because your mail server did not let us in.';
    case 'no-mailbox':
      return 'Sending is paused because no mailbox is connected.';
    case 'no-password':
      return 'Sending is paused because the password cannot be read on this computer.';
    case 'simulated':
      return 'Sending is paused because this is a simulated home, which speaks only to servers on this computer.';
    default:
      return 'You paused sending.';
  }
}

import type { ConnectionProblem } from '../../core/send/connection-problem.ts';
import type { Account, AccountWith } from '../context.ts';
import { keepRows } from '../decide.ts';
import { table } from '../table.ts';

/** Why a mailbox is not read at the moment; a row while it lasts, so that every page and process says the same. */
export interface MailboxTrouble {
  readonly problem: ConnectionProblem;
  readonly sinceAt: number;
  /** How often the login was refused in a row, and not before when it is tried again. Rows of earlier versions have neither. */
  readonly refusals?: number;
  readonly notBefore?: number;
}

/** What only the person can mend: accounts are locked by programs that keep trying. */
const refusals: ReadonlySet<ConnectionProblem> = new Set([
  'wrong-password',
  'needs-app-password',
  'needs-oauth',
  'needs-consent',
]);

const MINUTE = 60_000;
/** Pauses after a refused login; the last repeats: three on the first day, then one a day, in case it was the server's own fault. */
const REFUSED_PAUSES = [5 * MINUTE, 60 * MINUTE, 24 * 60 * MINUTE] as const;

const troubles = table<MailboxTrouble>('cursor');

export function troubleKey(mailbox: string): string {
  return `mailbox:${mailbox}`;
}

export function loadTrouble(account: Account, mailbox: string): Promise<MailboxTrouble | null> {
  return troubles.read(account, troubleKey(mailbox));
}

/** Whether a login may be tried: not for a while after one that was refused. A clock that was put back does not make it longer. */
export async function mayKnock(app: AccountWith<'clock'>, mailbox: string): Promise<boolean> {
  const trouble = await loadTrouble(app, mailbox);
  const now = app.clock.now();
  return trouble?.notBefore === undefined || trouble.notBefore <= now || trouble.sinceAt > now;
}

/**
 * Notes that a mailbox is not reached, or, with null, that it is again. Writes only where that changes, and each time a login was refused:
 * `refused` says that one was tried.
 */
export async function setTrouble(
  app: AccountWith<'clock'>,
  mailbox: string,
  problem: ConnectionProblem | null,
  refused = false,
): Promise<void> {
  const before = await loadTrouble(app, mailbox);
  const counts = refused && problem !== null && refusals.has(problem);
  // A login that was refused stays the reason until one is let in: that the server is away as well is no news.
  if (!counts && problem !== null && before?.notBefore !== undefined) return;
  if (!counts && (before?.problem ?? null) === problem) return;
  const now = app.clock.now();
  const times = (before?.refusals ?? 0) + 1;
  const pause = REFUSED_PAUSES[Math.min(times, REFUSED_PAUSES.length) - 1] ?? MINUTE;
  const body: MailboxTrouble | null =
    problem === null
      ? null
      : {
          problem,
          sinceAt: before?.sinceAt ?? now,
          ...(counts ? { refusals: times, notBefore: now + pause } : {}),
        };
  await keepRows(app, [troubles.put(troubleKey(mailbox), body)]);
}

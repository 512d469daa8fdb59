import type { App } from '../context.ts';
import type { ConnectionProblem } from '../ports/mail-out.ts';

/** Why a mailbox is not read at the moment; a row while it lasts, so that every page and process says the same. */
export interface MailboxTrouble {
  readonly problem: ConnectionProblem;
  readonly sinceAt: number;
}

export function troubleKey(mailbox: string): string {
  return `mailbox:${mailbox}`;
}

export async function loadTrouble(app: App, mailbox: string): Promise<MailboxTrouble | null> {
  return (await app.store.row('cursor', troubleKey(mailbox))) as MailboxTrouble | null;
}

/** Notes that a mailbox is not reached, or, with null, that it is again. Writes only where that changes. */
export async function setTrouble(app: App, mailbox: string, problem: ConnectionProblem | null): Promise<void> {
  const before = await loadTrouble(app, mailbox);
  if ((before?.problem ?? null) === problem) return;
  const body: MailboxTrouble | null = problem === null ? null : { problem, sinceAt: app.clock.now() };
  await app.store.commit({
    operationId: null,
    expected: new Map(),
    entries: [],
    rows: [{ kind: 'cursor', key: troubleKey(mailbox), body }],
    recordedAt: app.clock.now(),
    result: null,
  });
}

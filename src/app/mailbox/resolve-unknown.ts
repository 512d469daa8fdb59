import type { Reading } from '../connection/mailbox.ts';
import type { AccountWith } from '../context.ts';
import type { MailSession } from '../ports/mail-in.ts';
import { loadOutbox } from '../sending/outbox.ts';
import { settle } from '../sending/settle.ts';

/**
 * Letters of which it is not known whether they went: one that lies in Sent went (SG1). That it does not lie there proves nothing, and
 * then the person is still asked.
 */
export async function resolveUnknown(
  app: AccountWith<'clock' | 'ids' | 'machine' | 'words'>,
  reading: Reading,
  session: MailSession,
  now: number,
): Promise<void> {
  if (reading.sent === null) return;
  for (const row of await loadOutbox(app, ['unknown'])) {
    if (!(await session.holds(reading.sent, row.messageId))) continue;
    const note = { code: 'found', words: (await app.words()).mailbox.foundInSent };
    await settle(app, row.draft.draftId, row.sendId, { progress: 'accepted', note, at: row.triedAt ?? now });
  }
}

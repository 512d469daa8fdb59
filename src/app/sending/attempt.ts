import { isLoopback } from '../../core/send/address.ts';
import { isTemporaryObstacle } from '../../core/send/gate.ts';
import { isSimulated } from '../account-care/home.ts';
import { credentialOf } from '../connection/credential.ts';
import { loadMailbox, MAIN_MAILBOX, type SendingMailbox } from '../connection/mailbox.ts';
import type { AccountWith, Tools } from '../context.ts';
import type { Credential, SendOutcome } from '../ports/mail-out.ts';
import { type Look, lookOnce } from './last-look.ts';
import type { Sender } from './lease.ts';
import type { MailboxGate } from './mailbox-gate.ts';
import { loadLetter, type OutboxRow } from './outbox.ts';
import { pausedBecause, setPause } from './pause.ts';
import { settle } from './settle.ts';

/** Pauses between tries of a letter that did not go, in minutes; the last repeats until its window is over. */
const RETRY_MINUTES = [1, 5, 15, 30, 60] as const;

/** A letter that a process which ended left in the middle: nobody can tell, and it is never sent again by itself (SG1). */
export async function orphan(sender: Sender, row: OutboxRow): Promise<void> {
  const note = { code: 'interrupted', words: '' } as const;
  await settle(
    sender.app,
    row.draft.draftId,
    row.sendId,
    { progress: 'unknown', note, at: sender.now() },
    (now) => now.claim === row.claim,
  );
}

/** One attempt to send a letter that is due: looks, hands over, and writes down how it ended. */
export async function sendOne(sender: Sender, row: OutboxRow): Promise<void> {
  const { app } = sender;
  const { draftId } = row.draft;
  const recall = (code: string, words: string): Promise<boolean> =>
    settle(app, draftId, row.sendId, { progress: 'recalled', note: { code, words }, at: sender.now() });

  if (sender.now() > row.untilAt) {
    // Why it did not go while it could says more than that its time is over.
    await recall(row.note?.code ?? 'outran', row.note?.words ?? '');
    return;
  }
  if ((await pausedBecause(app)) !== null) return;
  const ready = await mailboxFor(app);
  if (typeof ready === 'string') {
    await setPause(app, ready);
    return;
  }
  const gate = await sender.openGate(app, () => sender.now(), sender.signal);
  const seen: { obstacle: Standing | null } = { obstacle: null };
  sender.inFlight.add(row.sendId);
  try {
    const missing = await gate.look();
    if (missing !== null) return await note(sender, row, unchecked(missing));
    const standing = await standingIn(sender, row);
    if (standing !== null) {
      if (!standing.temporary) await recall(standing.code, standing.text);
      return;
    }
    const outcome = await app.mailOut.send(
      ready.mailbox.account,
      ready.credential,
      row.envelope,
      row.message ?? '',
      () => claim(sender, row, gate, seen),
      sender.signal,
    );
    if (outcome.kind !== 'stopped') {
      await note(sender, row, outcome);
      if (outcome.kind === 'accepted') await gate.file();
    } else if (seen.obstacle?.code === 'could-not-look') await note(sender, row, unchecked(seen.obstacle.text));
    else if (seen.obstacle !== null && !seen.obstacle.temporary) await recall(seen.obstacle.code, seen.obstacle.text);
  } finally {
    sender.inFlight.delete(row.sendId);
    await gate.close();
  }
}

/** The look into the mailbox failed: nothing went, and it is tried again (SG2). */
const unchecked = (words: string) => ({ kind: 'later', problem: 'unchecked', code: null, words }) as const;

/** What stands in the way of a letter, as it is told. */
interface Standing {
  readonly code: string;
  readonly text: string;
  readonly temporary: boolean;
}

/** The mailbox with its password, or why there is none. */
async function mailboxFor(
  app: AccountWith<'clock' | 'mailAuth'>,
): Promise<{ mailbox: SendingMailbox; credential: Credential } | string> {
  const mailbox = await loadMailbox(app);
  if (mailbox === null) return 'no-mailbox';
  if ((await isSimulated(app)) && !isLoopback(mailbox.account.host)) return 'simulated';
  const credential = await credentialOf(app, MAIN_MAILBOX, mailbox);
  if (credential !== null) return { mailbox, credential };
  return mailbox.login === 'oauth' ? 'login' : 'no-password';
}

async function standing(tools: Pick<Tools, 'words'>, { obstacles, book }: Look): Promise<Standing | null> {
  const [first] = obstacles;
  if (first === undefined) return null;
  const nameOf = (id: string): string => book.personById.get(id)?.name ?? (book.firmById.get(id)?.name || 'them');
  return {
    code: first.code,
    text: (await tools.words()).obstacle(first, nameOf),
    temporary: isTemporaryObstacle(first),
  };
}

/** The first thing that stands in the way of the letter as it is now; null where nothing does. */
async function standingIn(sender: Sender, row: OutboxRow): Promise<Standing | null> {
  return standing(sender.app, await lookOnce(sender.app, { ...row, message: row.message ?? '' }, sender.now()));
}

/**
 * The last look and the claim in one decision: from approved to sending, in a step that only one process can win and that fails
 * where anything about the jobs or people was noted since the look.
 */
async function claim(
  sender: Sender,
  row: OutboxRow,
  gate: MailboxGate,
  seen: { obstacle: Standing | null },
): Promise<boolean> {
  // Once more, as late as can be: an answer may have come while the server was being talked to.
  const missing = await gate.look();
  if (missing !== null) {
    seen.obstacle = { code: 'could-not-look', text: missing, temporary: true };
    return false;
  }
  return settle(
    sender.app,
    row.draft.draftId,
    row.sendId,
    { progress: 'sending', note: null, at: sender.now() },
    (now) => now.digest === row.digest && now.tries === row.tries,
    { claim: sender.holder, triedAt: sender.now(), tries: row.tries + 1 },
    async (now) => {
      const look = await lookOnce(sender.app, { ...now, message: row.message ?? '' }, sender.now());
      seen.obstacle = await standing(sender.app, look);
      return seen.obstacle === null ? look.read : null;
    },
  );
}

/** Writes down how the attempt ended. */
async function note(
  sender: Sender,
  row: OutboxRow,
  outcome: Exclude<SendOutcome, { kind: 'stopped' }> | ReturnType<typeof unchecked>,
): Promise<void> {
  const { app } = sender;
  const { draftId } = row.draft;
  const at = sender.now();
  if (outcome.kind === 'accepted') {
    const { notReached } = outcome;
    const partly = notReached.length === 0 ? null : { code: 'partly', words: '', notTaken: notReached };
    await settle(app, draftId, row.sendId, { progress: 'accepted', note: partly, at, notReached });
  } else if (outcome.kind === 'unknown') {
    const cut = { code: 'no-answer', words: '' };
    await settle(app, draftId, row.sendId, { progress: 'unknown', note: cut, at }, (now) => now.state === 'sending');
  } else if (outcome.kind === 'refused') {
    const refused = { code: outcome.problem, words: outcome.words };
    await settle(app, draftId, row.sendId, { progress: 'refused', note: refused, at });
  } else {
    const problem = { code: outcome.problem, words: outcome.words };
    const fresh = await loadLetter(app, draftId);
    const minutes = RETRY_MINUTES[Math.min(fresh?.tries ?? 0, RETRY_MINUTES.length - 1)] ?? 60;
    const nextTryAt = outcome.kind === 'login' ? row.nextTryAt : at + minutes * 60_000;
    const tries = fresh?.state === 'sending' ? fresh.tries : row.tries + 1;
    await settle(app, draftId, row.sendId, { progress: 'deferred', note: problem, at, nextTryAt }, undefined, {
      tries,
    });
    if (outcome.kind === 'login') await setPause(app, 'login');
  }
}

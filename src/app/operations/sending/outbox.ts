import { none } from '../../../contract/refusals/kind.ts';
import type { Output } from '../../../contract/registry.ts';
import { type AccountWith, done, type Handler, type Invocation, type Refused, refuse } from '../../context.ts';
import { decide } from '../../decide.ts';
import { mailboxNotices } from '../../mailbox/read-until.ts';
import type { RowChange } from '../../ports/store.ts';
import { isSenderRunning } from '../../sending/lease.ts';
import { viewLetters, whyPaused } from '../../sending/letter-view.ts';
import { loadLetter, loadOutbox, type OutboxRow } from '../../sending/outbox.ts';
import { markOutbox, pausedBecause, pauseRow, setPause } from '../../sending/pause.ts';
import { type Settlement, settled } from '../../sending/settle.ts';

/** What the person did or said themselves. */
const byPerson = { code: 'person', words: '' } as const;

const seeOutbox = { todo: { operation: 'outbox', input: {} } } as const;

export const outbox: Handler<'outbox'> = async (app, _input, invocation) => {
  const rows = await loadOutbox(app);
  return done({
    paused: await whyPaused(app),
    sender: (await isSenderRunning(app, invocation.now)) ? 'running' : 'none',
    mailbox: await mailboxNotices(app, invocation.now),
    letters: await viewLetters(app, rows, invocation.now),
  });
};

async function viewOne(app: AccountWith<'machine' | 'words'>, draftId: string, now: number): Promise<Output<'recall'>> {
  const row = await loadLetter(app, draftId);
  if (row === null) throw new Error('A letter that was just noted is gone.');
  const [view] = await viewLetters(app, [row], now);
  if (view === undefined) throw new Error('A letter has no view.');
  return view;
}

export const recall: Handler<'recall'> = async (app, input, invocation) => {
  // Half a minute is short: the letter that was approved last needs no name.
  const draftId = input.draft ?? (await loadOutbox(app, ['approved'])).at(-1)?.draft.draftId;
  if (draftId === undefined) return refuse('nothing-waits-to-go', none, seeOutbox);
  return endByHand(app, invocation, draftId, (row) => {
    if (row.state === 'approved') return { progress: 'recalled', note: byPerson, at: invocation.now };
    if (row.state === 'sending') return refuse('too-late-to-recall', none, seeOutbox);
    if (row.state === 'accepted') return refuse('gone-already', none);
    return refuse('not-on-its-way', none, seeOutbox);
  });
};

export const resolve: Handler<'resolve'> = (app, input, invocation) =>
  endByHand(app, invocation, input.draft, (row) => {
    if (row.state !== 'unknown') return refuse('no-doubt', none, seeOutbox);
    return input.went === 'sent'
      ? { progress: 'accepted', note: byPerson, at: row.triedAt ?? invocation.now }
      : { progress: 'refused', note: byPerson, at: invocation.now };
  });

async function endByHand(
  app: AccountWith<'clock' | 'ids' | 'machine' | 'words'>,
  invocation: Invocation,
  draftId: string,
  decideOn: (row: OutboxRow) => Settlement | Refused,
): ReturnType<Handler<'recall'>> {
  const ended = await decide(app, invocation, async (app) => {
    const row = await loadLetter(app, draftId);
    if (row === null) return refuse('letter-not-approved', none, seeOutbox);
    const settlement = decideOn(row);
    return 'ok' in settlement ? settlement : settled(app, row, settlement);
  });
  if (!ended.ok) return ended;
  await markOutbox(app);
  return done(await viewOne(app, draftId, invocation.now));
}

export const outboxPause: Handler<'outbox-pause'> = async (app) => {
  await setPause(app, (await pausedBecause(app)) ?? 'person');
  return done({ paused: (await app.words()).pause((await pausedBecause(app)) ?? 'person'), recalled: 0 });
};

/**
 * Ends a pause. Where these notes were put back or copied, an approval in them is not a live one: what was approved is a letter
 * again, and what was being sent is one of which we cannot tell (SG5).
 */
export const outboxResume: Handler<'outbox-resume'> = async (app, _input, invocation) => {
  const reason = await pausedBecause(app);
  if (reason === null) return done({ paused: null, recalled: 0 });
  const words = await app.words();
  const doubtful = reason === 'restored' || reason === 'copied';
  const result = await decide(app, invocation, async (app) => {
    const letters = doubtful ? (await loadOutbox(app)).filter((row) => row.message !== null) : [];
    const parts = [];
    for (const row of letters) {
      if (row.state === 'unknown') continue;
      const settlement: Settlement =
        row.state === 'sending'
          ? { progress: 'unknown', note: { code: reason, words: words.pause(reason) }, at: invocation.now }
          : { progress: 'recalled', note: { code: reason, words: words.pause(reason) }, at: invocation.now };
      const part = await settled(app, row, settlement);
      if (part.ok) parts.push(part.value);
    }
    const rows: RowChange[] = [...parts.flatMap((each) => each.rows), pauseRow(null)];
    return done({
      entries: parts.flatMap((each) => each.entries),
      rows,
      rowsAsRead: parts.flatMap((each) => each.rowsAsRead),
      read: [],
      result: { paused: null, recalled: parts.length },
    });
  });
  if (result.ok) await markOutbox(app);
  app.memory.today = undefined;
  return result;
};

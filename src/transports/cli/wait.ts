import type { App, Invocation } from '../../app/context.ts';
import { openGate } from '../../app/mailbox/gate.ts';
import { perform } from '../../app/perform.ts';
import { createSender, releaseLease } from '../../app/sending/lease.ts';
import { sendDue } from '../../app/sending/sender.ts';
import type { Output } from '../../contract/registry.ts';
import { parseInstant } from '../../core/time/zone.ts';
import type { Terminal } from './terminal.ts';

type Letter = Output<'outbox'>['letters'][number];

/** How often the letter is looked at; sending itself takes a second or more. */
const LOOK_EVERY_MS = 200;

/** A letter that goes this soon is worth staying for. */
const SOON_MS = 2 * 60_000;

/**
 * After an approval: sends the letter from here with --wait, and at a terminal offers to where nothing else would send it.
 * @returns whether it went; null where nobody stays, and the approval itself is the answer
 */
export async function stay(
  app: App,
  approved: Output<'approve'>,
  invocation: Invocation,
  asked: boolean,
  json: boolean,
  terminal: Terminal,
): Promise<boolean | null> {
  const soon = (parseInstant(approved.goes) ?? Number.POSITIVE_INFINITY) - invocation.now < SOON_MS;
  if (!asked) {
    if (json || !terminal.interactive || approved.sender === 'running' || !soon) return null;
    const answer = await terminal.ask(
      'Approved. Nothing is running that would send it. Stay half a minute and send it from here? [Y/n] ',
    );
    if (/^n/i.test(answer.trim())) return null;
  }
  // Listening comes before the promise that Ctrl+C takes it back.
  const interrupted = terminal.interrupted();
  const { letterLines } = await import('./render-sending.ts');
  const { shortTime } = await import('./text.ts');
  const when = soon ? 'in half a minute' : shortTime(approved.goes);
  if (!json) terminal.out(`Approved. It goes ${when}. Ctrl+C takes it back.`);
  const letter = await waitUntilSent(app, approved.draftId, invocation, interrupted);
  if (json) terminal.data({ ...approved, ...letter }, 2);
  else terminal.out(letterLines(letter).join('\n'));
  return letter.state === 'accepted';
}

/**
 * Stays until an approved letter has come to an end, and sends it from here where no other process does. Ctrl+C before it goes
 * takes it back. A letter that did not go and is tried again later, or waits for a pause to end, is not waited for.
 */
async function waitUntilSent(
  app: App,
  draftId: string,
  invocation: Invocation,
  interrupted: AbortSignal,
): Promise<Letter> {
  const startedAt = app.clock.now();
  // In a simulated home the given time runs on from where it was set.
  const now = (): number =>
    invocation.hypothetical ? invocation.now + (app.clock.now() - startedAt) : app.clock.now();
  const sender = createSender(app, openGate, now, interrupted);
  try {
    for (;;) {
      if (interrupted.aborted) await perform(app, 'recall', { draft: draftId }, callAt(app, now()));
      else await sendDue(sender);
      const letter = await look(app, draftId, now());
      if (letter.state !== 'approved' && letter.state !== 'sending') return letter;
      if (letter.note !== null || (await isPaused(app, now()))) return letter;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  } finally {
    await releaseLease(sender);
  }
}

function callAt(app: App, now: number): Invocation {
  return { now, hypothetical: false, operationId: app.ids.next('op') };
}

async function look(app: App, draftId: string, now: number): Promise<Letter> {
  const seen = await perform(app, 'outbox', {}, callAt(app, now));
  const letter = seen.ok ? seen.value.letters.find((each) => each.draftId === draftId) : undefined;
  if (letter === undefined) throw new Error('The letter is gone from the list.');
  return letter;
}

async function isPaused(app: App, now: number): Promise<boolean> {
  const seen = await perform(app, 'outbox', {}, callAt(app, now));
  return seen.ok && seen.value.paused !== null;
}

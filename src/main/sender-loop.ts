import type { App } from '../app/context.ts';
import { createSender, releaseLease } from '../app/sending/lease.ts';
import type { OpenGate } from '../app/sending/mailbox-gate.ts';
import { sendDue } from '../app/sending/sender.ts';

/** How often it is looked whether a letter is due. Another process may have approved one, so waiting for the next is not enough. */
const LOOK_EVERY_MS = 1000;

/** Loaded with the first letter: a server that only plans needs nothing of it. */
const openGate: OpenGate = async (...of) => (await import('../app/mailbox/gate.ts')).openGate(...of);

export interface SenderLoop {
  /** Lets the letter that is being handed over come to an end, and starts no other. */
  stop(): Promise<void>;
}

/** Sends what is due for as long as the server runs. A fault is told once, without any private text, and sending goes on. */
export function startSender(app: App, complain: (text: string) => void): SenderLoop {
  const ending = new AbortController();
  const sender = createSender(app, openGate, () => app.clock.now(), ending.signal);
  let told = false;
  let wake: () => void = () => {};

  async function loop(): Promise<void> {
    while (!ending.signal.aborted) {
      try {
        await sendDue(sender);
      } catch {
        if (!told)
          complain(
            'Sending met a fault; what was approved is kept in your notes. `persevere doctor` looks whether all is well.',
          );
        told = true;
      }
      if (ending.signal.aborted) break;
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, LOOK_EVERY_MS).unref();
      });
    }
    await releaseLease(sender).catch(() => {});
  }

  const running = loop();
  return {
    async stop() {
      ending.abort();
      wake();
      await running;
    },
  };
}

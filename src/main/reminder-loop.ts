import type { App } from '../app/context.ts';
import { remind } from '../app/reminding/remind.ts';

/** How often it is looked whether the morning note is due: a minute late is early enough. */
const LOOK_EVERY_MS = 30_000;

/** Sends the morning note for as long as the server runs. `base` is where the person's own devices reach it. */
export function startReminders(
  app: App,
  base: () => string,
  complain: (text: string) => void,
): { stop(): Promise<void> } {
  let told = false;
  let ended = false;
  let working: Promise<unknown> = Promise.resolve();
  const look = async (): Promise<void> => {
    if (ended) return;
    try {
      await remind(app, base());
    } catch {
      if (!told)
        complain(
          'The morning note met a fault; everything else goes on. `persevere doctor` looks whether all is well.',
        );
      told = true;
    }
  };
  const timer = setInterval(() => {
    working = working.then(look);
  }, LOOK_EVERY_MS);
  timer.unref();
  working = look();
  return {
    async stop() {
      ended = true;
      clearInterval(timer);
      await working;
    },
  };
}

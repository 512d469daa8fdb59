// The worker of a page that runs without a server: opens the notes in this browser, or asks the window that has them open.
import { withTemporal } from '../adapters/with-temporal.ts';
import type { ToWorker } from '../transports/worker/messages.ts';

/** What the page says before everything is loaded. */
const early: ToWorker[] = [];
let hear = (message: ToWorker): void => void early.push(message);
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => hear(data));

await withTemporal();
const [{ hearPage }, { joinWindows }, { openNotes, warmNotes }, { readIn }] = await Promise.all([
  import('../transports/worker/page-port.ts'),
  import('../transports/worker/windows.ts'),
  import('./notes-in-browser.ts'),
  import('../languages/registry.ts'),
]);

hear = hearPage(postMessage, (start, tell) => {
  const { build, visible, language, base, inMemory } = start;
  return joinWindows({
    // What is kept in memory is this window's alone.
    name: inMemory === 'yes' ? `in memory ${crypto.randomUUID()}` : new URL(base).pathname,
    build,
    visible,
    language,
    open: () => openNotes(start),
    warm: warmNotes,
    words: (code) => readIn(code).words(),
    tell,
  });
});
for (const message of early) hear(message);

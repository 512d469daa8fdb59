import { type Parser, parserIn, type Running } from './parser-queue.ts';
import type { Told } from './parser-tasks.ts';

/**
 * Time for one piece, in milliseconds, by the clock: a browser does not tell how much of the processor a worker used. The largest honest
 * mail takes less than a second of a desk computer; a slow phone that is busy besides takes ten times that.
 */
const MOST_MS = 15_000;
/** Time until the parsers are fetched and run, in milliseconds. */
const MOST_LOADING_MS = 60_000;

/**
 * Parses in a dedicated worker beside the one that asks, with a limit of time alone: no browser lets a page limit the memory of a worker, so
 * a file that takes all of it takes as much as the browser allows to the site. A piece is given up as `reader-not-here` where the parsers
 * themselves cannot be fetched.
 */
export function createParserInPage(): Parser {
  return parserIn({
    start(ear): Running {
      const worker = new Worker(new URL('./parser-worker-in-page.ts', import.meta.url), { type: 'module' });
      let runs = false;
      let startedAt = 0;
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        runs = true;
        if ('began' in data) startedAt = performance.now();
        ear.told(data);
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        ear.ended(runs ? 'broke-reader' : 'reader-not-here');
      });
      return {
        begin(asked, giveUp) {
          startedAt = performance.now();
          worker.postMessage(asked);
          const timer = setInterval(() => {
            const most = runs ? MOST_MS : MOST_LOADING_MS;
            if (performance.now() - startedAt > most) giveUp(runs ? 'took-too-long' : 'reader-not-here');
          }, 250);
          return () => clearInterval(timer);
        },
        // A worker that waits keeps no page open.
        rest: () => undefined,
        end: () => worker.terminate(),
      };
    },
    later(work, after) {
      const timer = setTimeout(work, after);
      return () => clearTimeout(timer);
    },
  });
}

import { type Parser, parserIn, type Running } from './parser-queue.ts';
import type { Told } from './parser-tasks.ts';

/** Processor time for one piece. The largest honest mail of 30 MB takes a third of it here; what takes more is an attack or damaged. */
const MOST_CPU_MS = 2000;
/** On a machine that is busy with other things a piece may wait; this ends a worker that hangs without using the processor. */
const MOST_WAIT_MS = 60_000;
/** What a piece may hold: a mail of 30 MB, its text and its parts several times over. */
const MOST_HEAP_MB = 256;
/** How often the time is looked at. */
const LOOK_EVERY_MS = 250;

/** In a clone the source itself, in a package what was compiled from it. */
const own = new URL(import.meta.url.endsWith('.ts') ? './parser-worker.ts' : './parser-worker.js', import.meta.url);

/** Parses in a worker of Node with a limit of processor time and memory. `file` is what the worker runs. */
export function createParser(file: URL = own): Parser {
  return parserIn({
    start(ear): Running {
      const worker = new (process.getBuiltinModule('node:worker_threads').Worker)(file, {
        resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
        // What a parser prints may hold what somebody wrote: it goes nowhere.
        stdout: true,
        stderr: true,
      });
      worker.on('message', (told: Told) => ear.told(told));
      worker.on('error', (error: NodeJS.ErrnoException) =>
        ear.ended(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'over-memory' : 'broke-reader'),
      );
      worker.on('exit', () => ear.ended('broke-reader'));
      worker.unref();
      const used = async (): Promise<number> => {
        const { user, system } = await worker.cpuUsage();
        return (user + system) / 1000;
      };
      return {
        begin(asked, giveUp) {
          worker.ref();
          worker.postMessage(asked);
          const startedAt = performance.now();
          let before: number | null = null;
          let looking = true;
          const timer = setInterval(() => {
            if (performance.now() - startedAt > MOST_WAIT_MS) return giveUp('took-too-long');
            void used().then(
              (now) => {
                // The first look counts from there: loading the parsers is not the file's doing.
                before ??= now;
                if (looking && now - before > MOST_CPU_MS) giveUp('over-two-seconds');
              },
              () => undefined,
            );
          }, LOOK_EVERY_MS);
          return () => {
            looking = false;
            clearInterval(timer);
          };
        },
        rest: () => worker.unref(),
        end: () => void worker.terminate(),
      };
    },
    later(work, after) {
      const timer = setTimeout(work, after);
      timer.unref();
      return () => clearTimeout(timer);
    },
  });
}

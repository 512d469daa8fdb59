import type { Worker } from 'node:worker_threads';
import type { ReadTrouble } from '../../core/understand/read-trouble.ts';
import type { Asked, TaskName, Tasks, Told } from './parser-tasks.ts';

/** Processor time for one piece. The largest honest mail of 30 MB takes a third of it here; what takes more is an attack or damaged. */
const MOST_CPU_MS = 2000;
/** On a machine that is busy with other things a piece may wait; this ends a worker that hangs without using the processor. */
const MOST_WAIT_MS = 60_000;
/** What a piece may hold: a mail of 30 MB, its text and its parts several times over. */
const MOST_HEAP_MB = 256;
/** How often the time is looked at. */
const LOOK_EVERY_MS = 250;
/** A worker that has had nothing to do for so long is ended: it holds some 30 MB. */
const IDLE_MS = 30_000;

/** In a clone the source itself, in a package what was compiled from it. */
const own = new URL(import.meta.url.endsWith('.ts') ? './parser-worker.ts' : './parser-worker.js', import.meta.url);

/** Why a piece was given up. */
type WhyGivenUp = 'took-too-long' | 'over-two-seconds' | 'over-memory' | 'broke-reader' | 'odd-damage';

/** A piece that was given up. */
export class GivenUp extends Error {
  readonly why: ReadTrouble;
  constructor(code: WhyGivenUp) {
    super(code);
    this.name = 'GivenUp';
    this.why = { code };
  }
}

export interface Parser {
  /** Runs one task. Rejects with `GivenUp` where it took too long or too much memory, or broke the parser. */
  run<N extends TaskName>(task: N, ...args: Parameters<Tasks[N]>): Promise<Awaited<ReturnType<Tasks[N]>>>;
}

interface Waiting {
  readonly asked: Asked;
  readonly resolve: (value: unknown) => void;
  readonly reject: (why: GivenUp) => void;
}

/** Parses in a worker with a limit of time and memory; started with the first piece, replaced after each that was given up. `file` is what the worker runs. */
export function createParser(file: URL = own): Parser {
  const queue: Waiting[] = [];
  let worker: Worker | null = null;
  let current: Waiting | null = null;
  let stopLooking = (): void => undefined;
  let rest: NodeJS.Timeout | null = null;
  let ids = 0;

  function start(): Worker {
    const made = new (process.getBuiltinModule('node:worker_threads').Worker)(file, {
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
      // What a parser prints may hold what somebody wrote: it goes nowhere.
      stdout: true,
      stderr: true,
    });
    made.on('message', (told: Told) => {
      if (made !== worker || current === null || told.id !== current.asked.id) return;
      if ('began' in told) return;
      const { resolve, reject } = current;
      next();
      if ('value' in told) resolve(told.value);
      else reject(new GivenUp('odd-damage'));
    });
    made.on('error', (error: NodeJS.ErrnoException) => {
      if (made !== worker) return;
      giveUp(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'over-memory' : 'broke-reader');
    });
    made.on('exit', () => made === worker && giveUp('broke-reader'));
    made.unref();
    return made;
  }

  /** Ends the worker with what it is doing; the next piece gets a new one. */
  function giveUp(why: WhyGivenUp): void {
    const ended = worker;
    worker = null;
    void ended?.terminate();
    const lost = current;
    next();
    lost?.reject(new GivenUp(why));
  }

  function next(): void {
    stopLooking();
    current = queue.shift() ?? null;
    if (current === null) {
      worker?.unref();
      rest = setTimeout(() => {
        const idle = worker;
        worker = null;
        void idle?.terminate();
      }, IDLE_MS);
      rest.unref();
      return;
    }
    if (rest !== null) clearTimeout(rest);
    worker ??= start();
    worker.ref();
    stopLooking = look(worker);
    worker.postMessage(current.asked);
  }

  /** Looks at the time of the current piece until it is told to stop. */
  function look(busy: Worker): () => void {
    const startedAt = performance.now();
    let before: number | null = null;
    let looking = true;
    const used = async (): Promise<number> => {
      const { user, system } = await busy.cpuUsage();
      return (user + system) / 1000;
    };
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
  }

  return {
    run(task, ...args) {
      return new Promise((resolve, reject) => {
        queue.push({
          asked: { id: ++ids, task, args },
          resolve: resolve as (value: unknown) => void,
          reject,
        });
        if (current === null) next();
      });
    },
  };
}

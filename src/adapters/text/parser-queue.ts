import type { ReadTrouble } from '../../core/understand/read-trouble.ts';
import type { Asked, TaskName, Tasks, Told } from './parser-tasks.ts';

/** A worker that has had nothing to do for so long, in milliseconds, is ended: it holds some 30 MB. */
const IDLE_MS = 30_000;

/** Why a piece was given up. */
export type WhyGivenUp =
  | 'took-too-long'
  | 'over-two-seconds'
  | 'over-memory'
  | 'broke-reader'
  | 'odd-damage'
  | 'reader-not-here';

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

/** Who hears of a worker. */
export interface Ear {
  /** What came back. */
  told(told: Told): void;
  /** It ended by itself, for this reason. */
  ended(why: WhyGivenUp): void;
}

/** A worker that parses. */
export interface Running {
  /** Hands over a piece, and looks at its time until it is told to stop; `giveUp` is called once that is over. */
  begin(asked: Asked, giveUp: (why: WhyGivenUp) => void): () => void;
  /** It has nothing to do. */
  rest(): void;
  /** Ends it with what it is doing. */
  end(): void;
}

/** Where workers run. */
export interface Place {
  start(ear: Ear): Running;
  /** Does something later, in milliseconds, unless that is called off; keeps nothing open for it. */
  later(work: () => void, after: number): () => void;
}

interface Waiting {
  readonly asked: Asked;
  readonly resolve: (value: unknown) => void;
  readonly reject: (why: GivenUp) => void;
}

/** Parses in a worker, one piece after the other; started with the first piece, replaced after each that was given up. */
export function parserIn(place: Place): Parser {
  const queue: Waiting[] = [];
  let worker: Running | null = null;
  let current: Waiting | null = null;
  let stopLooking = (): void => undefined;
  let callOffRest = (): void => undefined;
  let ids = 0;

  function start(): Running {
    const made: Running = place.start({
      told(told) {
        if (made !== worker || current === null || told.id !== current.asked.id || 'began' in told) return;
        const { resolve, reject } = current;
        next();
        if ('value' in told) resolve(told.value);
        else reject(new GivenUp('odd-damage'));
      },
      ended(why) {
        if (made === worker) giveUp(why);
      },
    });
    return made;
  }

  /** Ends the worker with what it is doing; the next piece gets a new one. */
  function giveUp(why: WhyGivenUp): void {
    const ended = worker;
    worker = null;
    ended?.end();
    const lost = current;
    next();
    lost?.reject(new GivenUp(why));
  }

  function next(): void {
    stopLooking();
    stopLooking = () => undefined;
    current = queue.shift() ?? null;
    if (current === null) {
      worker?.rest();
      callOffRest = place.later(() => {
        const idle = worker;
        worker = null;
        idle?.end();
      }, IDLE_MS);
      return;
    }
    callOffRest();
    worker ??= start();
    stopLooking = worker.begin(current.asked, giveUp);
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

import { Worker } from 'node:worker_threads';

/** Processor time for one text, as the product promises it. */
const MOST_CPU_MS = 2000;
const LOOK_EVERY_MS = 100;

/** One text that a reader took long for, or that broke it; `makeText` gives it again from seed and index. */
export interface FuzzHit {
  readonly index: number;
  readonly reader: string;
  readonly ms: number;
  readonly why: 'slow' | 'threw' | 'died';
  readonly detail: string;
}

export interface FuzzFigures {
  readonly tried: number;
  /** Texts on which a reader in the program's own thread was slow, threw or died, or any reader threw. */
  readonly faults: FuzzHit[];
  /** Texts that are read apart and would be given up there. */
  readonly givenUp: FuzzHit[];
  /** The longest of each reader in milliseconds of the processor, with the index. */
  readonly slowest: Readonly<Record<string, { ms: number; index: number }>>;
}

interface Began {
  readonly index: number;
  readonly reader: string;
  readonly began: number;
}
interface Ended {
  readonly index: number;
  readonly reader: string;
  readonly ended: number;
  readonly threw: string | null;
}

/** Readers that the product runs apart, with limits of their own. */
const apart: ReadonlySet<string> = new Set(['mail', 'calendar', 'cards', 'table', 'page', 'zip', 'pdf']);

/** Tries the texts of a seed from one index to another. A reader that does not come back is ended, and the next text goes on. */
export async function fuzz(
  seed: number,
  from: number,
  to: number,
  told: (index: number, hit?: FuzzHit) => void = () => {},
): Promise<FuzzFigures> {
  const faults: FuzzHit[] = [];
  const givenUp: FuzzHit[] = [];
  const slowest: Record<string, { ms: number; index: number }> = {};
  const note = (hit: FuzzHit): void => {
    (hit.why !== 'threw' && apart.has(hit.reader) ? givenUp : faults).push(hit);
    told(hit.index, hit);
  };
  for (let next = from; next < to; ) next = await runFrom(next);
  return { tried: to - from, faults, givenUp, slowest };

  /** One worker until the end, or until a text ends it; gives back where to go on. */
  function runFrom(start: number): Promise<number> {
    return new Promise((resolve) => {
      const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), {
        workerData: { seed, from: start, to },
        resourceLimits: { maxOldGenerationSizeMb: 512 },
      });
      let current: Began | null = null;
      let done = start;
      let over = false;
      const end = (at: number): void => {
        if (over) return;
        over = true;
        clearInterval(timer);
        void worker.terminate().then(() => resolve(at));
      };
      const timer = setInterval(() => {
        const asked = current;
        if (asked === null) return;
        void worker.cpuUsage().then(
          ({ user, system }) => {
            const ms = (user + system) / 1000 - asked.began;
            if (over || asked !== current || ms <= MOST_CPU_MS) return;
            note({ index: asked.index, reader: asked.reader, ms, why: 'slow', detail: '' });
            end(asked.index + 1);
          },
          () => undefined,
        );
      }, LOOK_EVERY_MS);
      worker.on('message', (message: Began | Ended) => {
        if (over) return;
        if ('began' in message) {
          current = message;
          return;
        }
        const { index, reader, threw } = message;
        const ms = message.ended - (current?.began ?? message.ended);
        current = null;
        done = index + 1;
        if (threw !== null) note({ index, reader, ms, why: 'threw', detail: threw });
        else if (ms > MOST_CPU_MS) note({ index, reader, ms, why: 'slow', detail: '' });
        if (ms > (slowest[reader]?.ms ?? 0)) slowest[reader] = { ms: Math.round(ms), index };
        told(index);
        if (done === to) end(to);
      });
      worker.on('error', (error: Error) => {
        const at = current;
        if (at === null) throw error;
        note({ index: at.index, reader: at.reader, ms: 0, why: 'died', detail: error.message });
        end(at.index + 1);
      });
      worker.on('exit', () => end(current === null ? done : current.index + 1));
    });
  }
}

import type { App } from '../../app/context.ts';
import type { Answered } from './messages.ts';
import { isReading, type Listening, type Question, serve } from './serve.ts';

/** So long a write may still take when the notes are to be closed. */
const LAST_WRITES_MS = 5000;

interface Work {
  readonly reading: boolean;
  readonly stopping: AbortController;
  readonly done: Promise<unknown>;
  dropped: boolean;
}

/** The questions that one opening of the notes is answering. */
export interface UnderWay {
  /** Null where the answer may not be given any more: it was dropped, or nobody may answer here. */
  answer(app: App, question: Question, listening: Listening): Promise<Answered | null>;
  /** Drops what only reads, which can be asked elsewhere; ends when everything else has ended, or after five seconds. */
  end(): Promise<void>;
  /** Drops everything. */
  drop(): void;
}

/** @param mayAnswer asked before anything is begun and before anything is said: a window that was frozen may lead no more */
export function nothingUnderWay(mayAnswer: () => Promise<boolean>): UnderWay {
  const works = new Set<Work>();
  let ended = false;

  function dropThose(which: (work: Work) => boolean): void {
    for (const work of works) {
      if (!which(work)) continue;
      work.dropped = true;
      work.stopping.abort();
    }
  }

  return {
    async answer(app, question, { signal, progress }) {
      if (ended || !(await mayAnswer()) || ended) return null;
      const stopping = new AbortController();
      const stop = (): void => stopping.abort();
      signal?.addEventListener('abort', stop);
      if (signal?.aborted) stop();
      const answering = serve(app, question, {
        signal: stopping.signal,
        ...(progress === undefined ? {} : { progress: (done, all) => work.dropped || progress(done, all) }),
      });
      const work: Work = { reading: isReading(question.name), stopping, done: answering, dropped: false };
      works.add(work);
      try {
        const answered = await answering;
        return !work.dropped && (await mayAnswer()) && !work.dropped ? answered : null;
      } finally {
        works.delete(work);
        signal?.removeEventListener('abort', stop);
      }
    },
    async end() {
      ended = true;
      dropThose((work) => work.reading);
      const last = [...works].filter((work) => !work.reading).map((work) => work.done);
      const late = new Promise((resolve) => setTimeout(resolve, LAST_WRITES_MS));
      await Promise.race([Promise.allSettled(last), late]);
      dropThose(() => true);
    },
    drop() {
      ended = true;
      dropThose(() => true);
    },
  };
}

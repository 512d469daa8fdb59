import type { Answered } from './messages.ts';
import type { Listening, Question } from './serve.ts';

interface Waiting {
  readonly question: Question;
  readonly listening: Listening;
  settle(answered: Answered | null): void;
  /** Which turn of leading it was taken to; null while it waits for one. */
  askedOf: string | null;
  /** Takes the question back where it was taken to. */
  abort(): void;
}

/** The questions of one page that were not answered yet. */
export interface Asking {
  /** The answer, from whichever window; null where it was aborted. */
  add(question: Question, listening: Listening): Promise<Answered | null>;
  /** Answers in this worker what was not begun in this turn. A null answer leaves the question waiting for the next turn. */
  each(term: string | null, answer: (question: Question, listening: Listening) => Promise<Answered | null>): void;
  /** Hands on what was not sent to this turn yet. */
  send(term: string, say: (id: string, question: Question) => void, abort: (id: string) => void): void;
  /** Takes an answer from another window; heard only where the question was taken to that turn last. */
  answered(id: string, term: string, answered: Answered): void;
  progressed(id: string, term: string, done: number, all: number): void;
}

/** @param needsChanged told whether any question could be answered now, and does not wait for a change */
export function askingOf(needsChanged: (needs: boolean) => void): Asking {
  const waiting = new Map<string, Waiting>();
  let needed = false;

  function look(): void {
    const needs = [...waiting.values()].some(({ question }) => !waitsForChange(question));
    if (needs === needed) return;
    needed = needs;
    needsChanged(needs);
  }

  return {
    add(asked, listening) {
      const { name, input, operationId, language } = asked;
      const question: Question = { name, input, language, ...(operationId === undefined ? {} : { operationId }) };
      const id = crypto.randomUUID();
      return new Promise((resolve) => {
        const settle = (answered: Answered | null): void => {
          if (waiting.delete(id)) resolve(answered);
          look();
        };
        const entry: Waiting = { question, listening, settle, askedOf: null, abort: () => {} };
        waiting.set(id, entry);
        listening.signal?.addEventListener('abort', () => {
          entry.abort();
          settle(null);
        });
        look();
      });
    },
    each(term, answer) {
      for (const entry of waiting.values()) {
        if (term !== null && entry.askedOf === term) continue;
        entry.askedOf = term;
        entry.abort = () => {};
        void answer(entry.question, entry.listening).then((answered) => {
          if (answered !== null && entry.askedOf === term) entry.settle(answered);
        });
      }
    },
    send(term, say, abort) {
      for (const [id, entry] of waiting) {
        if (entry.askedOf === term) continue;
        entry.askedOf = term;
        entry.abort = () => abort(id);
        say(id, entry.question);
      }
    },
    answered(id, term, answered) {
      const entry = waiting.get(id);
      if (entry?.askedOf === term) entry.settle(answered);
    },
    progressed(id, term, done, all) {
      const entry = waiting.get(id);
      if (entry?.askedOf === term) entry.listening.progress?.(done, all);
    },
  };
}

/** True for a question that is answered with the next change, which may be long after. */
function waitsForChange({ name, input }: Question): boolean {
  return name === 'changes' && input.since !== undefined;
}

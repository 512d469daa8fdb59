import type { ToLeader, ToWindow, Way } from './between-windows.ts';
import type { Answered } from './messages.ts';
import type { Listening, Question } from './serve.ts';

type Answer = (question: Question, listening: Listening) => Promise<Answered | null>;

interface Asked {
  readonly from: string;
  readonly id: string;
  readonly question: Question;
  readonly stopping: AbortController;
  begun: boolean;
}

/** The questions that other windows asked of this one while it leads, and the ways back to them. */
export interface Others {
  /** Takes a question in, once, or stops one. True where a new question came in. */
  take(message: ToLeader): boolean;
  /**
   * Answers each question that was not begun. A null answer, and one that comes after the turn is over, is not said.
   * @param term the turn in which this window leads
   */
  each(term: string, answer: Answer, isOver: () => boolean): void;
  /** Forgets all of them: the windows ask the next leader. */
  forget(): void;
}

/** @param openTo opens the way to a window */
export function othersOf(openTo: (window: string) => Way<ToWindow>): Others {
  const ways = new Map<string, Way<ToWindow>>();
  const questions = new Map<string, Asked>();

  async function tell(term: string, key: string, asked: Asked, answer: Answer, isOver: () => boolean): Promise<void> {
    const { from, id, question, stopping } = asked;
    const { signal } = stopping;
    const way = ways.get(from) ?? openTo(from);
    ways.set(from, way);
    const progress = (done: number, all: number): void => way.say({ kind: 'progress', term, id, done, all });
    const answered = await answer(question, { signal, progress });
    if (isOver()) return;
    questions.delete(key);
    if (answered !== null && !signal.aborted) way.say({ kind: 'answer', term, id, answered });
  }

  return {
    take(message) {
      const { from, id } = message;
      const key = `${from} ${id}`;
      if (message.kind === 'abort') {
        questions.get(key)?.stopping.abort();
        questions.delete(key);
        return false;
      }
      if (questions.has(key)) return false;
      questions.set(key, { from, id, question: message.question, stopping: new AbortController(), begun: false });
      return true;
    },
    each(term, answer, isOver) {
      for (const [key, asked] of questions) {
        if (asked.begun) continue;
        asked.begun = true;
        void tell(term, key, asked, answer, isOver);
      }
    },
    forget() {
      for (const way of ways.values()) way.close();
      ways.clear();
      questions.clear();
    },
  };
}

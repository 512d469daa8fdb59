import type { Operation } from '../../contract/operation.ts';
import { operations } from '../../contract/registry.ts';
import type { Answered, Ask, FromWorker, Home, Start, ToWorker } from './messages.ts';
import type { Listening } from './serve.ts';

/** Who answers a page: by itself, or by way of the window that has the notes open. */
export interface Desk {
  /** Null where nothing is to be answered any more. */
  ask(ask: Ask, listening: Listening): Promise<Answered | null>;
  setVisible(visible: boolean): void;
}

/**
 * Hears one page: its first message opens the desk, and what it asks is answered there in any order.
 * @param tellPage sends the page a message
 * @param openDesk called once; `tell` tells the page how its notes are reached
 * @returns takes a message of the page
 */
export function hearPage(
  tellPage: (message: FromWorker) => void,
  openDesk: (start: Start, tell: (home: Home) => void) => Desk,
): (message: ToWorker) => void {
  let desk: Desk | null = null;
  const underWay = new Map<number, AbortController>();

  async function ask(desk: Desk, asked: Ask): Promise<void> {
    const stopping = new AbortController();
    underWay.set(asked.id, stopping);
    const answered = await desk.ask(withId(asked), {
      signal: stopping.signal,
      progress: (done, all) => {
        if (!stopping.signal.aborted) tellPage({ kind: 'progress', id: asked.id, done, all });
      },
    });
    underWay.delete(asked.id);
    if (answered !== null && !stopping.signal.aborted) tellPage({ kind: 'answer', id: asked.id, ...answered });
  }

  return (message) => {
    if (message.kind === 'start') desk ??= openDesk(message, (home) => tellPage({ kind: 'home', home }));
    else if (desk === null) return;
    else if (message.kind === 'ask') void ask(desk, message);
    else if (message.kind === 'abort') underWay.get(message.id)?.abort();
    else if (message.kind === 'visible') desk.setVisible(true);
    else if (message.kind === 'hidden') desk.setVisible(false);
  };
}

/** What may write gets an id here where the page gave none, so that asking again after a change of windows does nothing twice. */
function withId(asked: Ask): Ask {
  const { effect }: Operation = operations[asked.name];
  if (effect === 'read' || asked.operationId !== undefined || asked.onlyAsks === true) return asked;
  return { ...asked, operationId: `op_${crypto.randomUUID()}` };
}

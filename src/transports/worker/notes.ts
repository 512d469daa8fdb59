import type { App } from '../../app/context.ts';
import { none } from '../../contract/refusals/kind.ts';
import type { Refusal } from '../../contract/refusals/refusal.ts';
import type { StoreKind } from './messages.ts';
import { nothingUnderWay, type UnderWay } from './under-way.ts';

/** Notes that are open: what answers, where they lie, and how they are closed. */
export interface OpenNotes {
  readonly app: App;
  readonly store: StoreKind;
  close(): Promise<void>;
}

/** What came of opening the notes; `held`: another worker has them open still, as for a moment after its window was closed. */
export type Opening =
  | { readonly kind: 'open'; readonly notes: OpenNotes }
  | { readonly kind: 'held' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const RETRY_MS = 50;
const LONGEST_RETRY_MS = 500;
/** From then on questions are answered with what is the matter, while the trying goes on. */
const TOLD_AFTER_MS = 3000;

/** One turn of leading: from the lock to the closing of the notes. */
export interface Turn {
  readonly term: string;
  readonly underWay: UnderWay;
  notes(): OpenNotes | null;
  /** Why the notes cannot be opened; null while they are, or may soon be. */
  trouble(): Refusal | null;
  /** Waits for writes that are under way, then closes. */
  close(): Promise<void>;
  /** Closes and answers nothing more. */
  stop(): Promise<void>;
}

/**
 * Opens the notes for one turn, and tries again while another worker holds them.
 * @param open opens them once
 * @param after what must have ended before, such as the closing of an earlier turn
 * @param changed told whenever the notes were opened, or cannot be
 */
export function beginTurn(
  open: () => Promise<Opening>,
  after: Promise<unknown>,
  mayAnswer: () => Promise<boolean>,
  changed: () => void,
): Turn {
  const underWay = nothingUnderWay(mayAnswer);
  let notes: OpenNotes | null = null;
  let trouble: Refusal | null = null;
  let isOver = false;

  async function tryToOpen(): Promise<void> {
    await after;
    const since = performance.now();
    for (let pause = RETRY_MS; !isOver; pause = Math.min(pause * 2, LONGEST_RETRY_MS)) {
      const opening = await open();
      if (opening.kind === 'open') {
        notes = opening.notes;
        trouble = null;
        if (!isOver) changed();
        return;
      }
      if (opening.kind === 'refused') {
        trouble = opening.refusal;
        if (!isOver) changed();
        return;
      }
      if (trouble === null && performance.now() - since > TOLD_AFTER_MS) {
        trouble = { code: 'held-elsewhere', facts: none };
        changed();
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  const tried = tryToOpen();

  async function shut(): Promise<void> {
    isOver = true;
    await tried;
    const open = notes;
    notes = null;
    await open?.close();
  }

  return {
    term: crypto.randomUUID(),
    underWay,
    notes: () => notes,
    trouble: () => trouble,
    async close() {
      await underWay.end();
      await shut();
    },
    async stop() {
      underWay.drop();
      await shut();
    },
  };
}

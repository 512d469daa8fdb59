import type { App } from '../../app/context.ts';
import { none } from '../../contract/refusals/kind.ts';
import type { Refusal } from '../../contract/refusals/refusal.ts';
import type { StoreKind } from './messages.ts';
import { nothingUnderWay, type UnderWay } from './under-way.ts';

/** Notes that are open: what answers, where they lie, and how they are closed. */
export interface OpenNotes {
  readonly app: App;
  readonly store: StoreKind;
  /** False once the browser's data was cleared below: what is open then ends with this worker. */
  isKept(): Promise<boolean>;
  close(): Promise<void>;
}

/** What came of opening the notes; `held`: another worker has them open still, as for a moment after its window was closed. */
export type Opening =
  | { readonly kind: 'open'; readonly notes: OpenNotes }
  | { readonly kind: 'held' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** How long to wait before the next try: at first, and at most. */
const pauses = { held: [50, 500], refused: [3000, 60_000] } as const;
/** From then on questions are answered with what is the matter, while the trying goes on. */
const TOLD_AFTER_MS = 3000;

/** How often it is looked whether what is open is kept still. */
const LOOK_EVERY_MS = 2000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

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
 * Opens the notes for one turn, and tries again where that fails.
 * @param open opens them once
 * @param after what must have ended before, such as the closing of an earlier turn
 * @param changed told when the notes are open, and when it is known that they cannot be opened for now
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

  let end = (): void => {};
  const over = new Promise<void>((resolve) => {
    end = () => {
      isOver = true;
      resolve();
    };
  });

  function isInTrouble(refusal: Refusal): void {
    const isNew = trouble?.code !== refusal.code;
    trouble = refusal;
    if (isNew && !isOver) changed();
  }

  async function tryToOpen(): Promise<void> {
    await after;
    const since = performance.now();
    for (let tries = 0; !isOver; tries += 1) {
      const opening = await open();
      if (opening.kind === 'open') {
        notes = opening.notes;
        trouble = null;
        if (!isOver) changed();
        void watch(opening.notes);
        return;
      }
      const held = opening.kind === 'held';
      if (!held) isInTrouble(opening.refusal);
      else if (performance.now() - since > TOLD_AFTER_MS) isInTrouble({ code: 'held-elsewhere', facts: none });
      const [first, longest] = held ? pauses.held : pauses.refused;
      await Promise.race([over, pause(Math.min(first * 2 ** tries, longest))]);
    }
  }
  const tried = tryToOpen();

  /** Who cleared the browser meanwhile is told that the notes are in this window alone. */
  async function watch(open: OpenNotes): Promise<void> {
    if (open.store === 'memory') return;
    while (!isOver && (await open.isKept().catch(() => true))) await Promise.race([over, pause(LOOK_EVERY_MS)]);
    if (isOver || notes === null) return;
    notes = { ...open, store: 'memory' };
    changed();
  }

  let shutting: Promise<void> | null = null;
  function shut(): Promise<void> {
    shutting ??= (async () => {
      end();
      await tried;
      const open = notes;
      notes = null;
      await open?.close();
    })();
    return shutting;
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

import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import type { Answer, Refusal } from '../api/answer.ts';

interface Act {
  readonly busy: ReadonlySignal<boolean>;
  /** Why it was not done; null where it was, or was not tried yet. */
  readonly refusal: Signal<Refusal | null>;
  /** Does it; a second tap while the first is on its way is the same wish. */
  run(does: () => Promise<Answer<unknown> | undefined>): Promise<void>;
}

/** What the bar of a screen does with the server, and what was refused, which stands above the bar. */
export function useAct(): Act {
  const busy = useSignal(false);
  const refusal = useSignal<Refusal | null>(null);
  return {
    busy,
    refusal,
    async run(does) {
      if (busy.value) return;
      busy.value = true;
      refusal.value = null;
      const answer = await does();
      busy.value = false;
      if (answer !== undefined && !answer.ok) refusal.value = answer.refusal;
    },
  };
}

import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Output } from '../../../src/contract/registry.ts';
import type { Answer, Refusal } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { keptHere } from '../../state/kept-here.ts';
import { changed } from '../../state/live.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { page } from '../../state/words.ts';
import { sayUndo, undoOf } from '../common/notices.tsx';

type Opened = Output<'open'>;

/** How a letter leaves by another program, and what is known of that. */
export interface HandOver {
  /** The letter as it would leave, word for word as it is saved; null while it is not. */
  readonly ready: Opened | null;
  /** Why it cannot leave yet. */
  readonly refusal: Refusal | null;
  /** Whether it left for another program, so that it is asked whether it went. */
  readonly asking: boolean;
  /** It is meant as it is, though something should be fixed. */
  meant(): Promise<Answer<Opened>>;
  /** It left for another program. */
  left(): void;
  went(): Promise<Answer<Output<'sent'>>>;
  notYet(): Promise<Answer<Output<'handed'>>>;
}

/** Follows a letter until it left: the link is ready before it is tapped, with exactly the words that are saved. */
export function useHandOver(edit: LetterEdit, letter: LetterView, onward: () => Promise<void>): HandOver {
  const opened: Signal<{ readonly of: string; readonly letter: Opened } | null> = useSignal(null);
  const refusal = useSignal<Refusal | null>(null);
  const handed = keptHere<true>(`handed-${letter.draftId}`);
  const asking = useSignal(handed.read() === true || letter.handed !== null);
  const saved = edit.state.value === 'kept';
  // What was opened before a change says other words: it is never handed over for what is here now.
  const of = JSON.stringify([letter.draftId, letter.revision, letter.channel, letter.to.map((each) => each.email)]);
  useEffect(() => {
    if (!saved) return undefined;
    let isWanted = true;
    const look = async () => {
      const answer = await ask('open', { draft: letter.draftId });
      if (!isWanted) return;
      opened.value = answer.ok ? { of, letter: answer.value } : null;
      refusal.value = answer.ok || answer.refusal.code === 'offline' ? null : answer.refusal;
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [saved, of]);
  return {
    ready: saved && opened.value?.of === of ? opened.value.letter : null,
    refusal: refusal.value,
    asking: asking.value,
    async meant() {
      const answer = await ask('open', { draft: letter.draftId, meant: true });
      if (answer.ok) {
        opened.value = { of, letter: answer.value };
        refusal.value = null;
      }
      return answer;
    },
    left() {
      // Here at once, and with the letter, so that it is asked on every device (it may be the phone that sent it).
      handed.write(true);
      asking.value = true;
      void ask('handed', { draft: letter.draftId });
    },
    async went() {
      const operationId = newId('op');
      const answer = await ask('sent', { draft: letter.draftId }, { operationId });
      if (answer.ok) {
        handed.forget();
        sayUndo(page.letter.bar.notedAsSent(letter.title), undoOf(operationId));
        await onward();
      }
      return answer;
    },
    async notYet() {
      const answer = await ask('handed', { draft: letter.draftId, notYet: true });
      if (!answer.ok) return answer;
      handed.forget();
      asking.value = false;
      await changed();
      return answer;
    },
  };
}

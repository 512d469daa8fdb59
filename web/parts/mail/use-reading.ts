import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { page } from '../../state/words.ts';
import { type HeardNote, OTHER } from './heard-note.ts';

/** How long typing rests before the text is read, and how much of it says anything. */
const REST_MS = 400;
const FEWEST_CHARACTERS = 12;

interface Reading {
  /** The sentence for which a meaning was proposed; null where none was. */
  readonly because: string | null;
  /** What is said of lines that are the candidate's own. */
  readonly own: string | null;
}

/**
 * Reads what is typed or pasted, while it is: what it seems to mean is proposed where nothing was chosen by hand, and so is who wrote it and when, where it
 * is a chat that was copied.
 */
export function useReading(
  note: HeardNote,
  /** Whether the meaning was chosen by hand: then it is not touched. */
  chosen: boolean,
  change: (part: Partial<HeardNote>) => void,
): Reading {
  const because = useSignal<string | null>(null);
  const own = useSignal<string | null>(null);
  const text = note.text.trim();
  useEffect(() => {
    if (text.length < FEWEST_CHARACTERS) return undefined;
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await ask('read-answer', { text, ...(note.job === '' ? {} : { job: note.job }) });
      if (!current || !answer.ok) return;
      const { meaning, evidence, promised, chat } = answer.value;
      if (chat !== null) {
        own.value = chat.mine === 0 ? null : page.heard.ownLines(chat.mine);
        change({
          ...(chat.at !== null && note.exactly === '' ? { exactly: chat.at } : {}),
          ...(note.name === '' && note.person === undefined ? { name: chat.from, person: OTHER } : {}),
          ...(note.channel === 'email' ? { channel: 'chat' } : {}),
        });
      }
      if (chosen || meaning === null || meaning === 'other') return;
      because.value = evidence;
      change({
        meaning,
        ...(promised !== null && note.news.words === '' && note.news.on === ''
          ? { news: { words: promised, on: '' } }
          : {}),
      });
    }, REST_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, note.job, chosen]);
  return { because: chosen ? null : because.value, own: own.value };
}

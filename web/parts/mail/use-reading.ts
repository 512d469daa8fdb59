import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ask } from '../../api/ask.ts';
import { isSpoken } from '../../state/channels.ts';
import { isoDay } from '../../state/days.ts';
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
  /** The words from which the day and the hour of the interview were read; null where they were not, or were changed since. */
  readonly timeFrom: string | null;
}

interface Met {
  readonly day: string;
  readonly time: string;
  readonly words: string;
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
  /** What the form holds when the answer comes: something may have been typed since it was asked. */
  latest: () => HeardNote,
  /** Whether who sent it is known by its address. */
  isSenderKnown: boolean,
): Reading {
  const because = useSignal<string | null>(null);
  const proposed = useSignal(false);
  const own = useSignal<string | null>(null);
  const met = useSignal<Met | null>(null);
  const text = note.text.trim();
  const { channel, on } = note;
  const holds = (time: Met | null, { day, time: hour }: HeardNote) =>
    time === null ? day === '' && hour === '' : day === time.day && hour === time.time;
  useEffect(() => {
    if (latest().days !== null) change({ days: null });
    if (text.length < FEWEST_CHARACTERS) return undefined;
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await ask('read-answer', {
        text,
        channel,
        ...(note.job === '' ? {} : { job: note.job }),
        ...(on === '' ? {} : { said: on }),
      });
      if (!current || !answer.ok) return;
      const { meaning, evidence, promised, chat, days, meets, signedBy } = answer.value;
      const now = latest();
      change({
        ...(isSpoken(channel) ? { days } : {}),
        ...(signedBy !== null && !isSenderKnown && now.person === undefined && now.name === ''
          ? { person: signedBy }
          : {}),
      });
      if (meets !== null && (holds(null, now) || holds(met.value, now))) {
        met.value = { ...onThisClock(meets.starts), words: meets.words };
        change({ day: met.value.day, time: met.value.time });
      }
      if (chat !== null) {
        own.value = chat.mine === 0 ? null : page.heard.ownLines(chat.mine);
        change({
          ...(chat.at !== null && note.exactly === '' ? { exactly: chat.at } : {}),
          ...(note.name === '' && note.person === undefined ? { name: chat.from, person: OTHER } : {}),
          ...(note.channel === 'email' ? { channel: 'chat' } : {}),
        });
      }
      if (chosen || meaning === null) return;
      if (meaning === 'other') {
        // What was proposed for another job holds no more.
        if (proposed.value) change({ meaning: undefined });
        proposed.value = false;
        because.value = null;
        return;
      }
      proposed.value = true;
      because.value = evidence;
      change({
        meaning,
        ...(promised !== null && days.length === 0 && note.news.words === '' && note.news.on === ''
          ? { news: { words: promised, on: '' } }
          : {}),
      });
    }, REST_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, note.job, chosen, channel, on]);
  return {
    because: chosen ? null : because.value,
    own: own.value,
    timeFrom: met.value !== null && holds(met.value, note) ? met.value.words : null,
  };
}

/** The day and the hour of an instant on the clock of this browser, as its fields take them. */
function onThisClock(instant: string): { day: string; time: string } {
  const at = new Date(instant.replace(/\[.*$/, ''));
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return { day: isoDay(at), time: `${two(at.getHours())}:${two(at.getMinutes())}` };
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { page } from '../../state/words.ts';
import { Button } from '../ui/button.tsx';

/** How long typing rests before the words are read. */
const REST_MS = 350;

interface PromiseReadingProps {
  /** What they said about when they will be in touch. */
  readonly words: string;
  /** The day on which they said it; today where it is left out. */
  readonly said?: string | undefined;
  readonly job?: string | undefined;
  readonly onChoose: (day: string) => void;
  /** The person leaves the day open; the words stay as they are. Left out where words without a day need no day. */
  readonly onOpen?: (() => void) | undefined;
}

/** The day that was read from their words; where they may mean several, each is a button. Nothing is chosen in silence. */
export function PromiseReading({ words, said, job, onChoose, onOpen }: PromiseReadingProps) {
  const reading = useSignal<Output<'read-promise'> | null>(null);
  const text = words.trim();
  useEffect(() => {
    reading.value = null;
    if (text === '') return undefined;
    let stands = true;
    const timer = setTimeout(async () => {
      const input = { words: text.slice(0, 600), ...(said ? { said } : {}), ...(job ? { job } : {}) };
      const answer = await ask('read-promise', input);
      if (stands && answer.ok) reading.value = answer.value;
    }, REST_MS);
    return () => {
      stands = false;
      clearTimeout(timer);
    };
  }, [text, said, job]);
  // Where no day is needed, only a day that was read is worth a line.
  const named = reading.value?.kind === 'day' || (reading.value?.choices.length ?? 0) > 0;
  const read = onOpen !== undefined || named ? reading.value : null;
  return (
    <div class="reading" role="status">
      {read !== null && <p>{read.sentence}</p>}
      {read?.kind === 'ask' && (
        <div class="acts">
          {read.choices.map((each) => (
            <Button key={each.on} onPress={() => onChoose(each.on)}>
              {read.about ? page.happened.news.aboutThen(each.label) : each.label}
            </Button>
          ))}
          {onOpen !== undefined && <Button onPress={onOpen}>{page.happened.news.leaveOpen}</Button>}
        </div>
      )}
    </div>
  );
}

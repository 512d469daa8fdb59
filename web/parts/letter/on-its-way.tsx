import { useEffect, useRef } from 'preact/hooks';
import type { Output } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';
import { SendingItem } from '../sending/sending-item.tsx';
import { Button } from '../ui/button.tsx';

export type Approved = Output<'outbox'>['letters'][number];

interface OnItsWayProps {
  readonly approved: Approved;
  readonly text: string;
  readonly onward: () => Promise<void>;
}

/** A letter that was approved: how it stands and the way to take it back first, its words below. */
export function OnItsWay({ approved, text, onward }: OnItsWayProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // Half a minute is short: what takes it back must not lie below a long letter.
    scrollTo(0, 0);
    section.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <section aria-label={page.letter.onItsWay} ref={section} tabIndex={-1}>
        <ul class="on-its-way">
          <SendingItem letter={approved} titled={false} />
        </ul>
        <div class="acts">
          <Button onPress={onward}>{page.letter.goOn}</Button>
        </div>
      </section>
      <p class="letter-words">{text}</p>
    </>
  );
}

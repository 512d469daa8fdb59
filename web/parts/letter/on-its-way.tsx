import { useEffect, useRef } from 'preact/hooks';
import type { Output } from '../../../src/contract/registry.ts';
import { Action } from '../common/action.tsx';
import { SendingItem } from '../sending/sending-item.tsx';

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
      <section aria-label="Sending" ref={section} tabIndex={-1}>
        <ul class="steps on-its-way">
          <SendingItem letter={approved} titled={false} />
        </ul>
        <Action
          quiet
          does={async () => {
            await onward();
            return undefined;
          }}
        >
          Go on
        </Action>
      </section>
      <p class="words">{text}</p>
    </>
  );
}

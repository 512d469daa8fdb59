import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { page } from '../../state/words.ts';
import './clamped.css';

interface ClampedProps {
  readonly text: string;
  /** What the button that shows all of it is called. */
  readonly label: string;
  /** What shows with the whole of it. */
  readonly children?: ComponentChildren;
}

/** Words in two lines, and all of them on a press; where they fit, there is no button. */
export function Clamped({ text, label, children }: ClampedProps) {
  const words = page.jobStory;
  const open = useSignal(false);
  const cut = useSignal(false);
  const place = useRef<HTMLParagraphElement>(null);
  const more = Array.isArray(children) ? children.length > 0 : children !== undefined;
  useLayoutEffect(() => {
    const shown = place.current;
    if (shown !== null) cut.value = shown.scrollHeight > shown.clientHeight + 1;
  }, [text]);
  return (
    <>
      <p class="clamped" ref={place} data-open={open.value || undefined}>
        <bdi>{text}</bdi>
      </p>
      {open.value && children}
      {(cut.value || more) && (
        <button
          type="button"
          class="quiet clamped-more"
          aria-expanded={open.value}
          aria-label={`${open.value ? words.lessText : words.wholeText}: ${label}`}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {open.value ? words.lessText : words.wholeText}
        </button>
      )}
    </>
  );
}

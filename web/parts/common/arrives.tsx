import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Puts the focus into the first field of what a tap brought. */
export function Arrives({
  focus = true,
  children,
}: {
  readonly focus?: boolean;
  readonly children: ComponentChildren;
}) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (focus) place.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  return <div ref={place}>{children}</div>;
}

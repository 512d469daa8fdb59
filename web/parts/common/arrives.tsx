import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Puts the focus into the first field of what a tap brought. */
export function Arrives({
  focus = true,
  children,
}: {
  readonly focus?: boolean;
  readonly children: ComponentChildren;
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) place.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  return <div ref={place}>{children}</div>;
}

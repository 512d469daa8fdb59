import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What has to be seen once it is there, such as a refusal: it scrolls into sight, above the bar. */
export function ToSee({ shown, children }: { readonly shown: boolean; readonly children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown) place.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return <div ref={place}>{children}</div>;
}

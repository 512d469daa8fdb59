import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/** As wide as the page must be for two columns. */
const DESK = '(min-width: 72rem)';

interface BesideProps {
  /** Today, as YYYY-MM-DD. */
  readonly day: string;
  readonly children: ComponentChildren;
}

/** Beside the list at a desk, below it on a phone. The strip of days comes where there is room for it, once the list is on the screen. */
export function Beside({ day, children }: BesideProps) {
  const Days = useSignal<ComponentType<{ readonly today: string }> | null>(null);
  const isWide = matchMedia(DESK).matches;
  useEffect(() => {
    if (!isWide) return;
    // Without it the list is complete all the same.
    import('./next-days.tsx').then(
      (each) => {
        Days.value = each.NextDays;
      },
      () => undefined,
    );
  }, [isWide]);
  const Shown = Days.value;
  return (
    <aside class="today-beside">
      {Shown !== null && <Shown today={day} />}
      {Shown === null && isWide && <div class="today-days" />}
      {children}
    </aside>
  );
}

import type { Signal } from '@preact/signals';
import { bound } from '../../state/bound.ts';
import { Field } from './field.tsx';

interface DayAndTimeProps {
  readonly day: Signal<string>;
  readonly time: Signal<string>;
  /** "The interview is on", "It came on". */
  readonly dayLabel: string;
  readonly timeLabel: string;
}

/** A day and an hour beside each other; on a phone the browser's own pickers open. */
export function DayAndTime({ day, time, dayLabel, timeLabel }: DayAndTimeProps) {
  return (
    <div class="row">
      <Field label={dayLabel} type="date" {...bound(day)} />
      <Field label={timeLabel} type="time" {...bound(time)} />
    </div>
  );
}

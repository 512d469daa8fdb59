import { useSignal } from '@preact/signals';
import { daysAfter, isoDay } from '../../state/days.ts';
import { page } from '../../state/words.ts';
import { Field } from '../ui/field.tsx';
import { Picks } from '../ui/picks.tsx';

type When = 'now' | 'morning' | 'yesterday' | 'other';

interface WhenWasItProps {
  readonly label: string;
  /** The day, YYYY-MM-DD, and the time; both empty for just now. */
  readonly on: string;
  readonly at: string;
  readonly onChange: (on: string, at: string) => void;
}

/** What "this morning" is noted as, where nobody says the hour. */
const MORNING = '10:00';

/** When it was, in one tap; a day and an hour for all else. */
export function WhenWasIt({ label, on, at, onChange }: WhenWasItProps) {
  const words = page.happened.when;
  const now = new Date();
  const today = isoDay(now);
  const yesterday = daysAfter(today, -1);
  const other = useSignal(false);
  const when: When =
    other.value || (at !== '' && !(on === today && at === MORNING))
      ? 'other'
      : on === '' || (on === today && at === '')
        ? 'now'
        : on === today
          ? 'morning'
          : on === yesterday
            ? 'yesterday'
            : 'other';
  const choose = (chosen: When) => {
    other.value = chosen === 'other';
    if (chosen === 'now') onChange(today, '');
    if (chosen === 'morning') onChange(today, MORNING);
    if (chosen === 'yesterday') onChange(yesterday, '');
    if (chosen === 'other') onChange(on === '' ? today : on, at);
  };
  return (
    <>
      <Picks
        label={label}
        value={when}
        onChange={choose}
        options={[
          { value: 'now', label: words.justNow },
          // Before noon, this morning is just now.
          ...(now.getHours() >= 12 ? ([{ value: 'morning', label: words.thisMorning }] as const) : []),
          { value: 'yesterday', label: words.yesterday },
          { value: 'other', label: words.other },
        ]}
      />
      {when === 'other' && (
        <div class="row">
          <Field label={words.day} type="date" value={on} onInput={(day) => onChange(day, at)} />
          <Field label={words.begun} type="time" value={at} onInput={(time) => onChange(on, time)} />
        </div>
      )}
    </>
  );
}

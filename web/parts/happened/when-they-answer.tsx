import { useSignal } from '@preact/signals';
import { daysAfter, fridayAfter, fridayOf, isoDay, longDay, worked } from '../../state/days.ts';
import { page } from '../../state/words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Picks } from '../ui/picks.tsx';
import { PromiseReading } from './promise-reading.tsx';

/** What they said of when: their words, and the day, `open` where it is left open, or empty. */
export interface Named {
  readonly words: string;
  readonly on: string;
}

interface WhenTheyAnswerProps {
  readonly label: string;
  /** The label is said and not shown: the heading above says it. */
  readonly quiet?: boolean;
  readonly named: Named;
  /** The day on which they said it; today where it is left out. */
  readonly said?: string | undefined;
  readonly job?: string | undefined;
  readonly onChange: (named: Named) => void;
}

type Quick = 'tomorrow' | 'week' | 'next' | 'two' | 'call' | 'none' | 'day';

/** When they will be in touch: one tap for what is usual, a day, or their own words, which may stay vague. */
export function WhenTheyAnswer({ label, quiet = false, named, said, job, onChange }: WhenTheyAnswerProps) {
  const words = page.happened.news;
  const from = said !== undefined && said !== '' ? said : isoDay(new Date());
  /** A tap that is no words: a day that is still to be chosen, or no idea. */
  const tapped = useSignal<'day' | 'none' | null>(null);
  const friday = fridayOf(from);
  const quick: readonly (Named & { readonly value: Quick; readonly label: string })[] = [
    { value: 'tomorrow', label: words.tomorrow, words: words.tomorrow, on: daysAfter(from, 1) },
    ...(friday === null ? [] : [{ value: 'week' as const, label: words.thisWeek, words: words.thisWeek, on: friday }]),
    { value: 'next', label: words.nextWeek, words: words.nextWeek, on: fridayAfter(from) },
    { value: 'two', label: words.twoWeeks, words: words.twoWeeks, on: worked(daysAfter(from, 14)) },
    { value: 'call', label: words.theyCall, words: words.theyCall, on: '' },
  ];
  const chosen = quick.find((each) => each.words === named.words && each.on === named.on);
  const isDay = named.on !== '' && named.on !== 'open';
  const value: Quick | undefined =
    chosen?.value ??
    (named.words === '' && isDay ? 'day' : named.words === '' ? (tapped.value ?? undefined) : undefined);
  const choose = (which: Quick) => {
    tapped.value = which === 'day' || which === 'none' ? which : null;
    const taken = quick.find((each) => each.value === which);
    onChange(taken === undefined ? { words: '', on: '' } : { words: taken.words, on: taken.on });
  };
  return (
    <>
      <Picks
        label={label}
        quiet={quiet}
        value={value}
        onChange={choose}
        options={[
          ...quick.map((each) => ({ value: each.value, label: each.label })),
          { value: 'none', label: words.noIdea },
          { value: 'day', label: words.aDay },
        ]}
      />
      {value === 'day' && (
        <Field
          label={words.day}
          type="date"
          value={isDay ? named.on : ''}
          onInput={(on) => onChange({ words: named.words, on })}
        />
      )}
      {chosen === undefined && value === undefined && (
        <Field
          label={words.words}
          hint={words.wordsHint}
          value={named.words}
          // Other words name another day: what was read from the old ones does not belong to them.
          onInput={(typed) => onChange({ words: typed, on: '' })}
        />
      )}
      {isDay && value !== 'day' && (
        <p class="hint" role="status">
          {words.by(longDay(named.on))}
        </p>
      )}
      {named.on === 'open' && <p class="hint">{words.open}</p>}
      {named.on === '' && chosen === undefined && (
        <PromiseReading
          words={named.words}
          said={said}
          job={job}
          onChoose={(on) => onChange({ words: named.words, on })}
          onOpen={() => onChange({ words: named.words, on: 'open' })}
        />
      )}
      {(chosen !== undefined || value === 'day' || value === 'none') && (
        <div class="acts">
          <Button
            kind="quiet"
            onPress={() => {
              tapped.value = null;
              onChange({ words: '', on: '' });
            }}
          >
            {words.ownWords}
          </Button>
        </div>
      )}
    </>
  );
}

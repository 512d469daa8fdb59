import { useSignal } from '@preact/signals';
import type { Input, Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { bound, chosen } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../common/field.tsx';
import { Refused, say } from '../common/notices.tsx';

type VoiceView = Output<'voice'>;

/** How you begin and end your letters: chosen by hand, or taken over from what your own letters show (WR12). */
export function Voice() {
  const { value, refusal } = useLoad('voice', {});
  return (
    <>
      <p>{page.settings.voice.lead}</p>
      <Refused refusal={refusal} />
      {value !== null && <Form key={JSON.stringify(value)} voice={value} />}
    </>
  );
}

/** How an English letter may begin: words of letters, not of the page. */
const greetings = ['Dear', 'Hi', 'Hello'] as const;
type Greeting = NonNullable<Input<'voice'>['greeting']> | 'own';

/** A choice as the server takes it: what follows the letter again is taken out. */
function wish<T extends string>(value: T | 'own' | undefined): T | undefined {
  return value === 'own' ? undefined : value;
}

function Form({ voice }: { readonly voice: VoiceView }) {
  const words = page.settings.voice;
  const greeting = useSignal<Greeting | undefined>(voice.greeting ?? 'own');
  const short = useSignal<'own' | 'yes' | 'no' | undefined>(voice.contractions ?? 'own');
  const length = useSignal<'own' | 'short' | undefined>(voice.length ?? 'own');
  const closing = useSignal(voice.closing ?? '');
  const signature = useSignal(voice.signature ?? '');
  const choose = async (input: Input<'voice'>) => {
    const answer = await ask('voice', input);
    if (answer.ok) {
      say(words.saved);
      await changed();
    }
    return answer;
  };
  const keep = () => {
    const takeOut: NonNullable<Input<'voice'>['takeOut']> = [];
    if (greeting.value === 'own' && voice.greeting !== null) takeOut.push('greeting');
    if (closing.value.trim() === '' && voice.closing !== null) takeOut.push('closing');
    if (signature.value.trim() === '' && voice.signature !== null) takeOut.push('signature');
    if (short.value === 'own' && voice.contractions !== null) takeOut.push('contractions');
    if (length.value === 'own' && voice.length !== null) takeOut.push('length');
    const [begin, say, size] = [wish(greeting.value), wish(short.value), wish(length.value)];
    return choose({
      ...(begin === undefined ? {} : { greeting: begin }),
      ...(say === undefined ? {} : { contractions: say }),
      ...(size === undefined ? {} : { length: size }),
      ...(closing.value.trim() === '' ? {} : { closing: closing.value }),
      ...(signature.value.trim() === '' ? {} : { signature: signature.value }),
      ...(takeOut.length === 0 ? {} : { takeOut }),
    });
  };
  return (
    <form class="note" onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={words.begins}
        {...chosen(greeting)}
        options={[{ value: 'own', label: words.asWritten }, ...greetings.map((value) => ({ value, label: value }))]}
      />
      <Habit
        habit={voice.habits.greeting}
        now={voice.greeting}
        said={words.beginHabit}
        always={words.alwaysBegin}
        take={(value) => choose({ greeting: value as 'Hi' })}
      />
      <Field label={words.ends} hint={words.endsHint} most={40} {...bound(closing)} />
      <Habit
        habit={voice.habits.closing}
        now={voice.closing}
        said={words.endHabit}
        always={words.alwaysEnd}
        take={(value) => choose({ closing: value })}
      />
      <Field label={words.signature} hint={words.signatureHint} lines={2} most={500} {...bound(signature)} />
      <Choice
        label={words.says}
        hint={words.saysHint}
        {...chosen(short)}
        options={[
          { value: 'own', label: words.asWritten },
          { value: 'yes', label: words.short },
          { value: 'no', label: words.long },
        ]}
      />
      <Learned
        habit={voice.habits.contractions}
        now={voice.contractions}
        said={words.contracted}
        label={voice.habits.contractions?.value === 'no' ? words.alwaysLong : words.alwaysShort}
        take={() => choose({ contractions: voice.habits.contractions?.value === 'no' ? 'no' : 'yes' })}
      />
      <Choice
        label={words.length}
        {...chosen(length)}
        options={[
          { value: 'own', label: words.asItComes },
          { value: 'short', label: words.shortOnes },
        ]}
      />
      <Learned
        habit={voice.habits.length}
        now={voice.length}
        said={words.shortened}
        label={words.alwaysShorter}
        take={() => choose({ length: 'short' })}
      />
      <div class="acts">
        <Action main does={keep}>
          {words.save}
        </Action>
      </div>
    </form>
  );
}

interface HabitProps {
  readonly habit: VoiceView['habits']['closing'];
  readonly now: string | null;
  readonly said: (times: number, of: number, value: string, example: string) => string;
  readonly always: (value: string) => string;
  readonly take: (value: string) => ReturnType<typeof ask<'voice'>>;
}

function Habit({ habit, now, said, always, take }: HabitProps) {
  if (habit === null || habit.value === now) return null;
  return (
    <div class="row">
      <p class="soft">{said(habit.times, habit.of, habit.value, habit.example)}</p>
      <Action quiet does={() => take(habit.value)}>
        {always(habit.value)}
      </Action>
    </div>
  );
}

interface LearnedProps {
  readonly habit: VoiceView['habits']['closing'];
  readonly now: string | null;
  readonly said: (times: number, of: number) => string;
  readonly label: string;
  readonly take: () => ReturnType<typeof ask<'voice'>>;
}

/** What your changes show, with an example; it is used only once you choose it. */
function Learned({ habit, now, said, label, take }: LearnedProps) {
  if (habit === null || habit.value === now) return null;
  return (
    <div class="row">
      <p class="soft">
        {said(habit.times, habit.of)} “{habit.example}”
      </p>
      <Action quiet does={take}>
        {label}
      </Action>
    </div>
  );
}

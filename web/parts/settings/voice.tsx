import { useSignal } from '@preact/signals';
import type { Input, Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/client.ts';
import { bound, chosen } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { Action } from '../action.tsx';
import { Choice, Field } from '../field.tsx';
import { Refused, say } from '../notices.tsx';

type VoiceView = Output<'voice'>;

/** How you begin and end your letters: chosen by hand, or taken over from what your own letters show (WR12). */
export function Voice() {
  const { value, refusal } = useLoad('voice', {});
  return (
    <section id="voice">
      <h2>How you write</h2>
      <p class="soft">What you choose here stands in every letter from now on, but for formal ones.</p>
      <Refused refusal={refusal} />
      {value !== null && <Form key={JSON.stringify(value)} voice={value} />}
    </section>
  );
}

const greetings = [
  { value: 'own', label: 'As each letter has it' },
  { value: 'Dear', label: 'Dear' },
  { value: 'Hi', label: 'Hi' },
  { value: 'Hello', label: 'Hello' },
] as const;

function Form({ voice }: { readonly voice: VoiceView }) {
  const greeting = useSignal<(typeof greetings)[number]['value'] | undefined>(voice.greeting ?? 'own');
  const closing = useSignal(voice.closing ?? '');
  const signature = useSignal(voice.signature ?? '');
  const choose = async (input: Input<'voice'>) => {
    const answer = await ask('voice', input);
    if (answer.ok) {
      say('Your letters follow it from now on.');
      await changed();
    }
    return answer;
  };
  const keep = () => {
    const takeOut: NonNullable<Input<'voice'>['takeOut']> = [];
    if (greeting.value === 'own' && voice.greeting !== null) takeOut.push('greeting');
    if (closing.value.trim() === '' && voice.closing !== null) takeOut.push('closing');
    if (signature.value.trim() === '' && voice.signature !== null) takeOut.push('signature');
    return choose({
      ...(greeting.value === undefined || greeting.value === 'own' ? {} : { greeting: greeting.value }),
      ...(closing.value.trim() === '' ? {} : { closing: closing.value }),
      ...(signature.value.trim() === '' ? {} : { signature: signature.value }),
      ...(takeOut.length === 0 ? {} : { takeOut }),
    });
  };
  return (
    <form class="note" onSubmit={(event) => event.preventDefault()}>
      <Choice label="Your letters begin with" {...chosen(greeting)} options={greetings} />
      <Habit
        habit={voice.habits.greeting}
        now={voice.greeting}
        what="begin"
        take={(value) => choose({ greeting: value as 'Hi' })}
      />
      <Field
        label="They end with"
        hint="For instance: All the best. Empty: as each letter has it."
        most={40}
        {...bound(closing)}
      />
      <Habit habit={voice.habits.closing} now={voice.closing} what="end" take={(value) => choose({ closing: value })} />
      <Field
        label="Under your name"
        hint="A number, a link; in e-mails alone."
        lines={2}
        most={500}
        {...bound(signature)}
      />
      <div class="acts">
        <Action does={keep}>Write like this</Action>
      </div>
    </form>
  );
}

interface HabitProps {
  readonly habit: VoiceView['habits']['closing'];
  readonly now: string | null;
  readonly what: 'begin' | 'end';
  readonly take: (value: string) => ReturnType<typeof ask<'voice'>>;
}

function Habit({ habit, now, what, take }: HabitProps) {
  if (habit === null || habit.value === now) return null;
  return (
    <div class="row">
      <p class="soft">
        {habit.times} of your last {habit.of} letters {what} with “{habit.value}”, as in “{habit.example}”.
      </p>
      <Action quiet does={() => take(habit.value)}>
        Always {what} with “{habit.value}”
      </Action>
    </div>
  );
}

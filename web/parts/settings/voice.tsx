import { useSignal } from '@preact/signals';
import type { Input, Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/client.ts';
import { bound, chosen } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../common/field.tsx';
import { Refused, say } from '../common/notices.tsx';

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

const contractions = [
  { value: 'own', label: 'As each letter has it' },
  { value: 'yes', label: 'I’m' },
  { value: 'no', label: 'I am' },
] as const;

const lengths = [
  { value: 'own', label: 'As it comes' },
  { value: 'short', label: 'Short' },
] as const;

/** A choice as the server takes it: what follows the letter again is taken out. */
function wish<T extends string>(value: T | 'own' | undefined): T | undefined {
  return value === 'own' ? undefined : value;
}

function Form({ voice }: { readonly voice: VoiceView }) {
  const greeting = useSignal<(typeof greetings)[number]['value'] | undefined>(voice.greeting ?? 'own');
  const short = useSignal<(typeof contractions)[number]['value'] | undefined>(voice.contractions ?? 'own');
  const length = useSignal<(typeof lengths)[number]['value'] | undefined>(voice.length ?? 'own');
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
      <Choice
        label="They say"
        hint="In English. Formal letters never say “I’m”."
        {...chosen(short)}
        options={contractions}
      />
      <Learned
        habit={voice.habits.contractions}
        now={voice.contractions}
        said={(times, of) => `${times} of the last ${of} letters in which you changed something write it like this:`}
        label={voice.habits.contractions?.value === 'no' ? 'Always “I am”' : 'Always “I’m”'}
        take={() => choose({ contractions: voice.habits.contractions?.value === 'no' ? 'no' : 'yes' })}
      />
      <Choice label="How long they are" {...chosen(length)} options={lengths} />
      <Learned
        habit={voice.habits.length}
        now={voice.length}
        said={(times, of) => `You shortened ${times} of the last ${of} letters that you changed:`}
        label="Always the shorter one"
        take={() => choose({ length: 'short' })}
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

import { useSignal } from '@preact/signals';
import { bound } from '../../state/bound.ts';
import { correctWith } from '../../state/correcting.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../common/field.tsx';

interface HowGreetedProps {
  readonly edit: LetterEdit;
  readonly letter: LetterView;
}

/** How the reader is greeted (WR11): asked where it is not certain, until it is answered; else to be changed. It holds nothing up. */
export function HowGreeted({ edit, letter }: HowGreetedProps) {
  const { greeting } = letter;
  if (greeting === null) return null;
  if (greeting.why === null)
    return (
      <details class="other">
        <summary>Greet {greeting.name === '' ? 'them' : greeting.name} differently</summary>
        <Forms edit={edit} greeting={greeting} />
      </details>
    );
  return (
    <section class="question" aria-label="How do you greet them?">
      <h2>How do you greet them?</h2>
      <p class="soft">{greeting.why} You are asked once, and the letter can go without an answer.</p>
      <Forms edit={edit} greeting={greeting} />
    </section>
  );
}

interface FormsProps {
  readonly edit: LetterEdit;
  readonly greeting: NonNullable<LetterView['greeting']>;
}

function Forms({ edit, greeting }: FormsProps) {
  const other = useSignal('');
  const answer = async (greeted: string) => {
    // What is typed comes first: the greeting is changed in the words that Persevere has.
    if (!(await edit.save())) return undefined;
    return correctWith(
      'correct-person',
      { person: greeting.personId, greeted },
      () => `Kept: ${greeted}. Every letter to them begins so.`,
      () => {
        other.value = '';
      },
    );
  };
  return (
    <>
      <div class="acts">
        {greeting.forms.map(({ greeted, reads }) => (
          <Action key={greeted} quiet does={() => answer(greeted)}>
            {reads}
          </Action>
        ))}
      </div>
      <div class="row">
        <Field
          label="Something else"
          hint="A name as it stands in the greeting: Priya, or Ms Raman."
          {...bound(other)}
        />
        <Action quiet disabled={other.value.trim() === ''} does={() => answer(other.value.trim())}>
          Greet them so
        </Action>
      </div>
    </>
  );
}

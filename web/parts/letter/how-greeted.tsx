import { useSignal } from '@preact/signals';
import { bound } from '../../state/bound.ts';
import { correctWith } from '../../state/correcting.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../ui/field.tsx';

interface HowGreetedProps {
  readonly edit: LetterEdit;
  readonly letter: LetterView;
}

/** How the reader is greeted (WR11), asked under the greeting where it is not certain, until it is answered. It holds nothing up. */
export function GreetingQuestion({ edit, letter: { greeting } }: HowGreetedProps) {
  if (greeting === null || greeting.why === null) return null;
  const words = page.letter.greeting;
  return (
    <section class="gap" aria-label={words.question}>
      <p>
        <b>{words.question}</b> {greeting.why} {words.once}
      </p>
      <GreetingForms edit={edit} greeting={greeting} />
    </section>
  );
}

interface GreetingFormsProps {
  readonly edit: LetterEdit;
  readonly greeting: NonNullable<LetterView['greeting']>;
  readonly onKept?: () => void;
}

/** The greetings that would do, and a field for any other. */
export function GreetingForms({ edit, greeting, onKept }: GreetingFormsProps) {
  const other = useSignal('');
  const words = page.letter.greeting;
  const answer = async (greeted: string) => {
    // What is typed comes first: the greeting is changed in the words that Persevere has.
    if (!(await edit.save())) return undefined;
    return correctWith(
      'correct-person',
      { person: greeting.personId, greeted },
      () => words.saved(greeted),
      () => {
        other.value = '';
        onKept?.();
      },
    );
  };
  return (
    <>
      <div class="acts">
        {greeting.forms.map(({ greeted, reads }) => (
          <Action key={greeted} does={() => answer(greeted)}>
            {reads}
          </Action>
        ))}
      </div>
      <details class="other-greeting">
        <summary>{words.other}</summary>
        <div class="row">
          <Field label={words.otherName} hint={words.otherHint} {...bound(other)} />
          <Action disabled={other.value.trim() === ''} does={() => answer(other.value.trim())}>
            {words.use}
          </Action>
        </div>
      </details>
    </>
  );
}

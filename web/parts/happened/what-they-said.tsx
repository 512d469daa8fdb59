import { useSignal } from '@preact/signals';
import { isWide } from '../../state/wide.ts';
import { page } from '../../state/words.ts';
import { Arrives } from '../common/arrives.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { type AnswersPart, type Person, remarkOf, rowsOf, withRow } from './answers-part.ts';

/** What each of them said, under the name; who has no name yet gets it here. */
export function WhatTheySaid({ answers, change }: AnswersPart) {
  const words = page.happened.words;
  const rows = rowsOf(answers);
  const shown = rows
    .map((person, index) => ({ person, index }))
    // An empty row is only where a name is typed, unless nobody is named at all.
    .filter(({ person, index }) => person.absent !== true && (index === 0 || hasWords(person)));
  return (
    <>
      <p class="hint">{words.private}</p>
      {shown.map(({ person, index }) => (
        <Said
          key={index}
          person={person}
          alone={shown.length === 1}
          put={(part) => change({ people: withRow(rows, index, part) })}
        />
      ))}
    </>
  );
}

/** True for a row in which anything was typed. */
function hasWords(person: Person): boolean {
  return [person.name, person.email ?? '', remarkOf(person), person.say ?? ''].some((each) => each.trim() !== '');
}

interface SaidProps {
  readonly person: Person;
  /** There is nobody else: the field has the card to itself. */
  readonly alone: boolean;
  readonly put: (part: Partial<Person>) => void;
}

function Said({ person, alone, put }: SaidProps) {
  const words = page.happened.words;
  const name = person.name.trim();
  /** A name that is being typed here stays a field. At the desk its field is in sight above. */
  const typedHere = useSignal(false);
  const asksName = !isWide.value && (name === '' || typedHere.value);
  const saying = useSignal(false);
  return (
    <fieldset class="happened-said">
      <legend class={asksName ? 'unseen' : undefined}>
        <bdi>{name || words.anybody}</bdi>
      </legend>
      {asksName && (
        <Field
          label={page.happened.people.name}
          value={person.name}
          onInput={(typed) => {
            typedHere.value = true;
            put({ name: typed });
          }}
        />
      )}
      <Field label={words.said} lines={alone ? 6 : 3} value={remarkOf(person)} onInput={(remark) => put({ remark })} />
      {saying.value || (person.say ?? '') !== '' ? (
        <Arrives focus={saying.value}>
          <Field
            label={words.say}
            hint={words.sayHint}
            lines={2}
            value={person.say ?? ''}
            onInput={(say) => put({ say })}
          />
        </Arrives>
      ) : (
        <Button
          kind="quiet"
          icon="plus"
          onPress={() => {
            saying.value = true;
          }}
        >
          {words.addSay}
        </Button>
      )}
    </fieldset>
  );
}

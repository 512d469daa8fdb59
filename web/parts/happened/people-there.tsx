import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { knownSoFar } from '../../state/known.ts';
import { page } from '../../state/words.ts';
import { Arrives } from '../common/arrives.tsx';
import { KnownField } from '../common/known-field.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { type AnswersPart, type Person, rowsOf, withRow } from './answers-part.ts';
import './happened.css';

interface PeopleThereProps extends AnswersPart {
  /** People of the job who may have been there. */
  readonly ofJob: readonly { readonly id: string; readonly name: string; readonly email?: string | undefined }[];
}

/** Who was there: a row for each name, and another at one tap, in which the focus is then. */
export function PeopleThere({ answers, change, ofJob }: PeopleThereProps) {
  const words = page.happened.people;
  const rows = rowsOf(answers);
  const list = useRef<HTMLOListElement>(null);
  const grew = useRef(false);
  useLayoutEffect(() => {
    if (grew.current) list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus();
    grew.current = false;
  }, [rows.length]);
  const put = (index: number, part: Partial<Person>) => change({ people: withRow(rows, index, part) });
  const add = () => {
    grew.current = true;
    change({ people: [...rows, { name: '' }] });
  };
  const join = (person: Person) => change({ people: [...rows.filter((each) => each.name.trim() !== ''), person] });
  const further = ofJob.filter((each) => !rows.some((row) => row.name.trim() === each.name));
  return (
    <>
      {further.length > 0 && (
        <fieldset>
          <legend>{words.ofThisJob}</legend>
          <div class="acts">
            {further.slice(0, 6).map(({ name, email }) => (
              <Button key={name} icon="plus" onPress={() => join({ name, ...(email === undefined ? {} : { email }) })}>
                <bdi>{name}</bdi>
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      <ol class="happened-people" ref={list} aria-label={words.there}>
        {rows.map((person, index) => (
          // Rows are added at the end, and one that is taken away takes its place along, so the place is the identity.
          <li key={index}>
            <PersonRow
              person={person}
              label={rows.length === 1 ? words.name : words.numbered(index + 1)}
              put={(part) => put(index, part)}
              onRemove={
                rows.length > 1 && person.id === undefined
                  ? () => change({ people: rows.filter((_, at) => at !== index) })
                  : null
              }
              onEnter={add}
            />
          </li>
        ))}
      </ol>
      <div class="acts">
        <Button kind="quiet" icon="plus" onPress={add}>
          {words.add}
        </Button>
      </div>
    </>
  );
}

interface PersonRowProps {
  readonly person: Person;
  readonly label: string;
  readonly put: (part: Partial<Person>) => void;
  /** Null for who was noted before: they were there or not. */
  readonly onRemove: (() => void) | null;
  readonly onEnter: () => void;
}

function PersonRow({ person, label, put, onRemove, onEnter }: PersonRowProps) {
  const words = page.happened.people;
  const known = knownSoFar().people.map((each) => ({ ...each, label: each.name, hint: each.firm }));
  const name = person.name.trim();
  /** An address is seldom known yet, so it is asked for by a tap. */
  const asked = useSignal(false);
  const showsEmail = asked.value || (person.email ?? '') !== '';
  return (
    <>
      <div class="happened-name">
        <KnownField
          label={label}
          value={person.name}
          known={person.id === undefined ? known : []}
          onTake={(taken) => put({ name: taken.name, ...(taken.email === null ? {} : { email: taken.email }) })}
          onInput={(typed) => put({ name: typed })}
          onEnter={() => name !== '' && onEnter()}
        />
        {onRemove !== null && (
          <Button kind="quiet" icon="x" label={words.remove(name || words.nobodyYet)} onPress={onRemove}>
            {null}
          </Button>
        )}
      </div>
      <div class="happened-more">
        {person.id !== undefined && (
          <label class="check">
            <input
              type="checkbox"
              checked={person.absent === true}
              aria-label={`${name} ${words.wasNotThere}`}
              onChange={(event) => put({ absent: event.currentTarget.checked })}
            />
            <span>{words.wasNotThere}</span>
          </label>
        )}
        {person.absent !== true && !showsEmail && name !== '' && (
          <Button
            kind="quiet"
            label={words.emailFor(name)}
            onPress={() => {
              asked.value = true;
            }}
          >
            {words.addEmail}
          </Button>
        )}
      </div>
      {person.absent !== true && showsEmail && (
        <Arrives focus={asked.value}>
          <Field
            label={words.email}
            type="email"
            value={person.email ?? ''}
            onInput={(email) => {
              asked.value = true;
              put({ email });
            }}
          />
        </Arrives>
      )}
    </>
  );
}

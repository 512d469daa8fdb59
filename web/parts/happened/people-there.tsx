import type { Answers } from '../../state/answers.ts';
import { Field } from '../common/field.tsx';
import { forYourself } from './for-yourself.ts';

type Person = NonNullable<Answers['people']>[number];

interface PeopleThereProps {
  readonly people: readonly Person[];
  readonly change: (people: Person[]) => void;
}

const nobody: Person = { name: '' };

/** What was noted of them; answers that an earlier edition kept have it under its old name. */
const remark = (person: Person): string => person.remark ?? person.said ?? '';

/** Who was there, and what each said. There is always one more row to write in. */
export function PeopleThere({ people, change }: PeopleThereProps) {
  const rows = people.length === 0 ? [nobody] : people;
  const put = (index: number, part: Partial<Person>) =>
    change(rows.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <fieldset>
      <legend>Who was there?</legend>
      <ol class="there">
        {rows.map((person, index) => (
          // Rows are only ever added at the end or left empty, so the place is the identity.
          <li key={index}>
            <Field
              label={rows.length === 1 ? 'Name, as you heard it' : `Name ${index + 1}, as you heard it`}
              value={person.name}
              onInput={(name) => put(index, { name })}
            />
            {person.id !== undefined && (
              <label class="check">
                <input
                  type="checkbox"
                  checked={person.absent === true}
                  onChange={(event) => put(index, { absent: event.currentTarget.checked })}
                />
                <span>{`${person.name.trim() || 'They'} was not there`.replace('They was', 'They were')}</span>
              </label>
            )}
            {person.absent !== true && (person.name.trim() !== '' || remark(person) !== '') && (
              <>
                <Field
                  label={`What ${person.name.trim() || 'they'} said that you want to remember`}
                  hint={forYourself}
                  lines={2}
                  value={remark(person)}
                  onInput={(text) => put(index, { remark: text })}
                />
                <Field
                  label={`Say this to ${person.name.trim() || 'them'}`}
                  hint="It stands in your letter to them, as you type it here."
                  lines={2}
                  value={person.say ?? ''}
                  onInput={(say) => put(index, { say })}
                />
                <Field
                  label={`E-mail of ${person.name.trim() || 'theirs'}, if you have it`}
                  type="email"
                  value={person.email ?? ''}
                  onInput={(email) => put(index, { email })}
                />
              </>
            )}
          </li>
        ))}
      </ol>
      <button type="button" class="quiet" onClick={() => change([...rows, nobody])}>
        Somebody else was there
      </button>
    </fieldset>
  );
}

import type { Output } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';
import { Fold } from '../ui/fold.tsx';
import { Row, Rows } from '../ui/row.tsx';
import './people-of-it.css';

type Proposal = Output<'read-invitation'>['proposal'];

interface PeopleOfItProps {
  readonly proposal: Proposal;
  /** Those who were ticked off, by address or name. */
  readonly without: readonly string[];
  readonly onChange: (without: readonly string[]) => void;
}

const nameOf = (person: Proposal['people'][number]): string => person.email ?? person.name;

/** Whom the invitation names, each ticked, and whom it leaves out with the reason. */
export function PeopleOfIt({ proposal, without, onChange }: PeopleOfItProps) {
  const words = page.invitation.people;
  return (
    <fieldset class="invited">
      <legend>{words.label}</legend>
      {proposal.people.length === 0 && <p class="hint">{words.nobody}</p>}
      {proposal.people.map((person) => (
        <label class="check" key={nameOf(person)}>
          <input
            type="checkbox"
            checked={!without.includes(nameOf(person))}
            onChange={(event) => {
              const others = without.filter((each) => each !== nameOf(person));
              onChange(event.currentTarget.checked ? others : [...others, nameOf(person)]);
            }}
          />
          <span>
            <bdi>{person.name || person.email}</bdi>
            {person.name !== '' && person.email !== null && <bdi class="invited-more">{person.email}</bdi>}
            {person.as === 'organiser' && <span class="invited-more">{words.arranges}</span>}
            {person.doubt !== null && <span class="invited-more">{words.doubt(person.doubt)}</span>}
          </span>
        </label>
      ))}
      {proposal.leftOut.length > 0 && (
        <Fold label={words.leftOut} count={proposal.leftOut.length}>
          <Rows label={words.leftOut}>
            {proposal.leftOut.map((each) => (
              <Row key={each.name} title={<bdi>{each.name}</bdi>} meta={each.why} />
            ))}
          </Rows>
        </Fold>
      )}
    </fieldset>
  );
}

/** The other events of the file: a day of interviews comes as one. */
export function Further({ events }: { readonly events: readonly Proposal[] }) {
  const words = page.invitation;
  if (events.length === 0) return null;
  return (
    <section>
      <p>{words.more}</p>
      <Rows>
        {events.map((each) => (
          <Row
            key={`${each.summary} ${each.when}`}
            title={<bdi>{each.summary}</bdi>}
            meta={[
              each.when ?? '',
              each.people.length === 0 ? '' : words.withPeople(each.people.map((person) => person.name).join(', ')),
            ]
              .filter((part) => part !== '')
              .join(', ')}
          />
        ))}
      </Rows>
    </section>
  );
}

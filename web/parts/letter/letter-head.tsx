import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { bound } from '../../state/bound.ts';
import { isSpoken } from '../../state/channels.ts';
import { correctWith } from '../../state/correcting.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Fold } from '../ui/fold.tsx';
import './letter.css';

interface LetterHeadProps {
  readonly edit: LetterEdit;
  readonly letter: LetterView;
  /** Who it goes to is to be put right. */
  readonly onChange: () => void;
}

/** Ways of writing that have no subject. */
const withoutSubject: ReadonlySet<string> = new Set(['text', 'chat', 'linkedin', 'letter', 'phone', 'voicemail']);
/** More recipients than these are folded, so that the letter comes first. */
const IN_SIGHT = 3;

/** To whom it goes and what it is called, one line each. */
export function LetterHead({ edit, letter, onChange }: LetterHeadProps) {
  const words = page.letter;
  const subject = useId();
  const people = letter.to.map((person, index) => ({ ...person, id: letter.personIds[index] ?? '' }));
  const all = people.map((person) => <Recipient key={person.id} person={person} channel={letter.channel} />);
  return (
    <div class="letter-head">
      <div class="letter-line">
        <span class="letter-line-name">{words.to}</span>
        <div class="letter-line-value">
          {all.length <= IN_SIGHT ? (
            all
          ) : (
            <Fold label={words.severalPeople(people[0]?.name ?? '', people.length - 1)}>{all}</Fold>
          )}
        </div>
        {people.length > 0 && (
          <Button kind="quiet" label={words.changeRecipient} onPress={onChange}>
            {words.change}
          </Button>
        )}
      </div>
      {!withoutSubject.has(letter.channel ?? '') && (
        <div class="letter-line">
          <label class="letter-line-name" for={subject}>
            {words.subject}
          </label>
          <input
            id={subject}
            class="letter-line-value"
            value={edit.subject.value}
            maxLength={1000}
            autocomplete="off"
            onInput={(event) => edit.change({ subject: event.currentTarget.value })}
          />
        </div>
      )}
    </div>
  );
}

/** The link that calls a number. */
export function telephone(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}

interface RecipientProps {
  readonly person: LetterView['to'][number] & { readonly id: string };
  readonly channel: string | null;
}

/** One reader, with the address or number that it goes to; one that is missing can be added here, and need not be. */
function Recipient({ person, channel }: RecipientProps) {
  const words = page.letter;
  const name = person.name || words.them;
  const byNumber = channel === 'text' || isSpoken(channel);
  const way = byNumber ? person.phone : channel === 'email' || channel === null ? person.email : '';
  return (
    <div class="letter-recipient">
      <bdi>{name}</bdi>{' '}
      {way === null ? (
        <AddAddress id={person.id} name={name} phone={byNumber} />
      ) : isSpoken(channel) ? (
        <a href={telephone(way)}>{way}</a>
      ) : (
        <span class="soft">{way}</span>
      )}
    </div>
  );
}

interface AddAddressProps {
  readonly id: string;
  readonly name: string;
  readonly phone: boolean;
}

function AddAddress({ id, name, phone }: AddAddressProps) {
  const words = page.letter;
  const adding = useSignal(false);
  const value = useSignal('');
  const keep = () =>
    correctWith(
      'correct-person',
      { person: id, ...(phone ? { phone: value.value.trim() } : { email: value.value.trim() }) },
      () => words.addressSaved(name),
      () => {
        adding.value = false;
      },
    );
  if (!adding.value)
    return (
      <Button
        kind="quiet"
        label={phone ? words.addNumberOf(name) : words.addEmailOf(name)}
        onPress={() => {
          adding.value = true;
        }}
      >
        {phone ? words.addNumber : words.addEmail}
      </Button>
    );
  return (
    <div class="row">
      <Field
        label={phone ? words.numberOf(name) : words.emailOf(name)}
        quiet
        first
        type={phone ? 'tel' : 'email'}
        placeholder={phone ? words.number : words.email}
        onEnter={() => void keep()}
        {...bound(value)}
      />
      <Action disabled={value.value.trim().length < 3} does={keep}>
        {page.common.save}
      </Action>
    </div>
  );
}

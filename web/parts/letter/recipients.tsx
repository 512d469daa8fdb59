import { useSignal } from '@preact/signals';
import { bound } from '../../state/bound.ts';
import { correctWith } from '../../state/correcting.ts';
import type { LetterView } from '../../state/use-letter.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../ui/field.tsx';
import { Row, Rows } from '../ui/row.tsx';
import type { Ways } from './use-ways.ts';

interface RecipientsProps {
  readonly letter: LetterView;
  readonly ways: Ways;
  readonly onDone: () => void;
}

/** Who it goes to: names and addresses put right, or somebody else of the same job instead. */
export function Recipients({ letter, ways, onDone }: RecipientsProps) {
  const words = page.letter.recipients;
  const { value: job } = useLoad('job', { job: letter.jobIds[0] ?? '' });
  const others = (job?.people ?? []).filter((each) => !letter.personIds.includes(each.id));
  return (
    <>
      {letter.to.map((person, index) => (
        <CorrectReader
          key={letter.personIds[index]}
          id={letter.personIds[index] ?? ''}
          person={person}
          onDone={onDone}
        />
      ))}
      {others.length > 0 && (
        <>
          <h3>{words.insteadTo}</h3>
          <p class="hint">{words.writtenAgain}</p>
          <Rows label={words.insteadTo}>
            {others.map((each) => (
              <Row
                key={each.id}
                title={<bdi>{each.name}</bdi>}
                meta={[each.title, each.firm].filter((part) => part !== null && part !== '').join(', ')}
                onPress={() => {
                  onDone();
                  void ways.to(each.id);
                }}
              />
            ))}
          </Rows>
        </>
      )}
    </>
  );
}

interface CorrectReaderProps {
  readonly id: string;
  readonly person: LetterView['to'][number];
  readonly onDone: () => void;
}

function CorrectReader({ id, person, onDone }: CorrectReaderProps) {
  const words = page.letter.recipients;
  const name = useSignal(person.name);
  const email = useSignal(person.email ?? '');
  const phone = useSignal(person.phone ?? '');
  const keep = () =>
    correctWith(
      'correct-person',
      {
        person: id,
        ...(name.value.trim() !== '' && name.value !== person.name ? { name: name.value.trim() } : {}),
        ...(email.value === (person.email ?? '') ? {} : { email: email.value.trim() }),
        ...(phone.value === (person.phone ?? '') ? {} : { phone: phone.value.trim() }),
      },
      ({ notes }) => notes[0] ?? words.corrected,
      onDone,
    );
  const isSame =
    name.value === person.name && email.value === (person.email ?? '') && phone.value === (person.phone ?? '');
  return (
    <div class="letter-reader">
      <Field label={page.common.name} {...bound(name)} />
      <div class="row">
        <Field label={page.common.email} type="email" {...bound(email)} />
        <Field label={page.common.phone} type="tel" {...bound(phone)} />
      </div>
      <div class="acts">
        <Action disabled={isSame} label={words.saveOf(person.name)} does={keep}>
          {page.common.save}
        </Action>
      </div>
    </div>
  );
}

import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { bound } from '../../state/bound.ts';
import { correctWith } from '../../state/correcting.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Bar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Fold } from '../ui/fold.tsx';
import { Notice } from '../ui/notice.tsx';
import { AfterCall } from './after-call.tsx';
import './call.css';
import { CallOutcomes } from './call-outcomes.tsx';
import { OtherWays } from './other-ways.tsx';
import { Teleprompter } from './teleprompter.tsx';
import { useWays } from './use-ways.ts';

type Noted = Output<'called'>;

interface CallProps {
  readonly edit: LetterEdit;
  readonly letter: LetterView;
  readonly onward: () => Promise<void>;
}

/** A call: three things to say and one question, the voicemail; in the bar the number to tap, and what happened. */
export function Call({ edit, letter, onward }: CallProps) {
  const noted = useSignal<Noted | null>(null);
  const asking = useSignal(false);
  const ways = useWays(edit, letter, onward);
  const words = page.call;
  if (noted.value !== null) return <AfterCall noted={noted.value} onward={onward} />;
  const early = letter.call?.mayCall === false;
  const people = letter.to.map((person, index) => ({ ...person, id: letter.personIds[index] ?? '' }));
  const reachable = people.filter((person) => person.phone !== null);
  return (
    <>
      {early && <Notice tone="waiting">{words.outsideHours}</Notice>}
      {people
        .filter((person) => person.phone === null)
        .map((person) => (
          <AddNumber key={person.id} id={person.id} name={person.name || page.letter.them} />
        ))}
      <WhatToSay letter={letter} />
      {letter.spoken.length > 0 && (
        <Fold label={words.ifNobody} open={letter.channel === 'voicemail'}>
          <Teleprompter lines={letter.spoken} />
        </Fold>
      )}
      {letter.why !== null && <p class="soft">{letter.why}</p>}
      <CallOutcomes letter={letter} open={asking} onward={onward} onNoted={(value) => (noted.value = value)} />
      <Bar label={words.thisCall}>
        {reachable.map((person, index) => (
          <Button
            key={person.id}
            kind={early || index > 0 ? 'outlined' : 'main'}
            icon="phone"
            label={words.callAt(person.name, person.phone ?? '')}
            href={`tel:${(person.phone ?? '').replace(/[^+\d]/g, '')}`}
            onPress={() => {
              // Back from the call, what happened is asked already.
              asking.value = true;
            }}
          >
            <span>
              {words.call} <bdi>{person.name}</bdi>
            </span>
          </Button>
        ))}
        <Button
          kind={reachable.length === 0 ? 'main' : 'outlined'}
          onPress={() => {
            asking.value = true;
          }}
        >
          {words.whatHappened}
        </Button>
        <OtherWays letter={letter} ways={ways} written={null} />
      </Bar>
    </>
  );
}

function AddNumber({ id, name }: { readonly id: string; readonly name: string }) {
  const phone = useSignal('');
  const keep = () =>
    correctWith('correct-person', { person: id, phone: phone.value.trim() }, () => page.call.numberSaved(name));
  return (
    <div class="row call-number">
      <Field
        label={page.call.numberOf(name)}
        hint={page.call.noNumber}
        type="tel"
        onEnter={() => void keep()}
        {...bound(phone)}
      />
      <Action disabled={phone.value.trim().length < 3} does={keep}>
        {page.common.save}
      </Action>
    </div>
  );
}

function WhatToSay({ letter }: { readonly letter: LetterView }) {
  const { call } = letter;
  const words = page.call;
  if (call === null)
    return (
      <section class="call-say">
        <h2>{words.toSay}</h2>
        {letter.text.split(/\n+/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
    );
  return (
    <section class="call-say">
      <h2>{words.toSay}</h2>
      <ol>
        {call.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      {call.question !== null && (
        <>
          <h2>{words.oneQuestion}</h2>
          <p class="call-question">{call.question}</p>
        </>
      )}
    </section>
  );
}

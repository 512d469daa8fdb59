import { useSignal } from '@preact/signals';
import { useRoute } from 'preact-iso/router';
import type { Output } from '../../../src/contract/registry.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { page } from '../../state/words.ts';
import { Bar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { Notice } from '../ui/notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { AfterCall } from './after-call.tsx';
import './call.css';
import { CallOutcomes } from './call-outcomes.tsx';
import { LetterHead, telephone } from './letter-head.tsx';
import { OtherWays } from './other-ways.tsx';
import { Recipients } from './recipients.tsx';
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
  // Said to be done on Today: what happened is asked at once.
  const asking = useSignal(useRoute().query.happened !== undefined);
  const changing = useSignal(false);
  const endChange = () => {
    changing.value = false;
  };
  const ways = useWays(edit, letter, onward);
  const words = page.call;
  if (noted.value !== null) return <AfterCall noted={noted.value} onward={onward} />;
  const early = letter.call?.mayCall === false;
  const people = letter.to.map((person, index) => ({ ...person, id: letter.personIds[index] ?? '' }));
  const reachable = people.filter((person) => person.phone !== null);
  return (
    <>
      {early && <Notice tone="waiting">{words.outsideHours}</Notice>}
      <LetterHead
        edit={edit}
        letter={letter}
        onChange={() => {
          changing.value = true;
        }}
      />
      <WhatToSay letter={letter} />
      {letter.spoken.length > 0 && (
        <Fold label={words.ifNobody} open={letter.channel === 'voicemail'}>
          <Teleprompter lines={letter.spoken} />
        </Fold>
      )}
      {letter.why !== null && <p class="soft">{letter.why}</p>}
      <CallOutcomes letter={letter} open={asking} onward={onward} onNoted={(value) => (noted.value = value)} />
      <Sheet
        open={changing.value}
        onClose={endChange}
        title={page.letter.sheets.recipients}
        closeLabel={page.common.close}
      >
        <Recipients letter={letter} ways={ways} onDone={endChange} />
      </Sheet>
      <Bar label={words.thisCall}>
        {reachable.map((person, index) => (
          <Button
            key={person.id}
            kind={early || index > 0 ? 'outlined' : 'main'}
            icon="phone"
            label={words.callAt(person.name, person.phone ?? '')}
            href={telephone(person.phone ?? '')}
            onPress={() => {
              // Back from the call, what happened is asked already.
              asking.value = true;
            }}
          >
            {reachable.length === 1 ? words.call : <bdi>{person.name}</bdi>}
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

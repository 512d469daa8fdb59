import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { Answer, Refusal } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import { type AskedStep, askedIfDone } from '../../state/asked-step.ts';
import { choose, noteWent } from '../../state/step-choices.ts';
import { page } from '../../state/words.ts';
import { Loading } from '../ui/loading.tsx';
import { Row, Rows } from '../ui/row.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Refused } from './notices.tsx';

/** What became of a letter: whether it went, and in which words. Closed without an answer, nothing is noted. */
export function DoneSheet({ asked }: { readonly asked: AskedStep | null }) {
  const close = () => {
    askedIfDone.value = null;
  };
  return (
    <Sheet open={asked !== null} onClose={close} title={page.letter.bar.didItGo} closeLabel={page.common.close}>
      {asked !== null && <Choices key={asked.step.id} asked={asked} onClose={close} />}
    </Sheet>
  );
}

function Choices({ asked, onClose }: { readonly asked: AskedStep; readonly onClose: () => void }) {
  const { step, afterwards } = asked;
  const { route } = useLocation();
  const words = page.letter.done;
  const refusal = useSignal<Refusal | null>(null);
  // Only a letter that was changed here or opened elsewhere can have gone as it stands; null until that is known.
  const wasOpened = useSignal<boolean | null>(null);
  useEffect(() => {
    void ask('letters', { most: 1 }).then((answer) => {
      const listed = answer.ok ? answer.value.letters.find((each) => each.stepId === step.id) : undefined;
      wasOpened.value = listed?.state === 'handed' || listed?.state === 'begun';
    });
  }, []);
  const does = async (act: () => Promise<Answer<unknown>>) => {
    const answer = await act();
    if (!answer.ok) {
      refusal.value = answer.refusal;
      return;
    }
    onClose();
    afterwards();
  };
  if (wasOpened.value === null) return <Loading label={page.common.oneMoment} rows={3} />;
  return (
    <>
      <p>
        <b>{step.title}</b>
      </p>
      <p class="soft">{wasOpened.value ? words.onlyYouKnow : words.neverOpened}</p>
      <Rows label={page.letter.bar.didItGo}>
        {wasOpened.value && <Row title={words.asItStands} onPress={() => does(() => noteWent(step, 'as-it-stands'))} />}
        <Row title={words.ownWords} onPress={() => does(() => noteWent(step, 'in-other-words'))} />
        <Row
          title={words.notYet}
          onPress={() => {
            onClose();
            route(`/letter/${step.id}`);
          }}
        />
        <Row title={words.notNeeded} onPress={() => does(() => choose(step, 'skip'))} />
      </Rows>
      <Refused refusal={refusal.value} />
    </>
  );
}

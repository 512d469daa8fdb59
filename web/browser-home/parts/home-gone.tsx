import { useSignal } from '@preact/signals';
import { Action } from '../../parts/common/action.tsx';
import { Button } from '../../parts/ui/button.tsx';
import { Card } from '../../parts/ui/card.tsx';
import { recorded } from '../copy/record.ts';
import { saidTime } from '../copy/saying.ts';
import { onlyCopy } from '../home-words.ts';
import { ChooseCopy } from './choose-copy.tsx';
import './home-begins.css';
import { Steps } from './listed.tsx';

/** That notes were here and are gone, with their copy first; else that the page belongs on the home screen before anything is noted. */
export function BeforeNotes() {
  const { emptied } = recorded.value;
  return <div class="before-beginning">{emptied ? <Emptied /> : <ToHomeScreen steps={onlyCopy.apple.steps} />}</div>;
}

/** How a page gets on the home screen of an iPhone. */
export function ToHomeScreen({ steps }: { readonly steps: readonly string[] }) {
  const { title, lead } = onlyCopy.apple;
  return (
    <Card look="waiting" title={title}>
      <p>{lead}</p>
      <Steps items={steps} />
    </Card>
  );
}

/** That notes were here and are gone, and their copy. */
export function Emptied() {
  const words = onlyCopy.begin;
  const { copy } = recorded.value;
  const needsFile = useSignal(copy?.how !== 'file');
  const chooses = copy?.how === 'file' ? words.otherFile : copy === null ? onlyCopy.settings.back : words.bringBack;
  const back = async () => {
    const answer = await (await import('../copy/making.ts')).bringBackChosen();
    if (answer === undefined || !answer.ok) needsFile.value = true;
    return answer;
  };
  const anew = () => void import('../copy/keeping.ts').then((each) => each.startAfresh());
  return (
    <Card
      look="waiting"
      title={words.goneTitle}
      acts={
        <>
          {copy?.how === 'file' && <Action does={back}>{words.bringBack}</Action>}
          {needsFile.value && <ChooseCopy label={chooses} isFirst />}
          <Button kind="quiet" ends onPress={anew}>
            {words.anew}
          </Button>
        </>
      }
    >
      <p>{words.gone}</p>
      <p>{copy === null ? words.goneNoCopy : words.goneCopy(saidTime(copy.at))}</p>
    </Card>
  );
}

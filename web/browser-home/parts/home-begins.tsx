import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import type { Refusal } from '../../api/answer.ts';
import { Action } from '../../parts/common/action.tsx';
import { Refused } from '../../parts/common/notices.tsx';
import { Button } from '../../parts/ui/button.tsx';
import { Card } from '../../parts/ui/card.tsx';
import { recorded } from '../copy/record.ts';
import { onAppleTab, saidTime } from '../copy/saying.ts';
import { onlyCopy } from '../home-words.ts';
import './home-begins.css';
import { Steps } from './listed.tsx';

/** What brings a copy back; the file for it comes when it is needed. */
const making = () => import('../copy/making.ts');

/** That notes were here and are gone, with their copy first; else, on an iPhone, that the page belongs on the home screen before anything is noted. */
export const BeforeBeginning: ComponentType = () => {
  const { emptied } = recorded.value;
  if (!emptied && !onAppleTab) return null;
  return <div class="before-beginning">{emptied ? <Emptied /> : <ToHomeScreen steps={onlyCopy.apple.steps} />}</div>;
};

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
    const answer = await (await making()).bringBackChosen();
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

/** For who has notes elsewhere. */
export const AnotherBeginning: ComponentType = () =>
  recorded.value.emptied ? null : <ChooseCopy label={onlyCopy.begin.bring} />;

/** A button with which a copy is chosen, and brought back at once: nothing of the candidate's own is here. */
function ChooseCopy({ label, isFirst = false }: { readonly label: string; readonly isFirst?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const refusal = useSignal<Refusal | null>(null);
  const busy = useSignal(false);
  const chosen = async () => {
    const file = input.current?.files?.[0];
    if (file === undefined || busy.value) return;
    busy.value = true;
    refusal.value = null;
    const answer = await (await making()).bringBack(file);
    busy.value = false;
    if (input.current) input.current.value = '';
    if (!answer.ok) refusal.value = answer.refusal;
  };
  return (
    <>
      <Button kind={isFirst ? 'outlined' : 'quiet'} busy={busy.value} onPress={() => input.current?.click()}>
        {label}
      </Button>
      {/* Any file: an iPhone shows no others as soon as it is told endings that it does not know. */}
      <input class="unseen" tabIndex={-1} aria-label={label} type="file" ref={input} onChange={() => void chosen()} />
      <Refused refusal={refusal.value} />
    </>
  );
}

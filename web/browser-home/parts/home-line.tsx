import type { ComponentChildren, ComponentType } from 'preact';
import { Action } from '../../parts/common/action.tsx';
import { Button } from '../../parts/ui/button.tsx';
import { Card } from '../../parts/ui/card.tsx';
import { whereAsked } from '../../state/where.ts';
import type { Question } from '../copy/decide.ts';
import { device } from '../copy/device.ts';
import { decision, putOff } from '../copy/keeping.ts';
import { makeCopy, updateFile, waysHere } from '../copy/making.ts';
import { recorded } from '../copy/record.ts';
import { said, saidTime } from '../copy/saying.ts';
import { onlyCopy } from '../home-words.ts';
import './home-says.css';

/** Where the notes are, in a small line; in its place, now and then, one question about their copy. */
export const HomeLine: ComponentType = () => {
  const { says, asks, update } = decision.value;
  if (says.is === 'nothing' || says.is === 'until-closed') return null;
  const words = onlyCopy.line;
  // Where they live is asked once and first: two questions at a time are an interrogation. What an iPhone deletes does not wait.
  if (asks === 'apple-tab' || (asks !== null && whereAsked.value === null)) return <Asked question={asks} />;
  return (
    <>
      <p class="where-notes-are">
        {said(says)} <a href="/settings/backup">{says.is === 'only-here' ? words.copy : words.see}</a>
      </p>
      {update && (
        <div class="acts">
          <Action quiet does={updateFile}>
            {words.update}
          </Action>
        </div>
      )}
    </>
  );
};

function Asked({ question }: { readonly question: Question }) {
  const { ask, make } = onlyCopy;
  const [best = 'download'] = waysHere;
  const copy = <Action does={() => makeCopy(best)}>{make[best]}</Action>;
  if (question === 'apple-tab')
    return (
      <Place title={ask.apple.title} act={<Button href="/settings/backup">{ask.apple.how}</Button>}>
        {ask.apple.text}
      </Place>
    );
  if (question === 'first')
    return (
      <Place title={ask.first.title} act={copy}>
        {ask.first.text(device)}
      </Place>
    );
  const at = recorded.value.copy?.at ?? Date.now();
  return (
    <Place title={ask.old.title} act={copy}>
      {ask.old.text(saidTime(at))}
    </Place>
  );
}

interface PlaceProps {
  readonly title: string;
  readonly act: ComponentChildren;
  readonly children: string;
}

function Place({ title, act, children }: PlaceProps) {
  return (
    <Card
      look="wash"
      title={title}
      acts={
        <>
          {act}
          <Button kind="quiet" onPress={putOff}>
            {onlyCopy.ask.notNow}
          </Button>
        </>
      }
    >
      <p>{children}</p>
    </Card>
  );
}

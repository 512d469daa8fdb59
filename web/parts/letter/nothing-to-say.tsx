import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { changed } from '../../state/live.ts';
import type { LetterEdit } from '../../state/use-letter.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { OccasionForm } from '../people/occasion-form.tsx';

interface NothingToSayProps {
  readonly step: string;
  readonly read: LetterEdit['read'];
}

/** A word after a while needs something in it: what is new is asked for, and nothing is a good answer too. */
export function NothingToSay({ step, read }: NothingToSayProps) {
  const { value: today } = useLoad('today', {});
  const { route } = useLocation();
  const known = [...(today?.doNow ?? []), ...(today?.later ?? [])].find((each) => each.stepIds.includes(step));
  const person = known?.people[0] ?? null;
  const words = page.letter.nothingToSay;
  const wait = async (how: 'later' | 'skip') => {
    const operationId = newId('op');
    const reason = how === 'later' ? {} : { reason: words.reason };
    const answer = await ask(how, { step, ...reason }, { operationId });
    if (answer.ok) {
      sayUndo(how === 'later' ? words.tomorrow : words.inSomeWeeks, undoOf(operationId));
      await changed();
      route('/');
    }
    return answer;
  };
  return (
    <>
      <p class="lead">{words.lead(person?.name ?? page.letter.them)}</p>
      {person !== null && <OccasionForm person={person} onNoted={() => read()} />}
      <div class="acts">
        <Action does={() => wait('skip')}>{words.notYet}</Action>
        <Action quiet does={() => wait('later')}>
          {words.askTomorrow}
        </Action>
      </div>
    </>
  );
}

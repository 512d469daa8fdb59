import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import type { LetterEdit } from '../../state/use-letter.ts';
import { useLoad } from '../../state/use-load.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';
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
  const wait = async (how: 'later' | 'skip') => {
    const answer = await ask(how, { step, ...(how === 'later' ? {} : { reason: 'Nothing to say yet.' }) });
    if (answer.ok) {
      say(
        how === 'later'
          ? 'It comes back on the next working day.'
          : 'Nothing is written now. It comes up again in a few weeks.',
      );
      await changed();
      route('/');
    }
    return answer;
  };
  return (
    <>
      <p class="lead">
        A word to {person?.name ?? 'them'} now keeps you in mind, if there is something in it. A letter only to be
        remembered is better not written.
      </p>
      {person !== null && <OccasionForm person={person} onNoted={() => read()} />}
      <div class="acts">
        <Action does={() => wait('skip')}>Nothing to say yet</Action>
        <Action quiet does={() => wait('later')}>
          Ask me again tomorrow
        </Action>
      </div>
    </>
  );
}

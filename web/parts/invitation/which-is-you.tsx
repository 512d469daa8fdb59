import type { Output } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';
import { Button } from '../ui/button.tsx';

interface WhichIsYouProps {
  readonly you: Output<'read-invitation'>['proposal']['you'];
  readonly me: string | null;
  readonly onMe: (who: string | null) => Promise<void>;
}

/** Asked once: the answer is remembered with the invitation, and nobody by that name or address is thanked from then on. */
export function WhichIsYou({ you, me, onMe }: WhichIsYouProps) {
  const words = page.invitation.you;
  if (you === null)
    return (
      <p class="soft">
        {me === 'none' ? words.noneIsYou : words.youAre(<bdi key="me">{me}</bdi>)}{' '}
        <Button kind="quiet" onPress={() => onMe(null)}>
          {words.askAgain}
        </Button>
      </p>
    );
  const { guess } = you;
  return (
    <fieldset>
      <legend>{words.label}</legend>
      <p class="hint">{guess === null ? words.noGuess : words.guess(<bdi key="guess">{guess.name}</bdi>)}</p>
      <div class="acts">
        {you.among.map((each) => (
          <Button key={each.email ?? each.name} onPress={() => onMe(each.email ?? each.name)}>
            <bdi>{each.name}</bdi>
          </Button>
        ))}
        <Button kind="quiet" onPress={() => onMe('none')}>
          {words.none}
        </Button>
      </div>
    </fieldset>
  );
}

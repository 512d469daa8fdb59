import { ask } from '../api/client.ts';
import type { LetterEdit, LetterView } from '../state/use-letter.ts';
import { Action } from './action.tsx';
import { say } from './notices.tsx';

const dressings = [
  { register: 'formal', label: 'Write it formally' },
  { register: 'neutral', label: 'Write it plainly' },
  { register: 'warm', label: 'Write it warmly' },
] as const;

/** What else may be done with this step. */
export function Otherwise({
  edit,
  letter,
  onward,
}: {
  readonly edit: LetterEdit;
  readonly letter: LetterView;
  readonly onward: () => Promise<void>;
}) {
  const number = letter.to.some((person) => person.phone !== null);
  const byPhone = letter.channel === 'phone';
  const skip = async () => {
    const answer = await ask('skip', { step: letter.stepId });
    if (answer.ok) {
      say('Left out. The story shows it.');
      await onward();
    }
    return answer;
  };
  const anew = async () => {
    await edit.read({ anew: true });
    return undefined;
  };
  const by = async (channel: 'letter' | 'text' | 'chat' | 'linkedin' | 'email') => {
    await edit.read({ anew: true, channel });
    return undefined;
  };
  const dress = async (register: LetterView['register']) => {
    await edit.read({ anew: true, register });
    return undefined;
  };
  const otherwise = async () => {
    await edit.read({ anew: true, channel: byPhone ? 'email' : 'phone' });
    return undefined;
  };
  return (
    <details class="other">
      <summary>Otherwise</summary>
      <div class="acts">
        {(number || byPhone) && (
          <Action quiet does={otherwise}>
            {byPhone ? 'Write an e-mail instead' : 'Call instead'}
          </Action>
        )}
        {letter.edited && (
          <Action quiet does={anew}>
            Write it again from my notes
          </Action>
        )}
        {number && letter.channel !== 'text' && (
          <Action quiet does={() => by('text')}>
            Write a text message
          </Action>
        )}
        {letter.channel !== 'chat' && (
          <Action quiet does={() => by('chat')}>
            Write for WhatsApp or a chat
          </Action>
        )}
        {letter.channel !== 'linkedin' && (
          <Action quiet does={() => by('linkedin')}>
            Write for LinkedIn
          </Action>
        )}
        {(letter.channel === 'text' || letter.channel === 'chat' || letter.channel === 'linkedin') && (
          <Action quiet does={() => by('email')}>
            Write an e-mail
          </Action>
        )}
        {letter.kind === 'thank-you' && letter.channel !== 'letter' && (
          <Action quiet does={() => by('letter')}>
            Write a card
          </Action>
        )}
        {letter.channel === 'email' &&
          dressings
            .filter((each) => each.register !== letter.register)
            .map(({ register, label }) => (
              <Action key={register} quiet does={() => dress(register)}>
                {label}
              </Action>
            ))}
        <Action quiet does={skip}>
          Leave it out
        </Action>
      </div>
    </details>
  );
}

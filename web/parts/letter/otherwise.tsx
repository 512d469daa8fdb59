import type { Input } from '../../../src/contract/registry.ts';
import { ask, newId } from '../../api/client.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { Action } from '../common/action.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';

const dressings = [
  { register: 'formal', label: 'Write it formally' },
  { register: 'neutral', label: 'Write it plainly' },
  { register: 'warm', label: 'Write it warmly' },
] as const;

type Rewrite = Pick<Input<'draft'>, 'channel' | 'register' | 'letter'>;
type Way = NonNullable<Rewrite['channel']>;
const ways: readonly Way[] = ['email', 'phone', 'letter', 'text', 'chat', 'linkedin'];
/** The way of a letter as it may be asked for again. */
const wayOf = (channel: string | null): Way | undefined => ways.find((each) => each === channel);

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
    const operationId = newId('op');
    const answer = await ask('skip', { step: letter.stepId }, { operationId });
    if (answer.ok) {
      sayUndo(`Left out: ${letter.title}`, undoOf(operationId));
      await onward();
    }
    return answer;
  };
  /** Writes it another way; the candidate's own words that go by it can be had back. */
  const write = async (wish: Rewrite) => {
    const typed = letter.edited || edit.text.peek() !== letter.text || edit.subject.peek() !== letter.subject;
    if (typed && !(await edit.save())) return undefined;
    const operationId = newId('op');
    await edit.read({ anew: true, ...wish }, operationId);
    const back = { channel: wayOf(letter.channel), register: letter.register };
    if (typed && edit.refusal.peek() === null)
      sayUndo(
        'Written anew. Your own words were put aside.',
        undoOf(operationId, () => edit.read(back)),
      );
    return undefined;
  };
  const anew = () => write({});
  const another = () => write({ letter: letter.others[0], channel: wayOf(letter.channel), register: letter.register });
  const by = (channel: Way) => write({ channel });
  const dress = (register: LetterView['register']) => write({ register });
  const otherwise = () => write({ channel: byPhone ? 'email' : 'phone' });
  return (
    <details class="other">
      <summary>Otherwise</summary>
      <div class="acts">
        {(number || byPhone) && (
          <Action quiet does={otherwise}>
            {byPhone ? 'Write an e-mail instead' : 'Call instead'}
          </Action>
        )}
        {letter.others[0] !== undefined && (
          <Action quiet does={another}>
            Show another letter
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

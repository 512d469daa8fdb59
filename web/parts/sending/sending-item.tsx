import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Button } from '../ui/button.tsx';

type LetterSent = Output<'outbox'>['letters'][number];

interface SendingItemProps {
  readonly letter: LetterSent;
  /** False where the letter's own screen says already which it is. */
  readonly titled?: boolean;
}

/** A letter that was approved: how it is, and what can be said of that. */
export function SendingItem({ letter, titled = true }: SendingItemProps) {
  return (
    <li class="step">
      {titled && <h3>{letter.subject === '' ? page.today.aLetter : letter.subject}</h3>}
      <SendingState letter={letter} />
    </li>
  );
}

/** How an approved letter is, and what can be said of that. */
export function SendingState({ letter }: { readonly letter: LetterSent }) {
  const answer = async (does: LetterSent['choices'][number]['does']) => {
    const { draftId: draft } = letter;
    const result =
      does === 'recall'
        ? await ask('recall', { draft })
        : await ask('resolve', { draft, went: does === 'sent' ? 'sent' : 'not-sent' });
    if (result.ok) await changed();
    return result;
  };
  return (
    <>
      <p class="soft">{letter.to.join(', ')}</p>
      <p>{letter.shown}</p>
      {letter.note !== null && <p class="soft">{letter.note}</p>}
      {letter.todo !== null && <p class="soft">{letter.todo}</p>}
      <div class="acts">
        {letter.choices.map((choice) =>
          choice.does === 'look' ? (
            <Button key={choice.does} href={`/letter/${letter.stepId}`}>
              {choice.label}
              <span class="unseen"> {letter.subject}</span>
            </Button>
          ) : (
            <Action key={choice.does} does={() => answer(choice.does)} label={`${choice.label}: ${letter.subject}`}>
              {choice.label}
            </Action>
          ),
        )}
      </div>
    </>
  );
}

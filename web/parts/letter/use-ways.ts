import { type Signal, useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import type { Input } from '../../../src/contract/registry.ts';
import type { Answer } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { isSpoken } from '../../state/channels.ts';
import { changed } from '../../state/live.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { page } from '../../state/words.ts';
import { say, sayUndo, undoOf } from '../common/notices.tsx';

type Rewrite = Pick<Input<'draft'>, 'channel' | 'register' | 'letter' | 'to'>;
export type Way = NonNullable<Rewrite['channel']>;
type Register = LetterView['register'];
const ways: readonly Way[] = ['email', 'phone', 'letter', 'text', 'chat', 'linkedin'];
/** The way of a letter as it may be asked for again. */
const wayOf = (channel: string | null): Way | undefined => ways.find((each) => each === channel);

/** What else can be done with this step than to send the letter as it is. */
export interface Ways {
  /** What waits for leave to replace a text that was changed by hand; null while nothing does. */
  readonly waiting: Signal<(() => Promise<void>) | null>;
  by(channel: Way): Promise<void>;
  dressed(register: Register): Promise<void>;
  another(): Promise<void>;
  anew(): Promise<void>;
  /** The same to somebody else of the job. */
  to(person: string): Promise<void>;
  later(): Promise<void>;
  skip(): Promise<void>;
}

/** Other ways for a step; what hides or replaces something can be taken back. */
export function useWays(edit: LetterEdit, letter: LetterView, onward: () => Promise<void>): Ways {
  const { route } = useLocation();
  /** Writes it another way; the candidate's own words that go by it can be had back. */
  const waiting = useSignal<(() => Promise<void>) | null>(null);
  const write = async (wish: Rewrite, isMeant = false): Promise<void> => {
    const typed = letter.edited || edit.text.peek() !== letter.text || edit.subject.peek() !== letter.subject;
    if (typed && !(await edit.save())) return;
    // What was only added goes along; what was reworded would go, so it is asked first.
    if (!isMeant && !isSpoken(letter.channel) && edit.letter.peek()?.reworded === true) {
      waiting.value = () => write(wish, true);
      return;
    }
    const operationId = newId('op');
    await edit.read({ anew: true, ...wish }, operationId);
    const back = { channel: wayOf(letter.channel), register: letter.register };
    if (typed && edit.refusal.peek() === null)
      sayUndo(
        edit.letter.peek()?.edited === true ? page.letter.ways.addedStays : page.letter.ways.putAside,
        undoOf(operationId, () => edit.read(back)),
      );
  };
  const to = async (person: string): Promise<void> => {
    const typed = letter.edited || edit.text.peek() !== letter.text;
    const channel = wayOf(letter.channel);
    await write({ to: person, channel });
    const now = edit.letter.peek();
    if (typed || edit.refusal.peek() !== null || now === null) return;
    // Nothing typed went by it, so the way back is to have it written for the one before.
    sayUndo(page.letter.ways.nowTo(now.to[0]?.name ?? ''), async () => {
      const before = { step: letter.stepId, anew: true, register: letter.register, to: letter.personIds[0], channel };
      const answer = await ask('draft', before, { operationId: newId('op') });
      await edit.read();
      return answer;
    });
  };
  const leave = async (how: 'later' | 'skip', then: () => Promise<void> | void): Promise<void> => {
    const operationId = newId('op');
    const answer: Answer<unknown> = await ask(how, { step: letter.stepId }, { operationId });
    if (!answer.ok) {
      say(`${answer.refusal.what} ${answer.refusal.todo}`);
      return;
    }
    const { putOff, skipped } = page.letter.ways;
    sayUndo(how === 'later' ? putOff(letter.title) : skipped(letter.title), undoOf(operationId));
    await then();
  };
  return {
    waiting,
    by: (channel) => write({ channel }),
    dressed: (register) => write({ register }),
    another: () => write({ letter: letter.others[0], channel: wayOf(letter.channel), register: letter.register }),
    anew: () => write({}),
    to,
    later: () =>
      leave('later', async () => {
        await changed();
        route('/');
      }),
    skip: () => leave('skip', onward),
  };
}

import type { Input, OperationName, Output } from '../../src/contract/registry.ts';
import type { Answer } from '../api/answer.ts';
import { ask } from '../api/ask.ts';
import { newId } from '../api/new-id.ts';
import { sayUndo, undoOf } from '../parts/common/notices.tsx';
import { changed } from './live.ts';

type Correction = Extract<
  OperationName,
  | 'correct-person'
  | 'correct-firm'
  | 'correct-interview'
  | 'correct-contact'
  | 'correct-promise'
  | 'take-away'
  | 'took-place'
>;

/** Corrects something, says so with a way back, and has all that is shown read again. */
export async function correctWith<N extends Correction>(
  name: N,
  input: Input<N>,
  text: (answer: Output<N>) => string,
  then?: () => void,
): Promise<Answer<Output<N>>> {
  const operationId = newId('op');
  const answer = await ask(name, input, { operationId });
  if (answer.ok) {
    sayUndo(text(answer.value), undoOf(operationId));
    then?.();
    await changed();
  }
  return answer;
}

import type { Output } from '../../../src/contract/registry.ts';
import type { Answer } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { sayUndo, undoOf } from '../common/notices.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Makes one person of two notes, with a way back: the first goes into the second. */
export async function makeOne(from: Named, into: Named): Promise<Answer<Output<'merge'>>> {
  const operationId = newId('op');
  const answer = await ask('merge', { person: from.id, into: into.id }, { operationId });
  if (answer.ok) {
    sayUndo(page.people.merged(from.name, into.name), undoOf(operationId));
    await changed();
  }
  return answer;
}

/** Makes two people of one again. */
export async function splitOff(person: Named): Promise<Answer<Output<'unmerge'>>> {
  const operationId = newId('op');
  const answer = await ask('unmerge', { person: person.id }, { operationId });
  if (answer.ok) {
    sayUndo(page.people.unmerged, undoOf(operationId));
    await changed();
  }
  return answer;
}

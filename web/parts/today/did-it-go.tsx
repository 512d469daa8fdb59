import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { keptHere } from '../../state/kept-here.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { Card } from '../ui/card.tsx';

type Handed = Output<'today'>['handed'][number];

/** A letter that was opened in another program: asked on every device until it is said whether it went. */
export function DidItGo({ letter }: { readonly letter: Handed }) {
  const words = page.around;
  const here = keptHere<true>(`handed-${letter.draftId}`);
  const went = async () => {
    const operationId = newId('op');
    const answer = await ask('sent', { draft: letter.draftId }, { operationId });
    if (answer.ok) {
      here.forget();
      sayUndo(words.saidWent(letter.title), undoOf(operationId));
      await changed();
    }
    return answer;
  };
  const notYet = async () => {
    const answer = await ask('handed', { draft: letter.draftId, notYet: true });
    if (answer.ok) {
      here.forget();
      await changed();
    }
    return answer;
  };
  return (
    <Card
      look="wash"
      title={<a href={`/letter/${letter.stepId}`}>{letter.title}</a>}
      acts={
        <>
          <Action label={page.today.actOf(words.went, letter.title)} does={went}>
            {words.went}
          </Action>
          <Action quiet label={page.today.actOf(words.notYet, letter.title)} does={notYet}>
            {words.notYet}
          </Action>
        </>
      }
    >
      <p class="soft">{letter.text}</p>
    </Card>
  );
}

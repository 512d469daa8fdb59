import type { Output } from '../../../src/contract/registry.ts';
import { ask, newId } from '../../api/client.ts';
import { keptHere } from '../../state/kept-here.ts';
import { changed } from '../../state/live.ts';
import { Action } from '../common/action.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';

type Handed = Output<'today'>['handed'][number];

/** Letters that were opened in another program: asked on every device until it is said whether they went. */
export function DidItGo({ letters }: { readonly letters: readonly Handed[] }) {
  if (letters.length === 0) return null;
  return (
    <section>
      <h2>Did it go?</h2>
      {letters.map((letter) => (
        <One key={letter.draftId} letter={letter} />
      ))}
    </section>
  );
}

function One({ letter }: { readonly letter: Handed }) {
  const here = keptHere<true>(`handed-${letter.draftId}`);
  const went = async () => {
    const operationId = newId('op');
    const answer = await ask('sent', { draft: letter.draftId }, { operationId });
    if (answer.ok) {
      here.forget();
      sayUndo(`Noted as sent: ${letter.title}`, undoOf(operationId));
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
    <div class="question">
      <p>
        <a href={`/letter/${letter.stepId}`}>{letter.title}</a>
      </p>
      <p class="soft">{letter.text}</p>
      <div class="acts">
        <Action label={`Yes, it went: ${letter.title}`} does={went}>
          Yes, it went
        </Action>
        <Action quiet label={`Not yet: ${letter.title}`} does={notYet}>
          Not yet
        </Action>
      </div>
    </div>
  );
}

import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { Bar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { Row, Rows } from '../ui/row.tsx';

type Noted = Output<'called'>;

interface AfterCallProps {
  readonly noted: Noted;
  readonly onward: () => Promise<void>;
}

/** What was read in the note of promises, to be looked at once; what is wrong is taken out. */
export function AfterCall({ noted, onward }: AfterCallProps) {
  const taken = useSignal<readonly string[]>([]);
  const words = page.call;
  const takeOut = async (each: Noted['promised'][number]) => {
    const operationId = newId('op');
    const answer = await ask('correct', { entry: noted.entryId, payload: each.without }, { operationId });
    if (answer.ok) {
      taken.value = [...taken.value, each.text];
      const putBack = () => {
        taken.value = taken.value.filter((text) => text !== each.text);
      };
      sayUndo(page.common.removed, undoOf(operationId, putBack));
      await changed();
    }
    return answer;
  };
  const left = noted.promised.filter((each) => !taken.value.includes(each.text));
  return (
    <>
      <p class="lead">{noted.said}</p>
      {left.length > 0 && (
        <section aria-label={words.promised}>
          <h2>{words.promised}</h2>
          <Rows>
            {left.map((each) => (
              <Row
                key={each.text}
                title={each.text}
                acts={
                  <Action quiet label={words.removeOf(each.text)} does={() => takeOut(each)}>
                    {page.common.remove}
                  </Action>
                }
              />
            ))}
          </Rows>
        </section>
      )}
      {noted.notes.map((each) => (
        <p key={each}>{each}</p>
      ))}
      <Bar label={words.thisCall}>
        <Button kind="main" onPress={onward}>
          {page.letter.goOn}
        </Button>
      </Bar>
    </>
  );
}

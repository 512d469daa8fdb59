import { useLocation } from 'preact-iso/router';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { Card } from '../ui/card.tsx';
import { Fold } from '../ui/fold.tsx';

type Asked = Output<'today'>['questions'][number];

/** What only the candidate can say: the likeliest answer stands first and alone; two answers stand side by side. */
export function Question({ question }: { readonly question: Asked }) {
  const { route } = useLocation();
  const likely = question.likely ?? (question.answers.length > 2 ? 1 : 2);
  const [first, others] = [question.answers.slice(0, likely), question.answers.slice(likely)];
  const choose = async (answer: Asked['answers'][number]) => {
    const { operation, input } = answer.does;
    const operationId = newId('op');
    const result = await ask(operation, input as never, { operationId });
    if (result.ok) {
      sayUndo(`${question.text} ${answer.label}.`, undoOf(operationId));
      await changed();
    }
    // After a no something kind is said, and the list of things to do waits.
    if (result.ok && input.meaning === 'rejection') route(`/next/${question.jobId}`);
    return result;
  };
  return (
    <Card look="wash" level={3} title={question.text}>
      {question.quote !== null && (
        <blockquote>
          <bdi>{question.quote}</bdi>
        </blockquote>
      )}
      <div class="acts">
        {first.map((answer) => (
          <Action key={answer.label} does={() => choose(answer)}>
            {answer.label}
          </Action>
        ))}
      </div>
      {others.length > 0 && (
        <Fold label={page.around.somethingElse}>
          <div class="acts">
            {others.map((answer) => (
              <Action quiet key={answer.label} does={() => choose(answer)}>
                {answer.label}
              </Action>
            ))}
          </div>
        </Fold>
      )}
    </Card>
  );
}

import { jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { useLocation } from 'preact-iso/router';
import { ask, newId } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { Card } from '../ui/card.tsx';
import { Fold } from '../ui/fold.tsx';
/** What only the candidate can say: the likeliest answer stands first and alone; two answers stand side by side. */
export function Question({ question }) {
  const { route } = useLocation();
  const likely = question.likely ?? (question.answers.length > 2 ? 1 : 2);
  const [first, others] = [question.answers.slice(0, likely), question.answers.slice(likely)];
  const choose = async (answer) => {
    const { operation, input } = answer.does;
    const operationId = newId('op');
    const result = await ask(operation, input, { operationId });
    if (result.ok) {
      sayUndo(`${question.text} ${answer.label}.`, undoOf(operationId));
      await changed();
    }
    // After a no something kind is said, and the list of things to do waits.
    if (result.ok && input.meaning === 'rejection') route(`/next/${question.jobId}`);
    return result;
  };
  return _jsxs(Card, {
    look: 'wash',
    level: 3,
    title: question.text,
    children: [
      question.quote !== null && _jsx('blockquote', { children: _jsx('bdi', { children: question.quote }) }),
      _jsx('div', {
        class: 'acts',
        children: first.map((answer) =>
          _jsx(Action, { does: () => choose(answer), children: answer.label }, answer.label),
        ),
      }),
      others.length > 0 &&
        _jsx(Fold, {
          label: page.around.somethingElse,
          children: _jsx('div', {
            class: 'acts',
            children: others.map((answer) =>
              _jsx(Action, { quiet: true, does: () => choose(answer), children: answer.label }, answer.label),
            ),
          }),
        }),
    ],
  });
}

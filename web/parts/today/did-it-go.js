import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { ask, newId } from '../../api/client.ts';
import { keptHere } from '../../state/kept-here.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { Card } from '../ui/card.tsx';
/** A letter that was opened in another program: asked on every device until it is said whether it went. */
export function DidItGo({ letter }) {
  const words = page.around;
  const here = keptHere(`handed-${letter.draftId}`);
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
  return _jsx(Card, {
    look: 'wash',
    title: _jsx('a', { href: `/letter/${letter.stepId}`, children: letter.title }),
    acts: _jsxs(_Fragment, {
      children: [
        _jsx(Action, { label: page.today.actOf(words.went, letter.title), does: went, children: words.went }),
        _jsx(Action, {
          quiet: true,
          label: page.today.actOf(words.notYet, letter.title),
          does: notYet,
          children: words.notYet,
        }),
      ],
    }),
    children: _jsx('p', { class: 'soft', children: letter.text }),
  });
}

import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { ask } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Button } from '../ui/button.tsx';
/** A letter that was approved: how it is, and what can be said of that. */
export function SendingItem({ letter, titled = true }) {
  return _jsxs('li', {
    class: 'step',
    children: [
      titled && _jsx('h3', { children: letter.subject === '' ? page.today.aLetter : letter.subject }),
      _jsx(SendingState, { letter: letter }),
    ],
  });
}
/** How an approved letter is, and what can be said of that. */
export function SendingState({ letter }) {
  const answer = async (does) => {
    const { draftId: draft } = letter;
    const result =
      does === 'recall'
        ? await ask('recall', { draft })
        : await ask('resolve', { draft, went: does === 'sent' ? 'sent' : 'not-sent' });
    if (result.ok) await changed();
    return result;
  };
  return _jsxs(_Fragment, {
    children: [
      _jsx('p', { class: 'soft', children: letter.to.join(', ') }),
      _jsx('p', { children: letter.shown }),
      letter.note !== null && _jsx('p', { class: 'soft', children: letter.note }),
      letter.todo !== null && _jsx('p', { class: 'soft', children: letter.todo }),
      _jsx('div', {
        class: 'acts',
        children: letter.choices.map((choice) =>
          choice.does === 'look'
            ? _jsxs(
                Button,
                {
                  href: `/letter/${letter.stepId}`,
                  children: [choice.label, _jsxs('span', { class: 'unseen', children: [' ', letter.subject] })],
                },
                choice.does,
              )
            : _jsx(
                Action,
                {
                  does: () => answer(choice.does),
                  label: `${choice.label}: ${letter.subject}`,
                  children: choice.label,
                },
                choice.does,
              ),
        ),
      }),
    ],
  });
}

import { jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { ask } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { ChooseFile } from '../common/file-drop.tsx';
import { Screen } from '../common/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Unfinished } from './unfinished.tsx';
/** Before the first job is noted: one thing to do, and three other ways to begin. */
export function FirstTime({ today }) {
  const words = page.today.first;
  const look = async () => {
    const answer = await ask('example', {});
    if (answer.ok) await changed();
    return answer;
  };
  return _jsxs(Screen, {
    title: words.title,
    above: today.day,
    children: [
      _jsx('p', { class: 'lead', children: words.lead }),
      _jsx('p', {
        class: 'acts',
        children: _jsx(Button, { kind: 'main', icon: 'pen-line', href: '/happened', children: words.write }),
      }),
      _jsxs('div', {
        class: 'acts',
        children: [
          _jsx(ChooseFile, { label: words.invitation }),
          _jsx(Button, { kind: 'quiet', href: '/add/job', children: words.addJob }),
          _jsx(Action, { quiet: true, does: look, children: words.example }),
        ],
      }),
      _jsx(Unfinished, { notes: today.unfinished }),
      _jsx('p', { class: 'soft', children: words.promise }),
    ],
  });
}

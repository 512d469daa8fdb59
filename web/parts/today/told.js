import { useSignal } from '@preact/signals';
import { jsx as _jsx } from 'preact/jsx-runtime';
import { ask } from '../../api/client.ts';
import { seenMissed } from '../../state/last-look.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
/** That what is shown is an example, and its end. */
export function Example() {
  const end = async () => {
    const answer = await ask('example-end', {});
    if (answer.ok) {
      say(page.around.exampleGone);
      await changed();
    }
    return answer;
  };
  return _jsx(Notice, {
    acts: _jsx(Action, { quiet: true, does: end, children: page.around.putAway }),
    children: page.around.example,
  });
}
/** What passed its time while the candidate was away, in one line, until it was read. */
export function Missed({ text }) {
  const read = useSignal(false);
  if (text === null || read.value) return null;
  const dismiss = () => {
    seenMissed();
    read.value = true;
  };
  return _jsx(Notice, {
    acts: _jsx(Button, { kind: 'quiet', onPress: dismiss, children: page.around.awayDismiss }),
    children: text,
  });
}
/** Which mailbox is not read, since when and why. */
export function Mailbox({ notices }) {
  if (notices.length === 0) return null;
  return _jsx(Notice, {
    tone: 'waiting',
    acts: _jsx(Button, { kind: 'quiet', href: '/settings/mailbox', children: page.around.openSettings }),
    children: notices.map((notice) => _jsx('p', { children: notice }, notice)),
  });
}

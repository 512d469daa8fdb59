import { useSignal } from '@preact/signals';
import { ask } from '../../api/ask.ts';
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
      await (await import('../../state/begun-here.ts')).dropOfExample();
      say(page.around.exampleGone);
      await changed();
    }
    return answer;
  };
  return (
    <Notice
      acts={
        <Action quiet does={end}>
          {page.around.putAway}
        </Action>
      }
    >
      {page.around.example}
    </Notice>
  );
}

/** What passed its time while the candidate was away, in one line, until it was read. */
export function Missed({ text }: { readonly text: string | null }) {
  const read = useSignal(false);
  if (text === null || read.value) return null;
  const dismiss = () => {
    seenMissed();
    read.value = true;
  };
  return (
    <Notice
      acts={
        <Button kind="quiet" onPress={dismiss}>
          {page.around.awayDismiss}
        </Button>
      }
    >
      {text}
    </Notice>
  );
}

/** Which mailbox is not read, since when and why. */
export function Mailbox({ notices }: { readonly notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <Notice
      tone="waiting"
      acts={
        <Button kind="quiet" href="/settings/mailbox">
          {page.around.openSettings}
        </Button>
      }
    >
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </Notice>
  );
}

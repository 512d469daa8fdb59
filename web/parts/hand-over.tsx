import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Output } from '../../src/contract/registry.ts';
import { ask, type Refusal } from '../api/client.ts';
import { keptHere } from '../state/kept-here.ts';
import { saveFile } from '../state/save-file.ts';
import type { LetterEdit, LetterView } from '../state/use-letter.ts';
import { useLoad } from '../state/use-load.ts';
import { Action } from './action.tsx';
import { Approval } from './approval.tsx';
import { Refused, say } from './notices.tsx';

interface HandOverProps {
  readonly edit: LetterEdit;
  readonly letter: LetterView;
  readonly onward: () => Promise<void>;
}

/** How a letter leaves: opened in one's own mail program, or approved and sent from one's own mailbox. */
export function HandOver({ edit, letter, onward }: HandOverProps) {
  const { value: mailbox } = useLoad('mail', {});
  return (
    <div class="hand-over">
      {mailbox?.connected === true && <Approval edit={edit} letter={letter} />}
      <OwnProgram edit={edit} letter={letter} onward={onward} main={mailbox?.connected !== true} />
    </div>
  );
}

type Opened = Output<'open'>;

interface OwnProgramProps extends HandOverProps {
  readonly main: boolean;
}

function OwnProgram({ edit, letter, onward, main }: OwnProgramProps) {
  const opened = useSignal<Opened | null>(null);
  const refusal = useSignal<Refusal | null>(null);
  const handed = keptHere<true>(`handed-${letter.draftId}`);
  const asking = useSignal(handed.read() === true);
  const saved = edit.state.value === 'kept';
  useEffect(() => {
    // The link is ready before it is tapped, with exactly the words that are kept.
    if (!saved) return;
    const look = async () => {
      const answer = await ask('open', { draft: letter.draftId });
      if (answer.ok) opened.value = answer.value;
      refusal.value = answer.ok || answer.refusal.code === 'offline' ? null : answer.refusal;
      if (!answer.ok) opened.value = null;
    };
    void look();
  }, [saved, letter.revision, letter.draftId, letter.to.map((each) => each.email).join()]);
  const meant = async () => {
    const answer = await ask('open', { draft: letter.draftId, meant: true });
    if (answer.ok) {
      opened.value = answer.value;
      refusal.value = null;
    }
    return answer;
  };
  const leave = () => {
    handed.write(true);
    asking.value = true;
  };
  const went = async () => {
    const answer = await ask('sent', { draft: letter.draftId });
    if (answer.ok) {
      handed.forget();
      say('Noted as sent.');
      await onward();
    }
    return answer;
  };
  const notYet = async () => {
    handed.forget();
    asking.value = false;
    return undefined;
  };
  if (asking.value)
    return (
      <section class="question" aria-label="Did it go?">
        <h2>Did it go?</h2>
        <p class="soft">Your mail program does not tell us, so you are asked.</p>
        <div class="acts">
          <Action main does={went}>
            Yes, it went
          </Action>
          <Action does={notYet}>Not yet</Action>
        </div>
      </section>
    );
  const ready = opened.value;
  const label = letter.channel === 'text' ? 'Open in my messages' : 'Open in my mail';
  return (
    <div>
      <div class="acts">
        {ready === null || !saved ? (
          <button type="button" class={main ? 'main' : 'quiet'} aria-disabled="true">
            {label}
          </button>
        ) : (
          <a class={main ? 'button main' : 'button quiet'} href={linkOf(letter, ready)} onClick={leave}>
            {label}
          </a>
        )}
        {ready !== null && <OtherWays ready={ready} leave={leave} />}
      </div>
      {refusal.value?.code === 'blocked' ? (
        <div class="refused">
          <p>Something in it must be fixed first, or be meant.</p>
          <Action quiet does={meant}>
            I mean it as it is
          </Action>
        </div>
      ) : (
        <Refused refusal={refusal.value} />
      )}
    </div>
  );
}

/** The link that opens it where it is sent from: a text message in the phone's own program (RFC 5724), a letter in the mail program. */
function linkOf(letter: LetterView, ready: Opened): string {
  if (letter.channel !== 'text') return ready.mailto;
  const number = (letter.to[0]?.phone ?? '').replace(/[^+\d]/g, '');
  return `sms:${number}?body=${encodeURIComponent(ready.text)}`;
}

function OtherWays({ ready, leave }: { readonly ready: Opened; readonly leave: () => void }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(ready.text);
      say('The letter is copied.');
      leave();
    } catch {
      say('This browser does not let us copy. Select the text and copy it yourself.');
    }
  };
  const file = () => {
    saveFile('letter.eml', ready.eml, 'message/rfc822');
    leave();
  };
  return (
    <>
      <button type="button" class="quiet" onClick={copy}>
        Copy it
      </button>
      <button type="button" class="quiet" onClick={file}>
        Save as a mail file
      </button>
    </>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Output } from '../../../src/contract/registry.ts';
import { ask, newId, type Refusal } from '../../api/client.ts';
import { keptHere } from '../../state/kept-here.ts';
import { changed } from '../../state/live.ts';
import { saveFile } from '../../state/save-file.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { useLoad } from '../../state/use-load.ts';
import { Action } from '../common/action.tsx';
import { Refused, say, sayUndo, undoOf } from '../common/notices.tsx';
import { Approval } from './approval.tsx';

interface HandOverProps {
  readonly edit: LetterEdit;
  readonly letter: LetterView;
  readonly onward: () => Promise<void>;
}

/** How a letter leaves: opened in the candidate's mail program, or approved and sent from their own mailbox. */
export function HandOver({ edit, letter, onward }: HandOverProps) {
  const { value: mailbox } = useLoad('mail', {});
  const elsewhere = letter.channel !== 'email' && letter.channel !== null;
  return (
    <div class="hand-over">
      {mailbox?.connected === true && !elsewhere && <Approval edit={edit} letter={letter} />}
      <OwnProgram edit={edit} letter={letter} onward={onward} main={elsewhere || mailbox?.connected !== true} />
    </div>
  );
}

type Opened = Output<'open'>;

interface OwnProgramProps extends HandOverProps {
  readonly main: boolean;
}

function OwnProgram({ edit, letter, onward, main }: OwnProgramProps) {
  const opened = useSignal<{ readonly of: string; readonly letter: Opened } | null>(null);
  const refusal = useSignal<Refusal | null>(null);
  const handed = keptHere<true>(`handed-${letter.draftId}`);
  const asking = useSignal(handed.read() === true || letter.handed !== null);
  const saved = edit.state.value === 'kept';
  // What was opened before a change says other words: it is never handed over for what stands here now.
  const of = JSON.stringify([letter.draftId, letter.revision, letter.channel, letter.to.map((each) => each.email)]);
  useEffect(() => {
    // The link is ready before it is tapped, with exactly the words that are kept.
    if (!saved) return undefined;
    const look = async () => {
      const answer = await ask('open', { draft: letter.draftId });
      if (!stands) return;
      opened.value = answer.ok ? { of, letter: answer.value } : null;
      refusal.value = answer.ok || answer.refusal.code === 'offline' ? null : answer.refusal;
    };
    let stands = true;
    void look();
    return () => {
      stands = false;
    };
  }, [saved, of]);
  const meant = async () => {
    const answer = await ask('open', { draft: letter.draftId, meant: true });
    if (answer.ok) {
      opened.value = { of, letter: answer.value };
      refusal.value = null;
    }
    return answer;
  };
  const leave = () => {
    // Here at once, and with the letter, so that it is asked on every device (it may be the phone that sent it).
    handed.write(true);
    asking.value = true;
    void ask('handed', { draft: letter.draftId });
  };
  const went = async () => {
    const operationId = newId('op');
    const answer = await ask('sent', { draft: letter.draftId }, { operationId });
    if (answer.ok) {
      handed.forget();
      sayUndo(`Noted as sent: ${letter.title}`, undoOf(operationId));
      await onward();
    }
    return answer;
  };
  const notYet = async () => {
    const answer = await ask('handed', { draft: letter.draftId, notYet: true });
    if (!answer.ok) return answer;
    handed.forget();
    asking.value = false;
    await changed();
    return answer;
  };
  if (asking.value)
    return (
      <section class="question" aria-label="Did it go?">
        <h2>Did it go?</h2>
        <p class="soft">
          {letter.channel === 'email' || letter.channel === null ? 'Your mail program' : 'The other program'} does not
          tell us, so you are asked.
        </p>
        <div class="acts">
          <Action main does={went}>
            Yes, it went
          </Action>
          <Action does={notYet}>Not yet</Action>
        </div>
      </section>
    );
  const ready = opened.value?.of === of ? opened.value.letter : null;
  const pasted = letter.channel === 'chat' || letter.channel === 'linkedin' || letter.channel === 'letter';
  const label = letter.channel === 'text' ? 'Open in my messages' : 'Open in my mail';
  return (
    <div>
      <div class="acts">
        {pasted ? (
          <Carry ready={saved ? ready : null} leave={leave} />
        ) : ready === null || !saved ? (
          <button type="button" class={main ? 'main' : 'quiet'} aria-disabled="true">
            {label}
          </button>
        ) : (
          <a class={main ? 'button main' : 'button quiet'} href={linkOf(letter, ready)} onClick={leave}>
            {label}
          </a>
        )}
        {ready !== null && !pasted && <OtherWays ready={ready} leave={leave} mail={letter.channel !== 'text'} />}
      </div>
      {refusal.value?.kind === 'blocked' ? (
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

interface ReadyProps {
  readonly ready: Opened | null;
  readonly leave: () => void;
}

/** What is sent in another program is copied there, or shared with it where the system can; then it is asked whether it went. */
function Carry({ ready, leave }: ReadyProps) {
  return (
    <>
      <button type="button" class="main" aria-disabled={ready === null} onClick={() => void copyText(ready, leave)}>
        Copy it
      </button>
      <Share ready={ready} leave={leave} />
    </>
  );
}

/** Gives it to any program of the system that takes words: a chat, a network, a mail program. Missing where the browser cannot. */
function Share({ ready, leave }: ReadyProps) {
  if (!('share' in navigator)) return null;
  const share = async () => {
    if (ready === null) return;
    try {
      await navigator.share(ready.subject === '' ? { text: ready.text } : { title: ready.subject, text: ready.text });
      leave();
    } catch (error) {
      // Put away without sharing: nothing went, so nothing is asked.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        say('This browser does not let us share. Copy it instead.');
    }
  };
  return (
    <button type="button" class="quiet" aria-disabled={ready === null} onClick={() => void share()}>
      Share it
    </button>
  );
}

async function copyText(ready: Opened | null, leave: () => void): Promise<void> {
  if (ready === null) return;
  try {
    await navigator.clipboard.writeText(ready.text);
    say('The words are copied.');
    leave();
  } catch {
    say('This browser does not let us copy. Select the text and copy it yourself.');
  }
}

interface OtherWaysProps {
  readonly ready: Opened;
  readonly leave: () => void;
  /** False for what is no mail. */
  readonly mail: boolean;
}

function OtherWays({ ready, leave, mail }: OtherWaysProps) {
  const file = () => {
    saveFile('letter.eml', ready.eml, 'message/rfc822');
    leave();
  };
  return (
    <>
      <button type="button" class="quiet" onClick={() => void copyText(ready, leave)}>
        Copy it
      </button>
      <Share ready={ready} leave={leave} />
      {mail && (
        <button type="button" class="quiet" onClick={file}>
          Save as a mail file
        </button>
      )}
    </>
  );
}

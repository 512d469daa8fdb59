import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Output } from '../../../src/contract/registry.ts';
import { ask, type Refusal } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { Action } from '../common/action.tsx';
import { Refused, say } from '../common/notices.tsx';

type Preview = Output<'preview'>;

/** Shows exactly what would go, and lets it go only after it was read and approved. */
export function Approval({ edit, letter }: { readonly edit: LetterEdit; readonly letter: LetterView }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useSignal<Preview | null>(null);
  const atOnce = useSignal(false);
  const heard = useSignal<Refusal | null>(null);
  const look = async (now: boolean) => {
    if (!(await edit.save())) return undefined;
    const answer = await ask('preview', { draft: letter.draftId, atOnce: now });
    if (!answer.ok) return answer;
    atOnce.value = now;
    shown.value = answer.value;
    heard.value = null;
    if (dialog.current?.open === false) dialog.current.showModal();
    return answer;
  };
  const approve = async (meant: boolean) => {
    const preview = shown.value;
    if (preview === null) return undefined;
    const answer = await ask('approve', {
      draft: letter.draftId,
      digest: preview.digest,
      heard: 'no',
      ...(meant ? { meant: true } : {}),
      ...(atOnce.value ? { atOnce: true } : {}),
    });
    if (answer.ok) {
      dialog.current?.close();
      say(answer.value.sentence);
      await changed();
    }
    return answer;
  };
  const heardThem = () => {
    heard.value = {
      code: 'heard',
      what: 'Then this letter may say the wrong thing.',
      kept: 'The letter is kept with Persevere.',
      todo: 'Note what you heard first, then look at the plan again.',
    };
  };
  const preview = shown.value;
  const obstacles = preview?.obstacles ?? [];
  const mayMean = obstacles.every((each) => each.mayMean);
  return (
    <>
      <div class="acts">
        <Action main does={() => look(false)}>
          Read once more and send
        </Action>
      </div>
      <dialog ref={dialog} aria-labelledby="approval-title">
        <h2 id="approval-title">This goes, word for word</h2>
        {preview !== null && (
          <>
            <dl class="envelope">
              <dt>From</dt>
              <dd>{preview.from}</dd>
              <dt>To</dt>
              <dd>{preview.to.map((each) => `${each.name} <${each.email}>`).join(', ')}</dd>
              <dt>Subject</dt>
              <dd>{preview.subject}</dd>
            </dl>
            <pre class="exact">{preview.text}</pre>
            <details>
              <summary>Every byte of it</summary>
              <pre class="bytes">{preview.message}</pre>
              <p class="soft">
                Their mark (SHA-256): <code>{preview.digest}</code>
              </p>
            </details>
            <p class="large">{preview.sentence}</p>
            <p class="soft">{preview.copy}</p>
            {preview.warnings.map((each) => (
              <p key={each.code} class="warning">
                {each.text}
              </p>
            ))}
            {preview.warnings.length > 0 && !atOnce.value && (
              <Action quiet does={() => look(true)}>
                Send it at once all the same
              </Action>
            )}
            {obstacles.map((each) => (
              <p key={each.code} class="refused">
                {each.text}
              </p>
            ))}
            <p>
              <strong>{preview.question}</strong>
            </p>
            <Refused refusal={heard.value} />
            <div class="acts">
              {mayMean && (
                <Action main does={() => approve(obstacles.length > 0)}>
                  {obstacles.length > 0 ? 'No, and I mean it: send it' : 'No, send it'}
                </Action>
              )}
              {heard.value === null ? (
                <button type="button" onClick={heardThem}>
                  Yes, I have
                </button>
              ) : (
                <a class="button" href={`/answer/${letter.jobIds[0]}`}>
                  Note what you heard
                </a>
              )}
              <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
                Back to the letter
              </button>
            </div>
          </>
        )}
      </dialog>
    </>
  );
}

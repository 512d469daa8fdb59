import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Input, Output } from '../../src/contract/registry.ts';
import { ask } from '../api/client.ts';
import type { LetterEdit, LetterView } from '../state/use-letter.ts';
import { useLoad } from '../state/use-load.ts';
import { Action } from './action.tsx';

type Wish = Input<'rewrite'>['how'];
type Rewritten = Output<'rewrite'>;

const wishes: readonly { readonly how: Wish; readonly label: string }[] = [
  { how: 'shorten', label: 'Shorter' },
  { how: 'rephrase', label: 'In other words' },
  { how: 'formal', label: 'More formal' },
  { how: 'warm', label: 'Warmer' },
];

/** The language model that a person connected may say a letter differently: what would be sent is shown first. */
export function ModelHelp({ letter, edit }: { readonly letter: LetterView; readonly edit: LetterEdit }) {
  const { value: model } = useLoad('model', {});
  const dialog = useRef<HTMLDialogElement>(null);
  const wish = useSignal<Wish>('shorten');
  const shown = useSignal<Rewritten | null>(null);
  const running = useSignal<AbortController | null>(null);
  if (model?.connected !== true) return null;
  const look = async (how: Wish) => {
    if (!(await edit.save())) return undefined;
    const answer = await ask('rewrite', { draft: letter.draftId, how, look: true });
    if (answer.ok) {
      wish.value = how;
      shown.value = answer.value;
      dialog.current?.showModal();
    }
    return answer;
  };
  const send = async () => {
    const controller = new AbortController();
    running.value = controller;
    const seen = shown.value === null ? {} : { shown: shown.value.digest };
    const asked = { draft: letter.draftId, how: wish.value, ...seen };
    const answer = await ask('rewrite', asked, { signal: controller.signal });
    running.value = null;
    if (answer.ok) shown.value = answer.value;
    return answer;
  };
  const stop = () => {
    running.value?.abort();
    running.value = null;
  };
  const answer = shown.value?.answer ?? null;
  return (
    <details class="other">
      <summary>Let {model.model} say it differently</summary>
      <p class="soft">
        You see what would be sent to {model.origin} before it is. {model.left} more times today.
      </p>
      <div class="acts">
        {wishes.map(({ how, label }) => (
          <Action key={how} quiet does={() => look(how)}>
            {label}
          </Action>
        ))}
      </div>
      <dialog ref={dialog} aria-labelledby="model-title" onClose={stop}>
        {answer === null ? (
          <>
            <h2 id="model-title">This would be sent to {model.origin}, and nothing else</h2>
            <pre class="sent-to-model">{pretty(shown.value?.body ?? '')}</pre>
            <div class="acts">
              {running.value === null ? (
                <Action main does={send}>
                  Send it there
                </Action>
              ) : (
                <button type="button" onClick={stop}>
                  Stop
                </button>
              )}
              <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
                Leave it
              </button>
            </div>
            <p class="soft" role="status">
              {running.value !== null && 'The model is writing. A small one on this computer takes up to two minutes.'}
            </p>
          </>
        ) : (
          <>
            <h2 id="model-title">What came back</h2>
            <p class="rewritten">
              {answer.sentences.map((sentence, index) =>
                sentence.struck === null ? (
                  <span key={`${index}-${sentence.text}`}>{sentence.text}</span>
                ) : (
                  <del key={`${index}-${sentence.text}`} title={sentence.struck}>
                    {sentence.text}
                  </del>
                ),
              )}
            </p>
            <ul>
              {answer.sentences
                .filter((each) => each.struck !== null)
                .map((each) => (
                  <li key={each.text}>
                    “{each.text.trim()}” {each.struck}
                  </li>
                ))}
              {answer.findings.map((finding) => (
                <li key={finding.message}>{finding.message}</li>
              ))}
            </ul>
            <div class="acts">
              <button
                type="button"
                class="main"
                onClick={() => {
                  edit.change({ text: answer.text });
                  dialog.current?.close();
                }}
              >
                Put these words in my letter
              </button>
              <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
                Keep mine
              </button>
            </div>
          </>
        )}
      </dialog>
    </details>
  );
}

/** The same bytes with line breaks, for reading. */
function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2).replaceAll('\\n', '\n');
  } catch {
    return body;
  }
}

import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Output } from '../../../src/contract/registry.ts';
import type { Answer } from '../../api/client.ts';
import { Action } from '../common/action.tsx';

/** What would be sent to a language model, or what came back of it. */
export type ModelAnswered = Output<'rewrite'>;

interface ModelDialogProps {
  readonly origin: string;
  /** Names the button that opens it, and what it looks at. */
  readonly opens: readonly {
    readonly label: string;
    readonly does: () => Promise<Answer<ModelAnswered> | undefined>;
  }[];
  /** Sends what was shown; the digest says what that was. */
  readonly sends: (shown: string, signal: AbortSignal) => Promise<Answer<ModelAnswered>>;
  readonly takes: string;
  readonly leaves: string;
  readonly onTake: (text: string) => void;
}

/** Shows what would be sent to a language model before it is, and what came back before any of it is used. */
export function ModelDialog({ origin, opens, sends, takes, leaves, onTake }: ModelDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useSignal<ModelAnswered | null>(null);
  const running = useSignal<AbortController | null>(null);
  const look = async (does: ModelDialogProps['opens'][number]['does']) => {
    const answer = await does();
    if (answer?.ok === true) {
      shown.value = answer.value;
      dialog.current?.showModal();
    }
    return answer;
  };
  const send = async () => {
    const controller = new AbortController();
    running.value = controller;
    const answer = await sends(shown.value?.digest ?? '', controller.signal);
    running.value = null;
    if (answer.ok) shown.value = answer.value;
    return answer;
  };
  const stop = () => {
    running.value?.abort();
    running.value = null;
  };
  const close = () => dialog.current?.close();
  const answer = shown.value?.answer ?? null;
  return (
    <>
      <div class="acts">
        {opens.map(({ label, does }) => (
          <Action key={label} quiet does={() => look(does)}>
            {label}
          </Action>
        ))}
      </div>
      <dialog
        ref={dialog}
        aria-label={answer === null ? `What would be sent to ${origin}` : 'What came back'}
        onClose={stop}
      >
        {answer === null ? (
          <>
            <h2>This would be sent to {origin}, and nothing else</h2>
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
              <button type="button" class="quiet" onClick={close}>
                Leave it
              </button>
            </div>
            <p class="soft" role="status">
              {running.value !== null && 'The model is writing. A small one on this computer takes up to two minutes.'}
            </p>
          </>
        ) : (
          <>
            <h2>What came back</h2>
            <Returned answer={answer} />
            <div class="acts">
              {answer.text !== '' && (
                <button
                  type="button"
                  class="main"
                  onClick={() => {
                    onTake(answer.text);
                    close();
                  }}
                >
                  {takes}
                </button>
              )}
              <button type="button" class="quiet" onClick={close}>
                {leaves}
              </button>
            </div>
          </>
        )}
      </dialog>
    </>
  );
}

/** What came back, with what was struck out of it and why, and what the review found in the rest. */
function Returned({ answer }: { readonly answer: NonNullable<ModelAnswered['answer']> }) {
  return (
    <>
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
    </>
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

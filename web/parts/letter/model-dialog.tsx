import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import type { Output } from '../../../src/contract/registry.ts';
import type { Answer } from '../../api/answer.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';

/** What would be sent to a language model, or what came back of it. */
interface Shown<A> {
  readonly body: string;
  readonly digest: string;
  readonly answer: A | null;
}

/** What it gave as words for the letter. */
export type Reworded = NonNullable<Output<'rewrite'>['answer']>;

interface ModelDialogProps<A> {
  readonly origin: string;
  /** Names the button that opens it, and what it looks at. */
  readonly opens: readonly {
    readonly label: string;
    readonly does: () => Promise<Answer<Shown<A>> | undefined>;
  }[];
  /** Sends what was shown; the digest says what that was. */
  readonly sends: (shown: string, signal: AbortSignal) => Promise<Answer<Shown<A>>>;
  /** Draws what came back. */
  readonly draws: (answer: A) => ComponentChild;
  /** What of it may be put in the letter; empty for nothing. */
  readonly wordsOf?: (answer: A) => string;
  readonly takes?: string;
  readonly leaves: string;
  readonly onTake?: (text: string) => void;
}

/** Shows what would be sent to a language model before it is, and what came back before any of it is used. */
export function ModelDialog<A>(props: ModelDialogProps<A>) {
  const { origin, opens, sends, draws, wordsOf = () => '', takes, leaves, onTake } = props;
  const shown = useSignal<Shown<A> | null>(null);
  const running = useSignal<AbortController | null>(null);
  const words = page.letter.model;
  const look = async (does: ModelDialogProps<A>['opens'][number]['does']) => {
    const answer = await does();
    if (answer?.ok === true) shown.value = answer.value;
    return answer;
  };
  const send = async () => {
    const controller = new AbortController();
    running.value = controller;
    const answer = await sends(shown.value?.digest ?? '', controller.signal);
    running.value = null;
    if (answer.ok && shown.value !== null) shown.value = answer.value;
    return answer;
  };
  const stop = () => {
    running.value?.abort();
    running.value = null;
  };
  const close = () => {
    stop();
    shown.value = null;
  };
  const answer = shown.value?.answer ?? null;
  const text = answer === null ? '' : wordsOf(answer);
  return (
    <>
      {opens.map(({ label, does }) => (
        <Action key={label} does={() => look(does)}>
          {label}
        </Action>
      ))}
      <Sheet
        open={shown.value !== null}
        onClose={close}
        width="wide"
        title={answer === null ? words.wouldBeSent(origin) : words.cameBack}
        closeLabel={page.common.close}
        acts={
          answer === null ? (
            running.value === null ? (
              <>
                <Action main does={send}>
                  {words.send}
                </Action>
                <Button kind="quiet" onPress={close}>
                  {words.dontSend}
                </Button>
              </>
            ) : (
              <Button onPress={stop}>{words.stop}</Button>
            )
          ) : (
            <>
              {text !== '' && (
                <Button
                  kind="main"
                  onPress={() => {
                    onTake?.(text);
                    close();
                  }}
                >
                  {takes}
                </Button>
              )}
              <Button kind="quiet" onPress={close}>
                {leaves}
              </Button>
            </>
          )
        }
      >
        {answer === null ? (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is long, and is scrolled by keys as well. */}
            <pre class="sent-to-model" tabIndex={0}>
              {pretty(shown.value?.body ?? '')}
            </pre>
            <p class="soft" role="status">
              {running.value !== null && words.writing}
            </p>
          </>
        ) : (
          draws(answer)
        )}
      </Sheet>
    </>
  );
}

/** What came back, with what was struck out of it and why, and what the review found in the rest. */
export function Rewording({ answer }: { readonly answer: Reworded }) {
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

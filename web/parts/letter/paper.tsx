import type { EditorView } from '@codemirror/view';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { standsWhere } from '../../state/kept-where.ts';
import { useGrammar } from '../../state/use-grammar.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { Field } from '../common/field.tsx';
import { Findings, Tone } from './findings.tsx';
import { Gaps } from './gaps.tsx';
import { GrammarSwitch } from './grammar-switch.tsx';
import { Sentences } from './sentences.tsx';
import { YourPhrases } from './your-phrases.tsx';

/** One empty list, so that nothing is marked anew for it. */
const none: readonly never[] = [];

/** The letter itself with what was found in it; the plain field where the editor could not be loaded. */
export function Paper({ edit, letter }: { readonly edit: LetterEdit; readonly letter: LetterView }) {
  const editor = useSignal<Pick<typeof import('./editor.tsx'), 'Editor'> | 'loading' | 'plain'>('loading');
  const view = useRef<EditorView | null>(null);
  useEffect(() => {
    import('./editor.tsx').then(
      ({ Editor }) => {
        editor.value = { Editor };
      },
      () => {
        editor.value = 'plain';
      },
    );
  }, []);
  const made = editor.value;
  const grammar = useGrammar(edit.text.value, letter.american === true);
  const checked = grammar.remarks.value;
  const remarks = checked.text === edit.text.value ? checked.list : none;
  const onInput = (text: string) => edit.change({ text });
  const show = (start: number, end: number) => {
    view.current?.focus();
    view.current?.dispatch({ selection: { anchor: start, head: end }, scrollIntoView: true });
    const area = document.querySelector<HTMLTextAreaElement>('.paper textarea');
    area?.focus();
    area?.setSelectionRange(start, end);
  };
  const insert = (at: number, words: string) => {
    const behind = at + words.length;
    if (view.current !== null) {
      view.current.dispatch({
        changes: { from: at, insert: words },
        selection: { anchor: behind },
        scrollIntoView: true,
      });
      view.current.focus();
      return;
    }
    const text = edit.text.value;
    edit.change({ text: text.slice(0, at) + words + text.slice(at) });
    // The plain field takes the words in first.
    setTimeout(() => show(behind, behind), 0);
  };
  /** Puts a sentence at the cursor; before anybody set one, behind the first paragraph of the letter. */
  const put = (words: string) => {
    const text = edit.text.value;
    const area = document.querySelector<HTMLTextAreaElement>('.paper textarea');
    const cursor = view.current?.state.selection.main.head ?? area?.selectionEnd ?? 0;
    const at = cursor > 0 ? cursor : behindFirst(text);
    const before = at === 0 || /\s$/.test(text.slice(0, at)) ? '' : ' ';
    const after = at === text.length || /^\s/.test(text.slice(at)) ? '' : ' ';
    insert(at, `${before}${words}${after}`);
  };
  return (
    <>
      <div class="paper">
        {made === 'loading' ? (
          <p class="soft waiting-paper">One moment.</p>
        ) : made === 'plain' ? (
          <Field label="Letter" lines={12} most={60_000} value={edit.text.value} onInput={onInput} />
        ) : (
          <>
            <span class="label" aria-hidden="true">
              Letter
            </span>
            <made.Editor
              label="Letter"
              text={edit.text.value}
              latest={() => edit.text.peek()}
              findings={letter.findings}
              remarks={remarks}
              reviewed={letter.text}
              onInput={onInput}
              onReady={(ready) => {
                view.current = ready;
              }}
            />
          </>
        )}
      </div>
      <p class="saved" role="status">
        {letter.words} words. {savedText(edit)}
      </p>
      <Gaps letter={letter} edit={edit} insert={insert} />
      <YourPhrases put={put} />
      <Findings findings={letter.findings} reviewed={letter.text} edit={edit} show={show} />
      {letter.american !== null && <GrammarSwitch grammar={grammar} remarks={remarks} edit={edit} show={show} />}
      <Tone tone={letter.tone} />
      <Sentences letter={letter} />
    </>
  );
}

/** Where the first paragraph ends; a greeting, which ends with a comma, is none. */
function behindFirst(text: string): number {
  const [first = '', second] = text.split('\n\n');
  return second !== undefined && first.endsWith(',') ? first.length + 2 + second.length : first.length;
}

function savedText({ state, joined }: LetterEdit): ComponentChildren {
  if (state.value === 'loading') return 'One moment.';
  if (state.value !== 'kept') return standsWhere(state.value);
  if (joined.value === 'both')
    return 'Another window changed the same lines. Both versions stand in the letter; take out what you do not want.';
  return joined.value === 'joined'
    ? 'Kept with Persevere on your computer, with what you wrote in another window.'
    : 'Kept with Persevere on your computer.';
}

import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands';
import { Annotation, EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { EditorHandle } from './editor-handle.ts';
import { goToMark, type Mark, markedText, openMark, type Place, show } from './editor-marks.ts';
import { letterTheme } from './editor-theme.ts';

interface EditorProps {
  readonly label: string;
  readonly text: string;
  /** The text at this very moment: what is typed fast is ahead of what was drawn, and nothing of it may be taken back. */
  readonly latest: () => string;
  readonly marks: readonly Mark[];
  readonly places: readonly Place[];
  /** The text that marks and places are about; while it differs, those shown move along with what is typed. */
  readonly reviewed: string;
  /** The mark of which it is shown what there is to say; null for none. */
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly onInput: (text: string) => void;
  /** Gives what the rest of the screen does with the letter; null once it is gone. */
  readonly onReady: (handle: EditorHandle | null) => void;
  /** What is drawn at the places and beside the open mark, by its `slot`. */
  readonly children: ComponentChildren;
}

/** Marks a change that came from outside, so that it is not reported back. */
const fromOutside = Annotation.define<boolean>();

/** The smallest stretch in which two texts differ, so that a change from outside keeps the cursor and can be undone by itself. */
function difference(before: string, after: string): { from: number; to: number; insert: string } {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from++;
  let end = 0;
  while (end < before.length - from && end < after.length - from && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

function handleOf(view: EditorView): EditorHandle {
  return {
    focus: () => view.focus(),
    cursor: () => view.state.selection.main.head,
    select(start, end) {
      view.focus();
      view.dispatch({ selection: { anchor: start, head: end }, scrollIntoView: true, userEvent: 'select' });
    },
    replace(from, to, insert) {
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length },
        scrollIntoView: true,
        annotations: isolateHistory.of('full'),
      });
      view.focus();
    },
    next: (look) => goToMark(view, 1, look),
  };
}

/**
 * The letter while it is edited. It lives in a shadow root, where its styles need no leave from the page's security policy; what the page
 * says of a sentence is drawn through slots at that sentence, and stays the page's own.
 */
export function Editor(props: EditorProps) {
  const { label, text, latest, marks, places, reviewed, open, onReady, children } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const told = useRef(props);
  told.current = props;
  useLayoutEffect(() => {
    const parent = host.current;
    if (parent === null) return;
    const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' });
    const made = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: text,
        extensions: [
          history(),
          markedText((id) => told.current.onOpen(id)),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            'aria-label': label,
            'aria-multiline': 'true',
            spellcheck: 'true',
            autocapitalize: 'sentences',
            autocorrect: 'on',
          }),
          letterTheme,
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !update.transactions.some((each) => each.annotation(fromOutside) === true))
              told.current.onInput(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    onReady(handleOf(made));
    return () => {
      onReady(null);
      made.destroy();
    };
  }, []);
  useEffect(() => {
    const made = view.current;
    if (made === null) return;
    const before = made.state.doc.toString();
    const now = latest();
    if (before !== now)
      made.dispatch({
        changes: difference(before, now),
        annotations: [fromOutside.of(true), isolateHistory.of('full')],
      });
    if (now === reviewed) show(made, { marks, places });
  }, [text, marks, places, reviewed]);
  useEffect(() => {
    const made = view.current;
    if (made === null) return;
    openMark(made, open);
    // What is drawn in the slot has its size only now.
    made.requestMeasure();
  }, [open]);
  return (
    <div ref={host} class="editor">
      {children}
    </div>
  );
}

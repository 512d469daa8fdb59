import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands';
import { type Diagnostic, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { useEffect, useRef } from 'preact/hooks';
import type { LetterView } from '../../state/use-letter.ts';
import type { GrammarRemark } from '../../workers/grammar.ts';
import { repairLabel } from './repair-label.ts';

type Finding = LetterView['findings'][number];

interface EditorProps {
  readonly label: string;
  readonly text: string;
  /** The text at this very moment: what is typed fast is ahead of what was drawn, and nothing of it may be taken back. */
  readonly latest: () => string;
  readonly findings: LetterView['findings'];
  /** Of spelling and grammar; about the text as it stands. */
  readonly remarks: readonly GrammarRemark[];
  /** The text that the findings are about; while it differs, those shown move along with what is typed. */
  readonly reviewed: string;
  readonly onInput: (text: string) => void;
  /** Gives the view to whoever must show a place in it. */
  readonly onReady: (view: EditorView | null) => void;
}

/** Marks a change that came from outside, so that it is not reported back. */
const fromOutside = Annotation.define<boolean>();

const severities = { block: 'error', warn: 'warning', hint: 'info' } as const;

const theme = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    background: 'var(--raised)',
    border: '1px solid var(--edge)',
    borderRadius: '3px',
    font: '1.1875rem / 1.65 var(--serif)',
  },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--serif)', lineHeight: '1.65', overflow: 'auto' },
  '.cm-content': { padding: '1.25rem 0 1.5rem', minHeight: '16rem', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 1.25rem' },
  '.cm-lintRange-error': { backgroundImage: 'none', borderBottom: '3px double var(--ink)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', borderBottom: '2px solid var(--accent)' },
  '.cm-lintRange-info': { backgroundImage: 'none', borderBottom: '1px dotted var(--soft)' },
  '.cm-tooltip': {
    font: '1rem / 1.5 var(--sans)',
    color: 'var(--ink)',
    background: 'var(--raised)',
    border: '1px solid var(--edge)',
    maxWidth: '24rem',
  },
  '.cm-diagnostic': { border: '0', padding: '0.5rem 0.75rem', whiteSpace: 'normal' },
  '.cm-diagnosticAction': {
    font: 'inherit',
    color: 'var(--accent)',
    background: 'none',
    textDecoration: 'underline',
    margin: '0.25rem 0 0',
    padding: '0.4rem 0',
    display: 'block',
  },
});

/** Spelling is worth knowing and never more: names and trades have words of their own. */
function asFinding({ start, end, message, repair }: GrammarRemark): Finding {
  return {
    rule: 'spelling',
    code: 'spelling',
    severity: 'hint',
    start,
    end,
    message,
    ...(repair === null ? {} : { repair }),
  };
}

function diagnosticsOf(findings: LetterView['findings'], length: number): Diagnostic[] {
  return findings
    .filter((each) => each.end > each.start && each.end <= length)
    .map((each) => ({
      from: each.start,
      to: each.end,
      severity: severities[each.severity],
      message: each.message,
      actions:
        each.repair === undefined
          ? []
          : [
              {
                name: repairLabel(each.repair),
                apply: (view: EditorView, from: number, to: number) =>
                  view.dispatch({
                    changes: { from, to, insert: each.repair ?? '' },
                    annotations: isolateHistory.of('full'),
                  }),
              },
            ],
    }));
}

/** The smallest stretch in which two texts differ, so that a change from outside keeps the cursor and can be undone by itself. */
function difference(before: string, after: string): { from: number; to: number; insert: string } {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from++;
  let end = 0;
  while (end < before.length - from && end < after.length - from && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

/**
 * The letter while it is edited, with what the review found as marks. It lives in a shadow root, where its styles need no leave from the
 * page's security policy. F8 goes to the next mark.
 */
export function Editor({ label, text, latest, findings, remarks, reviewed, onInput, onReady }: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const told = useRef(onInput);
  told.current = onInput;
  useEffect(() => {
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
          keymap.of([...lintKeymap, ...defaultKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            'aria-label': label,
            'aria-multiline': 'true',
            spellcheck: 'true',
            autocapitalize: 'sentences',
            autocorrect: 'on',
          }),
          theme,
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !update.transactions.some((each) => each.annotation(fromOutside) === true))
              told.current(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    onReady(made);
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
    if (now === reviewed)
      made.dispatch(setDiagnostics(made.state, diagnosticsOf([...findings, ...remarks.map(asFinding)], now.length)));
  }, [text, findings, reviewed, remarks]);
  return <div ref={host} class="editor" />;
}

import { EditorView } from '@codemirror/view';

/** The letter alone on the page: no box, and its marks as lines under the words, told apart by their form as well as by colour. */
export const letterTheme = EditorView.theme({
  '&': { color: 'var(--ink)', font: '1.1875rem / 1.65 var(--serif)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--serif)', lineHeight: '1.65', overflow: 'visible' },
  '.cm-content': { padding: '1rem 0 1.5rem', minHeight: '14rem', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0', unicodeBidi: 'plaintext' },
  '.mark': {
    textDecorationLine: 'underline',
    textUnderlineOffset: '0.22em',
    textDecorationSkipInk: 'none',
    cursor: 'pointer',
  },
  '.mark-must': { textDecorationStyle: 'double', textDecorationColor: 'var(--urgent)', textDecorationThickness: '2px' },
  '.mark-check': { textDecorationColor: 'var(--waiting)', textDecorationThickness: '2px' },
  '.mark-hint': { textDecorationStyle: 'dotted', textDecorationColor: 'var(--soft)', textDecorationThickness: '2px' },
  '.mark-source': { textDecorationStyle: 'dashed', textDecorationColor: 'var(--edge)', textDecorationThickness: '1px' },
  '.place': { display: 'block' },
  '.cm-tooltip': { border: '0', background: 'none', zIndex: '2' },
});

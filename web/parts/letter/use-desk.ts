import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type Grammar, useGrammar } from '../../state/use-grammar.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import type { EditorHandle } from './editor-handle.ts';
import { type Said, saidOf } from './places.ts';

/** What stands open over the letter. */
export type SheetName = 'greeting' | 'model' | 'own' | 'phrases' | 'recipients';

/** The letter's own tools, for the text, the bar and the sheets alike. */
export interface Desk {
  /** The editor; null while it loads, and where it could not be loaded. */
  readonly editor: { current: EditorHandle | null };
  readonly grammar: Grammar;
  /** Whether it is shown where each sentence comes from. */
  readonly sources: Signal<boolean>;
  readonly said: ReadonlySignal<readonly Said[]>;
  /** What is said at the cursor; its id, or null. */
  readonly open: Signal<string | null>;
  readonly sheet: Signal<SheetName | null>;
  /** Where the cursor is, as an offset; 0 before it was set. */
  cursor(): number;
  /** Shows a stretch of the letter, and puts the cursor there. */
  show(start: number, end: number): void;
  /** Puts words in place of a stretch, with the cursor behind them; or with their last signs chosen, so that typing replaces these. */
  replace(from: number, to: number, words: string, chosen?: number): void;
  /** Puts a sentence where the cursor is; before it was set, behind the first paragraph. */
  put(words: string): void;
}

/** One empty list, so that nothing is marked anew for it. */
const none: readonly never[] = [];

const plainField = () => document.querySelector<HTMLTextAreaElement>('.letter-text textarea');

export function useDesk(edit: LetterEdit, letter: LetterView): Desk {
  const editor = useRef<EditorHandle | null>(null);
  const sources = useSignal(false);
  const open = useSignal<string | null>(null);
  const sheet = useSignal<SheetName | null>(null);
  const grammar = useGrammar(edit.text.value, letter.american === true);
  const said = useComputed(() => {
    const now = edit.letter.value ?? letter;
    const checked = grammar.remarks.value;
    return saidOf(now, checked.text === now.text ? checked.list : none, sources.value);
  });
  const show = (start: number, end: number) => {
    editor.current?.select(start, end);
    plainField()?.focus();
    plainField()?.setSelectionRange(start, end);
  };
  const replace = (from: number, to: number, words: string, chosen = 0) => {
    const end = from + words.length;
    if (editor.current !== null) {
      editor.current.replace(from, to, words);
      if (chosen > 0) editor.current.select(end - chosen, end);
      return;
    }
    const text = edit.text.value;
    edit.change({ text: text.slice(0, from) + words + text.slice(to) });
    // The plain field takes the words in first.
    setTimeout(() => show(end - chosen, end), 0);
  };
  const cursor = () => editor.current?.cursor() ?? plainField()?.selectionEnd ?? 0;
  const put = (words: string) => {
    const text = edit.text.value;
    const at = cursor() || behindFirst(text);
    const before = at === 0 || /\s$/.test(text.slice(0, at)) ? '' : ' ';
    const after = at === text.length || /^\s/.test(text.slice(at)) ? '' : ' ';
    replace(at, at, `${before}${words}${after}`);
  };
  return { editor, grammar, sources, said, open, sheet, cursor, show, replace, put };
}

/** Where the first paragraph ends; a greeting, which ends with a comma, is none. */
function behindFirst(text: string): number {
  const [first = '', second] = text.split('\n\n');
  return second !== undefined && first.endsWith(',') ? first.length + 2 + second.length : first.length;
}

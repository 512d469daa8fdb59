/** One change to one file: the text from `start` to `end` is replaced. */
export interface Edit {
  start: number;
  end: number;
  replacement: string;
}

/** A change that the tests ought to notice. `key` stays the same while the statement around it does. */
export interface Mutant extends Edit {
  file: string;
  line: number;
  original: string;
  lineText: string;
  key: string;
}

/** The source with the change made. */
export function mutated(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.replacement + text.slice(edit.end);
}

/** Describes a mutant in a single readable line. */
export function described(mutant: Mutant): string {
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 110);
  const to = mutant.replacement === '' ? '(removed)' : short(mutant.replacement);
  return `${mutant.file}:${mutant.line}  ${short(mutant.original)}  →  ${to}`;
}

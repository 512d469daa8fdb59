interface Place {
  readonly start: number;
  readonly end: number;
}

/** The sentence that holds a place, without the space around it. */
export function sentenceAround(text: string, { start, end }: Place): Place {
  let from = start;
  while (
    from > 0 &&
    !/[\n]/.test(text[from - 1] ?? '') &&
    !(/\s/.test(text[from - 1] ?? '') && /[.!?]["”’)]?$/.test(text.slice(Math.max(0, from - 3), from - 1)))
  )
    from--;
  let to = end;
  while (to < text.length && !/[\n.!?]/.test(text[to] ?? '')) to++;
  while (to < text.length && /[.!?"”’)]/.test(text[to] ?? '')) to++;
  return { start: from, end: to };
}

/** A text cut into its sentences, each with the space behind it, so that joined they are the text again; a line break ends one too. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^.!?\n]*(?:[.!?]+["”’)]*(?=\s|$)|\n+|[.!?]+|$)\s*/g)?.filter((each) => each !== '') ?? [];
}

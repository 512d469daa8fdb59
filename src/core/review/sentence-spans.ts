/** A text cut into its sentences, each with the space behind it, so that joined they are the text again; a line break ends one too. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^.!?\n]*(?:[.!?]+["”’)]*(?=\s|$)|\n+|[.!?]+|$)\s*/g)?.filter((each) => each !== '') ?? [];
}

/** Sentences that are kept with what was read of them: some forty letters. */
const MOST = 500;

/** The same function, which answers for texts that it had lately without asking again: of a letter that is typed, one sentence changes at a time. */
export function remembering<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    const answer = before ?? ask(text);
    known.delete(text);
    known.set(text, answer);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}

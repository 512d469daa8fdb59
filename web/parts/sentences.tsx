import type { LetterEdit, LetterView } from '../state/use-letter.ts';

/** Where each sentence comes from (WR1), and other ways to say it. */
export function Sentences({ letter, edit }: { readonly letter: LetterView; readonly edit: LetterEdit }) {
  const current = edit.text.value === letter.text;
  return (
    <details class="sentences">
      <summary>Where each sentence comes from</summary>
      <ul>
        {letter.sources.map((source) => {
          const said = letter.text.slice(source.start, source.end);
          const [next] = source.variants;
          return (
            <li key={source.start}>
              <p class="said">{said}</p>
              <p class="soft">
                {source.notes.length === 0
                  ? 'Our own words, from no note.'
                  : `From what you noted: ${source.notes.join(' ')}`}
              </p>
              {next !== undefined && (
                <button
                  type="button"
                  class="quiet"
                  aria-disabled={!current}
                  onClick={() => {
                    const { text } = letter;
                    if (current) edit.change({ text: text.slice(0, source.start) + next + text.slice(source.end) });
                  }}
                >
                  Say it differently
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {letter.edited && <p class="soft">What you typed yourself stands on your word.</p>}
    </details>
  );
}

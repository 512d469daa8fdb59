import type { LetterView } from '../../state/use-letter.ts';

/** Where each sentence comes from (WR1): the very words of your notes. */
export function Sentences({ letter }: { readonly letter: LetterView }) {
  return (
    <details class="sentences">
      <summary>Where each sentence comes from</summary>
      <ul>
        {letter.sources.map((source) => (
          <li key={source.start}>
            <p class="said">{letter.text.slice(source.start, source.end)}</p>
            <p class="soft">
              {source.notes.length === 0
                ? 'Our own words, from no note.'
                : `From what you noted: ${source.notes.map((each) => `“${each}”`).join(', ')}`}
            </p>
          </li>
        ))}
      </ul>
      {letter.edited && <p class="soft">What you typed yourself is on your word.</p>}
    </details>
  );
}

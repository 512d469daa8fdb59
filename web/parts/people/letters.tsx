import { page } from '../../state/words.ts';
import { partId } from './index-list.tsx';
import './letters.css';

/** The letters of the index at the desk: a press goes to the first name under it. */
export function Letters({ letters }: { readonly letters: readonly string[] }) {
  const go = (letter: string): void => {
    const heading = document.getElementById(partId(letter));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav class="people-letters" aria-label={page.people.letters}>
      {letters.map((letter) => (
        <button key={letter} type="button" class="quiet" onClick={() => go(letter)}>
          {letter}
        </button>
      ))}
    </nav>
  );
}

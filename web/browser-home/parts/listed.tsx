import './listed.css';

interface ListedProps {
  readonly items: readonly string[];
}

/** What is done one after another, with its numbers. */
export function Steps({ items }: ListedProps) {
  return (
    <ol class="listed">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ol>
  );
}

/** Several things of one kind. */
export function Points({ items }: ListedProps) {
  return (
    <ul class="listed">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

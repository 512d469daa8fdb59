import type { Output } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';
import { Row, Rows } from '../ui/row.tsx';

/** What was begun to be noted after an interview, and not finished: a press goes on where it was left. */
export function Unfinished({ notes }: { readonly notes: Output<'today'>['unfinished'] }) {
  if (notes.length === 0) return null;
  const words = page.today;
  return (
    <section>
      <h2>{words.unfinished}</h2>
      <Rows>
        {notes.map((note) => (
          <Row
            key={note.id}
            icon="pen-line"
            title={note.title}
            meta={note.saved}
            end={words.goOn}
            href={`/happened/${note.interviewId ?? note.id}`}
          />
        ))}
      </Rows>
    </section>
  );
}

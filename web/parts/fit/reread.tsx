import { ask } from '../../api/client.ts';
import type { FitView } from '../../state/fit.ts';
import { changed } from '../../state/live.ts';
import { Action } from '../common/action.tsx';

type Note = FitView['reread']['read'][number];

/** Unread notes shown at once; the rest unfolds. */
const SHOWN = 3;

/** What was noted and not looked at since the last interview comes first. */
export function Reread({ fit }: { readonly fit: FitView }) {
  const { unread, read } = fit.reread;
  const looked = async () => {
    const answer = await ask('reread', { job: fit.id, entries: unread.map((each) => each.entryId) });
    if (answer.ok) await changed();
    return answer;
  };
  if (unread.length + read.length === 0) return null;
  return (
    <section>
      <h2>Read your notes again</h2>
      {unread.length === 0 ? (
        <p class="soft">You have read all of them since the last interview.</p>
      ) : (
        <>
          <Notes notes={unread.slice(0, SHOWN)} />
          {unread.length > SHOWN && (
            <details>
              <summary>{unread.length - SHOWN} more to read</summary>
              <Notes notes={unread.slice(SHOWN)} />
            </details>
          )}
          <p class="acts">
            <Action does={looked}>I have read these</Action>
          </p>
        </>
      )}
      {read.length > 0 && (
        <details>
          <summary>{read.length === 1 ? 'One note read before' : `${read.length} notes read before`}</summary>
          <Notes notes={read} />
        </details>
      )}
    </section>
  );
}

function Notes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <ul class="plain">
      {notes.map((note) => (
        <li key={note.entryId}>
          <p class="soft">{note.day}</p>
          <p class="noted words">{note.text}</p>
        </li>
      ))}
    </ul>
  );
}

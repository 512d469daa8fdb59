import { ask } from '../../api/ask.ts';
import type { FitView } from '../../state/fit.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Fold } from '../ui/fold.tsx';
import './reread.css';

type Note = FitView['reread']['read'][number];

/** What was noted, folded away: first what was not looked at since the last interview. */
export function Reread({ fit }: { readonly fit: FitView }) {
  const words = page.fit;
  const { unread, read } = fit.reread;
  const looked = async () => {
    const answer = await ask('reread', { job: fit.id, entries: unread.map((each) => each.entryId) });
    if (answer.ok) await changed();
    return answer;
  };
  if (unread.length + read.length === 0) return null;
  return (
    <section aria-labelledby="fit-reread">
      <h2 id="fit-reread">{words.yourNotes}</h2>
      {unread.length > 0 && (
        <Fold label={words.notReadSince} count={unread.length}>
          <Notes notes={unread} />
          <div class="acts">
            <Action does={looked}>{words.readThese}</Action>
          </div>
        </Fold>
      )}
      {unread.length === 0 && <p class="hint">{words.allRead}</p>}
      {read.length > 0 && (
        <Fold label={words.readBefore} count={read.length}>
          <Notes notes={read} />
        </Fold>
      )}
    </section>
  );
}

function Notes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <ul class="fit-notes">
      {notes.map((note) => (
        <li key={note.entryId}>
          <p class="soft">{note.day}</p>
          <p>{note.text}</p>
        </li>
      ))}
    </ul>
  );
}

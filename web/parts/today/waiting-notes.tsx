import { forget, tryAgain } from '../../state/bring-waiting.ts';
import { waitingNotes } from '../../state/waiting-notes.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Refused } from '../common/notices.tsx';

/** What was noted without a connection and is not taken in yet, and what was refused: that waits for the person. */
export function WaitingNotes() {
  if (waitingNotes.value.length === 0) return null;
  const words = page.around;
  const after = (work: () => Promise<void> | void) => async () => {
    await work();
    return undefined;
  };
  return (
    <section class="waiting-notes" aria-label={words.here}>
      <h2>{words.here}</h2>
      <ul class="plain">
        {waitingNotes.value.map((note) => (
          <li key={note.operationId}>
            <p>
              {note.label}
              {note.refusal === null && <span class="soft"> {words.waits}</span>}
            </p>
            {note.refusal !== null && (
              <>
                <Refused refusal={note.refusal} />
                <div class="acts">
                  <Action does={after(() => tryAgain(note.operationId))}>{words.tryAgain}</Action>
                  <Action quiet does={after(() => forget(note.operationId))}>
                    {words.letGo}
                  </Action>
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

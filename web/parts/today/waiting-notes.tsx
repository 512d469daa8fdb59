import { forget, tryAgain, waitingNotes } from '../../state/waiting-notes.ts';
import { Action } from '../common/action.tsx';
import { Refused } from '../common/notices.tsx';

/** What was noted without a connection and is not taken in yet, and what was refused: that waits for the person. */
export function WaitingNotes() {
  if (waitingNotes.value.length === 0) return null;
  return (
    <section class="waiting-notes" aria-label="Noted on this device">
      <h2>Noted on this device</h2>
      <ul class="plain">
        {waitingNotes.value.map((note) => (
          <li key={note.operationId}>
            <p>
              {note.label}
              {note.refusal === null && <span class="soft"> (waits for the connection)</span>}
            </p>
            {note.refusal !== null && (
              <>
                <Refused refusal={note.refusal} />
                <div class="acts">
                  <Action
                    does={async () => {
                      await tryAgain(note.operationId);
                      return undefined;
                    }}
                  >
                    Try again
                  </Action>
                  <Action
                    quiet
                    does={async () => {
                      forget(note.operationId);
                      return undefined;
                    }}
                  >
                    Let it go
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

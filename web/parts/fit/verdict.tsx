import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/client.ts';
import type { FitView } from '../../state/fit.ts';
import { changed } from '../../state/live.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';

/** What of it would change it is shown at first; the rest on request. */
const SHOWN_CHANGES = 3;

/** Where the scale stands, what would change it, and the decision, which is the person's own. */
export function VerdictPart({ fit }: { readonly fit: FitView }) {
  const { weighing } = fit;
  const weighed = fit.considerations.length > 0;
  return (
    <section class="verdict">
      <h2>Where the scale stands</h2>
      {weighed && <Balance balance={weighing.balance} />}
      <p class="lead">
        {weighed && <strong>{weighing.name}. </strong>}
        {weighing.text}
      </p>
      {weighing.changes.length > 0 && (
        <>
          <h3 class="small">What would change it</h3>
          <ul class="plain tight">
            {weighing.changes.slice(0, SHOWN_CHANGES).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          {weighing.changes.length > SHOWN_CHANGES && (
            <details>
              <summary>{weighing.changes.length - SHOWN_CHANGES} more</summary>
              <ul class="plain tight">
                {weighing.changes.slice(SHOWN_CHANGES).map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      {fit.live && <Decision fit={fit} />}
    </section>
  );
}

/** One beam for all: the mark stands to the right where more speaks for it. */
function Balance({ balance }: { readonly balance: number }) {
  return (
    <span class="beam whole" aria-hidden="true">
      <span class="stand" style={{ insetInlineStart: `${50 + balance * 50}%` }} />
    </span>
  );
}

const decided = {
  yes: 'You want it. The letters say so.',
  unsure: 'You are not sure. The letters are curious, and promise nothing.',
  no: 'You leave it.',
} as const;

function Decision({ fit }: { readonly fit: FitView }) {
  const { route } = useLocation();
  const decide = async (want: 'yes' | 'unsure' | 'no') => {
    const answer = await ask('want', { job: fit.id, want });
    if (!answer.ok) return answer;
    await changed();
    if (want !== 'no') {
      say(decided[want]);
      return answer;
    }
    const job = await ask('job', { job: fit.id });
    const withdraw = job.ok ? job.value.steps.find((step) => step.kind === 'withdraw') : undefined;
    route(withdraw === undefined ? `/job/${fit.id}` : `/letter/${withdraw.id}`);
    return answer;
  };
  return (
    <div class="decision">
      <h3>Do you want it?</h3>
      {fit.want !== null && (
        <p class="soft">{fit.decided ? decided[fit.want] : `${decided[fit.want]} You said so after the interview.`}</p>
      )}
      <p class="acts">
        <Action main={fit.weighing.verdict === 'want'} does={() => decide('yes')}>
          I want it
        </Action>
        <Action does={() => decide('unsure')}>I am not sure</Action>
        <Action does={() => decide('no')}>Leave it</Action>
      </p>
      <p class="soft">“Leave it” opens a gracious letter; nothing goes before you send it.</p>
    </div>
  );
}

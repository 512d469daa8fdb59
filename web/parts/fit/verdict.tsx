import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import type { FitView } from '../../state/fit.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { Fold } from '../ui/fold.tsx';
import { Beam } from './beam.tsx';
import './verdict.css';

const wants = ['yes', 'unsure', 'no'] as const;
type Want = (typeof wants)[number];

/** Where the scale stands once there is something on both sides, what would change it, and the decision, which is the candidate's own. */
export function VerdictPart({ fit }: { readonly fit: FitView }) {
  const words = page.fit;
  const { weighing } = fit;
  return (
    <section class="fit-verdict" aria-label={words.scale}>
      <div class="fit-says">
        {weighing.verdict !== null && <Beam balance={weighing.balance} named />}
        <p>
          <strong>{weighing.name}.</strong> {weighing.text}
        </p>
        {weighing.changes.length > 0 && (
          <Fold label={words.whatWouldChange} count={weighing.changes.length}>
            <ul>
              {weighing.changes.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
      {fit.live && <Decision fit={fit} />}
    </section>
  );
}

function Decision({ fit }: { readonly fit: FitView }) {
  const words = page.fit;
  const { route } = useLocation();
  const decide = async (want: Want) => {
    const operationId = newId('op');
    const answer = await ask('want', { job: fit.id, want }, { operationId });
    if (!answer.ok) return answer;
    sayUndo(words.decided[want], undoOf(operationId));
    await changed();
    if (want !== 'no') return answer;
    const job = await ask('job', { job: fit.id });
    const withdraw = job.ok ? job.value.steps.find((step) => step.kind === 'withdraw') : undefined;
    if (withdraw !== undefined) route(`/letter/${withdraw.id}`);
    return answer;
  };
  return (
    <div class="fit-decision">
      <h2>{words.doYouWantIt}</h2>
      <div class="acts">
        {wants.map((want) => (
          <span key={want} data-chosen={fit.want === want || undefined}>
            <Action icon={fit.want === want ? 'check' : undefined} does={() => decide(want)}>
              {words.wants[want]}
              {fit.want === want && <span class="unseen"> {words.isYourAnswer}</span>}
            </Action>
          </span>
        ))}
      </div>
      <p class="soft">
        {fit.want !== null && !fit.decided ? words.saidAfterInterview : words.noOpensALetter}{' '}
        <a href={`/compare?jobs=${fit.id}`}>{words.compareWithOthers}</a>
      </p>
    </div>
  );
}

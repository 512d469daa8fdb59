import { useLocation } from 'preact-iso/router';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import { Action } from '../common/action.tsx';
import { JoinCall } from '../job/join-call.tsx';

type Mark = Output<'today'>['onThisDay'][number];

/** Minutes that "I’ll be late" says; another number can be chosen where the words are read. */
const LATE_MINUTES = 15;

/** What is special of this very day: an interview with its hour and place, or the day that they named. */
export function ThisDay({ mark }: { readonly mark: Mark }) {
  const { interviewId } = mark;
  return (
    <li class="step this-day">
      <h3>{mark.text}</h3>
      <p class="soft">
        <a class="plain-link" href={`/job/${mark.jobId}`}>
          {mark.job}
        </a>
      </p>
      {mark.people.length > 0 && <p class="soft">With {mark.people.join(', ')}</p>}
      {mark.location !== null && mark.location !== mark.link && <p>{mark.location}</p>}
      <JoinCall link={mark.link} of={mark.job} />
      {mark.details !== null && (
        <details>
          <summary>
            What the invitation says<span class="unseen">: {mark.job}</span>
          </summary>
          <p class="words">
            <bdi>{mark.details}</bdi>
          </p>
        </details>
      )}
      {interviewId !== null && mark.goesAhead && <Interview interviewId={interviewId} />}
    </li>
  );
}

function Interview({ interviewId }: { readonly interviewId: string }) {
  const { route } = useLocation();
  const late = async () => {
    const answer = await ask('late', { interview: interviewId, minutes: LATE_MINUTES });
    if (answer.ok) {
      await changed();
      route(`/letter/${answer.value.stepId}`);
    }
    return answer;
  };
  return (
    <div class="acts">
      <a class="button" href={`/prepare/${interviewId}`}>
        Prepare
      </a>
      <Action quiet does={late}>
        I’ll be late
      </Action>
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/client.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../common/field.tsx';
import { CorrectInterview, Moved } from './correct-interview.tsx';
import { JoinCall } from './join-call.tsx';

type JobView = Output<'job'>;

/** The interviews of a job: what happened in those that are over, and words for being late for the next. */
export function Interviews({ job }: { readonly job: JobView }) {
  return (
    <section>
      <h2>Interviews</h2>
      {job.interviews.length === 0 && <p class="soft">None is noted.</p>}
      <ul class="plain">
        {job.interviews.map((each) => (
          <li key={each.id}>
            <p>
              {each.when}
              {each.round !== null && <span class="soft"> ({each.round})</span>}
            </p>
            {each.location !== null && each.location !== each.link && <p class="soft">{each.location}</p>}
            <JoinCall link={each.link} of={each.when} />
            {each.details !== null && (
              <details open={each.ahead}>
                <summary>
                  What the invitation says<span class="unseen"> {each.when}</span>
                </summary>
                <p class="words">
                  <bdi>{each.details}</bdi>
                </p>
              </details>
            )}
            {each.people.length > 0 && <p class="soft">{each.people.map((person) => person.name).join(', ')}</p>}
            {each.status === 'cancelled' && <p class="soft">Cancelled.</p>}
            {each.over && each.status !== 'cancelled' && (
              <p>
                <a href={`/happened/${each.id}`}>
                  {each.debriefed ? 'Add to what happened' : 'What happened?'}
                  <span class="unseen"> {each.when}</span>
                </a>
              </p>
            )}
            {each.ahead && <Late interview={each} />}
            {!each.debriefed && each.status !== 'cancelled' && <Moved interview={each} />}
            <CorrectInterview key={JSON.stringify(each)} interview={each} />
          </li>
        ))}
      </ul>
      <p>
        <a href={`/add/interview/${job.id}`}>Add an interview</a>
      </p>
    </section>
  );
}

/** One tap, and the words are ready. */
function Late({ interview }: { readonly interview: JobView['interviews'][number] }) {
  const minutes = useSignal('15');
  const { route } = useLocation();
  const say = async (late: boolean) => {
    const answer = await ask('late', {
      interview: interview.id,
      ...(late ? { minutes: Number(minutes.value) } : {}),
    });
    if (answer.ok) {
      await changed();
      route(`/letter/${answer.value.stepId}`);
    }
    return answer;
  };
  return (
    <details>
      <summary>
        I will be late, or cannot come<span class="unseen"> {interview.when}</span>
      </summary>
      <div class="row">
        <Field label="Minutes late" type="number" {...bound(minutes)} />
      </div>
      <div class="acts">
        <Action disabled={!(Number(minutes.value) > 0)} does={() => say(true)}>
          I will be late
        </Action>
        <Action quiet does={() => say(false)}>
          I have to move it
        </Action>
      </div>
    </details>
  );
}

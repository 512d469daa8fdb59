import { useSignal } from '@preact/signals';
import { useLocation, useRoute } from 'preact-iso/router';
import { newId } from '../api/client.ts';
import { Action } from '../parts/common/action.tsx';
import { Field } from '../parts/common/field.tsx';
import { JobChoice } from '../parts/common/job-choice.tsx';
import { sayUndo, undoOf } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { jobsAtHand } from '../state/at-hand.ts';
import { bound } from '../state/bound.ts';
import { keptHere } from '../state/kept-here.ts';
import { changed } from '../state/live.ts';
import { now } from '../state/moments.ts';
import { useLoad } from '../state/use-load.ts';
import { noteOrKeep, sayKept } from '../state/waiting-notes.ts';

/** The card for the call in which the candidate is told no: three sentences, a kind end, and one tap. It needs no connection. */
export function No() {
  const { query } = useRoute();
  const { route } = useLocation();
  const { value: page } = useLoad('jobs', { live: 'yes', limit: 200 });
  const jobs = page?.jobs ?? jobsAtHand();
  const job = useSignal(query.job ?? '');
  const typed = keptHere<string>('no');
  const text = useSignal(typed.read() ?? '');
  const advice = useSignal('');
  const chosen = job.value !== '' ? job.value : jobs.length === 1 ? (jobs[0]?.id ?? '') : '';
  const note = async () => {
    const title = jobs.find((each) => each.id === chosen)?.title ?? 'a job';
    const operationId = newId('op');
    const answer = await noteOrKeep(
      'called',
      {
        outcome: 'talked',
        direction: 'in',
        jobs: [chosen],
        ...(query.who ? { people: [query.who] } : {}),
        meaning: 'rejection',
        at: now(),
        ...(text.value.trim() === '' ? {} : { text: text.value.trim() }),
        ...(advice.value.trim() === '' ? {} : { advice: advice.value.trim() }),
      },
      `They told you no: ${title}`,
      operationId,
    );
    if (answer === 'kept') {
      typed.forget();
      sayKept(operationId);
      route('/');
      return undefined;
    }
    if (answer.ok) {
      typed.forget();
      sayUndo(answer.value.said, undoOf(operationId));
      await changed();
      route(`/next/${chosen}`);
    }
    return answer;
  };
  return (
    <Screen title="They are telling you no" above="Say this, then hang up kindly">
      <ol class="say points">
        <li>“Thank you for telling me yourself.”</li>
        <li>“I had hoped for another answer, and I respect the decision.”</li>
        <li>“I enjoyed meeting you. If something else comes up, I would be glad to hear from you.”</li>
      </ol>
      <p class="then">
        If they sound as if they had a minute, once: “Is there one thing that I could do better?” Listen, do not answer
        back, and thank them. Then: “Thank you, and goodbye.”
      </p>
      <h2>When you have hung up</h2>
      <div class="note">
        {jobs.length !== 1 && !query.job && (
          <JobChoice
            id="no-job"
            label="Which job was it?"
            jobs={jobs}
            value={job.value}
            onChange={(value) => {
              job.value = value;
            }}
          />
        )}
        <div class="acts">
          <Action main disabled={chosen === ''} does={note}>
            It was a no
          </Action>
        </div>
        <details>
          <summary>With what they said</summary>
          <Field
            label="What they said"
            lines={3}
            value={text.value}
            onInput={(value) => {
              text.value = value;
              typed.write(value);
            }}
          />
          <Field
            label="What they advised you"
            hint="It stands in your notes for the next interview."
            lines={2}
            {...bound(advice)}
          />
        </details>
      </div>
    </Screen>
  );
}

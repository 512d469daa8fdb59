import { useSignal } from '@preact/signals';
import { bound } from '../../state/bound.ts';
import { choose } from '../../state/step-choices.ts';
import { page } from '../../state/words.ts';
import { Field } from '../ui/field.tsx';
import { Action } from './action.tsx';
import type { AboutStep } from './step.ts';

/** What is seldom wanted of something to do: the other reasons for its day, its jobs, and a day that the candidate names. */
export function StepMore({ step, inJob }: AboutStep) {
  const [, ...others] = step.reasons;
  const words = page.today;
  const day = useSignal('');
  return (
    <div class="step-more">
      {others.map((each) => (
        <p key={each.text}>{each.text}</p>
      ))}
      {step.notEarlier !== null && (
        <p>
          <b>{words.notEarlier}</b> {step.notEarlier}
        </p>
      )}
      {!inJob && (
        <ul>
          {step.jobs.map((job, index) => (
            <li key={step.jobIds[index]}>
              <a href={`/job/${step.jobIds[index]}`}>{job}</a>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <Field label={words.ownDay} type="date" {...bound(day)} />
        <Action quiet disabled={day.value === ''} does={() => choose(step, 'keep', day.value)}>
          {page.common.save}
        </Action>
      </div>
    </div>
  );
}

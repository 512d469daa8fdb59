import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask, newId } from '../../api/client.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { Action } from './action.tsx';
import { Field } from './field.tsx';
import { sayUndo, undoOf } from './notices.tsx';

export type Step = Output<'today'>['doNow'][number];

/** Where a step is done, and what its button says. */
function doing(step: Step): { href: string; label: string } {
  const job = step.jobIds[0] ?? '';
  const { doneAt } = step;
  switch (doneAt) {
    case 'debrief':
      return { href: `/happened/${step.interviewId ?? ''}`, label: 'Write it down' };
    case 'fit':
      return { href: `/fit/${job}`, label: 'Weigh it' };
    case 'offer':
      return { href: '/', label: 'Answer it on Today' };
    case 'brief':
      return { href: `/prepare/${step.interviewId ?? job}`, label: 'Prepare' };
    case 'letter':
      return { href: `/letter/${step.id}`, label: labelOf(step.channel) };
    default:
      return doneAt satisfies never;
  }
}

function labelOf(channel: string | null): string {
  if (channel === 'phone' || channel === 'voicemail') return 'See what to say';
  return channel === 'text' ? 'Read the message' : 'Read the letter';
}

interface StepItemProps {
  readonly step: Step;
  /** The one that comes first has the one filled button of the screen. */
  readonly first?: boolean;
  /** Where the job stands above already, it is not said again. */
  readonly inJob?: boolean;
}

/** One thing to do: with whom, about what, why, by when, and one button. */
export function StepItem({ step, first = false, inJob = false }: StepItemProps) {
  const { href, label } = doing(step);
  const [reason, ...others] = step.reasons;
  return (
    <li class="step">
      <h3>{step.title}</h3>
      {!inJob && (
        <p class="soft">
          {step.jobs.map((job, index) => (
            <a key={step.jobIds[index]} class="plain-link" href={`/job/${step.jobIds[index]}`}>
              {job}
            </a>
          ))}
        </p>
      )}
      {reason !== undefined && <p>{reason.text}</p>}
      {step.best !== null && <p class="best">{step.best}</p>}
      <p class="acts">
        <a class={first ? 'button main' : 'button'} href={href} onClick={() => looked(step)}>
          {label}
          <span class="unseen"> {step.title}</span>
        </a>
      </p>
      <details>
        <summary>
          Not now, or why then?<span class="unseen"> {step.title}</span>
        </summary>
        {others.map((each) => (
          <p key={each.text} class="soft">
            {each.text}
          </p>
        ))}
        {step.notEarlier !== null && (
          <p class="soft">
            <b>Why not earlier?</b> {step.notEarlier}
          </p>
        )}
        <NotNow step={step} />
      </details>
    </li>
  );
}

/** One look is enough: "Do I want it?" waits under the job from then on, and not on the day's list (PL5). */
function looked(step: Step): void {
  if (step.doneAt === 'fit') void ask('skip', { step: step.id, reason: 'You have looked at it.' }).then(changed);
}

/** Later, on a day that the candidate names, or not at all. */
function NotNow({ step }: { readonly step: Step }) {
  const day = useSignal('');
  const did = async (name: 'later' | 'skip' | 'keep', text: string) => {
    const input = name === 'keep' ? { step: step.id, on: day.value } : { step: step.id };
    const operationId = newId('op');
    const answer = await ask(name, input, { operationId });
    if (answer.ok) {
      const warning = answer.value.warnings[0];
      sayUndo(warning === undefined ? text : `${text} ${warning.text}`, undoOf(operationId));
      await changed();
    }
    return answer;
  };
  return (
    <div class="not-now">
      <Action
        quiet
        label={`Next working day: ${step.title}`}
        does={() => did('later', `Put off until the next working day: ${step.title}`)}
      >
        Next working day
      </Action>
      <Action quiet label={`Leave it out: ${step.title}`} does={() => did('skip', `Left out: ${step.title}`)}>
        Leave it out
      </Action>
      <div class="row">
        <Field label="Keep a day of your own" type="date" {...bound(day)} />
        <Action quiet disabled={day.value === ''} does={() => did('keep', `Your day is noted: ${step.title}`)}>
          Keep it
        </Action>
      </div>
    </div>
  );
}

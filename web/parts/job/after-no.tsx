import type { Output } from '../../../src/contract/registry.ts';
import { isToDo } from '../../state/next-step.ts';
import { StepItem } from '../common/step-item.tsx';
import { Vent } from '../common/vent.tsx';

/** After a no: what it means, what it does not, and the one thing that is still worth doing. */
export function AfterNo({ job }: { readonly job: Output<'job'> }) {
  const thanks = job.steps.filter(
    (step) => step.kind === 'gracious-thanks' && (isToDo(step) || step.state === 'waiting'),
  );
  return (
    <div class="after-no">
      <p class="lead">
        They decided for somebody else. That hurts, and it says little about you: one place was there, and often it
        turns on things that nobody told you.
      </p>
      <p>
        You need not do anything now. The questions to them have ended, and the letters that were prepared are put away.
        {thanks.length > 0 &&
          ' One short letter of thanks is worth it, later today or tomorrow: agencies note how people leave, and call again.'}
      </p>
      {thanks.length > 0 && (
        <ul class="steps">
          {thanks.map((step) => (
            <StepItem key={step.id} step={step} open inJob />
          ))}
        </ul>
      )}
      <Vent />
    </div>
  );
}

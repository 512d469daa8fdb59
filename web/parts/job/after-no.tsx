import type { Output } from '../../../src/contract/registry.ts';
import { isToDo } from '../../state/next-step.ts';
import { page } from '../../state/words.ts';
import { StepItem } from '../common/step-item.tsx';
import { Vent } from '../common/vent.tsx';
import { Rows } from '../ui/row.tsx';

/** After a no: what it means, what it does not, and the one thing that is still worth doing. */
export function AfterNo({ job }: { readonly job: Output<'job'> }) {
  const words = page.job.afterNo;
  const thanks = job.steps.filter(
    (step) => step.kind === 'gracious-thanks' && (isToDo(step) || step.state === 'waiting'),
  );
  return (
    <div class="after-no">
      <p class="lead">{words.lead}</p>
      <p>
        {words.nothing} {thanks.length > 0 && words.thanks}
      </p>
      {thanks.length > 0 && (
        <Rows>
          {thanks.map((step, index) => (
            <StepItem key={step.id} step={step} first={index === 0} inJob />
          ))}
        </Rows>
      )}
      <Vent />
    </div>
  );
}

import type { Output } from '../../../src/contract/registry.ts';
import { isToDo } from '../../state/next-step.ts';
import { shortDay } from '../../state/short-days.ts';
import { stepPath } from '../../state/step-path.ts';
import { page } from '../../state/words.ts';
import { Chip } from '../ui/chip.tsx';
import { Row, Rows } from '../ui/row.tsx';

type Step = Output<'person'>['steps'][number];

/** What is to do with somebody, now and later; each leads to where it is done. */
export function StepsWith({ steps }: { readonly steps: readonly Step[] }) {
  const words = page.person;
  return (
    <section>
      <h2>{words.next}</h2>
      {steps.length === 0 && <p class="soft">{words.nothingNext}</p>}
      {steps.length > 0 && (
        <Rows label={words.next}>
          {steps.map((step) => (
            <Row
              key={step.id}
              title={step.title}
              meta={step.jobs.join(', ')}
              href={stepPath(step)}
              end={<Due step={step} />}
            />
          ))}
        </Rows>
      )}
    </section>
  );
}

function Due({ step }: { readonly step: Step }) {
  if (!isToDo(step)) return <Chip>{shortDay(step.sendFrom)}</Chip>;
  if (step.due === null) return null;
  return <Chip tone={step.due.over ? 'waiting' : step.due.days <= 0 ? 'urgent' : 'plain'}>{step.due.word}</Chip>;
}

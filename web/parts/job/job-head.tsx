import type { Output } from '../../../src/contract/registry.ts';
import { isToDo } from '../../state/next-step.ts';
import { page } from '../../state/words.ts';
import { Chip } from '../ui/chip.tsx';
import { DueChip } from '../ui/due-chip.tsx';
import { Facts } from '../ui/facts.tsx';
import './job-head.css';
import { StageMarks } from './stage-marks.tsx';

type JobView = Output<'job'>;

/** In one or two lines, how far a job has come and what comes next: the same on each of its tabs. */
export function JobHead({ job }: { readonly job: JobView }) {
  const words = page.job.head;
  // The day by which an offer is to be answered stands beside it, and is that step.
  const next = job.live ? job.steps.find((step) => isToDo(step) && step.doneAt !== 'offer') : undefined;
  const facts = [
    next === undefined ? null : { name: words.next, value: <Next step={next} /> },
    job.offer === null
      ? job.promised === null || !job.live
        ? null
        : { name: words.theyAnswer, value: job.promised.day }
      : job.offer.text === null
        ? null
        : { name: words.answerBy, value: <strong>{job.offer.text}</strong> },
    job.told.pay === null ? null : { name: words.pay, value: job.told.pay },
    job.told.place === null ? null : { name: words.place, value: placeOf(job) },
  ].filter((each) => each !== null);
  return (
    <>
      <p class="job-head-stage">
        <StageMarks reached={job.reached} />
        {job.live ? <span>{job.stage}</span> : <Chip>{job.state}</Chip>}
        {job.agency !== null && job.employer !== null && (
          <span class="soft">
            <bdi>{page.job.through(job.agency)}</bdi>
          </span>
        )}
      </p>
      {facts.length > 0 && <Facts facts={facts} />}
    </>
  );
}

function Next({ step }: { readonly step: JobView['steps'][number] }) {
  return (
    <>
      <a class="job-next" href={`/step/${step.id}`}>
        <bdi>{step.title}</bdi>
      </a>{' '}
      {step.due !== null && <DueChip due={step.due} />}
    </>
  );
}

function placeOf({ told }: JobView): string {
  return [told.place, told.office].filter((each) => each !== null).join(', ');
}

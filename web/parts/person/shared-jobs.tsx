import type { Output } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';
import { Row, Rows } from '../ui/row.tsx';
import './page.css';

interface SharedJobsProps {
  readonly title: string;
  readonly none: string;
  readonly jobs: Output<'person'>['jobs'];
}

/** The jobs that are shared with a person or a firm; those that run stand first. */
export function SharedJobs({ title, none, jobs }: SharedJobsProps) {
  const sorted = jobs.toSorted((one, other) => Number(other.live) - Number(one.live));
  return (
    <section>
      <h2>{title}</h2>
      {jobs.length === 0 && <p class="soft">{none}</p>}
      {jobs.length > 0 && (
        <Rows label={title}>
          {sorted.map((job) => (
            <Row
              key={job.id}
              href={`/job/${job.id}`}
              title={<bdi>{job.live ? job.title : page.person.ended(job.title, job.state)}</bdi>}
            />
          ))}
        </Rows>
      )}
    </section>
  );
}

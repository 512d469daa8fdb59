import { useRoute } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import { StepItem } from '../parts/common/step-item.tsx';
import { AfterNo } from '../parts/job/after-no.tsx';
import { Agreed } from '../parts/job/agreed.tsx';
import { Ahead } from '../parts/job/ahead.tsx';
import { Interviews } from '../parts/job/interviews.tsx';
import { JobDetails } from '../parts/job/job-details.tsx';
import { JobFrame } from '../parts/job/job-frame.tsx';
import { JobPeople } from '../parts/job/job-people.tsx';
import { OwnNotes } from '../parts/job/own-notes.tsx';
import { Waiting } from '../parts/job/waiting.tsx';
import { Fold } from '../parts/ui/fold.tsx';
import { Rows } from '../parts/ui/row.tsx';
import { isToDo } from '../state/next-step.ts';
import { page } from '../state/words.ts';

type JobView = Output<'job'>;

/** One job: what is to do and what is waited for, the days ahead, its people, what is known of it, and the candidate's own notes. */
export function Job() {
  const { params } = useRoute();
  const id = params.id ?? '';
  return (
    <JobFrame key={id} id={id} tab="overview">
      {(job) => <Overview job={job} />}
    </JobFrame>
  );
}

function Overview({ job }: { readonly job: JobView }) {
  return (
    <div class="columns job-parts">
      <div>
        {job.standing === 'rejected' && <AfterNo job={job} />}
        <Now job={job} />
        {job.live && <DaysAhead job={job} />}
        <OwnNotes job={job} />
      </div>
      <div>
        <Interviews job={job} />
        <JobPeople job={job} />
        <Agreed job={job} />
        <JobDetails job={job} />
        {job.live && job.offer === null && <Waiting job={job.id} />}
      </div>
    </div>
  );
}

/** What is to do now, and what is waited for with its reason. */
function Now({ job }: { readonly job: JobView }) {
  const words = page.job;
  const thanksAbove = job.standing === 'rejected';
  const now = job.steps.filter((step) => isToDo(step) && !(thanksAbove && step.kind === 'gracious-thanks'));
  if (now.length === 0 && job.waits.length === 0) return job.live ? <p class="lead">{words.allDone}</p> : null;
  return (
    <section>
      {now.length > 0 && (
        <>
          <h2>{words.now}</h2>
          <Rows>
            {now.map((step, index) => (
              <StepItem key={step.id} step={step} first={index === 0} inJob />
            ))}
          </Rows>
        </>
      )}
      {job.waits.map((wait) => (
        <div key={wait.until}>
          <p class="lead">{wait.sentence}</p>
          {wait.notEarlier !== null && (
            <Fold label={words.whyNotEarlier}>
              <p>{wait.notEarlier}</p>
            </Fold>
          )}
        </div>
      ))}
    </section>
  );
}

/** The plan as a picture; what comes later can be opened, to be done, moved or skipped. */
function DaysAhead({ job }: { readonly job: JobView }) {
  const words = page.job;
  const later = job.steps.filter((step) => step.state === 'waiting' || step.state === 'put off');
  // Days on which nothing is planned or named are no picture.
  if (later.length + job.ahead.windows.length + job.ahead.marks.length === 0) return null;
  return (
    <section>
      <h2>{words.ahead}</h2>
      <Ahead ahead={job.ahead} said={job.waits.map((wait) => wait.sentence)} />
      {later.length > 0 && (
        <Fold label={words.later} count={later.length}>
          <Rows>
            {later.map((step) => (
              <StepItem key={step.id} step={step} inJob />
            ))}
          </Rows>
        </Fold>
      )}
    </section>
  );
}

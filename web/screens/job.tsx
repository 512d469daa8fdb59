import { useRoute } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import { StepItem } from '../parts/common/step-item.tsx';
import { AfterNo } from '../parts/job/after-no.tsx';
import { Ahead } from '../parts/job/ahead.tsx';
import { CorrectPromise } from '../parts/job/correct-promise.tsx';
import { Interviews } from '../parts/job/interviews.tsx';
import { JobFacts } from '../parts/job/job-facts.tsx';
import { JobFrame } from '../parts/job/job-frame.tsx';
import { Waiting } from '../parts/job/waiting.tsx';
import { Firms, People } from '../parts/people/people.tsx';
import { isToDo } from '../state/next-step.ts';

type JobView = Output<'job'>;

/** One job: what is to do, the days ahead, the people, and its story. */
export function Job() {
  const { params } = useRoute();
  const id = params.id ?? '';
  return (
    <JobFrame id={id} tab="overview">
      {(job) => <Overview job={job} />}
    </JobFrame>
  );
}

function Overview({ job }: { readonly job: JobView }) {
  const turnedDown = job.standing === 'rejected';
  const now = job.steps.filter((step) => isToDo(step) && !(turnedDown && step.kind === 'gracious-thanks'));
  const later = job.steps.filter((step) => step.state === 'waiting' || step.state === 'put off');
  return (
    <>
      {job.live && (
        <p class="acts">
          <a class="button quiet" href={`/answer/${job.id}`}>
            They wrote or called
          </a>
        </p>
      )}
      <div class="columns">
        <div>
          {job.standing === 'rejected' && <AfterNo job={job} />}
          {job.waits.map((wait) => (
            <div key={wait.until}>
              <p class="lead">{wait.sentence}</p>
              {wait.notEarlier !== null && (
                <details>
                  <summary>Why not earlier?</summary>
                  <p>{wait.notEarlier}</p>
                </details>
              )}
            </div>
          ))}
          {now.length > 0 && (
            <section>
              <h2>To do</h2>
              <ul class="steps">
                {now.map((step, index) => (
                  <StepItem key={step.id} step={step} first={index === 0} inJob />
                ))}
              </ul>
            </section>
          )}
          {job.live && (
            <section>
              <h2>The plan ahead</h2>
              <Ahead ahead={job.ahead} />
              {later.length > 0 && (
                <ul class="steps">
                  {later.map((step) => (
                    <StepItem key={step.id} step={step} inJob />
                  ))}
                </ul>
              )}
            </section>
          )}
          {job.live && job.standing !== 'offer' && <Waiting job={job.id} />}
        </div>
        <div>
          <Interviews job={job} />
          <People job={job} />
          <Firms job={job} />
          <Noted job={job} />
          <JobFacts job={job} />
        </div>
      </div>
    </>
  );
}

/** What stands in the notes besides: what was named, forgotten, promised. */
function Noted({ job }: { readonly job: JobView }) {
  const wants = {
    yes: 'You want it.',
    unsure: 'You are not sure whether you want it.',
    no: 'You do not want it.',
  } as const;
  if (job.promised === null && job.forgot.length === 0 && job.iPromised.length === 0 && job.want === null) return null;
  return (
    <section>
      <h2>Your notes</h2>
      <ul class="plain">
        {job.want !== null && <li>{wants[job.want]}</li>}
        {job.promised !== null && (
          <li>
            They promised {job.promised.day}
            {job.promised.words !== '' && <>: “{job.promised.words}”</>}
            <CorrectPromise
              key={JSON.stringify(job.promised)}
              job={job}
              whose="theirs"
              promise={{ id: job.promised.id, text: job.promised.words, on: job.promised.by, to: null }}
            />
          </li>
        )}
        {job.forgot.map((text) => (
          <li key={text}>You forgot to say: {text}</li>
        ))}
        {job.iPromised.map((each) => (
          <li key={each.id}>
            You promised{each.to !== null && <> {each.to}</>}: {each.text}
            {each.by !== null && <>, by {each.by}</>}
            <CorrectPromise key={JSON.stringify(each)} job={job} whose="mine" promise={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

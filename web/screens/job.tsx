import { useRoute } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import { ask, newId } from '../api/client.ts';
import { Action } from '../parts/common/action.tsx';
import { Refused, sayUndo, undoOf } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { StepItem } from '../parts/common/step-item.tsx';
import { AfterNo } from '../parts/job/after-no.tsx';
import { Ahead } from '../parts/job/ahead.tsx';
import { CorrectContact } from '../parts/job/correct-contact.tsx';
import { CorrectPromise } from '../parts/job/correct-promise.tsx';
import { Interviews } from '../parts/job/interviews.tsx';
import { JobFacts } from '../parts/job/job-facts.tsx';
import { Waiting } from '../parts/job/waiting.tsx';
import { Firms, People } from '../parts/people/people.tsx';
import { changed } from '../state/live.ts';
import { isToDo } from '../state/next-step.ts';
import { useLoad } from '../state/use-load.ts';

type JobView = Output<'job'>;

/** One job: what is to do, the days ahead, the people, and its story. */
export function Job() {
  const { params } = useRoute();
  const id = params.id ?? '';
  const { value: job, refusal } = useLoad('job', { job: id });
  if (job === null)
    return (
      <Screen title="A job" busy={refusal === null}>
        <Refused refusal={refusal} />
        {refusal?.kind === 'not-found' && <a href="/jobs">All jobs</a>}
      </Screen>
    );
  const turnedDown = job.state === 'turned down';
  const now = job.steps.filter((step) => isToDo(step) && !(turnedDown && step.kind === 'gracious-thanks'));
  const later = job.steps.filter((step) => step.state === 'waiting' || step.state === 'put off');
  return (
    <Screen title={job.title} above={aboveOf(job)} width="whole">
      {job.live && (
        <p class="acts">
          <a class="button quiet" href={`/answer/${job.id}`}>
            They wrote or called
          </a>
          <a class="button quiet" href={`/fit/${job.id}`}>
            Do I want it?
          </a>
          <a class="button quiet" href={`/asked/${job.id}`}>
            What they ask for
          </a>
          <a class="button quiet" href={`/prepare/${job.id}`}>
            Prepare
          </a>
        </p>
      )}
      <div class="columns">
        <div>
          {job.state === 'turned down' && <AfterNo job={job} />}
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
          {job.live && job.state !== 'offer' && <Waiting job={job.id} />}
          <Story job={job} />
        </div>
        <div>
          <Interviews job={job} />
          <People job={job} />
          <Firms job={job} />
          <Noted job={job} />
          <JobFacts job={job} />
        </div>
      </div>
    </Screen>
  );
}

function aboveOf(job: JobView): string {
  const through = job.agency !== null && job.employer !== null ? `Through ${job.agency}` : null;
  return [job.state === 'running' ? null : job.state, through].filter((each) => each !== null).join(' · ') || 'Job';
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

function Story({ job }: { readonly job: JobView }) {
  const latest = job.story.toReversed();
  const takeBack = async (line: JobView['story'][number]) => {
    const operationId = newId('op');
    const answer = await ask('undo', { entry: line.entryId }, { operationId });
    if (answer.ok) {
      sayUndo(`Taken back: ${line.text}`, undoOf(operationId));
      await changed();
    }
    return answer;
  };
  return (
    <section>
      <h2>Your story</h2>
      <ol class="story">
        {latest.map((line, index) => (
          <li key={line.entryId}>
            <p class="soft">
              {line.day === latest[index - 1]?.day ? line.time : `${line.day}, ${line.time}`}
              {line.noted !== null && <small> ({line.noted})</small>}
            </p>
            <div>
              <p>
                {line.takenBack ? (
                  <>
                    <s>{line.text}</s> <span class="soft">(taken back)</span>
                  </>
                ) : (
                  line.text
                )}
              </p>
              {line.words !== null && (
                <details>
                  <summary>
                    The words
                    <span class="unseen">
                      {' '}
                      of {line.day}, {line.time}
                    </span>
                  </summary>
                  <p class="words">{line.words}</p>
                  {line.from.map((each) => (
                    <p key={each.said} class="soft">
                      “{each.said}” from your note: {each.notes.map((note) => `“${note}”`).join(', ')}
                    </p>
                  ))}
                </details>
              )}
              {job.contacts
                .filter((each) => each.entryId === line.entryId)
                .map((each) => (
                  <CorrectContact key={JSON.stringify(each)} job={job} contact={each} line={line.text} />
                ))}
              {line.mayTakeBack && (
                <details>
                  <summary>
                    {line.kind === 'entry-retracted' ? 'Put it back?' : 'Not so?'}
                    <span class="unseen"> {line.text}</span>
                  </summary>
                  <Action quiet label={`Take this back: ${line.text}`} does={() => takeBack(line)}>
                    Take this back
                  </Action>
                </details>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

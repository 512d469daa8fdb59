import { useSignal } from '@preact/signals';
import { useRoute } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import { ask } from '../api/client.ts';
import { Action } from '../parts/action.tsx';
import { Ahead } from '../parts/ahead.tsx';
import { Field } from '../parts/field.tsx';
import { JobFacts } from '../parts/job-facts.tsx';
import { Refused, say } from '../parts/notices.tsx';
import { Screen } from '../parts/screen.tsx';
import { StepItem } from '../parts/step-item.tsx';
import { bound } from '../state/bound.ts';
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
        {refusal?.code === 'not-found' && <a href="/jobs">All jobs</a>}
      </Screen>
    );
  const now = job.steps.filter(isToDo);
  const later = job.steps.filter((step) => step.state === 'waiting' || step.state === 'put off');
  return (
    <Screen title={job.title} above={aboveOf(job)} wide>
      {job.live && (
        <p class="acts">
          <a class="button quiet" href={`/answer/${job.id}`}>
            They wrote or called
          </a>
        </p>
      )}
      <div class="columns">
        <div>
          {job.waits.map((wait) => (
            <p key={wait.until} class="lead">
              {wait.sentence}
            </p>
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
          <Story job={job} />
        </div>
        <div>
          <Interviews job={job} />
          <People job={job} />
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

function Interviews({ job }: { readonly job: JobView }) {
  return (
    <section>
      <h2>Interviews</h2>
      {job.interviews.length === 0 && <p class="soft">None is noted.</p>}
      <ul class="plain">
        {job.interviews.map((each) => (
          <li key={each.id}>
            <p>
              {each.when}
              {each.round !== null && <span class="soft"> ({each.round})</span>}
            </p>
            {each.location !== null && <p class="soft">{each.location}</p>}
            {each.people.length > 0 && <p class="soft">{each.people.map((person) => person.name).join(', ')}</p>}
            {each.status === 'cancelled' && <p class="soft">Cancelled.</p>}
            {each.over && each.status !== 'cancelled' && (
              <p>
                <a href={`/happened/${each.id}`}>
                  {each.debriefed ? 'Add to what happened' : 'What happened?'}
                  <span class="unseen"> {each.when}</span>
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function People({ job }: { readonly job: JobView }) {
  return (
    <section>
      <h2>People</h2>
      {job.people.length === 0 && <p class="soft">Nobody is noted yet.</p>}
      <ul class="plain">
        {job.people.map((person) => (
          <li key={person.id}>
            <p>
              <bdi>{person.name}</bdi>
              {person.firm !== null && <span class="soft">, {person.firm}</span>}
              {job.contact?.id === person.id && <span class="soft">, whom you ask how things stand</span>}
            </p>
            <p class="soft">
              {[person.email, person.phone].filter((each) => each !== undefined).join(', ') || 'No address yet.'}
            </p>
            {person.said.map((text) => (
              <p key={text} class="noted">
                {text}
              </p>
            ))}
            <Reach person={person} job={job} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reach({ person, job }: { readonly person: JobView['people'][number]; readonly job: JobView }) {
  const email = useSignal(person.email ?? '');
  const phone = useSignal(person.phone ?? '');
  const keep = async () => {
    const answer = await ask('add-person', {
      person: person.id,
      ...(email.value.trim() === '' ? {} : { email: email.value.trim() }),
      ...(phone.value.trim() === '' ? {} : { phone: phone.value.trim() }),
    });
    if (answer.ok) {
      say('Noted.');
      await changed();
    }
    return answer;
  };
  const ofJob = async () => {
    const answer = await ask('change-job', { job: job.id, contact: person.id });
    if (answer.ok) await changed();
    return answer;
  };
  return (
    <details>
      <summary>
        Change<span class="unseen"> what is known of {person.name}</span>
      </summary>
      <Field label={`E-mail of ${person.name}`} type="email" {...bound(email)} />
      <Field label={`Number of ${person.name}`} type="tel" {...bound(phone)} />
      <div class="acts">
        <Action does={keep}>Note it</Action>
        {job.contact?.id !== person.id && (
          <Action quiet does={ofJob}>
            Ask {person.name} how things stand
          </Action>
        )}
      </div>
    </details>
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
          </li>
        )}
        {job.forgot.map((text) => (
          <li key={text}>You forgot to say: {text}</li>
        ))}
        {job.iPromised.map((each) => (
          <li key={each.text}>
            You promised: {each.text}
            {each.by !== null && <>, by {each.by}</>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Story({ job }: { readonly job: JobView }) {
  const latest = job.story.toReversed();
  const takeBack = async (entry: string) => {
    const answer = await ask('retract', { entry });
    if (answer.ok) {
      say('Taken back. It stays readable, and counts no more.');
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
            <p class="soft">{line.day === latest[index - 1]?.day ? line.time : `${line.day}, ${line.time}`}</p>
            <div>
              <p>{line.text}</p>
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
                </details>
              )}
              {line.kind === 'interaction-logged' && (
                <details>
                  <summary>
                    Not so?<span class="unseen"> {line.text}</span>
                  </summary>
                  <Action quiet does={() => takeBack(line.entryId)}>
                    Take this note back
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

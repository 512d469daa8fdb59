import { useRoute } from 'preact-iso/router';
import { ask } from '../api/client.ts';
import { Action } from '../parts/common/action.tsx';
import { Refused, say } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { StepItem } from '../parts/common/step-item.tsx';
import { AfterNo } from '../parts/job/after-no.tsx';
import { lettersToDo } from '../state/next-step.ts';
import { saveFile } from '../state/save-file.ts';
import { useLoad } from '../state/use-load.ts';

/** When the letters are done: what comes next and when, and only now what the candidate may want besides. */
export function Next() {
  const { params } = useRoute();
  const id = params.job ?? '';
  const { value: job, refusal } = useLoad('job', { job: id });
  const { value: mailbox } = useLoad('mail', {});
  if (job === null)
    return (
      <Screen title="One moment" busy={refusal === null}>
        <Refused refusal={refusal} />
      </Screen>
    );
  if (job.state === 'turned down')
    return (
      <Screen title="It is noted." above={job.title}>
        <AfterNo job={job} />
        <p>
          <a href="/">Go to Today</a>
        </p>
      </Screen>
    );
  const left = lettersToDo(job.steps);
  const [wait] = job.waits;
  const ahead = job.steps.filter((step) => step.state === 'waiting' || step.state === 'put off');
  const sentence =
    left.length > 0
      ? 'Some things are still to do.'
      : (wait?.sentence ??
        (ahead[0] === undefined ? 'That is all for now.' : `Next: ${ahead[0].title}. ${ahead[0].best ?? ''}`));
  return (
    <Screen title={sentence} above={job.title}>
      {job.people.length === 0 && job.interviews.some((each) => each.debriefed) && (
        <p>
          No letter was written, because nobody is named.{' '}
          <a href={`/happened/${job.interviews.find((each) => each.debriefed)?.id}`}>Write down who was there</a>; a
          first name is enough.
        </p>
      )}
      {left.length > 0 ? (
        <section>
          <h2>To do</h2>
          <ul class="steps">
            {left.map((step) => (
              <StepItem key={step.id} step={step} open inJob />
            ))}
          </ul>
        </section>
      ) : (
        <>
          {wait !== undefined && ahead[0] !== undefined && (
            <p class="lead">
              Then: {ahead[0].title}. {ahead[0].best}
            </p>
          )}
          <h2>If you like</h2>
          <div class="acts">
            <Action
              does={async () => {
                const answer = await ask('reminder', { job: id });
                if (answer.ok) {
                  saveFile('reminder.ics', answer.value.ics, 'text/calendar');
                  say(`The reminder is for ${answer.value.when}. It names nobody.`);
                }
                return answer;
              }}
            >
              Remind me
            </Action>
            <Action
              does={async () => {
                const answer = await ask('export', {});
                if (answer.ok) saveFile('persevere-backup.jsonl', answer.value.archive, 'application/x-ndjson');
                return answer;
              }}
            >
              Keep a copy
            </Action>
            {mailbox?.connected === false && (
              <a class="button" href="/settings#mailbox">
                Connect a mailbox, another day
              </a>
            )}
          </div>
        </>
      )}
      <p>
        <a href="/">Go to Today</a>
      </p>
    </Screen>
  );
}

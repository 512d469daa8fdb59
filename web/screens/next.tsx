import { useRoute } from 'preact-iso/router';
import { ask } from '../api/ask.ts';
import { Action } from '../parts/common/action.tsx';
import { Refused, say } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { StepItem } from '../parts/common/step-item.tsx';
import { AfterNo } from '../parts/job/after-no.tsx';
import { Button } from '../parts/ui/button.tsx';
import { can } from '../state/abilities.ts';
import { inOrder, lettersToDo } from '../state/next-step.ts';
import { saveFile } from '../state/save-file.ts';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

/** When the letters are done: what comes next and when, and only now what the candidate may want besides. */
export function Next() {
  const { params } = useRoute();
  const id = params.job ?? '';
  const { value: job, refusal } = useLoad('job', { job: id });
  const words = page.heard.next;
  if (job === null)
    return (
      <Screen title={page.common.oneMoment} busy={refusal === null}>
        <Refused refusal={refusal} />
      </Screen>
    );
  if (job.standing === 'rejected')
    return (
      <Screen title={words.sorry} above={job.title}>
        <AfterNo job={job} />
        <ToToday main />
      </Screen>
    );
  const [first, ...others] = inOrder(lettersToDo(job.steps));
  const [wait] = job.waits;
  const [ahead] = job.steps.filter((step) => step.state === 'waiting' || step.state === 'put off');
  // The day is what is looked for; why it is that day stands below it.
  const [day, ...why] = (wait?.sentence ?? '').split(': ');
  const title = first !== undefined ? words.nextIs(first.title) : wait === undefined ? words.allForNow : (day ?? '');
  const debriefed = job.interviews.find((each) => each.debriefed);
  return (
    <Screen title={title} above={job.title}>
      {first === undefined && why.length > 0 && <p class="lead">{beginning(why.join(': '))}</p>}
      {job.people.length === 0 && debriefed !== undefined && (
        <p>
          {words.nobodyNamed} <a href={`/happened/${debriefed.id}`}>{words.nameThem}</a>. {words.firstNameIsEnough}
        </p>
      )}
      {first !== undefined ? (
        <section>
          <h2 class="unseen">{words.toDo}</h2>
          <ul class="steps">
            <StepItem key={first.id} step={first} first inJob />
            {others.map((step) => (
              <StepItem key={step.id} step={step} inJob />
            ))}
          </ul>
        </section>
      ) : (
        <>
          {ahead !== undefined && (
            <p>
              {words.after(ahead.title)}. {ahead.best}
            </p>
          )}
          <h2>{words.ifYouLike}</h2>
          <div class="acts">
            <Action
              does={async () => {
                const answer = await ask('reminder', { job: id });
                if (answer.ok) {
                  saveFile('reminder.ics', answer.value.ics, 'text/calendar');
                  say(words.reminder(answer.value.when));
                }
                return answer;
              }}
            >
              {words.remind}
            </Action>
            <BackUp />
            {can.useServer && <Connect />}
          </div>
        </>
      )}
      <ToToday main={first === undefined} />
    </Screen>
  );
}

/** Everything in one file; how a home in a browser makes it, its settings say. */
function BackUp() {
  const { backUp } = page.heard.next;
  if (!can.useServer) return <Button href="/settings/backup">{backUp}</Button>;
  const save = async () => {
    const answer = await ask('export', {});
    if (answer.ok) saveFile('persevere-backup.jsonl', answer.value.archive, 'application/x-ndjson');
    return answer;
  };
  return <Action does={save}>{backUp}</Action>;
}

/** To the mailbox, where none is connected. */
function Connect() {
  const { value: mailbox } = useLoad('mail', {});
  return mailbox?.connected === false && <Button href="/settings/mailbox">{page.heard.next.connect}</Button>;
}

/** A sentence begins with a capital. */
function beginning(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ToToday({ main }: { readonly main: boolean }) {
  return (
    <div class="acts">
      <Button kind={main ? 'main' : 'outlined'} href="/">
        {page.common.goToToday}
      </Button>
    </div>
  );
}

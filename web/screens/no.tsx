import { useSignal } from '@preact/signals';
import { useLocation, useRoute } from 'preact-iso/router';
import { newId } from '../api/new-id.ts';
import { FormBar } from '../parts/common/form-bar.tsx';
import { JobChoice } from '../parts/common/job-choice.tsx';
import { sayUndo, undoOf } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { Field } from '../parts/ui/field.tsx';
import { Fold } from '../parts/ui/fold.tsx';
import { jobsAtHand } from '../state/at-hand.ts';
import { bound } from '../state/bound.ts';
import { noteOrKeep, sayKept } from '../state/bring-waiting.ts';
import { keptHere } from '../state/kept-here.ts';
import { changed } from '../state/live.ts';
import { now } from '../state/moments.ts';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

/** The card for the call in which the candidate is told no: three sentences, a kind end, and one tap. It needs no connection. */
export function No() {
  const { query } = useRoute();
  const { route } = useLocation();
  const words = page.heard.no;
  const { value: list } = useLoad('jobs', { live: 'yes', limit: 200 });
  const jobs = list?.jobs ?? jobsAtHand();
  const job = useSignal(query.job ?? '');
  const typed = keptHere<string>('no');
  const text = useSignal(typed.read() ?? '');
  const advice = useSignal('');
  const chosen = job.value !== '' ? job.value : jobs.length === 1 ? (jobs[0]?.id ?? '') : '';
  const note = async () => {
    const title = jobs.find((each) => each.id === chosen)?.title ?? page.heard.someJob;
    const operationId = newId('op');
    const answer = await noteOrKeep(
      'called',
      {
        outcome: 'talked',
        direction: 'in',
        jobs: [chosen],
        ...(query.who ? { people: [query.who] } : {}),
        meaning: 'rejection',
        at: now(),
        ...(text.value.trim() === '' ? {} : { text: text.value.trim() }),
        ...(advice.value.trim() === '' ? {} : { advice: advice.value.trim() }),
      },
      title,
      operationId,
    );
    if (answer === 'kept') {
      typed.forget();
      sayKept(operationId);
      route('/');
      return undefined;
    }
    if (answer.ok) {
      typed.forget();
      sayUndo(answer.value.said, undoOf(operationId));
      await changed();
      route(`/next/${chosen}`);
    }
    return answer;
  };
  return (
    <Screen title={words.title} above={words.above}>
      <ol class="say points">
        {words.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p class="then">{words.advice}</p>
      <h2>{words.afterwards}</h2>
      {jobs.length !== 1 && !query.job && (
        <JobChoice
          label={words.whichJob}
          jobs={jobs}
          value={job.value}
          onChange={(value) => {
            job.value = value;
          }}
        />
      )}
      <Fold label={words.more} open={text.value !== ''}>
        <Field
          label={words.said}
          lines={3}
          value={text.value}
          onInput={(value) => {
            text.value = value;
            typed.write(value);
          }}
        />
        <Field label={words.advised} hint={words.advisedHint} lines={2} {...bound(advice)} />
      </Fold>
      <FormBar label={words.was} disabled={chosen === ''} does={note} />
    </Screen>
  );
}

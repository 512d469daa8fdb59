import { useSignal } from '@preact/signals';
import { bound, chosen } from '../../state/bound.ts';
import { type FitView, noteFit } from '../../state/fit.ts';
import { useKept } from '../../state/use-kept.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../common/field.tsx';

type Question = FitView['questions'][number];

const whom = [
  { value: 'interview', label: 'In the next interview' },
  { value: 'consultant', label: 'Of the consultant' },
] as const;

const meanings = [
  { value: 'pro', label: 'It speaks for the job' },
  { value: 'con', label: 'It speaks against it' },
  { value: 'open', label: 'I still do not know' },
] as const;

/** What speaks against it, and what is not known, becomes something to ask; what they answer flows back into the scale. */
export function Questions({ fit }: { readonly fit: FitView }) {
  return (
    <section>
      <h2>To find out</h2>
      <ul class="plain">
        {fit.questions.map((each) => (
          <li key={each.id}>
            <p class="noted-lead">{each.text}</p>
            {each.askOf === 'consultant' && each.answer === null && <p class="soft">Of the consultant</p>}
            {each.answer !== null && each.answer !== '' && <p class="noted">{each.answer}</p>}
            {fit.live && <Answered job={fit.id} question={each} />}
          </li>
        ))}
        {fit.proposed.map((each) => (
          <Proposed key={each.considerationId} job={fit.id} proposed={each} />
        ))}
      </ul>
      {fit.live && <Add job={fit.id} />}
    </section>
  );
}

function Proposed({ job, proposed }: { readonly job: string; readonly proposed: FitView['proposed'][number] }) {
  const text = useSignal(proposed.text);
  const take = (askOf: 'interview' | 'consultant') =>
    noteFit(job, { questions: [{ text: text.value.trim(), considerationId: proposed.considerationId, askOf }] });
  return (
    <li>
      <Field label={`About “${proposed.about}”, one might ask`} lines={2} {...bound(text)} most={1000} />
      <p class="acts">
        <Action
          disabled={text.value.trim() === ''}
          label={`Ask in the interview: ${proposed.about}`}
          does={() => take('interview')}
        >
          Ask in the interview
        </Action>
        <Action
          quiet
          disabled={text.value.trim() === ''}
          label={`Ask the consultant: ${proposed.about}`}
          does={() => take('consultant')}
        >
          Ask the consultant
        </Action>
      </p>
    </li>
  );
}

function Answered({ job, question }: { readonly job: string; readonly question: Question }) {
  const answer = useSignal(question.answer ?? '');
  const means = useSignal<'pro' | 'con' | 'open' | undefined>(undefined);
  const keep = () =>
    noteFit(
      job,
      {
        questions: [
          {
            id: question.id,
            answer: answer.value.trim(),
            ...(means.value === undefined ? {} : { means: means.value }),
          },
        ],
      },
      means.value === undefined ? 'Noted.' : 'Noted, and weighed so.',
    );
  return (
    <details>
      <summary>
        {question.answer === null ? 'They answered' : 'Change the answer'}
        <span class="unseen">: {question.text}</span>
      </summary>
      <Field label="What did they say?" lines={2} {...bound(answer)} />
      {question.about !== null && (
        <Choice label={`What does it say about “${question.about}”?`} {...chosen(means)} options={meanings} />
      )}
      <p class="acts">
        <Action disabled={answer.value.trim() === ''} does={keep}>
          Note the answer
        </Action>
        <Action
          quiet
          label={`Do not ask it: ${question.text}`}
          does={() => noteFit(job, { questions: [{ id: question.id, dropped: true }] })}
        >
          Do not ask it
        </Action>
      </p>
    </details>
  );
}

function Add({ job }: { readonly job: string }) {
  const text = useKept(`question-${job}`);
  const askOf = useSignal<'interview' | 'consultant' | undefined>('interview');
  const add = async () => {
    const answer = await noteFit(job, { questions: [{ text: text.value.trim(), askOf: askOf.value ?? 'interview' }] });
    if (answer.ok) text.value = '';
    return answer;
  };
  return (
    <details>
      <summary>A question of your own</summary>
      <Field label="What would you like to ask?" {...bound(text)} most={1000} />
      <Choice label="Where?" {...chosen(askOf)} options={whom} />
      <p class="acts">
        <Action disabled={text.value.trim() === ''} does={add}>
          Note it
        </Action>
      </p>
    </details>
  );
}

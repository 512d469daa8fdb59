import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import type { Input, Output } from '../../../src/contract/registry.ts';
import { type Answer, ask, newId } from '../../api/client.ts';
import { bound, chosen } from '../../state/bound.ts';
import { correctWith } from '../../state/correcting.ts';
import { changed } from '../../state/live.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../common/field.tsx';
import { say, sayUndo, undoOf } from '../common/notices.tsx';
import { TakeAway } from '../common/take-away.tsx';
import { MetWith } from './met-with.tsx';

type JobView = Output<'job'>;

const rhythms = [
  { value: 'agency', label: 'As with an agency' },
  { value: 'executive', label: 'Executive search: slower' },
  { value: 'staffing', label: 'Temporary work: sooner' },
  { value: 'direct', label: 'As with an employer directly' },
] as const;

const endings = [
  { value: 'rejected', label: 'They said no' },
  { value: 'withdrawn', label: 'I withdrew' },
  { value: 'accepted', label: 'I accepted' },
  { value: 'silence', label: 'I let it rest' },
] as const;

/** What is known of the job itself, and how it ends. */
export function JobFacts({ job }: { readonly job: JobView }) {
  const { route } = useLocation();
  const role = useSignal(job.role ?? '');
  const employer = useSignal(job.undisclosed ? '' : (job.employer ?? ''));
  const agency = useSignal(job.agency ?? '');
  const sort = useSignal<'misspelt' | 'another' | undefined>('misspelt');
  const change = async (part: Omit<Input<'change-job'>, 'job'>) => {
    const answer = await ask('change-job', { job: job.id, ...part });
    if (answer.ok) {
      say(answer.value.notes[0] ?? 'Changed. The plan follows.');
      await changed();
    }
    return answer;
  };
  const firm = job.firms.find((each) => each.name === job.employer);
  const otherFirm = employer.value.trim() !== '' && employer.value.trim() !== job.employer;
  const misspelt = otherFirm && firm !== undefined && !job.undisclosed && sort.value !== 'another';
  const named = async () => {
    if (misspelt && firm !== undefined) {
      const corrected = await correctWith(
        'correct-firm',
        { firm: firm.id, name: employer.value.trim() },
        ({ notes }) => notes[0] ?? 'Corrected, with its people and its jobs.',
      );
      if (!corrected.ok) return corrected;
    }
    const part = {
      ...(role.value.trim() !== '' && role.value !== job.role ? { role: role.value.trim() } : {}),
      ...(otherFirm && !misspelt ? { employer: employer.value.trim() } : {}),
      ...(agency.value.trim() !== '' && agency.value !== job.agency ? { agency: agency.value.trim() } : {}),
      ...(agency.value.trim() === '' && job.agency !== null ? { withoutAgency: true } : {}),
    };
    if (Object.keys(part).length > 0) return change(part);
    return undefined;
  };
  return (
    <section>
      <h2>The job</h2>
      <details>
        <summary>Change role or firm</summary>
        <Field label="Role" {...bound(role)} />
        <Field label="Firm" {...bound(employer)} />
        {otherFirm && firm !== undefined && !job.undisclosed && (
          <Choice
            label={`Why not ${job.employer}?`}
            {...chosen(sort)}
            options={[
              { value: 'misspelt', label: 'Its name was written wrongly' },
              { value: 'another', label: 'The job is at another firm' },
            ]}
          />
        )}
        <Field
          label="Agency"
          hint={job.agency === null ? undefined : 'Empty: no agency is between.'}
          {...bound(agency)}
        />
        <Action does={named}>Note it</Action>
      </details>
      {job.agency !== null && (
        <details>
          <summary>How to thank them</summary>
          <MetWith value={job.met ?? undefined} onChange={(met) => void change({ met })} />
          <Choice
            label="Thank the client’s people"
            value={job.thank ?? 'through'}
            options={[
              { value: 'through', label: 'Through the consultant' },
              { value: 'direct', label: 'Directly' },
              { value: 'ask', label: 'Ask the consultant first' },
            ]}
            onChange={(thank) => void change({ thank })}
          />
        </details>
      )}
      {job.agency !== null && <Consent job={job} change={change} />}
      <details>
        <summary>How often to ask</summary>
        <Choice
          label="How often to ask"
          value={job.preset}
          options={rhythms}
          onChange={(preset) => void change({ preset })}
        />
        <p>
          <a href="/settings#how-often">What each means, and why</a>
        </p>
      </details>
      {job.live && <PutRight job={job} />}
      {job.live && <Ending job={job} />}
      <TakeAway id={job.id} name={job.title} then={() => route('/jobs', true)} />
    </section>
  );
}

interface ConsentProps {
  readonly job: JobView;
  readonly change: (part: Omit<Input<'change-job'>, 'job'>) => Promise<Answer<unknown>>;
}

/** Two agencies at one employer can rule one out: the day of the candidate's consent settles who came first. */
function Consent({ job, change }: ConsentProps) {
  const day = useSignal(job.represented?.on ?? '');
  return (
    <details>
      <summary>
        {job.represented === null ? 'May they represent you?' : `They represent you since ${job.represented.text}`}
      </summary>
      <Field
        label={`The day on which you agreed that ${job.agency} may represent you there`}
        hint="If a second agency puts you forward to the same firm, you are warned."
        type="date"
        {...bound(day)}
      />
      <Action disabled={day.value === ''} does={() => change({ represented: day.value })}>
        Note it
      </Action>
    </details>
  );
}

/** Something that was said or written wrongly, to be put right in a letter. */
function PutRight({ job }: { readonly job: JobView }) {
  const text = useSignal('');
  const { route } = useLocation();
  const want = async () => {
    const answer = await ask('letter', { job: job.id, letter: 'correct', text: text.value.trim() });
    if (answer.ok) {
      await changed();
      route(`/letter/${answer.value.stepIds[0]}`);
    }
    return answer;
  };
  return (
    <details>
      <summary>I told them something wrong</summary>
      <Field label="What is right, as it should stand in the letter" lines={2} {...bound(text)} />
      <Action disabled={text.value.trim() === ''} does={want}>
        Write the letter
      </Action>
    </details>
  );
}

function Ending({ job }: { readonly job: JobView }) {
  const ending = useSignal<(typeof endings)[number]['value'] | undefined>(undefined);
  const close = async () => {
    if (ending.value === undefined) return undefined;
    const operationId = newId('op');
    const answer = await ask('close-job', { job: job.id, ending: ending.value }, { operationId });
    if (answer.ok) {
      sayUndo(`${job.title} is over. What was planned for it is withdrawn.`, undoOf(operationId));
      await changed();
    }
    return answer;
  };
  return (
    <details>
      <summary>It is over</summary>
      <Choice label="How did it end?" {...chosen(ending)} options={endings} />
      <Action disabled={ending.value === undefined} does={close}>
        Note it
      </Action>
    </details>
  );
}

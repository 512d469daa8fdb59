import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { bound } from '../../state/bound.ts';
import { changeJob } from '../../state/change-job.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../ui/field.tsx';
import { MetWith } from './met-with.tsx';

type JobView = Output<'job'>;
const rhythms = ['agency', 'executive', 'staffing', 'direct'] as const;
const ways = ['through', 'direct', 'ask'] as const;

/** How the people of a job are written to: how often, by whom, and whom the agency may speak for. Each choice counts at once. */
export function Conduct({ job }: { readonly job: JobView }) {
  const words = page.jobForms;
  return (
    <>
      <Choice
        label={words.howOften}
        value={job.preset}
        options={rhythms.map((value) => ({ value, label: words.rhythm[value] }))}
        onChange={(preset) => void changeJob(job.id, { preset })}
      />
      <p>
        <a href="/settings#how-often">{words.rhythmLink}</a>
      </p>
      {job.agency !== null && (
        <>
          <MetWith value={job.met ?? undefined} onChange={(met) => void changeJob(job.id, { met })} />
          <Choice
            label={words.thank}
            value={job.thank ?? 'through'}
            options={ways.map((value) => ({ value, label: words.thankHow[value] }))}
            onChange={(thank) => void changeJob(job.id, { thank })}
          />
          <Consent job={job} agency={job.agency} />
        </>
      )}
    </>
  );
}

/** Two agencies at one employer can rule one out: the day of the candidate's consent settles who came first. */
function Consent({ job, agency }: { readonly job: JobView; readonly agency: string }) {
  const day = useSignal(job.represented?.on ?? '');
  return (
    <>
      <Field label={page.jobForms.represents(agency)} hint={page.jobForms.representsHint} type="date" {...bound(day)} />
      <p class="acts">
        <Action
          disabled={day.value === '' || day.value === job.represented?.on}
          does={() => changeJob(job.id, { represented: day.value })}
        >
          {page.common.save}
        </Action>
      </p>
    </>
  );
}

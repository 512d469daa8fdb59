import { type Signal, useSignal } from '@preact/signals';
import type { Input, Output } from '../../../src/contract/registry.ts';
import { bound, chosen } from '../../state/bound.ts';
import { changeJob } from '../../state/change-job.ts';
import { correctWith } from '../../state/correcting.ts';
import { closeJobSheet } from '../../state/job-sheet.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../ui/field.tsx';

type JobView = Output<'job'>;
type Change = Omit<Input<'change-job'>, 'job'>;

/** All that is known of a job itself, to be added and corrected in one go. */
export function EditFacts({ job }: { readonly job: JobView }) {
  const words = page.jobForms;
  const { told } = job;
  const role = useSignal(job.role ?? '');
  const employer = useSignal(job.undisclosed ? '' : (job.employer ?? ''));
  const agency = useSignal(job.agency ?? '');
  const sort = useSignal<'misspelt' | 'another' | undefined>('misspelt');
  const pay = useSignal(told.pay ?? '');
  const place = useSignal(told.place ?? '');
  const office = useSignal(told.office ?? '');
  const link = useSignal(told.link ?? '');
  const applied = useSignal(told.applied?.on ?? '');
  const source = useSignal(told.source ?? '');
  const firm = job.firms.find((each) => each.name === job.employer);
  const otherFirm = employer.value.trim() !== '' && employer.value.trim() !== job.employer;
  const asksWhy = otherFirm && firm !== undefined && !job.undisclosed;
  const misspelt = asksWhy && sort.value !== 'another';
  const keep = async () => {
    if (misspelt && firm !== undefined) {
      const corrected = await correctWith(
        'correct-firm',
        { firm: firm.id, name: employer.value.trim() },
        ({ notes }) => notes[0] ?? words.correctedFirm,
      );
      if (!corrected.ok) return corrected;
    }
    const part: Change = {
      ...(role.value.trim() !== '' && role.value !== job.role ? { role: role.value.trim() } : {}),
      ...(otherFirm && !misspelt ? { employer: employer.value.trim() } : {}),
      ...(agency.value.trim() !== '' && agency.value !== job.agency ? { agency: agency.value.trim() } : {}),
      ...(agency.value.trim() === '' && job.agency !== null ? { withoutAgency: true } : {}),
      ...differing({ pay, place, office, link, source, applied }, { ...told, applied: told.applied?.on ?? null }),
    };
    const answer = Object.keys(part).length === 0 ? undefined : await changeJob(job.id, part);
    if (answer?.ok !== false) closeJobSheet();
    return answer;
  };
  return (
    <>
      <Field label={words.role} {...bound(role)} />
      <Field label={words.firm} {...bound(employer)} />
      {asksWhy && (
        <Choice
          label={words.whyOther(firm.name)}
          {...chosen(sort)}
          options={[
            { value: 'misspelt', label: words.misspelt },
            { value: 'another', label: words.anotherFirm },
          ]}
        />
      )}
      <Field label={words.agency} hint={job.agency === null ? undefined : words.agencyHint} {...bound(agency)} />
      <div class="row">
        <Field label={words.pay} hint={words.payHint} {...bound(pay)} />
        <Field label={words.applied} type="date" {...bound(applied)} />
      </div>
      <div class="row">
        <Field label={words.place} {...bound(place)} />
        <Field label={words.office} hint={words.officeHint} {...bound(office)} />
      </div>
      <Field label={words.link} type="url" most={1000} {...bound(link)} />
      <Field label={words.source} hint={words.sourceHint} {...bound(source)} />
      <p class="acts">
        <Action main does={keep}>
          {page.common.save}
        </Action>
      </p>
    </>
  );
}

type Told = 'pay' | 'place' | 'office' | 'link' | 'source' | 'applied';

/** What was typed otherwise than it is known; an empty field takes back what was noted. */
function differing(
  typed: Readonly<Record<Told, Signal<string>>>,
  known: Readonly<Record<Told, string | null>>,
): Partial<Record<Told, string>> {
  return Object.fromEntries(
    (Object.keys(typed) as Told[]).flatMap((each) => {
      const text = typed[each].value.trim();
      return text === (known[each] ?? '') ? [] : [[each, text]];
    }),
  );
}

import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { bound, chosen } from '../../state/bound.ts';
import { closeJobSheet } from '../../state/job-sheet.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';
import { Choice, Field } from '../ui/field.tsx';

/** Somebody who is not noted yet, with the interview at which they are, or as the contact of the job. */
export function AddPersonForm({ job }: { readonly job: Output<'job'> }) {
  const words = page.jobForms;
  const name = useSignal('');
  const email = useSignal('');
  const phone = useSignal('');
  const title = useSignal('');
  const firm = useSignal('');
  const part = useSignal<string | undefined>(job.interviews.at(-1)?.id ?? 'contact');
  const keep = async () => {
    const given = Object.entries({ name, email, phone, title, firm }).flatMap(([field, { value }]) =>
      value.trim() === '' ? [] : [[field, value.trim()]],
    );
    const interview = part.value === 'contact' ? undefined : part.value;
    const noted = await ask('add-person', {
      ...Object.fromEntries(given),
      ...(interview === undefined ? {} : { interview }),
    });
    if (!noted.ok) return noted;
    const answer =
      part.value === 'contact' ? await ask('change-job', { job: job.id, contact: noted.value.personId }) : noted;
    if (answer.ok) {
      closeJobSheet();
      say(words.personAdded(name.value.trim() || email.value.trim() || phone.value.trim()));
      await changed();
    }
    return answer;
  };
  return (
    <>
      <Field label={words.name} first {...bound(name)} />
      <div class="row">
        <Field label={words.email} type="email" {...bound(email)} />
        <Field label={words.phone} type="tel" {...bound(phone)} />
      </div>
      <div class="row">
        <Field label={words.titleOfPerson} hint={words.titleHint} {...bound(title)} />
        <Field label={words.firmOfPerson} {...bound(firm)} />
      </div>
      <Choice
        label={words.part}
        {...chosen(part)}
        options={[
          ...job.interviews.map((each) => ({ value: each.id, label: words.atInterview(each.when) })),
          { value: 'contact', label: words.asContact },
        ]}
      />
      <p class="acts">
        <Action main disabled={[name, email, phone].every((each) => each.value.trim() === '')} does={keep}>
          {page.common.add}
        </Action>
      </p>
    </>
  );
}

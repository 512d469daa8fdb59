import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/client.ts';
import { bound, chosen } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../common/field.tsx';
import { say } from '../common/notices.tsx';

/** Somebody who is not noted yet: for a job, with the interview at which they are; or for the candidate alone. */
export function AddPerson({ job }: { readonly job: Output<'job'> | null }) {
  const name = useSignal('');
  const email = useSignal('');
  const phone = useSignal('');
  const title = useSignal('');
  const firm = useSignal('');
  const part = useSignal<string | undefined>(job === null ? undefined : (job.interviews.at(-1)?.id ?? 'contact'));
  const keep = async () => {
    const given = (value: string): string | undefined => value.trim() || undefined;
    const interview = part.value?.startsWith('itv_') ? part.value : undefined;
    const noted = await ask('add-person', {
      ...(given(name.value) === undefined ? {} : { name: given(name.value) }),
      ...(given(email.value) === undefined ? {} : { email: given(email.value) }),
      ...(given(phone.value) === undefined ? {} : { phone: given(phone.value) }),
      ...(given(title.value) === undefined ? {} : { title: given(title.value) }),
      ...(given(firm.value) === undefined ? {} : { firm: given(firm.value) }),
      ...(interview === undefined ? {} : { interview }),
    });
    if (!noted.ok) return noted;
    const answer =
      job !== null && part.value === 'contact'
        ? await ask('change-job', { job: job.id, contact: noted.value.personId })
        : noted;
    if (answer.ok) {
      say('Noted.');
      for (const each of [name, email, phone, title, firm]) each.value = '';
      await changed();
    }
    return answer;
  };
  return (
    <details>
      <summary>Add somebody</summary>
      <Field label="Their name" {...bound(name)} />
      <Field label="Their e-mail address" type="email" {...bound(email)} />
      <Field label="Their number" type="tel" {...bound(phone)} />
      <Field label="Their title" hint="Dr, Professor, Ms" {...bound(title)} />
      <Field label="Their firm" {...bound(firm)} />
      {job !== null && (
        <Choice
          label="What have they to do with this job?"
          {...chosen(part)}
          options={[
            ...job.interviews.map((each) => ({ value: each.id, label: `At the interview, ${each.when}` })),
            { value: 'contact', label: 'I ask them how things stand' },
          ]}
        />
      )}
      <Action disabled={[name, email, phone].every((each) => each.value.trim() === '')} does={keep}>
        Note them
      </Action>
    </details>
  );
}

import { useSignal } from '@preact/signals';
import { useLocation, useRoute } from 'preact-iso/router';
import type { Input } from '../../src/contract/registry.ts';
import { ask } from '../api/ask.ts';
import { FormBar } from '../parts/common/form-bar.tsx';
import { JobChoice } from '../parts/common/job-choice.tsx';
import { KnownField } from '../parts/common/known-field.tsx';
import { say } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { Field } from '../parts/ui/field.tsx';
import { Picks } from '../parts/ui/picks.tsx';
import { bound, chosen } from '../state/bound.ts';
import { type KnownPerson, knownSoFar } from '../state/known.ts';
import { changed } from '../state/live.ts';
import { useJob } from '../state/use-job.ts';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

type Reach = NonNullable<Input<'add-person'>['reach']>;
const reaches: readonly Reach[] = ['email', 'phone', 'text', 'chat', 'linkedin'];

const CONTACT = 'contact';
const NEITHER = 'neither';

/** Somebody whom the candidate knows now, by hand: a name, where they are, how to reach them, and what they have to do with a job. */
export function AddPerson() {
  const { query } = useRoute();
  const { route } = useLocation();
  const words = page.add.person;
  const [name, firm, email, phone] = [useSignal(''), useSignal(''), useSignal(''), useSignal('')];
  const reach = useSignal<Reach | undefined>(undefined);
  const known = useSignal<KnownPerson | null>(null);
  const job = useSignal(query.job ?? '');
  const part = useSignal<string | undefined>(undefined);
  const { value: list } = useLoad('jobs', { live: 'yes', limit: 200 });
  const about = useJob(job.value);
  const firms = about?.firms ?? [];
  const [only] = firms.length === 1 ? firms : [];
  // Of a job with one firm, they are of that firm, unless something else is typed.
  const typedFirm = firm.value.trim() === '' ? (only?.name ?? '') : firm.value.trim();
  const isContact = (part.value ?? (about?.mainContact === null ? CONTACT : NEITHER)) === CONTACT;
  const save = async () => {
    const interview = about?.interviews.find((each) => each.id === part.value)?.id;
    const agency = firms.find((each) => each.name === typedFirm)?.kind === 'agency';
    const answer = await ask('add-person', {
      ...(known.value === null ? { name: name.value.trim() } : { person: known.value.id }),
      ...(typedFirm === '' || known.value?.firm === typedFirm ? {} : { firm: typedFirm }),
      ...(typedFirm !== '' && agency ? { agency } : {}),
      ...(email.value.trim() === '' ? {} : { email: email.value.trim() }),
      ...(phone.value.trim() === '' ? {} : { phone: phone.value.trim() }),
      ...(reach.value === undefined ? {} : { reach: reach.value }),
      ...(interview === undefined ? {} : { interview }),
    });
    if (!answer.ok) return answer;
    const { personId } = answer.value;
    const joined =
      about !== null && isContact ? await ask('change-job', { job: about.id, contact: personId }) : { ok: true };
    say(joined.ok ? words.added(name.value.trim()) : words.addedWithout(name.value.trim()));
    await changed();
    route(about === null ? `/person/${personId}` : `/job/${about.id}`, true);
    return answer;
  };
  return (
    <Screen title={words.title} above={query.job === undefined ? undefined : about?.title}>
      <form onSubmit={(event) => event.preventDefault()}>
        <KnownField
          label={words.name}
          value={name.value}
          known={knownSoFar().people.map((each) => ({ ...each, label: each.name, hint: each.firm }))}
          onTake={(taken) => {
            name.value = taken.name;
            known.value = taken;
          }}
          onInput={(typed) => {
            name.value = typed;
            known.value = null;
          }}
        />
        {known.value !== null && <p class="hint">{words.known(<bdi key="name">{known.value.name}</bdi>)}</p>}
        <KnownField
          label={words.firm}
          placeholder={only?.name ?? ''}
          known={knownSoFar().firms.map((each) => ({ label: each.name }))}
          onTake={(taken) => {
            firm.value = taken.label;
          }}
          {...bound(firm)}
        />
        <Field label={words.email} type="email" {...bound(email)} />
        <Field label={words.phone} type="tel" most={60} {...bound(phone)} />
        <Picks
          label={words.reach}
          {...chosen(reach)}
          options={reaches.map((value) => ({ value, label: words.reaches[value] }))}
        />
        {query.job === undefined && (list?.jobs ?? []).length > 0 && (
          <JobChoice
            label={words.job}
            jobs={list?.jobs ?? []}
            none={words.noJob}
            value={job.value}
            onChange={(value) => {
              job.value = value;
              part.value = undefined;
            }}
          />
        )}
        {about !== null && (
          <Picks
            label={words.part}
            value={part.value ?? (isContact ? CONTACT : NEITHER)}
            options={[
              { value: CONTACT, label: words.contact },
              ...about.interviews.map((each) => ({ value: each.id, label: words.atInterview(each.when) })),
              { value: NEITHER, label: words.neither },
            ]}
            onChange={(value) => {
              part.value = value;
            }}
          />
        )}
      </form>
      <FormBar label={words.add} disabled={name.value.trim() === ''} does={save} />
    </Screen>
  );
}

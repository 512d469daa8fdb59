import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask, newId } from '../../api/client.ts';
import { bound, chosen } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../common/field.tsx';
import { say, sayUndo, undoOf } from '../common/notices.tsx';
import { AddPerson } from './add-person.tsx';
import { CorrectFirm } from './correct-firm.tsx';
import { CorrectPerson } from './correct-person.tsx';
import { LeftForm } from './left-form.tsx';

type JobView = Output<'job'>;
type Person = JobView['people'][number];

export function People({ job }: { readonly job: JobView }) {
  return (
    <section>
      <h2>People</h2>
      {job.people.length === 0 && <p class="soft">Nobody is noted yet.</p>}
      <ul class="plain">
        {job.people.map((person) => (
          <li key={person.id}>
            <p>
              <bdi>{person.name}</bdi>
              {person.sounds !== null && <span class="soft"> (say “{person.sounds}”)</span>}
              {person.firm !== null && <span class="soft">, {person.firm}</span>}
              {job.mainContact?.id === person.id && <span class="soft">, whom you ask how things stand</span>}
            </p>
            <p class="soft">
              {[person.email, person.phone].filter((each) => each !== undefined).join(', ') || 'No address yet.'}
            </p>
            {person.elsewhere && <p class="soft">{person.place}</p>}
            {person.said.map((text) => (
              <p key={text} class="noted">
                {text}
              </p>
            ))}
            <p>
              <a href={`/file/${person.id}`}>
                Between you and them<span class="unseen">: {person.name}</span>
              </a>
            </p>
            {person.cameBack !== null && (
              <p class="refused">
                {person.cameBack} Has {person.name} left, or is there another address?
              </p>
            )}
            <CorrectPerson key={`who ${JSON.stringify(person)}`} person={person} />
            <Reach key={JSON.stringify(person)} person={person} job={job} />
            <LeftForm person={person} />
          </li>
        ))}
      </ul>
      <AddPerson job={job} />
    </section>
  );
}

const ways = [
  { value: 'email', label: 'By e-mail' },
  { value: 'phone', label: 'By phone' },
  { value: 'text', label: 'By text message' },
  { value: 'chat', label: 'By WhatsApp or a chat' },
  { value: 'linkedin', label: 'On LinkedIn' },
] as const;

/** How somebody is reached, and whose clock and holidays count for them. */
function Reach({ person, job }: { readonly person: Person; readonly job: JobView }) {
  const email = useSignal(person.email ?? '');
  const phone = useSignal(person.phone ?? '');
  const sounds = useSignal(person.sounds ?? '');
  const zone = useSignal(person.zone ?? '');
  const region = useSignal(person.region ?? '');
  const reach = useSignal<(typeof ways)[number]['value'] | undefined>(person.reach ?? undefined);
  const keep = async () => {
    const answer = await ask('add-person', {
      person: person.id,
      ...(email.value.trim() === '' ? {} : { email: email.value.trim() }),
      ...(phone.value.trim() === '' ? {} : { phone: phone.value.trim() }),
      ...(sounds.value.trim() === '' ? {} : { sounds: sounds.value.trim() }),
      ...(zone.value.trim() === '' ? {} : { zone: zone.value.trim() }),
      ...(region.value.trim() === '' ? {} : { region: region.value.trim() }),
      ...(reach.value === undefined ? {} : { reach: reach.value }),
    });
    if (answer.ok) {
      say('Noted. The plan follows.');
      await changed();
    }
    return answer;
  };
  const ofJob = async () => {
    const answer = await ask('change-job', { job: job.id, contact: person.id });
    if (answer.ok) await changed();
    return answer;
  };
  return (
    <details>
      <summary>
        Change<span class="unseen"> what is known of {person.name}</span>
      </summary>
      <Field label={`E-mail of ${person.name}`} type="email" {...bound(email)} />
      <Field label={`Number of ${person.name}`} type="tel" {...bound(phone)} />
      <Field
        label={`How to say “${person.name}”`}
        hint="As you would spell it for yourself: EE-nesh."
        {...bound(sounds)}
      />
      <Choice label={`How did ${person.name} ask to be reached?`} {...chosen(reach)} options={ways} />
      {!person.elsewhere && <p class="soft">{person.place}</p>}
      <div class="row">
        <Field label={`Time zone of ${person.name}`} hint="Europe/London" {...bound(zone)} />
        <Field label={`Region of ${person.name}`} hint="For holidays: GB-SCT, US-NY" {...bound(region)} />
      </div>
      <div class="acts">
        <Action does={keep}>Note it</Action>
        {job.mainContact?.id !== person.id && (
          <Action quiet does={ofJob}>
            Ask {person.name} how things stand
          </Action>
        )}
      </div>
    </details>
  );
}

async function takeBack(entry: string) {
  const operationId = newId('op');
  const answer = await ask('retract', { entry }, { operationId });
  if (answer.ok) {
    sayUndo('Taken back. The plan follows.', undoOf(operationId));
    await changed();
  }
  return answer;
}

/** Days on which the office of a firm of the job is shut. */
export function Firms({ job }: { readonly job: JobView }) {
  if (job.firms.length === 0) return null;
  return (
    <section>
      <h2>The firms</h2>
      <ul class="plain">
        {job.firms.map((firm) => (
          <li key={firm.id}>
            <p>
              <bdi>{firm.name}</bdi>
            </p>
            {firm.closed.map((each) => (
              <div key={each.entryId}>
                <p class="soft">{each.text}</p>
                <Action quiet label={`Not so: ${firm.name}, ${each.text}`} does={() => takeBack(each.entryId)}>
                  Not so
                </Action>
              </div>
            ))}
            <p>
              <a href={`/file/${firm.id}`}>
                Between you and them<span class="unseen">: {firm.name}</span>
              </a>
            </p>
            <CorrectFirm key={`${firm.name} ${firm.kind}`} firm={firm} />
            <Shut firm={firm} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Shut({ firm }: { readonly firm: JobView['firms'][number] }) {
  const from = useSignal('');
  const to = useSignal('');
  const reason = useSignal('');
  const keep = async () => {
    const answer = await ask('closed', {
      firm: firm.id,
      from: from.value,
      to: to.value,
      ...(reason.value.trim() === '' ? {} : { reason: reason.value.trim() }),
    });
    if (answer.ok) {
      say('Noted. Those days are no working days there.');
      from.value = '';
      to.value = '';
      reason.value = '';
      await changed();
    }
    return answer;
  };
  return (
    <details>
      <summary>
        Their office is shut for some days<span class="unseen">: {firm.name}</span>
      </summary>
      <div class="row">
        <Field label={`First day on which ${firm.name} is shut`} type="date" {...bound(from)} />
        <Field label={`Last day on which ${firm.name} is shut`} type="date" {...bound(to)} />
      </div>
      <Field label={`Why ${firm.name} is shut, as they said it`} {...bound(reason)} />
      <Action disabled={from.value === '' || to.value === ''} does={keep}>
        Note it
      </Action>
    </details>
  );
}

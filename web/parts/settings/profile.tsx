import { useSignal } from '@preact/signals';
import type { Input, Output } from '../../../src/contract/registry.ts';
import { ask, newId } from '../../api/client.ts';
import { bound, chosen } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../common/field.tsx';
import { Refused, say, sayUndo, undoOf } from '../common/notices.tsx';

type ProfileView = Output<'profile'>;

export function Profile() {
  const { value: profile, refusal } = useLoad('profile', {});
  return (
    <section id="you">
      <h2>You</h2>
      <p class="soft">
        Your name stands under letters; your number in voicemails; your hours and holidays move what you are asked to
        do.
      </p>
      <Refused refusal={refusal} />
      {profile !== null && <Form key={JSON.stringify({ ...profile, away: null })} profile={profile} />}
      <Away away={profile?.away ?? []} />
    </section>
  );
}

function Form({ profile }: { readonly profile: ProfileView }) {
  const name = useSignal(profile.name ?? '');
  const email = useSignal(profile.email ?? '');
  const phone = useSignal(profile.phone ?? '');
  const zone = useSignal(profile.zone ?? '');
  const region = useSignal(profile.region ?? '');
  const phones = useSignal<'yes' | 'no'>(profile.phones ? 'yes' : 'no');
  const [begins = '', ends = ''] = (profile.canTalk ?? '').split('-');
  const from = useSignal(begins);
  const to = useSignal(ends);
  const keep = async () => {
    const input: Record<string, unknown> = {};
    const put = (field: keyof ProfileView, value: string) => {
      if (value.trim() !== '' && value.trim() !== profile[field]) input[field] = value.trim();
    };
    put('name', name.value);
    put('email', email.value);
    put('phone', phone.value);
    put('zone', zone.value);
    put('region', region.value);
    if ((phones.value === 'yes') !== profile.phones) input.phones = phones.value === 'yes';
    if (from.value !== '' && to.value !== '' && `${from.value}-${to.value}` !== profile.canTalk)
      input.canTalk = `${from.value}-${to.value}`;
    const answer = await ask('profile', input as Input<'profile'>);
    if (answer.ok) {
      say('Noted.');
      await changed();
    }
    return answer;
  };
  return (
    <form class="note" onSubmit={(event) => event.preventDefault()}>
      <Field label="Your name, as you sign" autoComplete="name" {...bound(name)} />
      <Field label="Your e-mail" type="email" autoComplete="email" {...bound(email)} />
      <Field label="Your number" type="tel" autoComplete="tel" {...bound(phone)} />
      <Choice
        label="Do you phone?"
        {...chosen(phones)}
        options={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'I do not phone' },
        ]}
      />
      <fieldset>
        <legend>When can you talk?</legend>
        <p class="hint">Calls are put into these hours. Leave them empty for any time.</p>
        <div class="row">
          <Field label="From" type="time" {...bound(from)} />
          <Field label="To" type="time" {...bound(to)} />
        </div>
      </fieldset>
      <div class="row">
        <Field label="Your time zone" hint="Europe/London" {...bound(zone)} />
        <Field
          label="Your region"
          hint={`${profile.lives === null ? '' : `Now ${profile.lives}. `}Its holidays are skipped. A code such as GB-SCT, DE-BY or US`}
          {...bound(region)}
        />
      </div>
      <div class="acts">
        <Action does={keep}>Keep</Action>
      </div>
    </form>
  );
}

function Away({ away }: { readonly away: ProfileView['away'] }) {
  const takeBack = async (entry: string) => {
    const operationId = newId('op');
    const answer = await ask('retract', { entry }, { operationId });
    if (answer.ok) {
      sayUndo('Taken back. The plan follows.', undoOf(operationId));
      await changed();
    }
    return answer;
  };
  const from = useSignal('');
  const to = useSignal('');
  const keep = async () => {
    const answer = await ask('away', { from: from.value, to: to.value });
    if (answer.ok) {
      say('Noted. What falls on these days is placed after them.');
      from.value = '';
      to.value = '';
      await changed();
    }
    return answer;
  };
  return (
    <details>
      <summary>I am away for some days</summary>
      {away.length > 0 && (
        <ul class="plain">
          {away.map((each) => (
            <li key={each.entryId}>
              <p>You are away: {each.text}.</p>
              <Action quiet label={`I am not away: ${each.text}`} does={() => takeBack(each.entryId)}>
                I am not
              </Action>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <Field label="First day" type="date" {...bound(from)} />
        <Field label="Last day" type="date" {...bound(to)} />
      </div>
      <Action disabled={from.value === '' || to.value === ''} does={keep}>
        Note it
      </Action>
    </details>
  );
}

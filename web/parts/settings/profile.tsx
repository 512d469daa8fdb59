import { useSignal } from '@preact/signals';
import type { Input, Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { bound, chosen } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Refused, say } from '../common/notices.tsx';
import { RegionField } from '../common/region-field.tsx';
import { ZoneField } from '../common/zone-field.tsx';
import { Choice, Field } from '../ui/field.tsx';
import { Away } from './away.tsx';

type ProfileView = Output<'profile'>;

/** Who the candidate is, where they live, when they can talk, and when they are away. */
export function Profile() {
  const { value: profile, refusal } = useLoad('profile', {});
  return (
    <>
      <Refused refusal={refusal} />
      {profile !== null && <Form key={JSON.stringify({ ...profile, away: null })} profile={profile} />}
      {profile !== null && <Away away={profile.away} />}
    </>
  );
}

function Form({ profile }: { readonly profile: ProfileView }) {
  const words = page.settings.profile;
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
      say(words.saved);
      await changed();
    }
    return answer;
  };
  return (
    <form class="note" onSubmit={(event) => event.preventDefault()}>
      <Field label={words.name} autoComplete="name" {...bound(name)} />
      <div class="row">
        <Field label={words.email} type="email" autoComplete="email" {...bound(email)} />
        <Field label={words.phone} hint={words.phoneHint} type="tel" autoComplete="tel" {...bound(phone)} />
      </div>
      <Choice
        label={words.calls}
        {...chosen(phones)}
        options={[
          { value: 'yes', label: words.callsYes },
          { value: 'no', label: words.callsNo },
        ]}
      />
      <fieldset>
        <legend>{words.hours}</legend>
        <p class="hint">{words.hoursHint}</p>
        <div class="row">
          <Field label={words.from} type="time" {...bound(from)} />
          <Field label={words.to} type="time" {...bound(to)} />
        </div>
      </fieldset>
      <div class="row">
        <RegionField
          label={words.lives}
          hint={words.livesHint}
          value={region.value}
          placeholder={profile.lives ?? undefined}
          onChange={(value) => {
            region.value = value;
          }}
        />
        <ZoneField
          value={zone.value}
          onChange={(value) => {
            zone.value = value;
          }}
        />
      </div>
      <div class="acts">
        <Action main does={keep}>
          {page.common.save}
        </Action>
      </div>
    </form>
  );
}

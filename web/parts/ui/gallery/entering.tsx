import { useSignal } from '@preact/signals';
import { Combo } from '../combo.tsx';
import { Dots } from '../dots.tsx';
import { Choice, Field, Select } from '../field.tsx';
import { Picks } from '../picks.tsx';
import { Segmented } from '../segmented.tsx';
import { Weight, type WeightValue } from '../weight.tsx';
import { Specimen, State } from './specimen.tsx';

const zones = Intl.supportedValuesOf('timeZone').map((zone) => {
  const [region = '', ...place] = zone.split('/');
  return { value: zone, label: place.join(', ').replaceAll('_', ' ') || region, hint: region };
});

/** What is typed and chosen. */
export function Entering() {
  const text = useSignal('Priya Nair');
  const notes = useSignal('She asked about on call.\nI said yes, one week in six.');
  const day = useSignal('2026-12-01');
  const hour = useSignal('10:00');
  const address = useSignal('priya@');
  const looked = useSignal('');
  const channel = useSignal<'email' | 'phone' | 'text'>('email');
  const view = useSignal<'table' | 'board'>('table');
  const pace = useSignal<'calm' | 'usual' | 'quick' | undefined>(undefined);
  const met = useSignal<'agency' | 'client' | undefined>('agency');
  const zone = useSignal<string | undefined>('Europe/London');
  const weight = useSignal<WeightValue | undefined>(3);
  const card = useSignal(2);
  const bind = <T,>(to: { value: T }) => ({
    value: to.value,
    onInput: (value: T) => {
      to.value = value;
    },
  });
  const pick = <T,>(to: { value: T }) => ({
    value: to.value,
    onChange: (value: T) => {
      to.value = value;
    },
  });
  return (
    <>
      <Specimen name="Field">
        <State name="Text, with a hint; may stay empty; wrong">
          <Field label="Who was there" hint="As you heard it." {...bind(text)} />
          <Field
            label="Their role"
            optional="if you know it"
            placeholder="Head of Data"
            value=""
            onInput={() => undefined}
          />
          <Field label="E-mail" type="email" error="An address has something after the @." {...bind(address)} />
        </State>
        <State name="Day and hour; an area; a search; a list">
          <div class="row">
            <Field label="Day" type="date" {...bind(day)} />
            <Field label="Hour" type="time" {...bind(hour)} />
          </div>
          <Field label="What they said" lines={2} {...bind(notes)} />
          <Field label="Search" quiet type="search" placeholder="Search jobs" {...bind(looked)} />
          <Select
            label="How you write"
            {...pick(channel)}
            options={[
              { value: 'email', label: 'By e-mail' },
              { value: 'phone', label: 'By phone' },
              { value: 'text', label: 'By text message' },
            ]}
          />
          <Select
            label="How they answer"
            {...pick(channel)}
            options={[
              { value: 'email', label: 'By e-mail', group: 'Perhaps' },
              { value: 'phone', label: 'By phone', group: 'Others' },
              { value: 'text', label: 'By text message', group: 'Others' },
            ]}
          />
        </State>
      </Specimen>
      <Specimen name="Choice">
        <Choice
          label="Who set it up?"
          {...pick(met)}
          options={[
            { value: 'agency', label: 'An agency' },
            { value: 'client', label: 'The firm itself' },
          ]}
        />
      </Specimen>
      <Specimen name="Picks">
        <Picks
          label="When will they answer?"
          {...pick(pace)}
          options={[
            { value: 'calm', label: 'In about two weeks' },
            { value: 'usual', label: 'This week' },
            { value: 'quick', label: 'They’ll call' },
          ]}
        />
      </Specimen>
      <Specimen name="Segmented">
        <State name="Label unseen; with a label and nothing chosen; long words">
          <Segmented
            label="View"
            quiet
            {...pick(view)}
            options={[
              { value: 'table', label: 'Table' },
              { value: 'board', label: 'Board' },
            ]}
          />
        </State>
        <State name="With a label, a hint, and nothing chosen">
          <Segmented
            label="How often to ask"
            hint="You can change it for each job."
            {...pick(pace)}
            options={[
              { value: 'calm', label: 'Seldom' },
              { value: 'usual', label: 'As usual' },
              { value: 'quick', label: 'As soon as it is fair' },
            ]}
          />
        </State>
      </Specimen>
      <Specimen name="Combo">
        <Combo
          label="Time zone"
          hint="Of where you are."
          {...pick(zone)}
          options={zones}
          placeholder="Type a city"
          noneLabel="No city like this."
          countLabel={(count) => `${count} found`}
        />
      </Specimen>
      <Specimen name="Weight">
        <Weight label="How much the commute matters" say={(value) => `${value} of 5`} {...pick(weight)} />
      </Specimen>
      <Specimen name="Dots">
        <State name="To be pressed; only shown">
          <Dots
            label="Questions"
            steps={['Who', 'What they said', 'What you forgot', 'When they answer', 'Do you want it?']}
            at={card.value}
            onGo={(to) => {
              card.value = to;
            }}
          />
        </State>
        <State name="Stage of a job">
          <Dots label="Stage: offer" steps={['Met', 'First round', 'Second round', 'Offer', 'End']} at={3} />
        </State>
      </Specimen>
    </>
  );
}

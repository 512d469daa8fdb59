import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Input, Output } from '../../../src/contract/registry.ts';
import { bound } from '../../state/bound.ts';
import { correctWith } from '../../state/correcting.ts';
import { page } from '../../state/words.ts';
import { Field, Select } from '../ui/field.tsx';
import { Fold } from '../ui/fold.tsx';
import { Fact } from './fact.tsx';
import { RegionFact, ZoneFact, zoneName } from './place-facts.tsx';

type Person = Output<'person'>;
type Correction = Omit<Input<'correct-person'>, 'person'>;

/** Corrects a person, says so with a way back, and what the server says of the letters. */
function correct(person: Person, part: Correction) {
  return correctWith(
    'correct-person',
    { person: person.id, ...part },
    ({ notes }) => notes[0] ?? page.person.corrected,
  );
}

type TextField = 'name' | 'title' | 'greeted' | 'sounds' | 'position' | 'email' | 'phone' | 'profile';

interface TextFact {
  readonly field: TextField;
  readonly name: string;
  readonly value: string | null;
  readonly shown?: ComponentChildren;
  readonly hint?: string;
  readonly type?: 'email' | 'tel' | 'url';
  readonly most?: number;
}

/** Who somebody is and how they are reached: what is known is corrected in place, what is not is a button that adds it. */
export function PersonFacts({ person }: { readonly person: Person }) {
  const words = page.person;
  const texts: readonly TextFact[] = [
    { field: 'name', name: words.name, value: person.named ? person.name : null },
    { field: 'position', name: words.position, value: person.position, hint: words.positionHint },
    { field: 'title', name: words.titleOf, value: person.title, hint: words.titleHint },
    { field: 'email', name: words.email, value: person.email, type: 'email' },
    { field: 'phone', name: words.phone, value: person.phone, type: 'tel' },
    {
      field: 'profile',
      name: words.profile,
      value: person.profile,
      hint: words.profileHint,
      type: 'url',
      most: 1000,
    },
    { field: 'sounds', name: words.sounds, value: person.sounds, hint: words.soundsHint },
    { field: 'greeted', name: words.greeted, value: person.greeted, hint: words.greetedHint },
  ];
  const facts = [
    ...texts.map((each) => ({
      key: each.field,
      isKnown: each.value !== null,
      fact: <OfText key={each.field} person={person} {...each} />,
    })),
    { key: 'firm', isKnown: person.firm !== null, fact: <FirmFact key="firm" person={person} /> },
    { key: 'reach', isKnown: person.reach !== null, fact: <ReachFact key="reach" person={person} /> },
    {
      key: 'zone',
      isKnown: person.zone !== null,
      fact: (
        <ZoneFact
          key="zone"
          whose={person.name}
          value={person.zone}
          shown={person.zone === null ? null : zoneName(person.zone)}
          save={(zone) => correct(person, { zone })}
        />
      ),
    },
    {
      key: 'region',
      isKnown: person.region !== null,
      fact: (
        <RegionFact
          key="region"
          whose={person.name}
          value={person.region}
          shown={person.regionName}
          save={(region) => correct(person, { region })}
        />
      ),
    },
  ];
  const missing = facts.filter((each) => !each.isKnown);
  const isUsual = ({ key }: { readonly key: string }): boolean => usual.includes(key);
  return (
    <section>
      <h2>{words.facts}</h2>
      <div class="facts-here">{facts.filter((each) => each.isKnown).map((each) => each.fact)}</div>
      {person.place !== null && (person.zone === null || person.region === null) && (
        <p class="facts-place">{person.place}</p>
      )}
      {missing.length > 0 && (
        <fieldset class="facts-missing" aria-label={words.addMissing}>
          {missing.filter(isUsual).map((each) => each.fact)}
          <Fold label={words.moreFacts}>{missing.filter((each) => !isUsual(each)).map((each) => each.fact)}</Fold>
        </fieldset>
      )}
    </section>
  );
}

function OfText({ person, field, name, value, hint, type, most }: TextFact & { readonly person: Person }) {
  const typed = useSignal(value ?? '');
  return (
    <Fact
      name={name}
      whose={person.name}
      shown={value === null ? null : <bdi>{value}</bdi>}
      reset={() => {
        typed.value = value ?? '';
      }}
      // A name cannot be taken out, only put right.
      save={() => correct(person, field === 'name' && typed.value.trim() === '' ? {} : { [field]: typed.value.trim() })}
      field={<Field label={name} hint={hint} type={type} most={most} {...bound(typed)} />}
    />
  );
}

function FirmFact({ person }: { readonly person: Person }) {
  const typed = useSignal(person.firm?.name ?? '');
  const words = page.person;
  return (
    <Fact
      name={words.firm}
      whose={person.name}
      shown={
        person.firm === null ? null : (
          <a href={`/firm/${person.firm.id}`}>
            <bdi>{person.firm.name}</bdi>
          </a>
        )
      }
      reset={() => {
        typed.value = person.firm?.name ?? '';
      }}
      save={() => correct(person, { firm: typed.value.trim() })}
      field={<Field label={words.firm} {...bound(typed)} />}
    />
  );
}

/** What most people want to know of somebody; the rest is folded while it is not known. */
const usual = ['name', 'position', 'firm', 'email', 'phone', 'profile'];

const ways = ['email', 'phone', 'text', 'chat', 'linkedin'] as const;

function ReachFact({ person }: { readonly person: Person }) {
  const chosen = useSignal<(typeof ways)[number] | ''>(person.reach ?? '');
  const words = page.person;
  return (
    <Fact
      name={words.reach}
      whose={person.name}
      shown={person.reach === null ? null : words.reaches[person.reach]}
      reset={() => {
        chosen.value = person.reach ?? '';
      }}
      save={() => correct(person, { reach: chosen.value })}
      field={
        <Select
          label={words.reach}
          value={chosen.value}
          onChange={(value) => {
            chosen.value = value;
          }}
          options={[
            { value: '', label: words.reachOpen },
            ...ways.map((value) => ({ value, label: words.reaches[value] })),
          ]}
        />
      }
    />
  );
}

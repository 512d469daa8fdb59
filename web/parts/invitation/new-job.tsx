import { knownSoFar } from '../../state/known.ts';
import { page } from '../../state/words.ts';
import { KnownField } from '../common/known-field.tsx';
import { MetWith } from '../job/met-with.tsx';
import { Field } from '../ui/field.tsx';
import { Segmented } from '../ui/segmented.tsx';

export interface JobTyped {
  readonly role: string;
  readonly employer: string;
  /** Null where no agency is between. */
  readonly agency: string | null;
  readonly met: 'agency' | 'client' | undefined;
}

interface NewJobProps {
  readonly typed: JobTyped;
  readonly onChange: (typed: JobTyped) => void;
}

/** The job of an invitation that is for none of those that run: who set it up first, since the firm means another thing with an agency. */
export function NewJob({ typed, onChange }: NewJobProps) {
  const words = page.invitation.whose;
  const { agency } = typed;
  const firms = (isAgency: boolean) =>
    knownSoFar()
      .firms.filter((each) => each.agency === isAgency)
      .map((each) => ({ label: each.name }));
  return (
    <fieldset>
      <legend class="unseen">{words.legend}</legend>
      <Segmented
        label={words.setUp}
        value={agency === null ? 'firm' : 'agency'}
        options={[
          { value: 'firm', label: words.firmItself },
          { value: 'agency', label: words.agency },
        ]}
        onChange={(who) => onChange({ ...typed, agency: who === 'agency' ? (agency ?? '') : null })}
      />
      {agency !== null && (
        <KnownField
          label={words.agencyName}
          value={agency}
          known={firms(true)}
          onTake={({ label }) => onChange({ ...typed, agency: label })}
          onInput={(name) => onChange({ ...typed, agency: name })}
        />
      )}
      <div class={agency === null ? 'row' : undefined}>
        <KnownField
          label={agency === null ? words.firm : words.client}
          value={typed.employer}
          known={firms(false)}
          onTake={({ label }) => onChange({ ...typed, employer: label })}
          onInput={(employer) => onChange({ ...typed, employer })}
        />
        <Field label={words.role} value={typed.role} onInput={(role) => onChange({ ...typed, role })} />
      </div>
      {agency !== null && <MetWith value={typed.met} onChange={(met) => onChange({ ...typed, met })} />}
    </fieldset>
  );
}

/** What was typed of it, without what was left empty. */
export function asInput({ role, employer, agency, met }: JobTyped) {
  const named = (text: string | null): string => (text ?? '').trim();
  return {
    ...(named(role) === '' ? {} : { role: named(role) }),
    ...(named(employer) === '' ? {} : { employer: named(employer) }),
    ...(named(agency) === '' ? {} : { agency: named(agency) }),
    ...(agency !== null && met !== undefined ? { met } : {}),
  };
}

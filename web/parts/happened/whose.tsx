import { knownSoFar } from '../../state/known.ts';
import { page } from '../../state/words.ts';
import { KnownField } from '../common/known-field.tsx';
import { MetWith } from '../job/met-with.tsx';
import { Field } from '../ui/field.tsx';
import { Picks } from '../ui/picks.tsx';
import { Segmented } from '../ui/segmented.tsx';
import type { AnswersPart } from './answers-part.ts';

/** The job of an interview that was not noted before: who set it up comes first, since the firm means another thing with an agency. */
export function Whose({ answers, change }: AnswersPart) {
  const words = page.happened.whose;
  const between = answers.agency !== undefined;
  const known = knownSoFar();
  const firms = (agency: boolean) =>
    known.firms.filter((each) => each.agency === agency).map((each) => ({ label: each.name }));
  return (
    <div>
      <Segmented
        label={words.setUp}
        value={between ? 'agency' : 'firm'}
        options={[
          { value: 'firm', label: words.firmItself },
          { value: 'agency', label: words.agency },
        ]}
        onChange={(who) => change(who === 'agency' ? { agency: answers.agency ?? '' } : { agency: undefined })}
      />
      {between && (
        <>
          <KnownField
            label={words.agencyName}
            value={answers.agency ?? ''}
            known={firms(true)}
            onTake={({ label }) => change({ agency: label })}
            onInput={(agency) => change({ agency })}
          />
          <KnownField
            label={words.consultant}
            value={answers.consultant ?? ''}
            known={known.people.map((each) => ({ ...each, label: each.name, hint: each.firm }))}
            onTake={({ name, email }) =>
              change({ consultant: name, ...(email === null ? {} : { consultantEmail: email }) })
            }
            onInput={(consultant) => change({ consultant })}
          />
          <Field
            label={words.consultantEmail}
            type="email"
            value={answers.consultantEmail ?? ''}
            onInput={(consultantEmail) => change({ consultantEmail })}
          />
        </>
      )}
      <div class={between ? undefined : 'row'}>
        <KnownField
          label={between ? words.client : words.firm}
          value={answers.firm ?? ''}
          known={firms(false)}
          onTake={({ label }) => change({ firm: label })}
          onInput={(firm) => change({ firm })}
        />
        <Field label={words.role} value={answers.role ?? ''} onInput={(role) => change({ role })} />
      </div>
      {between && <MetWith value={answers.met} onChange={(met) => change({ met })} />}
      {between && answers.met === 'client' && (
        <Picks
          label={words.thank}
          hint={words.thankHint}
          value={answers.thank ?? 'through'}
          options={[
            { value: 'through', label: words.through },
            { value: 'direct', label: words.direct },
            { value: 'ask', label: words.ask },
          ]}
          onChange={(thank) => change({ thank })}
        />
      )}
    </div>
  );
}

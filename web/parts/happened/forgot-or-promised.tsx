import { useSignal } from '@preact/signals';
import { page } from '../../state/words.ts';
import { Arrives } from '../common/arrives.tsx';
import { Field } from '../ui/field.tsx';
import { Fold } from '../ui/fold.tsx';
import { Picks } from '../ui/picks.tsx';
import { type AnswersPart, namesOf, rowsOf } from './answers-part.ts';
import { PromiseReading } from './promise-reading.tsx';

interface ForgotOrPromisedProps extends AnswersPart {
  /** The candidate's examples that were ready for this interview. */
  readonly examples: readonly { readonly id: string; readonly title: string }[];
  /** The day of the interview, against which words about days are read; today where it is left out. */
  readonly said: string | undefined;
  readonly job: string | undefined;
}

const filled = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** What the candidate forgot, promised, or did badly; what belongs to an answer is asked once there is one. */
export function ForgotOrPromised({ answers, change, examples, said, job }: ForgotOrPromisedProps) {
  const words = page.happened;
  const names = namesOf(answers);
  return (
    <>
      <Field
        label={words.forgot.label}
        hint={words.forgot.hint}
        lines={3}
        value={answers.forgot ?? ''}
        onInput={(forgot) => change({ forgot })}
      />
      {filled(answers.forgot) && names.length > 1 && (
        <Picks
          label={words.forgot.forWhom}
          hint={filled(answers.forgotFor) ? undefined : words.forgot.everybodyHint}
          value={answers.forgotFor ?? ''}
          options={[
            { value: '', label: words.forgot.everybody },
            ...names.map((name) => ({ value: name, label: name })),
          ]}
          onChange={(forgotFor) => change({ forgotFor })}
        />
      )}
      <Field
        label={words.promise.label}
        lines={2}
        value={answers.iPromised ?? ''}
        onInput={(iPromised) => change({ iPromised })}
      />
      {filled(answers.iPromised) && (
        <>
          {!filled(answers.iPromisedBy) && (
            <PromiseReading
              words={answers.iPromised ?? ''}
              said={said}
              job={job}
              onChoose={(iPromisedBy) => change({ iPromisedBy })}
            />
          )}
          <Field
            label={words.promise.by}
            type="date"
            value={answers.iPromisedBy ?? ''}
            onInput={(iPromisedBy) => change({ iPromisedBy })}
          />
          <ToWhom answers={answers} change={change} />
        </>
      )}
      <Field
        label={words.badly.label}
        lines={2}
        value={answers.wentBadly ?? ''}
        onInput={(wentBadly) => change({ wentBadly })}
      />
      {filled(answers.wentBadly) && (
        <Field
          label={words.badly.putRight}
          lines={2}
          value={answers.putRight ?? ''}
          onInput={(putRight) => change({ putRight })}
        />
      )}
      {examples.length > 0 && <Told examples={examples} answers={answers} change={change} />}
    </>
  );
}

const OTHER = 'other';

/** Whom a promise was made to: somebody who was there, the contact at the agency, or somebody else by name. */
function ToWhom({ answers, change }: AnswersPart) {
  const words = page.happened.promise;
  const elsewhere = useSignal(false);
  const named = [
    ...rowsOf(answers).map((each) => ({ value: each.id ?? each.name.trim(), label: each.name.trim() })),
    ...(filled(answers.consultant)
      ? [{ value: (answers.consultant ?? '').trim(), label: (answers.consultant ?? '').trim() }]
      : []),
  ].filter((each) => each.label !== '');
  const given = answers.iPromisedTo ?? '';
  const isNamed = named.some((each) => each.value === given);
  const typed = isNamed || given.startsWith('per_') ? '' : given;
  const value = elsewhere.value || typed !== '' ? OTHER : isNamed ? given : undefined;
  const name = (
    <Field
      label={named.length > 0 ? words.name : words.whom}
      value={typed}
      onInput={(iPromisedTo) => change({ iPromisedTo })}
    />
  );
  if (named.length === 0) return name;
  return (
    <>
      <Picks
        label={words.whom}
        value={value}
        options={[...named, { value: OTHER, label: words.somebodyElse }]}
        onChange={(chosen) => {
          elsewhere.value = chosen === OTHER;
          change({ iPromisedTo: chosen === OTHER ? typed : chosen });
        }}
      />
      {value === OTHER && <Arrives focus={elsewhere.value}>{name}</Arrives>}
    </>
  );
}

/** Which of the examples that were ready were told: nobody there hears one twice. */
function Told({ examples, answers, change }: Omit<ForgotOrPromisedProps, 'said' | 'job'>) {
  const words = page.happened.told;
  return (
    <Fold label={words.label} count={examples.length} open={answers.told !== undefined}>
      {examples.map(({ id, title }) => (
        <Picks
          key={id}
          label={title}
          value={answers.told?.[id] ?? 'no'}
          options={[
            { value: 'no', label: words.no },
            { value: 'landed', label: words.landed },
            { value: 'not-landed', label: words.notLanded },
            { value: 'told', label: words.told },
          ]}
          onChange={(landed) => change({ told: { ...answers.told, [id]: landed } })}
        />
      ))}
    </Fold>
  );
}

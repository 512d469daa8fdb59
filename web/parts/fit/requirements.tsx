import { useSignal } from '@preact/signals';
import { bound, chosen } from '../../state/bound.ts';
import { type FitView, noteFit } from '../../state/fit.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../common/field.tsx';

type Requirement = FitView['requirements'][number];
type Proof = 'strong' | 'thin' | 'none';

const proofNames = { strong: 'Strong', thin: 'Thin', none: 'None' } as const;

const proofs = [
  { value: 'strong', label: 'Strong' },
  { value: 'thin', label: 'Thin' },
  { value: 'none', label: 'It does not fit' },
] as const;

/** What they ask for beside the candidate's own examples: a simple picture first, then each line. */
export function Requirements({ fit }: { readonly fit: FitView }) {
  const sorted = fit.requirements.toSorted((one, other) => Number(one.need === 'nice') - Number(other.need === 'nice'));
  return (
    <section>
      <h2>What they ask for</h2>
      {sorted.length === 0 && <p class="soft">Nothing is noted yet. Take in the posting, or add it by hand.</p>}
      {sorted.length > 0 && <Picture requirements={sorted} />}
      <ul class="plain">
        {sorted.map((each) => (
          <li key={each.id} id={each.id}>
            <p class="noted-lead">
              {each.text}
              {each.need === 'nice' && <span class="soft"> (nice to have)</span>}
            </p>
            <Answers fit={fit} requirement={each} />
          </li>
        ))}
      </ul>
      {fit.live && <Add job={fit.id} />}
    </section>
  );
}

/** One mark for each line: full where an example is strong, half where it is thin, empty where there is none, dotted where nobody looked. */
function Picture({ requirements }: { readonly requirements: readonly Requirement[] }) {
  const count = (proof: Requirement['proof']) => requirements.filter((each) => each.proof === proof).length;
  const words = [
    [count('strong'), 'strong'],
    [count('thin'), 'thin'],
    [count('none'), 'without an example'],
    [count(null), 'to look at'],
  ] as const;
  return (
    <figure class="proofs">
      <div aria-hidden="true">
        {requirements.map((each) => (
          <span key={each.id} data-proof={each.proof ?? 'open'} data-need={each.need} title={each.text} />
        ))}
      </div>
      <figcaption>
        {words
          .filter(([number]) => number > 0)
          .map(([number, word]) => `${number} ${word}`)
          .join(', ')}
        .
      </figcaption>
    </figure>
  );
}

function Answers({ fit, requirement }: { readonly fit: FitView; readonly requirement: Requirement }) {
  const { proof, answers } = requirement;
  return (
    <>
      {proof !== null && <p class="soft">{proof === 'none' ? 'No example.' : `${proofNames[proof]}.`}</p>}
      {proof === null && answers.length === 0 && (
        <p class="soft">
          {requirement.skill === null
            ? 'None of your examples has these words.'
            : `Your CV names ${requirement.skill}, without an example. Have you got one?`}
        </p>
      )}
      <ul class="answers">
        {answers.map((each) => (
          <li key={each.evidenceId}>
            <p class="noted">{each.title}</p>
            {each.told.length > 0 && <p class="soft">Told to {each.told.join(', ')}.</p>}
            {!each.confirmed && fit.live && (
              <Confirm fit={fit} requirement={requirement} evidenceId={each.evidenceId} />
            )}
          </li>
        ))}
      </ul>
      {(proof === 'none' || proof === 'thin') && requirement.honest !== null && requirement.honest !== '' && (
        <p>
          <span class="soft">Honestly: </span>
          {requirement.honest}
        </p>
      )}
      {fit.live && <Change key={JSON.stringify(requirement)} fit={fit} requirement={requirement} />}
    </>
  );
}

/** The evidence of a requirement with one example set to something else. */
function withProof(requirement: Requirement, evidenceId: string, proof: Proof) {
  const others = requirement.answers
    .filter((each) => each.confirmed && each.evidenceId !== evidenceId)
    .map(({ evidenceId: id, proof: each }) => ({ evidenceId: id, proof: each }));
  return proof === 'none' ? others : [...others, { evidenceId, proof }];
}

interface ConfirmProps {
  readonly fit: FitView;
  readonly requirement: Requirement;
  readonly evidenceId: string;
}

function Confirm({ fit, requirement, evidenceId }: ConfirmProps) {
  const is = (proof: Proof) =>
    noteFit(fit.id, { requirements: [{ id: requirement.id, evidence: withProof(requirement, evidenceId, proof) }] });
  const title = requirement.answers.find((each) => each.evidenceId === evidenceId)?.title ?? '';
  return (
    <p class="acts">
      <span class="soft">Does it answer it?</span>
      {proofs.slice(0, 2).map(({ value, label }) => (
        <Action key={value} quiet label={`${label}: ${title}, for ${requirement.text}`} does={() => is(value)}>
          {label}
        </Action>
      ))}
    </p>
  );
}

function Change({ fit, requirement }: { readonly fit: FitView; readonly requirement: Requirement }) {
  const text = useSignal(requirement.text);
  const need = useSignal<'must' | 'nice' | undefined>(requirement.need);
  const honest = useSignal(requirement.honest ?? '');
  const example = useSignal('');
  const proof = useSignal<Proof | undefined>('strong');
  const keep = () =>
    noteFit(fit.id, {
      requirements: [
        {
          id: requirement.id,
          text: text.value.trim(),
          need: need.value ?? 'must',
          honest: honest.value.trim() === '' ? null : honest.value.trim(),
        },
      ],
    });
  const choose = () =>
    noteFit(fit.id, {
      requirements: [{ id: requirement.id, evidence: withProof(requirement, example.value, proof.value ?? 'strong') }],
    });
  return (
    <details>
      <summary>
        {requirement.proof === null ? 'Another example, or change it' : 'Change'}
        <span class="unseen">: {requirement.text}</span>
      </summary>
      {fit.examples.length > 0 && (
        <>
          <div class="field">
            <label for={`example-${requirement.id}`}>An example of yours</label>
            <select
              id={`example-${requirement.id}`}
              value={example.value}
              onChange={(event) => {
                example.value = event.currentTarget.value;
              }}
            >
              <option value="">Choose one</option>
              {fit.examples.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.title.slice(0, 120)}
                </option>
              ))}
            </select>
          </div>
          {example.value !== '' && (
            <>
              <Choice label="How well does it answer it?" {...chosen(proof)} options={proofs} />
              <p class="acts">
                <Action does={choose}>Put it beside it</Action>
              </p>
            </>
          )}
        </>
      )}
      {requirement.proof !== 'none' && (
        <p class="acts">
          <Action
            quiet
            label={`I have no example: ${requirement.text}`}
            does={() => noteFit(fit.id, { requirements: [{ id: requirement.id, evidence: [] }] })}
          >
            I have no example
          </Action>
        </p>
      )}
      <Field
        label="What you would say honestly where it is thin"
        hint="What you lack, and what you would do about it."
        lines={2}
        {...bound(honest)}
      />
      <Field label="What they ask for" {...bound(text)} most={1000} />
      <Choice
        label="How much do they need it?"
        {...chosen(need)}
        options={[
          { value: 'must', label: 'They need it' },
          { value: 'nice', label: 'They would like it' },
        ]}
      />
      {requirement.quote !== null && <p class="soft">In the posting: “{requirement.quote}”</p>}
      <p class="acts">
        <Action disabled={text.value.trim() === ''} does={keep}>
          Keep it so
        </Action>
        <Action
          quiet
          label={`Take it away: ${requirement.text}`}
          does={() => noteFit(fit.id, { requirements: [{ id: requirement.id, dropped: true }] })}
        >
          Take it away
        </Action>
      </p>
    </details>
  );
}

function Add({ job }: { readonly job: string }) {
  const text = useSignal('');
  const need = useSignal<'must' | 'nice' | undefined>('must');
  const add = async () => {
    const answer = await noteFit(job, { requirements: [{ text: text.value.trim(), need: need.value ?? 'must' }] });
    if (answer.ok) text.value = '';
    return answer;
  };
  return (
    <details>
      <summary>Something else that they ask for</summary>
      <Field label="What is it?" {...bound(text)} most={1000} />
      <Choice
        label="How much do they need it?"
        {...chosen(need)}
        options={[
          { value: 'must', label: 'They need it' },
          { value: 'nice', label: 'They would like it' },
        ]}
      />
      <p class="acts">
        <Action disabled={text.value.trim() === ''} does={add}>
          Note it
        </Action>
      </p>
    </details>
  );
}

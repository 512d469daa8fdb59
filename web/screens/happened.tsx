import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import { ask, newId } from '../api/client.ts';
import { Action } from '../parts/common/action.tsx';
import { Choice, Field } from '../parts/common/field.tsx';
import { Refused, say, sayUndo, undoOf } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { forYourself } from '../parts/happened/for-yourself.ts';
import { PeopleThere } from '../parts/happened/people-there.tsx';
import { PromiseReading } from '../parts/happened/promise-reading.tsx';
import { MetWith } from '../parts/job/met-with.tsx';
import type { Answers } from '../state/answers.ts';
import { standsWhere } from '../state/kept-where.ts';
import { changed } from '../state/live.ts';
import { firstToDo } from '../state/next-step.ts';
import { type Unfinished, useUnfinished } from '../state/use-unfinished.ts';

/** "What happened?", right after it. Every question may be skipped; one name is enough. */
export function Happened() {
  const { params } = useRoute();
  const { route } = useLocation();
  const fresh = useMemo(() => newId('u'), []);
  const asked = params.id;
  useEffect(() => {
    // An address of its own, so that a reload goes on where the candidate was.
    if (asked === undefined) route(`/happened/${fresh}`, true);
  }, [asked, fresh]);
  const id = asked ?? fresh;
  return <Note key={id} id={id} />;
}

const outcomes = [
  { value: 'yes', label: 'Yes' },
  { value: 'moved', label: 'It was moved' },
  { value: 'they-did-not-come', label: 'They did not come' },
  { value: 'i-could-not', label: 'I could not' },
] as const;

function Note({ id }: { readonly id: string }) {
  const isInterview = id.startsWith('itv_');
  const note = useUnfinished(isInterview ? `u_${id}` : id, isInterview ? id : null);
  const { route } = useLocation();
  const answers = note.answers.value;
  const interview = note.interview.value;
  const loading = note.state.value === 'loading';
  const held = (answers.outcome ?? 'yes') === 'yes';
  const again = interview?.noted != null;
  const changes = useSignal<readonly string[] | null>(null);
  const typed = JSON.stringify(answers);
  // What was shown is what was typed then.
  useEffect(() => {
    changes.value = null;
  }, [typed]);
  const look = async () => {
    const answer = await ask('finish-changes', {
      id,
      ...(isInterview ? { interview: id } : {}),
      answers,
    });
    if (answer.ok) changes.value = answer.value.changes;
    return answer;
  };
  const finish = async () => {
    const answer = await note.finish();
    if (!answer.ok) return answer;
    const [warning] = answer.value.notes;
    if (warning !== undefined) say(warning);
    const { jobId } = answer.value;
    await changed();
    const step = await firstToDo(jobId);
    route(step === null ? `/next/${jobId}` : `/letter/${step.id}`, true);
    return answer;
  };
  const finishByKey = async () => {
    const answer = await finish();
    note.refusal.value = answer.ok ? null : answer.refusal;
  };
  const discard = async () => {
    const operationId = newId('op');
    const answer = await note.discard(operationId);
    if (answer.ok) {
      sayUndo(
        'Thrown away. Nothing was noted.',
        undoOf(operationId, () => route(`/happened/${id}`)),
      );
      await changed();
      route('/', true);
    }
    return answer;
  };
  return (
    <Screen
      title="What happened?"
      above={interview === null ? 'Just finished an interview' : interview.title}
      busy={loading}
    >
      <p class="lead">
        {interview === null
          ? 'Everything here may stay empty. One name is enough, as you heard it.'
          : `${interview.when}. Everything here may stay empty.`}
      </p>
      <p class="saved" role="status">
        {savedText(note)}
      </p>
      <form
        class="note"
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void finishByKey();
        }}
      >
        {interview !== null && (
          <Choice
            label="Did it take place?"
            value={answers.outcome ?? 'yes'}
            options={outcomes}
            onChange={(outcome) => note.change({ outcome })}
          />
        )}
        {answers.outcome === 'moved' && interview !== null && (
          <fieldset>
            <legend>When is it now?</legend>
            <p class="hint">If you do not know yet, leave it empty.</p>
            <div class="row">
              <Field
                label="The new day"
                type="date"
                value={answers.movedOn ?? ''}
                onInput={(movedOn) => note.change({ movedOn })}
              />
              <Field
                label="The new time"
                type="time"
                value={answers.movedAt ?? ''}
                onInput={(movedAt) => note.change({ movedAt })}
              />
            </div>
          </fieldset>
        )}
        {held && <PeopleThere people={answers.people ?? []} change={(people) => note.change({ people })} />}
        {interview === null && <Whose answers={answers} change={note.change} />}
        {held && <Rest answers={answers} noted={interview?.noted ?? null} change={note.change} />}
        {held && interview !== null && interview.examples.length > 0 && (
          <Told examples={interview.examples} answers={answers} change={note.change} />
        )}
        {interview === null && <When answers={answers} change={note.change} />}
      </form>
      <Refused refusal={note.refusal.value} />
      {again && changes.value !== null && <Changes changes={changes.value} />}
      <div class="acts finish">
        {again && changes.value === null ? (
          <Action main disabled={loading} does={look}>
            See what changes
          </Action>
        ) : (
          <Action main disabled={loading} does={finish}>
            {again ? 'Save this' : held ? 'Write the letters' : 'Note it'}
          </Action>
        )}
      </div>
      <details class="other">
        <summary>Something else</summary>
        <Action quiet does={discard}>
          Throw this away
        </Action>
      </details>
    </Screen>
  );
}

/** What a second note would change, before it does. */
function Changes({ changes }: { readonly changes: readonly string[] }) {
  return (
    <section role="status">
      <h2>{changes.length === 0 ? 'Nothing changes.' : 'This changes'}</h2>
      <ul>
        {changes.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p class="soft">All else stays as it was noted.</p>
    </section>
  );
}

function savedText({ state, joined, begun }: Unfinished): string {
  const also = joined.value ? ' What you wrote in another window was taken in too.' : '';
  switch (state.value) {
    case 'loading':
      return 'One moment.';
    case 'kept':
      return begun.value
        ? `Kept as you type, with Persevere on your computer. You can go on later, also on another device.${also}`
        : 'What you type here goes to Persevere on your computer as you type.';
    default:
      return standsWhere(state.value);
  }
}

interface PartProps {
  readonly answers: Answers;
  readonly change: (part: Partial<Answers>) => void;
}

function Whose({ answers, change }: PartProps) {
  const between = answers.agency !== undefined;
  return (
    <fieldset>
      <legend>Which firm, which role?</legend>
      <Choice
        label="Who set it up?"
        value={between ? 'agency' : 'firm'}
        options={[
          { value: 'firm', label: 'The firm itself' },
          { value: 'agency', label: 'An agency or a search firm' },
        ]}
        onChange={(who) => change(who === 'agency' ? { agency: answers.agency ?? '' } : { agency: undefined })}
      />
      <Field
        label={between ? 'Its client, the firm, if they named it' : 'Firm'}
        value={answers.firm ?? ''}
        onInput={(firm) => change({ firm })}
      />
      <Field label="Role" value={answers.role ?? ''} onInput={(role) => change({ role })} />
      {between && (
        <div class="within">
          <Field label="Agency" value={answers.agency ?? ''} onInput={(agency) => change({ agency })} />
          <Field
            label="Consultant at the agency"
            value={answers.consultant ?? ''}
            onInput={(consultant) => change({ consultant })}
          />
          <Field
            label="The consultant’s e-mail"
            type="email"
            value={answers.consultantEmail ?? ''}
            onInput={(consultantEmail) => change({ consultantEmail })}
          />
          <MetWith value={answers.met} onChange={(met) => change({ met })} />
          {answers.met === 'client' && (
            <Choice
              label="Who may you thank directly?"
              hint="Agencies usually pass thanks on to their client, and like to be asked."
              value={answers.thank ?? 'through'}
              options={[
                { value: 'through', label: 'Only the consultant, who passes it on' },
                { value: 'direct', label: 'Everybody' },
                { value: 'ask', label: 'I ask the consultant first' },
              ]}
              onChange={(thank) => change({ thank })}
            />
          )}
        </div>
      )}
    </fieldset>
  );
}

function Rest({ answers, noted, change }: PartProps & { readonly noted: Answers | null }) {
  const names = (answers.people ?? []).map((each) => each.name.trim()).filter((name) => name !== '');
  return (
    <>
      <Field
        label="Anything you forgot to say?"
        hint={forYourself}
        lines={2}
        value={answers.forgot ?? ''}
        onInput={(forgot) => change({ forgot })}
      />
      {(answers.forgot ?? '').trim() !== '' && names.length > 1 && (
        <Choice
          label="For whom?"
          value={answers.forgotFor}
          options={names.map((name) => ({ value: name, label: name }))}
          onChange={(forgotFor) => change({ forgotFor })}
        />
      )}
      <Field
        label="Did anything go badly?"
        lines={2}
        value={answers.wentBadly ?? ''}
        onInput={(wentBadly) => change({ wentBadly })}
      />
      {(answers.wentBadly ?? '').trim() !== '' && (
        <Field
          label="What would put it right?"
          lines={2}
          value={answers.putRight ?? ''}
          onInput={(putRight) => change({ putRight })}
        />
      )}
      <Field
        label="Did you promise anything?"
        lines={2}
        value={answers.iPromised ?? ''}
        onInput={(iPromised) => change({ iPromised })}
      />
      {(answers.iPromised ?? '').trim() !== '' && (
        <>
          <Field
            label="By when?"
            type="date"
            value={answers.iPromisedBy ?? ''}
            onInput={(iPromisedBy) => change({ iPromisedBy })}
          />
          <ToWhom answers={answers} change={change} />
        </>
      )}
      <fieldset>
        <legend>When will they tell you?</legend>
        <Field
          label="In their words"
          hint="For instance: by the end of next week."
          value={answers.theyPromised ?? ''}
          onInput={(theyPromised) => change({ theyPromised })}
        />
        {(answers.theyPromisedBy ?? '') === '' && (
          <PromiseReading
            words={answers.theyPromised ?? ''}
            said={answers.on}
            onChoose={(theyPromisedBy) => change({ theyPromisedBy })}
            onOpen={() => change({ theyPromisedBy: 'open' })}
          />
        )}
        {answers.theyPromisedBy === 'open' && <p class="hint">Left open: no day is waited for.</p>}
        <Field
          label="Or the day they named"
          type="date"
          value={answers.theyPromisedBy === 'open' ? '' : (answers.theyPromisedBy ?? '')}
          onInput={(theyPromisedBy) => change({ theyPromisedBy })}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={answers.quick === true}
            onChange={(event) => change({ quick: event.currentTarget.checked })}
          />
          <span>They said it would be quick</span>
        </label>
      </fieldset>
      <Choice
        label="Do you want it?"
        value={answers.want}
        options={[
          { value: 'yes', label: 'Yes' },
          { value: 'unsure', label: 'Not sure' },
          { value: 'no', label: 'No' },
        ]}
        onChange={(want) => change({ want })}
      />
      {noted !== null && <TakeOut answers={answers} noted={noted} change={change} />}
    </>
  );
}

/** Whom a promise was made to: somebody who was there, or whoever is named. */
function ToWhom({ answers, change }: PartProps) {
  const named = [
    ...(answers.people ?? []).map((each) => ({ value: each.id ?? each.name.trim(), label: each.name.trim() })),
    ...(answers.consultant === undefined ? [] : [{ value: answers.consultant, label: answers.consultant }]),
  ].filter((each) => each.label !== '');
  const other = named.every((each) => each.value !== answers.iPromisedTo) ? (answers.iPromisedTo ?? '') : '';
  return (
    <>
      {named.length > 0 && (
        <Choice
          label="To whom did you promise it?"
          value={answers.iPromisedTo}
          options={named}
          onChange={(iPromisedTo) => change({ iPromisedTo })}
        />
      )}
      <Field
        label={named.length > 0 ? 'Or to somebody else' : 'To whom did you promise it?'}
        value={other.startsWith('per_') ? '' : other}
        onInput={(iPromisedTo) => change({ iPromisedTo })}
      />
    </>
  );
}

const takeOuts = [
  { value: 'forgot', label: 'what you forgot to say' },
  { value: 'wentBadly', label: 'what went badly' },
  { value: 'iPromised', label: 'what you promised' },
  { value: 'theyPromised', label: 'what they said about when' },
  { value: 'want', label: 'whether you want it' },
] as const;

/** A field that was emptied stays as it was noted, unless it is said that it goes. */
function TakeOut({ answers, noted, change }: PartProps & { readonly noted: Answers }) {
  const empty = takeOuts.filter(
    ({ value }) => (noted[value] ?? '') !== '' && ((answers[value] ?? '') === '' || answers.takeOut?.includes(value)),
  );
  if (empty.length === 0) return null;
  const out = answers.takeOut ?? [];
  return (
    <fieldset>
      <legend>Left empty, so it stays as it was noted</legend>
      {empty.map(({ value, label }) => (
        <label key={value} class="check">
          <input
            type="checkbox"
            checked={out.includes(value)}
            onChange={(event) =>
              change({
                takeOut: event.currentTarget.checked ? [...out, value] : out.filter((each) => each !== value),
              })
            }
          />
          <span>{`Take out ${label}`}</span>
        </label>
      ))}
    </fieldset>
  );
}

const landings = [
  { value: 'no', label: 'Not told' },
  { value: 'landed', label: 'It landed' },
  { value: 'not-landed', label: 'It did not' },
  { value: 'told', label: 'Told, hard to say' },
] as const;

/** Which of the examples that were ready were told: nobody there hears one twice. */
function Told({
  examples,
  answers,
  change,
}: PartProps & { readonly examples: readonly { readonly id: string; readonly title: string }[] }) {
  return (
    <details class="when" open={answers.told !== undefined}>
      <summary>Which of your examples did you tell?</summary>
      {examples.map(({ id, title }) => (
        <Choice
          key={id}
          label={title}
          value={answers.told?.[id] ?? 'no'}
          options={landings}
          onChange={(landed) => change({ told: { ...answers.told, [id]: landed } })}
        />
      ))}
    </details>
  );
}

function When({ answers, change }: PartProps) {
  return (
    <details class="when" open={answers.on !== undefined}>
      <summary>It was at another time than just now</summary>
      <div class="row">
        <Field label="Day" type="date" value={answers.on ?? ''} onInput={(on) => change({ on })} />
        <Field label="It began at" type="time" value={answers.at ?? ''} onInput={(at) => change({ at })} />
      </div>
    </details>
  );
}

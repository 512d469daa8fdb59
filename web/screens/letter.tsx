import { useSignal } from '@preact/signals';
import { useLocation, useRoute } from 'preact-iso/router';
import { ask } from '../api/client.ts';
import { Action } from '../parts/common/action.tsx';
import { Field } from '../parts/common/field.tsx';
import { Refused, say } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { Vent } from '../parts/common/vent.tsx';
import { Beside } from '../parts/letter/beside.tsx';
import { Call } from '../parts/letter/call.tsx';
import { HandOver } from '../parts/letter/hand-over.tsx';
import { HowGreeted } from '../parts/letter/how-greeted.tsx';
import { KeepOwnLetter } from '../parts/letter/keep-own-letter.tsx';
import { ModelHelp } from '../parts/letter/model-help.tsx';
import { NothingToSay } from '../parts/letter/nothing-to-say.tsx';
import { OnItsWay } from '../parts/letter/on-its-way.tsx';
import { Otherwise } from '../parts/letter/otherwise.tsx';
import { Paper } from '../parts/letter/paper.tsx';
import { bound } from '../state/bound.ts';
import { changed } from '../state/live.ts';
import { firstToDo } from '../state/next-step.ts';
import { type LetterEdit, type LetterView, useLetter } from '../state/use-letter.ts';
import { useLoad } from '../state/use-load.ts';

/** The letter of one step, or the words to say: read, changed, checked, and handed over. */
export function Letter() {
  const { params } = useRoute();
  const step = params.step ?? '';
  return <Desk key={step} step={step} />;
}

/** States in which the letter is no longer one to change. */
const onItsWay: ReadonlySet<string> = new Set(['approved', 'sending', 'unknown', 'accepted']);

function Desk({ step }: { readonly step: string }) {
  const edit = useLetter(step);
  const { value: outbox } = useLoad('outbox', {});
  const letter = edit.letter.value;
  const { route } = useLocation();
  const refusal = edit.refusal.value;
  if (letter === null)
    return (
      <Screen title="Your letter" busy={refusal === null}>
        {refusal === null && <p class="large soft">One moment.</p>}
        {refusal?.code === 'no-own-name' ? (
          <YourName read={edit.read} />
        ) : refusal?.kind === 'nothing-to-say' ? (
          <NothingToSay step={step} read={edit.read} />
        ) : (
          <Refused refusal={refusal} />
        )}
        {refusal?.kind === 'not-found' && (
          <p>
            It may be done already. <a href="/">Go to Today</a>
          </p>
        )}
      </Screen>
    );
  /** After it went: the next letter of the same job, or the sentence that says what to leave alone. */
  const onward = async () => {
    const job = letter.jobIds[0] ?? '';
    await changed();
    const next = await firstToDo(job);
    route(next === null || next.id === step ? `/next/${job}` : `/letter/${next.id}`);
  };
  const own = outbox?.letters.filter((each) => each.draftId === letter.draftId) ?? [];
  const approved = own.find((each) => onItsWay.has(each.state));
  const back = own.find((each) => each.state === 'refused');
  const spoken = letter.channel === 'phone' || letter.channel === 'voicemail';
  return (
    <Screen title={letter.title} above={<Where letter={letter} />} {...(spoken ? {} : { width: 'whole' as const })}>
      {letter.best !== null && <p class="best">{letter.best}</p>}
      {spoken && letter.theirTime !== null && <p class="soft">{letter.theirTime}</p>}
      {approved !== undefined ? (
        <OnItsWay approved={approved} text={letter.text} onward={onward} />
      ) : spoken ? (
        <Call letter={letter} onward={onward} />
      ) : (
        <>
          {back !== undefined && (
            <p class="refused">
              {back.shown} {back.note}
            </p>
          )}
          <div class="columns">
            <div>
              <Written edit={edit} letter={letter} />
              <ModelHelp edit={edit} letter={letter} />
              <HandOver edit={edit} letter={letter} onward={onward} />
              <KeepOwnLetter edit={edit} letter={letter} />
              <Otherwise edit={edit} letter={letter} onward={onward} />
            </div>
            <Beside letter={letter} />
          </div>
        </>
      )}
      {approved === undefined && spoken && <Otherwise edit={edit} letter={letter} onward={onward} />}
    </Screen>
  );
}

function Where({ letter }: { readonly letter: LetterView }) {
  return (
    <>
      {letter.jobs.map((job, index) => (
        <a key={job} href={`/job/${letter.jobIds[index]}`}>
          {job}
        </a>
      ))}
    </>
  );
}

/** A letter needs a name under it; it is asked for here and not before. */
function YourName({ read }: { readonly read: LetterEdit['read'] }) {
  const name = useSignal('');
  const keep = async () => {
    const answer = await ask('profile', { name: name.value.trim() });
    if (answer.ok) await read();
    return answer;
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.value.trim() !== '') void keep();
      }}
      class="note"
    >
      <Field
        label="How do you sign?"
        hint="Your name stands under the letter. It is asked for once."
        {...bound(name)}
        autoComplete="name"
      />
      <div class="acts">
        <Action main disabled={name.value.trim() === ''} does={keep}>
          Show the letter
        </Action>
      </div>
    </form>
  );
}

/** What has no subject. */
const brief: ReadonlySet<string> = new Set(['text', 'chat', 'linkedin', 'letter']);

function Written({ edit, letter }: { readonly edit: LetterEdit; readonly letter: LetterView }) {
  return (
    <div class="desk">
      <Recipients letter={letter} onChanged={() => edit.read()} />
      <HowGreeted edit={edit} letter={letter} />
      {!brief.has(letter.channel ?? '') && (
        <Field label="Subject" value={edit.subject.value} most={1000} onInput={(subject) => edit.change({ subject })} />
      )}
      <Paper edit={edit} letter={letter} />
      {letter.kind === 'gracious-thanks' && <Vent />}
      <Refused refusal={edit.refusal.value} />
    </div>
  );
}

/** To whom it goes; an address that is missing may be noted here, and need not be. */
function Recipients({ letter, onChanged }: { readonly letter: LetterView; readonly onChanged: () => void }) {
  return (
    <ul class="to">
      {letter.to.map((person, index) => (
        <li key={letter.personIds[index]}>
          {letter.channel === 'chat' || letter.channel === 'linkedin' || letter.channel === 'letter' ? (
            <p>
              To <bdi>{person.name}</bdi>
            </p>
          ) : letter.channel === 'text' ? (
            <p>
              To <bdi>{person.name}</bdi> <span class="soft">{person.phone}</span>
            </p>
          ) : person.email !== null ? (
            <p>
              To <bdi>{person.name}</bdi> <span class="soft">{person.email}</span>
            </p>
          ) : (
            <Address id={letter.personIds[index] ?? ''} name={person.name} onChanged={onChanged} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface AddressProps {
  readonly id: string;
  readonly name: string;
  readonly onChanged: () => void;
}

function Address({ id, name, onChanged }: AddressProps) {
  const email = useSignal('');
  const keep = async () => {
    const answer = await ask('add-person', { person: id, email: email.value.trim() });
    if (answer.ok) {
      say(`The address of ${name} is noted.`);
      await changed();
      onChanged();
    }
    return answer;
  };
  return (
    <details class="address">
      <summary>
        To <bdi>{name || 'them'}</bdi> <span class="soft">(no address yet; your mail program will ask)</span>
      </summary>
      <div class="row">
        <Field label={`E-mail of ${name || 'theirs'}`} type="email" {...bound(email)} />
        <Action quiet disabled={!email.value.includes('@')} does={keep}>
          Note it
        </Action>
      </div>
    </details>
  );
}

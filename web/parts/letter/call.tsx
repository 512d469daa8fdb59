import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import type { Input, Output } from '../../../src/contract/registry.ts';
import { ask, newId } from '../../api/client.ts';
import { keptHere } from '../../state/kept-here.ts';
import { changed } from '../../state/live.ts';
import type { LetterView } from '../../state/use-letter.ts';
import { noteOrKeep, sayKept } from '../../state/waiting-notes.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../common/field.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { Teleprompter } from './teleprompter.tsx';

type Outcome = Input<'called'>['outcome'];
type Noted = Output<'called'>;

interface CallProps {
  readonly letter: LetterView;
  readonly onward: () => Promise<void>;
}

/** A call: whom, why now, the number to tap, three things to say and one question, the voicemail, and what became of it. */
export function Call({ letter, onward }: CallProps) {
  const noted = useSignal<Noted | null>(null);
  const early = letter.call?.mayCall === false;
  if (noted.value !== null) return <AfterCall noted={noted.value} onward={onward} />;
  return (
    <div class="spoken">
      {letter.why !== null && <p>{letter.why}</p>}
      {early && (
        <p class="lead">
          It is no hour to call them now. Calls suit between half past eight and half past six on their working days.
        </p>
      )}
      {letter.to.map((person, index) => (
        <p key={letter.personIds[index]}>
          {person.phone === null ? (
            <span class="soft">No number of {person.name || 'theirs'} is noted. It may stand in your telephone.</span>
          ) : (
            <a class={early ? 'button' : 'button main'} href={`tel:${person.phone.replace(/[^+\d]/g, '')}`}>
              <span>
                Call <bdi>{person.name}</bdi>, {person.phone}
              </span>
            </a>
          )}
        </p>
      ))}
      <Words letter={letter} />
      {letter.spoken.length > 0 && (
        <details class="after-tone" open={letter.channel === 'voicemail'}>
          <summary>If nobody answers: a voicemail</summary>
          <Teleprompter lines={letter.spoken} />
        </details>
      )}
      <Outcomes letter={letter} onward={onward} onNoted={(value) => (noted.value = value)} />
    </div>
  );
}

function Words({ letter }: { readonly letter: LetterView }) {
  const { call } = letter;
  if (call === null)
    return (
      <>
        <h2>What to say</h2>
        <div class="say">
          {letter.text.split(/\n+/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </>
    );
  return (
    <>
      <h2>To say</h2>
      <ol class="say points">
        {call.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      {call.question !== null && (
        <>
          <h2>One question</h2>
          <p class="say question-asked">{call.question}</p>
        </>
      )}
    </>
  );
}

interface OutcomesProps extends CallProps {
  readonly onNoted: (noted: Noted) => void;
}

/** One tap says what became of it; with or without a connection. */
function Outcomes({ letter, onward, onNoted }: OutcomesProps) {
  const { route } = useLocation();
  const asking = useSignal<'talked' | 'someone-else' | 'call-back' | null>(null);
  const typed = keptHere<string>(`call-${letter.stepId}`);
  const text = useSignal(typed.read() ?? '');
  const at = useSignal('');
  const until = useSignal('');
  const name = letter.to[0]?.name || 'them';
  const note = async (outcome: Outcome, label: string) => {
    const said = text.value.trim();
    const operationId = newId('op');
    const answer = await noteOrKeep(
      'called',
      {
        outcome,
        step: letter.stepId,
        kind: letter.kind,
        people: letter.personIds,
        jobs: letter.jobIds,
        ...(letter.to[0]?.phone == null ? {} : { number: letter.to[0].phone }),
        at: at.value === '' ? now() : at.value,
        ...(said === '' ? {} : { text: said }),
        ...(outcome === 'call-back' ? { until: new Date(until.value).toISOString() } : {}),
      },
      label,
      operationId,
    );
    if (answer === 'kept') {
      typed.forget();
      sayKept(operationId);
      route('/');
      return undefined;
    }
    if (answer.ok) {
      typed.forget();
      if (answer.value.promised.length > 0 || answer.value.notes.length > 0) {
        onNoted(answer.value);
        await changed();
      } else {
        sayUndo(answer.value.said, undoOf(operationId));
        await onward();
      }
    }
    return answer;
  };
  const open = async (which: 'talked' | 'someone-else' | 'call-back') => {
    // The moment of the tap is the moment of the call, however long the candidate writes about it.
    at.value = now();
    asking.value = which;
    return undefined;
  };
  if (asking.value !== null)
    return (
      <section class="note" aria-label="What became of it">
        {asking.value === 'call-back' ? (
          <div class="field">
            <label for="call-until">When do you call back?</label>
            <input
              id="call-until"
              type="datetime-local"
              value={until.value}
              onInput={(event) => {
                until.value = event.currentTarget.value;
              }}
            />
          </div>
        ) : (
          <Field
            label={
              asking.value === 'talked'
                ? 'What was said, and who promised what?'
                : 'Who answered, and what did they say?'
            }
            hint={
              asking.value === 'talked'
                ? 'In your own words: “Anna will ring by Friday. I will send two references.” It may stay empty.'
                : 'It may stay empty.'
            }
            lines={4}
            value={text.value}
            onInput={(value) => {
              text.value = value;
              typed.write(value);
            }}
          />
        )}
        <div class="acts">
          {asking.value === 'talked' && (
            <Action main does={() => note('talked', `You talked with ${name}`)}>
              Note it
            </Action>
          )}
          {asking.value === 'someone-else' && (
            <Action main does={() => note('someone-else', `Somebody else answered at ${name}’s number`)}>
              Note it
            </Action>
          )}
          {asking.value === 'call-back' && (
            <Action main disabled={until.value === ''} does={() => note('call-back', `You call ${name} back`)}>
              Note it
            </Action>
          )}
          <Action
            quiet
            does={async () => {
              asking.value = null;
              return undefined;
            }}
          >
            Something else happened
          </Action>
        </div>
      </section>
    );
  return (
    <section aria-label="What became of it">
      <h2>How was it?</h2>
      <div class="acts outcomes">
        <Action does={() => open('talked')}>We talked</Action>
        <Action does={() => note('voicemail', `You left a voicemail for ${name}`)}>I left a voicemail</Action>
        <Action does={() => note('missed', `You rang ${name}, and nobody took the call`)}>Nobody answered</Action>
        <Action does={() => open('call-back')}>Call back at a time</Action>
        <Action does={() => open('someone-else')}>Somebody else answered</Action>
        <Action does={() => note('wrong-number', `The number of ${name} was wrong`)}>Wrong number</Action>
      </div>
      <p class="told-no">
        <a href={`/no?job=${letter.jobIds[0] ?? ''}&who=${letter.personIds[0] ?? ''}`}>They told me no</a>
      </p>
    </section>
  );
}

/** This moment as the server reads it. */
export function now(): string {
  return new Date().toISOString();
}

/** What was read in the note of promises, to be looked at once; what is not so is taken out. */
function AfterCall({ noted, onward }: { readonly noted: Noted; readonly onward: () => Promise<void> }) {
  const taken = useSignal<readonly string[]>([]);
  const takeOut = async (each: Noted['promised'][number]) => {
    const answer = await ask('correct', { entry: noted.entryId, payload: each.without });
    if (answer.ok) {
      taken.value = [...taken.value, each.text];
      await changed();
    }
    return answer;
  };
  const left = noted.promised.filter((each) => !taken.value.includes(each.text));
  return (
    <div class="spoken">
      <p class="lead">{noted.said}</p>
      {left.length > 0 && (
        <ul class="plain promised">
          {left.map((each) => (
            <li key={each.text}>
              <p>{each.text}</p>
              <Action quiet label={`Not so: ${each.text}`} does={() => takeOut(each)}>
                Not so
              </Action>
            </li>
          ))}
        </ul>
      )}
      {noted.notes.map((each) => (
        <p key={each}>{each}</p>
      ))}
      <div class="acts">
        <Action
          main
          does={async () => {
            await onward();
            return undefined;
          }}
        >
          Go on
        </Action>
      </div>
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import { ask, type Refusal } from '../api/client.ts';
import { Action } from '../parts/common/action.tsx';
import { Choice, Field } from '../parts/common/field.tsx';
import { ChooseFile, taken } from '../parts/common/file-drop.tsx';
import { Refused, say } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { MetWith } from '../parts/job/met-with.tsx';
import { bound, chosen } from '../state/bound.ts';
import { changed } from '../state/live.ts';

type Read = Output<'read-invitation'>;
type Proposal = Read['proposal'];

/** Stands for a job that is not noted yet. */
const NEW_JOB = 'new';

/** An invitation: what it says, whom it names, and whom it would leave out and why. Noted only after a look. */
export function Invitation() {
  const read = useSignal<Read | null>(null);
  /** What the person said of who they are in this file. */
  const me = useSignal<string | null>(null);
  const refusal = useSignal<Refusal | null>(null);
  const file = taken.value;
  useEffect(() => {
    read.value = null;
    refusal.value = null;
    me.value = null;
    if (file !== null) void look(null);
  }, [file]);
  const look = async (who: string | null) => {
    if (file === null) return;
    const answer = await ask('read-invitation', { file, ...(who === null ? {} : { me: who }) });
    me.value = who;
    if (answer.ok) read.value = answer.value;
    else refusal.value = answer.refusal;
  };
  if (file === null)
    return (
      <Screen title="An invitation">
        <p class="lead">Choose the invitation: the calendar file (.ics), or the mail saved as a file (.eml).</p>
        <div class="acts">
          <ChooseFile main label="Choose the file" />
        </div>
        <p class="soft">
          You can also drop it anywhere on this page. No file? <a href="/happened">Write down what you remember</a>.
        </p>
      </Screen>
    );
  return (
    <Screen title="An invitation" above={file.name} busy={read.value === null && refusal.value === null}>
      <Refused refusal={refusal.value} />
      {refusal.value !== null && <ChooseFile label="Choose another file" />}
      {read.value !== null && (
        <Review key={`${file.content} ${me.value}`} read={read.value} file={file} me={me.value} onMe={look} />
      )}
    </Screen>
  );
}

interface ReviewProps {
  readonly read: Read;
  readonly file: { readonly name: string; readonly content: string };
  readonly me: string | null;
  readonly onMe: (who: string | null) => Promise<void>;
}

function Review({ read, file, me, onMe }: ReviewProps) {
  const { proposal, further } = read;
  const { route } = useLocation();
  const without = useSignal<readonly string[]>([]);
  const role = useSignal(proposal.role ?? '');
  const employer = useSignal(proposal.employer ?? '');
  const job = useSignal(read.job ?? (read.jobs.length === 0 ? NEW_JOB : ''));
  const between = useSignal(proposal.agency !== null);
  const agency = useSignal(proposal.agency ?? '');
  const met = useSignal<'agency' | 'client' | undefined>(undefined);
  const at = useSignal('');
  const clash = useSignal(false);
  const ofNewJob = () => ({
    ...(role.value.trim() === '' ? {} : { role: role.value.trim() }),
    ...(employer.value.trim() === '' ? {} : { employer: employer.value.trim() }),
    ...(between.value && agency.value.trim() !== '' ? { agency: agency.value.trim() } : {}),
    ...(between.value && met.value !== undefined ? { met: met.value } : {}),
  });
  const take = async (which: { readonly same?: true; readonly separate?: true } = {}) => {
    const answer = await ask('add-invitation', {
      file,
      ...(me === null ? {} : { me }),
      ...(job.value === NEW_JOB ? { newJob: true, ...ofNewJob() } : { job: job.value }),
      ...(at.value === '' ? {} : { starts: `${proposal.day ?? ''}T${at.value}[${proposal.zone ?? 'UTC'}]` }),
      ...which,
      without: [...without.value],
    });
    if (!answer.ok) {
      clash.value = answer.refusal.kind === 'needs' && (proposal.starts !== null || at.value !== '');
      return answer;
    }
    const { outcome, jobId, interviewId, notes } = answer.value;
    const said = {
      new: 'Noted.',
      known: 'This was noted already.',
      moved: 'The new time is noted.',
      changed: 'The change is noted.',
      cancelled: 'Noted: it is cancelled.',
    };
    const many = answer.value.further.length;
    const others = many === 0 ? [] : [`So ${many === 1 ? 'is the other one' : `are the other ${many}`} of the file.`];
    say(
      [...(outcome === 'known' && notes.length > 0 ? [] : [said[outcome], ...others]), ...notes.slice(0, 2)].join(' '),
    );
    taken.value = null;
    await changed();
    const known = await ask('unfinished', { interview: interviewId });
    const over = known.ok && known.value.interview?.over === true && !known.value.interview.debriefed;
    route(over ? `/happened/${interviewId}` : `/job/${jobId}`, true);
    return answer;
  };
  const nameOf = (person: Proposal['people'][number]) => person.email ?? person.name;
  return (
    <form class="note" onSubmit={(event) => event.preventDefault()}>
      <p class="lead">{proposal.method === 'cancel' ? 'This cancels an interview.' : proposal.summary}</p>
      {proposal.when !== null && <p class="large">{proposal.when}</p>}
      {proposal.starts === null && proposal.day !== null && (
        <Field label="At what time? The invitation names none" type="time" {...bound(at)} />
      )}
      {proposal.location !== null && <p class="soft">{proposal.location}</p>}
      {further.length > 0 && (
        <section>
          <p>The file holds more; all of it is noted:</p>
          <ul class="plain">
            {further.map((each) => (
              <li key={`${each.summary} ${each.when}`}>
                <bdi>{each.summary}</bdi>
                {each.when !== null && <span class="soft">, {each.when}</span>}
                {each.people.length > 0 && (
                  <span class="soft">, with {each.people.map((person) => person.name).join(', ')}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {read.about !== null && <p>{read.about}</p>}
      {(proposal.you !== null || me !== null) && <WhichIsYou you={proposal.you} me={me} onMe={onMe} />}
      {proposal.details !== null && (
        <details>
          <summary>What it says</summary>
          <p class="words">
            <bdi>{proposal.details}</bdi>
          </p>
        </details>
      )}
      <fieldset>
        <legend>Who will be, or was, there?</legend>
        {proposal.people.length === 0 && <p class="soft">The file names nobody. You can write the names down later.</p>}
        {proposal.people.map((person) => (
          <label class="check" key={nameOf(person)}>
            <input
              type="checkbox"
              checked={!without.value.includes(nameOf(person))}
              onChange={(event) => {
                const others = without.value.filter((each) => each !== nameOf(person));
                without.value = event.currentTarget.checked ? others : [...others, nameOf(person)];
              }}
            />
            <span>
              <bdi>{person.name || person.email}</bdi>
              {person.as === 'organiser' && <span class="soft"> (arranges it)</span>}
              {person.name !== '' && person.email !== null && <span class="soft"> {person.email}</span>}
              {person.doubt !== null && <span class="soft">. Not certain: {person.doubt}</span>}
            </span>
          </label>
        ))}
        {proposal.leftOut.length > 0 && (
          <details>
            <summary>Left out: {proposal.leftOut.length}</summary>
            <ul class="plain">
              {proposal.leftOut.map((each) => (
                <li key={each.name}>
                  <bdi>{each.name}</bdi>: <span class="soft">{each.why}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </fieldset>
      {proposal.notes.map((each) => (
        <p key={each} class="soft">
          {each}
        </p>
      ))}
      {read.about === null && read.jobs.length > 0 && (
        <Choice
          label="Which job?"
          value={job.value}
          onChange={(value) => {
            job.value = value;
          }}
          options={[
            ...read.jobs.map((each) => ({ value: each.id, label: each.title })),
            { value: NEW_JOB, label: 'Another job, not noted yet' },
          ]}
        />
      )}
      {read.about === null && job.value === NEW_JOB && (
        <fieldset>
          <legend>Which firm, which role?</legend>
          <Field label="Role" {...bound(role)} />
          <Field label="Firm" {...bound(employer)} />
          <label class="check">
            <input
              type="checkbox"
              checked={between.value}
              onChange={(event) => {
                between.value = event.currentTarget.checked;
              }}
            />
            <span>An agency or a search firm arranged it</span>
          </label>
          {between.value && (
            <div class="within">
              <Field label="Agency" {...bound(agency)} />
              <MetWith {...chosen(met)} />
            </div>
          )}
        </fieldset>
      )}
      <div class="acts finish">
        {clash.value ? (
          <>
            <Action main does={() => take({ same: true })}>
              It is the same one
            </Action>
            <Action does={() => take({ separate: true })}>It is another one</Action>
          </>
        ) : (
          <Action main disabled={job.value === ''} does={() => take()}>
            Note it
          </Action>
        )}
        <ChooseFile label="Choose another file" />
      </div>
    </form>
  );
}

interface WhichIsYouProps {
  readonly you: Proposal['you'];
  readonly me: string | null;
  readonly onMe: (who: string | null) => Promise<void>;
}

/** Asked once: the answer is remembered with the invitation, and nobody by that name or address is thanked from then on. */
function WhichIsYou({ you, me, onMe }: WhichIsYouProps) {
  if (you === null)
    return (
      <p class="soft">
        {me === 'none' ? (
          'None of them is you.'
        ) : (
          <>
            You are <bdi>{me}</bdi>.
          </>
        )}{' '}
        <button type="button" class="quiet" onClick={() => void onMe(null)}>
          Ask me again
        </button>
      </p>
    );
  const { guess } = you;
  return (
    <fieldset>
      <legend>Which of these is you?</legend>
      {guess !== null && (
        <p class="hint">
          It looks like <bdi>{guess.name}</bdi>. The person you choose is left out, here and from now on.
        </p>
      )}
      <div class="acts">
        {you.among.map((each) => (
          <button type="button" key={each.email ?? each.name} onClick={() => void onMe(each.email ?? each.name)}>
            <bdi>{each.name}</bdi>
          </button>
        ))}
        <button type="button" class="quiet" onClick={() => void onMe('none')}>
          None of them
        </button>
      </div>
    </fieldset>
  );
}

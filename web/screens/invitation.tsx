import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import { ask, type Refusal } from '../api/client.ts';
import { Action } from '../parts/action.tsx';
import { Field } from '../parts/field.tsx';
import { ChooseFile, taken } from '../parts/file-drop.tsx';
import { MetWith } from '../parts/met-with.tsx';
import { Refused, say } from '../parts/notices.tsx';
import { Screen } from '../parts/screen.tsx';
import { bound, chosen } from '../state/bound.ts';
import { changed } from '../state/live.ts';

type Proposal = Output<'read-invitation'>['proposal'];

/** An invitation: what it says, whom it names, and whom it would leave out and why. Noted only after a look. */
export function Invitation() {
  const proposal = useSignal<Proposal | null>(null);
  const refusal = useSignal<Refusal | null>(null);
  const file = taken.value;
  useEffect(() => {
    proposal.value = null;
    refusal.value = null;
    if (file === null) return;
    void ask('read-invitation', { file }).then((answer) => {
      if (answer.ok) proposal.value = answer.value.proposal;
      else refusal.value = answer.refusal;
    });
  }, [file]);
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
    <Screen title="An invitation" above={file.name} busy={proposal.value === null && refusal.value === null}>
      <Refused refusal={refusal.value} />
      {refusal.value !== null && <ChooseFile label="Choose another file" />}
      {proposal.value !== null && <Review key={file.content} proposal={proposal.value} file={file} />}
    </Screen>
  );
}

interface ReviewProps {
  readonly proposal: Proposal;
  readonly file: { readonly name: string; readonly content: string };
}

function Review({ proposal, file }: ReviewProps) {
  const { route } = useLocation();
  const without = useSignal<readonly string[]>([]);
  const role = useSignal(proposal.role ?? '');
  const employer = useSignal(proposal.employer ?? '');
  const between = useSignal(false);
  const agency = useSignal('');
  const met = useSignal<'agency' | 'client' | undefined>(undefined);
  const take = async () => {
    const answer = await ask('add-invitation', {
      file,
      ...(role.value.trim() === '' ? {} : { role: role.value.trim() }),
      ...(employer.value.trim() === '' ? {} : { employer: employer.value.trim() }),
      ...(between.value && agency.value.trim() !== '' ? { agency: agency.value.trim() } : {}),
      ...(between.value && met.value !== undefined ? { met: met.value } : {}),
      without: [...without.value],
    });
    if (!answer.ok) return answer;
    const { outcome, opportunityId, interviewId, notes } = answer.value;
    const said = {
      new: 'Noted.',
      known: 'This was noted already.',
      moved: 'The new time is noted.',
      changed: 'The change is noted.',
      cancelled: 'Noted: it is cancelled.',
    };
    say([said[outcome], ...notes.slice(0, 1)].join(' '));
    taken.value = null;
    await changed();
    const known = await ask('unfinished', { interview: interviewId });
    const over = known.ok && known.value.interview?.over === true && !known.value.interview.debriefed;
    route(over ? `/happened/${interviewId}` : `/job/${opportunityId}`, true);
    return answer;
  };
  const nameOf = (person: Proposal['people'][number]) => person.email ?? person.name;
  return (
    <form class="note" onSubmit={(event) => event.preventDefault()}>
      <p class="lead">{proposal.method === 'cancel' ? 'This cancels an interview.' : proposal.summary}</p>
      {proposal.when !== null && <p class="large">{proposal.when}</p>}
      {proposal.location !== null && <p class="soft">{proposal.location}</p>}
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
      <div class="acts finish">
        <Action main does={take}>
          Note it
        </Action>
        <ChooseFile label="Choose another file" />
      </div>
    </form>
  );
}

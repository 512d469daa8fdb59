import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { Input } from '../../../src/contract/registry.ts';
import { ask, newId, offline } from '../../api/client.ts';
import { jobsAtHand } from '../../state/at-hand.ts';
import { bound, chosen } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { instantOf } from '../../state/moments.ts';
import { useLoad } from '../../state/use-load.ts';
import { noteOrKeep, sayKept } from '../../state/waiting-notes.ts';
import { Action } from '../common/action.tsx';
import { DayAndTime } from '../common/day-and-time.tsx';
import { Choice, Field } from '../common/field.tsx';
import { JobChoice } from '../common/job-choice.tsx';
import { say } from '../common/notices.tsx';
import { PromiseReading } from '../happened/promise-reading.tsx';

type Meaning = NonNullable<Input<'log'>['meaning']>;
type Channel = 'email' | 'phone' | 'voicemail' | 'missed-call' | 'text' | 'chat' | 'linkedin';

/** What somebody said or wrote, as far as it is known already. */
export interface Heard {
  readonly job: string;
  readonly channel: Channel;
  readonly text: string;
  readonly subject: string;
  /** The exact time at which it came. */
  readonly at: string;
  readonly person: string;
  /** What it seems to mean, and the day that it names: a proposal. */
  readonly meaning: Meaning;
  readonly promised: string;
}

const meanings: readonly { readonly value: Meaning; readonly label: string }[] = [
  { value: 'holding', label: 'Not decided yet' },
  { value: 'rejection', label: 'A no' },
  { value: 'invitation', label: 'An invitation' },
  { value: 'question', label: 'A question' },
  { value: 'offer', label: 'An offer' },
  { value: 'confirmation', label: 'They have it' },
  { value: 'other', label: 'Something else' },
];

const channels: readonly { readonly value: Channel; readonly label: string }[] = [
  { value: 'email', label: 'E-mail' },
  { value: 'phone', label: 'Call' },
  { value: 'voicemail', label: 'Voicemail' },
  { value: 'missed-call', label: 'They rang and missed me' },
  { value: 'text', label: 'Text message' },
  { value: 'chat', label: 'WhatsApp or another chat' },
  { value: 'linkedin', label: 'LinkedIn' },
];

interface HeardFormProps {
  readonly begin: Partial<Heard>;
  readonly from?: { readonly name: string; readonly email: string } | null;
  readonly people?: readonly { readonly id: string; readonly name: string }[];
  /** True where the text that it begins with may still be changed, and how it came chosen. */
  readonly open?: boolean;
}

/** Notes what came from them: for which job, from whom, what it means, and the day they named. */
export function HeardForm({ begin, from = null, people = [], open = false }: HeardFormProps) {
  const { route } = useLocation();
  const { value: page } = useLoad('jobs', { live: 'all', limit: 200 });
  const jobs = page?.jobs ?? jobsAtHand();
  const job = useSignal(begin.job ?? '');
  const person = useSignal<string | undefined>(begin.person ?? (people.length === 1 ? people[0]?.id : undefined));
  const channel = useSignal<Channel>(begin.channel ?? 'email');
  const meaning = useSignal<Meaning | undefined>(begin.meaning);
  const promised = useSignal(begin.promised ?? '');
  const proposal = useSignal<string | null>(null);
  const deadline = useSignal('');
  const text = useSignal(begin.text ?? '');
  const named = useSignal('');
  const own = useSignal<string | null>(null);
  const at = useSignal(begin.at ?? '');
  const [day, time, place] = [useSignal(''), useSignal(''), useSignal('')];
  const [cameOn, cameAt] = [useSignal(''), useSignal('')];
  const keep = async () => {
    const invitedFor = meaning.value === 'invitation' ? instantOf(day.value, time.value) : null;
    const came = instantOf(cameOn.value, cameAt.value || '12:00');
    const title = jobs.find((each) => each.id === job.value)?.title ?? 'a job';
    const operationId = newId('op');
    const known = await noteOrKeep(
      'log',
      {
        direction: 'in',
        channel: channel.value,
        job: [job.value],
        ...(person.value !== undefined
          ? { person: [person.value] }
          : named.value.trim() === ''
            ? {}
            : { person: [named.value.trim()] }),
        ...(meaning.value === undefined ? {} : { meaning: meaning.value }),
        ...(promised.value.trim() === '' ? {} : { promised: promised.value.trim() }),
        ...(deadline.value === '' ? {} : { deadline: deadline.value }),
        ...(text.value.trim() === '' ? {} : { text: text.value }),
        ...(begin.subject ? { subject: begin.subject } : {}),
        ...(invitedFor === null ? {} : { interview: invitedFor }),
        ...(invitedFor === null || place.value.trim() === '' ? {} : { place: place.value.trim() }),
        // Without a connection it is told later than it happened.
        ...(came !== null
          ? { at: came }
          : at.value !== ''
            ? { at: at.value }
            : offline.value
              ? { at: new Date().toISOString() }
              : {}),
      },
      `They wrote or called about ${title}`,
      operationId,
    );
    if (known === 'kept') {
      sayKept(operationId);
      route('/');
      return undefined;
    }
    if (known.ok) {
      say(known.value.notes[0] ?? 'Noted. The plan follows.');
      await changed();
      route(`/job/${job.value}`, true);
    }
    return known;
  };
  // What was pasted is read, and what it seems to mean is proposed where nothing was chosen yet.
  const readPasted = async () => {
    if (meaning.value !== undefined || text.value.trim().length < 20) return;
    const answer = await ask('read-answer', { text: text.value, ...(job.value === '' ? {} : { job: job.value }) });
    if (!answer.ok || meaning.value !== undefined) return;
    const { meaning: read, evidence, promised: day, chat } = answer.value;
    if (chat !== null) {
      own.value =
        chat.mine === 0
          ? null
          : chat.mine === 1
            ? 'One of these lines is your own; it was not read as theirs.'
            : `${chat.mine} of these lines are your own; they were not read as theirs.`;
      if (chat.at !== null && at.value === '') at.value = chat.at;
      if (named.value === '' && people.length === 0) named.value = chat.from;
      if (channel.value === 'email') channel.value = 'chat';
    }
    if (read === null || read === 'other') return;
    meaning.value = read;
    proposal.value = evidence;
    if (day !== null && promised.value === '') promised.value = day;
  };
  useEffect(() => {
    if (open && text.value !== '') void readPasted();
  }, []);
  // Whose address it is can be asked once it is known which job it is about.
  const fromStranger = from !== null && begin.person === undefined && job.value !== '';
  return (
    <form class="note" onSubmit={(event) => event.preventDefault()}>
      {begin.job === undefined && (
        <JobChoice
          id="heard-job"
          label="Which job is it about?"
          jobs={jobs}
          value={job.value}
          onChange={(value) => {
            job.value = value;
          }}
        />
      )}
      {people.length > 1 && (
        <Choice
          label="From whom?"
          {...chosen(person)}
          options={people.map((each) => ({ value: each.id, label: each.name }))}
        />
      )}
      {people.length === 0 && from === null && begin.person === undefined && (
        <Field label="From whom?" hint="A name, or a number alone. It may stay empty." {...bound(named)} />
      )}
      {fromStranger && <Stranger from={from} job={job.value} noted={(id) => (person.value = id)} />}
      {(begin.channel === undefined || open) && (
        <Choice label="How did it come?" {...chosen(channel)} options={channels} />
      )}
      {channel.value !== 'missed-call' && (
        <>
          {(begin.text === undefined || open) && (
            <div onFocusOut={() => void readPasted()}>
              <Field label="What was said or written" lines={4} {...bound(text)} />
              {own.value !== null && <p class="hint">{own.value}</p>}
            </div>
          )}
          <Choice
            label="What does it mean?"
            hint={
              proposal.value === null
                ? 'If you are not sure, leave it open.'
                : `Proposed for “${proposal.value}” Choose another where that is wrong.`
            }
            {...chosen(meaning)}
            options={meanings}
          />
          {meaning.value === 'offer' ? (
            <Field label="They need an answer by" type="date" {...bound(deadline)} />
          ) : (
            <>
              {meaning.value === 'invitation' && (
                <fieldset>
                  <legend>When is the interview?</legend>
                  <p class="hint">If it stays open, the plan asks for it.</p>
                  <DayAndTime day={day} time={time} dayLabel="Day of the interview" timeLabel="Begins at" />
                  <Field label="Place or link" most={1000} {...bound(place)} />
                </fieldset>
              )}
              <Field label="When will they be back? In their words, or a day" {...bound(promised)} />
              <PromiseReading
                words={promised.value}
                said={begin.at?.slice(0, 10)}
                job={job.value === '' ? undefined : job.value}
                onChoose={(day) => {
                  promised.value = day;
                }}
                onOpen={() => {
                  promised.value = '';
                }}
              />
            </>
          )}
        </>
      )}
      {begin.at === undefined && (
        <details>
          <summary>It came earlier than just now</summary>
          <DayAndTime day={cameOn} time={cameAt} dayLabel="It came on" timeLabel="At about" />
        </details>
      )}
      <div class="acts finish">
        <Action main disabled={job.value === ''} does={keep}>
          Note it
        </Action>
      </div>
    </form>
  );
}

interface StrangerProps {
  readonly from: { readonly name: string; readonly email: string };
  readonly job: string;
  readonly noted: (id: string) => void;
}

/** The sender is not known: whose address is it? */
function Stranger({ from, job, noted }: StrangerProps) {
  const known = useLoad('job', { job });
  const chosen = useSignal<string | undefined>(undefined);
  const people = known.value?.people ?? [];
  const choose = async (value: string) => {
    chosen.value = value;
    const input =
      value === 'new' ? { name: from.name || from.email, email: from.email } : { person: value, email: from.email };
    const answer = await ask('add-person', input);
    if (answer.ok) noted(answer.value.personId);
  };
  return (
    <Choice
      label={`${from.email} is not known yet. Whose address is it?`}
      value={chosen.value}
      options={[
        ...people.map((each) => ({ value: each.id, label: each.name })),
        { value: 'new', label: `Somebody new: ${from.name || from.email}` },
      ]}
      onChange={(value) => void choose(value)}
    />
  );
}

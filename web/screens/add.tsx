import { useSignal } from '@preact/signals';
import { useLocation, useRoute } from 'preact-iso/router';
import { ask } from '../api/client.ts';
import { Action } from '../parts/common/action.tsx';
import { DayAndTime } from '../parts/common/day-and-time.tsx';
import { Choice, Field } from '../parts/common/field.tsx';
import { JobChoice } from '../parts/common/job-choice.tsx';
import { say } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { bound, chosen } from '../state/bound.ts';
import { changed } from '../state/live.ts';
import { instantOf } from '../state/moments.ts';
import { useLoad } from '../state/use-load.ts';

const between = [
  { value: 'firm', label: 'The firm itself' },
  { value: 'agency', label: 'An agency or a search firm' },
] as const;

/** A job that came by phone, by chat or in person. */
export function AddJob() {
  const { route } = useLocation();
  const role = useSignal('');
  const who = useSignal<'firm' | 'agency' | undefined>('firm');
  const firm = useSignal('');
  const agency = useSignal('');
  const consultant = useSignal('');
  const email = useSignal('');
  const through = who.value === 'agency';
  const keep = async () => {
    const named = (signal: { readonly value: string }): string => signal.value.trim();
    const answer = await ask('add-job', {
      ...(named(role) === '' ? {} : { role: named(role) }),
      ...(named(firm) === '' ? {} : { employer: named(firm) }),
      ...(through && named(agency) !== '' ? { agency: named(agency) } : {}),
      ...(through && named(consultant) !== '' ? { consultant: named(consultant) } : {}),
      ...(through && named(email) !== '' ? { consultantEmail: named(email) } : {}),
    });
    if (answer.ok) {
      say(answer.value.notes[0] ?? 'The job is noted.');
      await changed();
      route(`/job/${answer.value.jobId}`, true);
    }
    return answer;
  };
  return (
    <Screen title="Add a job">
      <form class="note" onSubmit={(event) => event.preventDefault()}>
        <Field label="Role" {...bound(role)} />
        <Choice label="Who are you in touch with?" {...chosen(who)} options={between} />
        {through && (
          <>
            <Field label="Agency" {...bound(agency)} />
            <Field label="Consultant at the agency" {...bound(consultant)} />
            <Field label="The consultant’s e-mail" type="email" {...bound(email)} />
          </>
        )}
        <Field label={through ? 'Its client, if they named it' : 'Firm'} {...bound(firm)} />
        <div class="acts finish">
          <Action main disabled={[role, firm, agency].every((each) => each.value.trim() === '')} does={keep}>
            Note the job
          </Action>
        </div>
      </form>
    </Screen>
  );
}

/** An interview that was agreed by phone or chat, on a day to come or one that is over. */
export function AddInterview() {
  const { params } = useRoute();
  const { route } = useLocation();
  const { value: page } = useLoad('jobs', { live: 'all', limit: 200 });
  const job = useSignal(params.job ?? '');
  const day = useSignal('');
  const time = useSignal('');
  const until = useSignal('');
  const place = useSignal('');
  const round = useSignal('');
  const people = useSignal('');
  const starts = instantOf(day.value, time.value);
  const keep = async () => {
    if (starts === null) return undefined;
    const ends = instantOf(day.value, until.value);
    const names = people.value
      .split(/[;\n]/)
      .map((each) => each.trim())
      .filter((each) => each !== '');
    const answer = await ask('add-interview', {
      job: job.value,
      starts,
      ...(ends === null ? {} : { ends }),
      ...(place.value.trim() === '' ? {} : { location: place.value.trim() }),
      ...(round.value.trim() === '' ? {} : { round: round.value.trim() }),
      ...(names.length === 0 ? {} : { people: names }),
    });
    if (answer.ok) {
      say('The interview is noted. The plan follows.');
      await changed();
      route(`/job/${job.value}`, true);
    }
    return answer;
  };
  return (
    <Screen title="Add an interview" busy={page === null}>
      <form class="note" onSubmit={(event) => event.preventDefault()}>
        {params.job === undefined && page !== null && (
          <>
            <JobChoice
              id="interview-job"
              label="For which job is it?"
              jobs={page.jobs}
              value={job.value}
              onChange={(value) => {
                job.value = value;
              }}
            />
            <p>
              <a href="/add/job">It is for a job that is not noted yet</a>
            </p>
          </>
        )}
        <DayAndTime day={day} time={time} dayLabel="Day of the interview" timeLabel="Begins at" />
        <Field label="Ends at" hint="If it stays empty, an hour later." type="time" {...bound(until)} />
        <Field label="Place or link" most={1000} {...bound(place)} />
        <Field label="Round" hint="Second round, final" {...bound(round)} />
        <Field
          label="Who will be there?"
          hint="One name on each line. It may stay empty."
          lines={2}
          {...bound(people)}
        />
        <div class="acts finish">
          <Action main disabled={job.value === '' || starts === null} does={keep}>
            Note the interview
          </Action>
        </div>
      </form>
    </Screen>
  );
}

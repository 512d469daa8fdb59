import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { bound } from '../../state/bound.ts';
import { correctWith } from '../../state/correcting.ts';
import { dayAndTime, instantOf } from '../../state/moments.ts';
import { Action } from '../common/action.tsx';
import { DayAndTime } from '../common/day-and-time.tsx';
import { Field } from '../common/field.tsx';
import { TakeAway } from '../common/take-away.tsx';

type Interview = Output<'job'>['interviews'][number];

/** What was noted of an interview, put right: its time, its place, who is or was there. */
export function CorrectInterview({ interview }: { readonly interview: Interview }) {
  const [from, to] = [dayAndTime(interview.starts), dayAndTime(interview.ends)];
  const day = useSignal(from.day);
  const time = useSignal(from.time);
  const until = useSignal(to.time);
  const zone = useSignal(interview.zone);
  const location = useSignal(interview.location ?? '');
  const round = useSignal(interview.round ?? '');
  const gone = useSignal<readonly string[]>([]);
  const more = useSignal('');
  const keep = async () => {
    const otherTime =
      day.value !== from.day || time.value !== from.time || until.value !== to.time || zone.value !== interview.zone;
    const starts = instantOf(day.value, time.value, zone.value.trim());
    // One that ends after midnight ends on its own next day; only an end that was changed is said.
    const ends = until.value !== to.time ? instantOf(day.value, until.value, zone.value.trim()) : null;
    return correctWith(
      'correct-interview',
      {
        interview: interview.id,
        ...(otherTime && starts !== null ? { starts } : {}),
        ...(ends === null ? {} : { ends }),
        ...(location.value !== (interview.location ?? '') ? { location: location.value } : {}),
        ...(round.value !== (interview.round ?? '') ? { round: round.value } : {}),
        ...(gone.value.length === 0 ? {} : { without: [...gone.value] }),
        ...(more.value.trim() === ''
          ? {}
          : { with: more.value.split(/\s*[;\n]\s*|\s*,\s+and\s+/).filter((each) => each.trim() !== '') }),
      },
      ({ notes }) => notes[0] ?? 'Corrected. The plan follows.',
    );
  };
  return (
    <details>
      <summary>
        Correct<span class="unseen"> the interview: {interview.when}</span>
      </summary>
      <DayAndTime day={day} time={time} dayLabel="Day of the interview" timeLabel="Begins at" />
      <div class="row">
        <Field label="Ends at" type="time" {...bound(until)} />
        <Field label="Time zone of the interview" {...bound(zone)} />
      </div>
      <Field label="Place or link" most={1000} {...bound(location)} />
      <Field label="Round" hint="Second round, final" {...bound(round)} />
      {interview.people.map((person) => (
        <label key={person.id} class="check">
          <input
            type="checkbox"
            checked={gone.value.includes(person.id)}
            onChange={(event) => {
              gone.value = event.currentTarget.checked
                ? [...gone.value, person.id]
                : gone.value.filter((id) => id !== person.id);
            }}
          />
          <span>{interview.over ? `${person.name} was not there` : `${person.name} will not be there`}</span>
        </label>
      ))}
      <Field
        label={interview.over ? 'Who else was there?' : 'Who else will be there?'}
        hint="Several names with a semicolon between them."
        {...bound(more)}
      />
      <div class="acts">
        <Action does={keep}>Save</Action>
        <TakeAway id={interview.id} name={`the interview of ${interview.when}`} />
      </div>
    </details>
  );
}

/** They moved it, and the new time is agreed. */
export function Moved({ interview }: { readonly interview: Interview }) {
  const day = useSignal('');
  const time = useSignal('');
  const keep = async () => {
    const starts = instantOf(day.value, time.value, interview.zone);
    return correctWith(
      'took-place',
      {
        interview: interview.id,
        outcome: 'moved',
        ...(starts === null ? {} : { starts }),
      },
      () => (starts === null ? 'Noted. The plan asks for the new time.' : 'Noted. The plan follows the new time.'),
    );
  };
  return (
    <details>
      <summary>
        It was moved<span class="unseen">: {interview.when}</span>
      </summary>
      <p class="hint">If you know the new time, write it. Otherwise leave it empty.</p>
      <DayAndTime day={day} time={time} dayLabel="The new day" timeLabel="The new time" />
      <Action disabled={(day.value === '') !== (time.value === '')} does={keep}>
        Note it
      </Action>
    </details>
  );
}

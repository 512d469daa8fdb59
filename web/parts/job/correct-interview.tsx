import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { bound } from '../../state/bound.ts';
import { correctWith } from '../../state/correcting.ts';
import { closeJobSheet } from '../../state/job-sheet.ts';
import { changed } from '../../state/live.ts';
import { dayAndTime, instantOf } from '../../state/moments.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { DayAndTime } from '../common/day-and-time.tsx';
import { Field } from '../ui/field.tsx';

type Interview = Output<'job'>['interviews'][number];

/** What was noted of an interview, put right: its time, its place, who is or was there. */
export function CorrectInterview({ interview }: { readonly interview: Interview }) {
  const words = page.jobForms;
  const [from, to] = [dayAndTime(interview.starts), dayAndTime(interview.ends)];
  const day = useSignal(from.day);
  const time = useSignal(from.time);
  const until = useSignal(to.time);
  const zone = useSignal(interview.zone);
  const location = useSignal(interview.location ?? '');
  const round = useSignal(interview.round ?? '');
  const gone = useSignal<readonly string[]>([]);
  const more = useSignal('');
  const keep = () => {
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
      ({ notes }) => notes[0] ?? words.corrected,
      closeJobSheet,
    );
  };
  return (
    <>
      <DayAndTime day={day} time={time} dayLabel={words.interviewDay} timeLabel={words.begins} />
      <div class="row">
        <Field label={words.ends} type="time" {...bound(until)} />
        <Field label={words.zone} {...bound(zone)} />
      </div>
      <Field label={words.location} most={1000} {...bound(location)} />
      <Field label={words.round} hint={words.roundHint} {...bound(round)} />
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
          <span>{interview.over ? words.wasNotThere(person.name) : words.willNotBeThere(person.name)}</span>
        </label>
      ))}
      <Field label={interview.over ? words.whoElseWas : words.whoElseWillBe} hint={words.namesHint} {...bound(more)} />
      <p class="acts">
        <Action main does={keep}>
          {page.common.save}
        </Action>
      </p>
    </>
  );
}

/** They moved it; the new time, where it is agreed. */
export function Moved({ interview }: { readonly interview: Interview }) {
  const words = page.jobForms;
  const day = useSignal('');
  const time = useSignal('');
  const keep = () => {
    const starts = instantOf(day.value, time.value, interview.zone);
    return correctWith(
      'took-place',
      { interview: interview.id, outcome: 'moved', ...(starts === null ? {} : { starts }) },
      () => (starts === null ? words.movedAsk : words.saved),
      closeJobSheet,
    );
  };
  return (
    <>
      <p class="hint">{words.movedHint}</p>
      <DayAndTime day={day} time={time} dayLabel={words.newDay} timeLabel={words.newTime} />
      <p class="acts">
        <Action main disabled={(day.value === '') !== (time.value === '')} does={keep}>
          {page.common.save}
        </Action>
      </p>
    </>
  );
}

/** One tap, and the words are ready. */
export function Late({ interview }: { readonly interview: Interview }) {
  const words = page.jobForms;
  const minutes = useSignal('15');
  const { route } = useLocation();
  const tell = async (late: boolean) => {
    const answer = await ask('late', { interview: interview.id, ...(late ? { minutes: Number(minutes.value) } : {}) });
    if (answer.ok) {
      closeJobSheet();
      await changed();
      route(`/letter/${answer.value.stepId}`);
    }
    return answer;
  };
  return (
    <>
      <Field label={words.minutesLate} type="number" {...bound(minutes)} />
      <div class="acts">
        <Action main disabled={!(Number(minutes.value) > 0)} does={() => tell(true)}>
          {words.willBeLate}
        </Action>
        <Action does={() => tell(false)}>{words.mustMove}</Action>
      </div>
    </>
  );
}

import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { bound, chosen } from '../../state/bound.ts';
import { correctWith } from '../../state/correcting.ts';
import { dayAndTime, instantOf } from '../../state/moments.ts';
import { Action } from '../common/action.tsx';
import { DayAndTime } from '../common/day-and-time.tsx';
import { Choice, Field } from '../common/field.tsx';
import { channels, meanings } from './contact-words.ts';

type JobView = Output<'job'>;
type Contact = JobView['contacts'][number];

interface CorrectContactProps {
  readonly job: JobView;
  readonly contact: Contact;
  /** Its line in the story, by which it is named. */
  readonly line: string;
}

/** A message or a call that was noted wrongly: when, how, with whom, what it meant. */
export function CorrectContact({ job, contact, line }: CorrectContactProps) {
  const before = dayAndTime(contact.at);
  const zone = /\[([^\]]+)\]/.exec(contact.at)?.[1];
  const day = useSignal(before.day);
  const time = useSignal(before.time);
  const channel = useSignal<Contact['channel'] | undefined>(contact.channel);
  const people = useSignal<readonly string[]>(contact.people.map((each) => each.id));
  const meaning = useSignal<NonNullable<Contact['meaning']> | undefined>(contact.meaning ?? undefined);
  const promised = useSignal('');
  const deadline = useSignal(job.offer?.contact === contact.entryId ? (job.offer.deadline ?? '') : '');
  const keep = async () => {
    const at = instantOf(day.value, time.value, zone);
    const same = people.value.join(' ') === contact.people.map((each) => each.id).join(' ');
    return correctWith(
      'correct-contact',
      {
        contact: contact.entryId,
        ...((day.value !== before.day || time.value !== before.time) && at !== null ? { at } : {}),
        ...(channel.value !== contact.channel && channel.value !== undefined ? { channel: channel.value } : {}),
        ...(same ? {} : { person: [...people.value] }),
        ...(meaning.value !== (contact.meaning ?? undefined) && meaning.value !== undefined
          ? { meaning: meaning.value }
          : {}),
        ...(promised.value.trim() === '' ? {} : { promised: promised.value.trim() }),
        ...(meaning.value === 'offer' && deadline.value !== (job.offer?.deadline ?? '')
          ? { deadline: deadline.value }
          : {}),
      },
      () => 'Corrected. The plan follows.',
    );
  };
  return (
    <details>
      <summary>
        Correct<span class="unseen">: {line}</span>
      </summary>
      <DayAndTime day={day} time={time} dayLabel="It was on" timeLabel="At" />
      <Choice label="How was it?" {...chosen(channel)} options={channels} />
      <fieldset>
        <legend>With whom?</legend>
        {job.people.map((person) => (
          <label key={person.id} class="check">
            <input
              type="checkbox"
              checked={people.value.includes(person.id)}
              onChange={(event) => {
                people.value = event.currentTarget.checked
                  ? [...people.value, person.id]
                  : people.value.filter((id) => id !== person.id);
              }}
            />
            <span>{person.name}</span>
          </label>
        ))}
      </fieldset>
      {contact.direction === 'in' && <Choice label="What did it mean?" {...chosen(meaning)} options={meanings} />}
      {contact.direction === 'in' && meaning.value === 'offer' && (
        <Field label="They need an answer by" type="date" {...bound(deadline)} />
      )}
      {contact.direction === 'in' && meaning.value !== 'offer' && (
        <Field label="The day that they named, or their words" hint="Empty: as it was." {...bound(promised)} />
      )}
      <Action does={keep}>Save</Action>
    </details>
  );
}

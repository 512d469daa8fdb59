import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { bound, chosen } from '../../state/bound.ts';
import { correctWith } from '../../state/correcting.ts';
import { closeJobSheet } from '../../state/job-sheet.ts';
import { dayAndTime, instantOf } from '../../state/moments.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { DayAndTime } from '../common/day-and-time.tsx';
import { Choice, Field, Select } from '../ui/field.tsx';
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
  const words = page.jobForms;
  const before = dayAndTime(contact.at);
  const zone = /\[([^\]]+)\]/.exec(contact.at)?.[1];
  const day = useSignal(before.day);
  const time = useSignal(before.time);
  const channel = useSignal<Contact['channel']>(contact.channel);
  const people = useSignal<readonly string[]>(contact.people.map((each) => each.id));
  const meaning = useSignal<NonNullable<Contact['meaning']> | undefined>(contact.meaning ?? undefined);
  const promised = useSignal('');
  const deadline = useSignal(job.offer?.contact === contact.entryId ? (job.offer.deadline ?? '') : '');
  const keep = () => {
    const at = instantOf(day.value, time.value, zone);
    const same = people.value.join(' ') === contact.people.map((each) => each.id).join(' ');
    return correctWith(
      'correct-contact',
      {
        contact: contact.entryId,
        ...((day.value !== before.day || time.value !== before.time) && at !== null ? { at } : {}),
        ...(channel.value === contact.channel ? {} : { channel: channel.value }),
        ...(same ? {} : { person: [...people.value] }),
        ...(meaning.value !== (contact.meaning ?? undefined) && meaning.value !== undefined
          ? { meaning: meaning.value }
          : {}),
        ...(promised.value.trim() === '' ? {} : { promised: promised.value.trim() }),
        ...(meaning.value === 'offer' && deadline.value !== (job.offer?.deadline ?? '')
          ? { deadline: deadline.value }
          : {}),
      },
      () => words.corrected,
      closeJobSheet,
    );
  };
  return (
    <>
      <p class="soft">{line}</p>
      <DayAndTime day={day} time={time} dayLabel={words.itWasOn} timeLabel={words.at} />
      <Select
        label={words.how}
        value={channel.value}
        options={channels()}
        onChange={(value) => {
          channel.value = value;
        }}
      />
      {job.people.length > 0 && (
        <fieldset>
          <legend>{words.withWhom}</legend>
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
      )}
      {contact.direction === 'in' && <Choice label={words.whatMeant} {...chosen(meaning)} options={meanings()} />}
      {contact.direction === 'in' && meaning.value === 'offer' && (
        <Field label={words.answerBy} type="date" {...bound(deadline)} />
      )}
      {contact.direction === 'in' && meaning.value !== 'offer' && (
        <Field label={words.namedDay} hint={words.namedDayHint} {...bound(promised)} />
      )}
      <p class="acts">
        <Action main does={keep}>
          {page.common.save}
        </Action>
      </p>
    </>
  );
}

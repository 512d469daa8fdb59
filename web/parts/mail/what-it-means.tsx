import type { Output } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';
import { WhenTheyAnswer } from '../happened/when-they-answer.tsx';
import { Field } from '../ui/field.tsx';
import { Picks } from '../ui/picks.tsx';
import { dayOf, type HeardNote, leavesOpen } from './heard-note.ts';
import { WhoseDay } from './whose-day.tsx';

interface WhatItMeansProps {
  readonly note: HeardNote;
  /** The sentence for which a meaning was proposed. */
  readonly because: string | null;
  /** The words from which the day and the hour were read. */
  readonly timeFrom: string | null;
  readonly interviews: Output<'job'>['interviews'];
  readonly change: (part: Partial<HeardNote>) => void;
  readonly onChoose: (meaning: NonNullable<HeardNote['meaning']>) => void;
}

const meanings = ['holding', 'invitation', 'moved', 'question', 'offer', 'rejection', 'confirmation', 'other'] as const;

/** What it means, proposed and changed by one tap, with what belongs to it: a day and an hour, a deadline, when they will be in touch. */
export function WhatItMeans({ note, because, timeFrom, interviews, change, onChoose }: WhatItMeansProps) {
  const words = page.heard;
  const ahead = interviews.filter((each) => !each.over);
  return (
    <>
      <Picks
        label={words.meaning}
        hint={because === null ? words.meaningHint : words.becauseOf(because)}
        value={note.meaning}
        options={meanings
          // What is moved is an interview that was planned.
          .filter((value) => value !== 'moved' || ahead.length > 0)
          .map((value) => ({ value, label: words.meanings[value] }))}
        onChange={(meaning) => {
          onChoose(meaning);
          if (meaning === 'moved') change({ moves: note.moves ?? ahead[0]?.id });
        }}
      />
      {note.meaning === 'moved' && ahead.length > 1 && (
        <Picks
          label={words.whichMoved}
          value={note.moves}
          options={ahead.map((each) => ({ value: each.id, label: each.when }))}
          onChange={(moves) => change({ moves })}
        />
      )}
      {(note.meaning === 'invitation' || note.meaning === 'moved') && (
        <fieldset>
          <legend>{note.meaning === 'moved' ? words.newTime : words.interview}</legend>
          <p class="hint">{timeFrom === null ? words.openTime : words.readTime(timeFrom)}</p>
          <div class="row">
            <Field label={words.day} type="date" value={note.day} onInput={(day) => change({ day })} />
            <Field label={words.begins} type="time" value={note.time} onInput={(time) => change({ time })} />
          </div>
          {note.meaning === 'invitation' && (
            <Field label={words.place} most={1000} value={note.place} onInput={(place) => change({ place })} />
          )}
        </fieldset>
      )}
      {note.meaning === 'offer' && (
        <Field label={words.deadline} type="date" value={note.deadline} onInput={(deadline) => change({ deadline })} />
      )}
      <WhoseDay note={note} change={change} />
      {leavesOpen(note) && note.meaning !== undefined && dayOf(note, 'theirs') === undefined && (
        <WhenTheyAnswer
          label={words.back}
          named={note.news}
          said={note.exactly === '' ? note.on : note.exactly.slice(0, 10)}
          job={note.job === '' ? undefined : note.job}
          onChange={(news) => change({ news })}
        />
      )}
    </>
  );
}

import { isSpoken } from '../../state/channels.ts';
import { longDay } from '../../state/days.ts';
import { page } from '../../state/words.ts';
import { Picks } from '../ui/picks.tsx';
import { type HeardNote, whoseIs } from './heard-note.ts';

const kinds = ['theirs', 'awaited', 'none'] as const;

/** The days that were read in the note of a call, each with whose it is: seen before it is saved, and asked where it is not clear. */
export function WhoseDay({
  note,
  change,
}: {
  readonly note: HeardNote;
  readonly change: (part: Partial<HeardNote>) => void;
}) {
  const words = page.heard;
  if (!isSpoken(note.channel)) return null;
  return (
    <>
      {(note.days ?? []).map((day) => (
        <Picks
          key={day.sentence}
          label={words.whoseDay(longDay(day.on))}
          hint={words.whoseDayHint(day.sentence)}
          value={whoseIs(note, day)}
          options={kinds.map((value) => ({ value, label: words.whose[value] }))}
          onChange={(whose) => change({ whose: { ...note.whose, [day.sentence]: whose } })}
        />
      ))}
    </>
  );
}

import type { Input, Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { offline } from '../../api/connection.ts';
import { isSpoken } from '../../state/channels.ts';
import { isoDay } from '../../state/days.ts';
import { instantOf } from '../../state/moments.ts';
import type { Named } from '../happened/when-they-answer.tsx';

export type Meaning = NonNullable<Input<'log'>['meaning']>;
export type Channel = 'email' | 'phone' | 'voicemail' | 'missed-call' | 'text' | 'chat' | 'linkedin';

/** A day that was read in a note about a call, and whose it seems to be. */
export type DayRead = Output<'read-answer'>['days'][number];
/** Whose it is, as it was tapped. */
export type Whose = 'theirs' | 'awaited' | 'none';

/** What the form holds. */
export interface HeardNote {
  readonly job: string;
  /** Somebody who is noted, by id; `other` for a name that is typed. */
  readonly person: string | undefined;
  readonly name: string;
  readonly channel: Channel;
  readonly text: string;
  readonly subject: string;
  /** `moved`: an interview that is noted has another time. */
  readonly meaning: Meaning | 'moved' | undefined;
  readonly news: Named;
  /** The days that were read in the note of a call; null before it was read. */
  readonly days: readonly DayRead[] | null;
  /** Whose they are where that was tapped, by their sentences. */
  readonly whose: Readonly<Record<string, Whose>>;
  readonly deadline: string;
  /** The interview to which they invite, or the new time of the one that is moved. */
  readonly day: string;
  readonly time: string;
  readonly place: string;
  readonly moves: string | undefined;
  /** When it came: an exact time, or a day and an hour; just now where all are empty. */
  readonly exactly: string;
  readonly on: string;
  readonly at: string;
}

export const OTHER = 'other';

export const emptyNote: HeardNote = {
  job: '',
  person: undefined,
  name: '',
  channel: 'email',
  text: '',
  subject: '',
  meaning: undefined,
  news: { words: '', on: '' },
  days: null,
  whose: {},
  deadline: '',
  day: '',
  time: '',
  place: '',
  moves: undefined,
  exactly: '',
  on: '',
  at: '',
};

/** True where it makes sense to ask when they will be in touch again. */
export function leavesOpen({ meaning }: HeardNote): boolean {
  return meaning !== 'offer' && meaning !== 'rejection' && meaning !== 'invitation' && meaning !== 'moved';
}

/** Whose a day is: as it was tapped, else as it was read; undefined where that is not clear. */
export function whoseIs({ whose }: HeardNote, day: DayRead): Whose | undefined {
  return whose[day.sentence] ?? (day.whose === 'unclear' ? undefined : day.whose);
}

/** The day that is theirs, or that they wait for, of those that were read in the note of a call. */
export function dayOf(note: HeardNote, whose: Whose): string | undefined {
  return isSpoken(note.channel) ? note.days?.findLast((day) => whoseIs(note, day) === whose)?.on : undefined;
}

/** What is noted of it. Words about a day that name none are kept as words, so that nothing is held up by them. */
export async function logOf(note: HeardNote): Promise<Input<'log'>> {
  const { meaning, moves } = note;
  const isMissed = note.channel === 'missed-call';
  const asked = isMissed ? '' : note.news.on || note.news.words.trim();
  const promised = asked !== '' && leavesOpen(note) && (await namesDay(note, asked)) ? asked : '';
  // What was shown is what counts: nothing further is read of it when it is saved.
  const shown =
    isMissed || !isSpoken(note.channel) || note.days === null ? undefined : (dayOf(note, 'theirs') ?? 'open');
  const named = promised === '' ? shown : promised;
  const awaited = isMissed ? undefined : dayOf(note, 'awaited');
  const deadline = meaning === 'offer' ? note.deadline || awaited : undefined;
  const left = promised === '' && leavesOpen(note) ? note.news.words.trim() : '';
  const text = [note.text.trim(), left].filter((each) => each !== '').join('\n');
  const starts = meaning === 'invitation' || meaning === 'moved' ? instantOf(note.day, note.time) : null;
  const person = note.person === OTHER || note.person === undefined ? note.name.trim() : note.person;
  const came = cameAt(note);
  return {
    direction: 'in',
    channel: note.channel,
    job: [note.job],
    ...(person === '' ? {} : { person: [person] }),
    ...(isMissed || meaning === undefined
      ? {}
      : { meaning: meaning === 'moved' ? (starts === null ? 'holding' : 'invitation') : meaning }),
    ...(named === undefined ? {} : { promised: named }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(awaited === undefined || meaning === 'offer' ? {} : { answerBy: awaited }),
    ...(isMissed || text === '' ? {} : { text }),
    ...(note.subject === '' ? {} : { subject: note.subject }),
    ...(isMissed || starts === null ? {} : { interview: starts }),
    ...(meaning === 'invitation' && starts !== null && note.place.trim() !== '' ? { place: note.place.trim() } : {}),
    ...(meaning === 'moved' && moves !== undefined ? { moves } : {}),
    ...(came === null ? {} : { at: came }),
  };
}

/** When it came; null for just now. Without a connection it is told later than it happened. */
function cameAt({ exactly, on, at }: HeardNote): string | null {
  if (exactly !== '') return exactly;
  if (on !== '' && !(on === isoDay(new Date()) && at === '')) return instantOf(on, at === '' ? '12:00' : at);
  return offline.peek() ? new Date().toISOString() : null;
}

/** False where the words were read and name no day at all. */
async function namesDay({ job, on }: HeardNote, words: string): Promise<boolean> {
  const answer = await ask('read-promise', { words: words.slice(0, 600), job, ...(on === '' ? {} : { said: on }) });
  return !answer.ok || (answer.value.kind !== 'none' && answer.value.kind !== 'vague');
}

import type { Output } from '../../contract/registry.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { type Payload, payloadOf, undoOf } from '../../core/journal/kinds/registry.ts';
import { revise, takenBack } from '../../core/journal/revise.ts';
import { byStamp } from '../../core/journal/stamp.ts';
import type { JobState } from '../../core/journal/states.ts';
import { storyWeight } from '../../core/journal/story-weight.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { zoneOf } from '../../core/time/zone.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import type { Source } from '../../core/write/render-letter.ts';
import { loadBook } from '../case-book.ts';
import type { AccountWith } from '../context.ts';
import { noteWords } from '../letters/sources-view.ts';
import { dayText, momentText, ownTime, personView, someone } from '../wording/views.ts';

/**
 * The story of a job in the order in which things happened, each at its own time; what was noted on another day says so. A note that
 * was taken back stays readable, struck out.
 */
export async function storyOf(
  app: AccountWith<'languageFor' | 'machine'>,
  book: CaseBook,
  job: JobState,
  entries: readonly Entry[],
  now: number,
): Promise<Output<'job'>['story']> {
  const language = app.languageFor(null);
  const { zone } = book.account;
  const own = zoneOf(zone ?? 'UTC');
  const gone = takenBack(entries);
  const revised = new Map(revise(entries).map((each) => [each.id, each]));
  const byId = new Map(entries.map((each) => [each.id, each]));
  const nameOf = await storyNames(app, entries);
  const lineOf = (id: string): string | null => {
    const found = byId.get(id);
    return found === undefined ? null : language.storyLine(found, nameOf);
  };
  const wordsAt = await noteWords(
    app,
    entries.flatMap((each) => sentFrom(each)),
  );
  const lines = entries.map((entry) => {
    const shown = revised.get(entry.id) ?? entry;
    const at = happenedAt(job, shown, now);
    return { entry, shown, at };
  });
  lines.sort((one, other) => one.at - other.at || byStamp(one.entry, other.entry));
  return lines.map(({ entry, shown, at }) => ({
    entryId: entry.id,
    at: ownTime(zone, at),
    day: dayText(language, zone, at),
    time: language.clock(own.minuteOf(at)),
    noted: own.dayOf(entry.recordedAt) > own.dayOf(at) ? `noted ${dayText(language, zone, entry.recordedAt)}` : null,
    kind: entry.kind,
    weight: storyWeight(entry.kind),
    text: [language.storyLine(shown, nameOf, lineOf), whenAhead(language, job, shown, now)].join(''),
    words: wordsOf(shown),
    from: fromNotes(shown, wordsAt),
    takenBack: gone.has(entry.id),
    mayTakeBack: undoOf(entry.kind) === 'in-story' && !gone.has(entry.id),
  }));
}

/** When it happened: an interview that is over, and what was noted of it, when it was; all else when it was said to be. */
function happenedAt(job: JobState, entry: Entry, now: number): number {
  const id =
    entry.kind === 'interview-planned'
      ? payloadOf('interview-planned', entry.payload)?.interviewId
      : entry.kind === 'debrief-saved'
        ? payloadOf('debrief-saved', entry.payload)?.interviewId
        : undefined;
  const interview = id === undefined ? undefined : job.interviews.find((each) => each.id === id);
  if (interview === undefined || interview.startsAt > now) return entry.happenedAt;
  return entry.kind === 'debrief-saved' ? Math.min(interview.endsAt, now) : interview.startsAt;
}

/** " (10:00 am on Wednesday 2 December)": when an interview that lies ahead will be, since its line stands where it was noted. */
function whenAhead(language: LanguagePack, job: JobState, entry: Entry, now: number): string {
  if (entry.kind !== 'interview-planned') return '';
  const id = payloadOf('interview-planned', entry.payload)?.interviewId;
  const interview = job.interviews.find((each) => each.id === id);
  return interview === undefined || interview.startsAt <= now
    ? ''
    : ` (${momentText(language, interview.zone, interview.startsAt)})`;
}

/** Where the words of a letter that went were noted. */
function sentFrom(entry: Entry): NonNullable<Payload<'contact-logged'>['wordsFrom']> {
  return entry.kind === 'contact-logged' ? (payloadOf('contact-logged', entry.payload)?.wordsFrom ?? []) : [];
}

/** The sentences of a letter that went, each with the notes that it stood on: a sent letter can still be asked. */
function fromNotes(entry: Entry, wordsAt: (place: Source) => string[]): { said: string; notes: string[] }[] {
  const text = wordsOf(entry) ?? '';
  const bySentence = new Map<string, string[]>();
  for (const { start, end, ...place } of sentFrom(entry)) {
    // What the job is called is no note.
    if (place.field === 'role') continue;
    const said = text.slice(start, end);
    const words = wordsAt(place);
    if (said !== '' && words.length > 0) bySentence.set(said, [...(bySentence.get(said) ?? []), ...words]);
  }
  return [...bySentence].map(([said, notes]) => ({ said, notes: [...new Set(notes)] }));
}

function wordsOf(entry: Entry): string | null {
  if (entry.kind !== 'contact-logged') return null;
  return payloadOf('contact-logged', entry.payload)?.text || null;
}

/**
 * The names of all people that some entries touch, for the lines of the story: also of those whose notes turned out to be of somebody
 * else, whom the job does not name any more.
 */
export async function storyNames(
  app: AccountWith<'machine'>,
  entries: readonly Entry[],
): Promise<(id: string) => string> {
  const scopes = [...new Set(entries.flatMap((each) => each.scopes))];
  const of = (kind: string): string[] => scopes.filter((scope) => scope.startsWith(kind));
  const { book } = await loadBook(app, of('job_'), of('per_'));
  return (id) => (id === '' ? someone(book) : personView(book, id).name);
}

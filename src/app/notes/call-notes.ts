import type { Output } from '../../contract/registry.ts';
import type { CallWords } from '../../contract/words/call.ts';
import { isMissedCall } from '../../core/journal/channel-kinds.ts';
import { isContactMade } from '../../core/journal/contact-kinds.ts';
import type { Payload } from '../../core/journal/kinds/registry.ts';
import type { ContactState } from '../../core/journal/states.ts';
import type { Channel } from '../../core/journal/vocabulary.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { type EpochDay, formatDay } from '../../core/time/epoch-day.ts';
import { promisesInNote, type SpokenPromise } from '../../core/understand/call-note.ts';
import type { DeadlineReading } from '../../core/understand/deadline.ts';
import type { Tools } from '../context.ts';
import { deadlineContext, readPromiseIn, speakerDiary } from './promises.ts';
import { dayLanguages } from './reading-languages.ts';

/** Two notes of one call on two devices differ by less than this. */
const SAME_CALL_MS = 10 * 60_000;
/** More days than a note about one call names. */
const MOST_DAYS = 4;

/** The sentences of a note about a call that name a promise or a day, read against the day on which it was made. */
async function spokenIn(
  tools: Pick<Tools, 'calendars' | 'languageFor' | 'languages'>,
  book: CaseBook,
  note: string,
  at: number,
): Promise<SpokenPromise[]> {
  const languages = await dayLanguages(tools);
  const diary = speakerDiary(tools, book, book.jobs[0] ?? null, at);
  const context = deadlineContext(diary, diary.zone.dayOf(at));
  return promisesInNote(
    note,
    (sentence) => languages(sentence)[0].whoPromised(sentence),
    (text) => readPromiseIn(languages, text, context),
  );
}

/** The days that a note about a call names, and whose each is, to be shown before they are kept; only those that are certain. */
export async function daysNamedIn(
  tools: Pick<Tools, 'calendars' | 'languageFor' | 'languages'>,
  book: CaseBook,
  note: string,
  at: number,
): Promise<Output<'read-answer'>['days']> {
  const found = await spokenIn(tools, book, note, at);
  return found
    .flatMap(({ whose, text, reading }) =>
      reading.kind === 'day' && whose !== 'mine' ? [{ whose, sentence: text, on: formatDay(reading.day) }] : [],
    )
    .slice(0, MOST_DAYS);
}

/** What the note promises: one day of theirs, and everything of the candidate's own. Where a day may be several, the person is told. */
export async function promisesIn(
  tools: Pick<Tools, 'calendars' | 'ids' | 'languageFor' | 'languages' | 'words'>,
  book: CaseBook,
  note: string,
  at: number,
  people: readonly string[],
): Promise<{ rest: Partial<Payload<'contact-logged'>>; views: Output<'called'>['promised']; notes: string[] }> {
  const { call } = await tools.words();
  const { deadlineSentence } = await tools.languageFor(null).planningWords();
  const found = await spokenIn(tools, book, note, at);
  const dayOf = (reading: DeadlineReading): string | null => (reading.kind === 'day' ? formatDay(reading.day) : null);
  const theirs = found.findLast((each) => each.whose === 'theirs' && each.reading.kind === 'day');
  // An answer that they wait for by a day is the candidate's to bring, as what was promised is.
  const mine = found
    .filter((each) => each.whose === 'mine' || (each.whose === 'awaited' && each.reading.kind === 'day'))
    .slice(0, 20);
  const namedBy = (reading: DeadlineReading): EpochDay | null => (reading.kind === 'day' ? reading.day : null);
  const iPromised = mine.map((each) => ({
    promiseId: tools.ids.next('prm'),
    text: each.whose === 'awaited' ? call.myAnswer : each.text,
    byOn: dayOf(each.reading),
    toPersonId: people[0] ?? null,
  }));
  return {
    rest: {
      ...(theirs === undefined ? {} : { promisedOn: dayOf(theirs.reading) }),
      ...(iPromised.length === 0 ? {} : { iPromised }),
    },
    views: [
      ...(theirs === undefined
        ? []
        : [
            {
              whose: 'theirs' as const,
              text: call.theyNamed(namedBy(theirs.reading), theirs.text),
              without: { promisedOn: null },
            },
          ]),
      ...mine.map((each, index) => ({
        whose: 'mine' as const,
        text: (each.whose === 'awaited' ? call.theyWait : call.youPromised)(namedBy(each.reading), each.text),
        without: { iPromised: iPromised.filter((_one, place) => place !== index) },
      })),
    ],
    notes: found
      .filter((each) => each.reading.kind === 'ask' && (each.whose === 'theirs' || each.whose === 'mine'))
      .map((each) => `${deadlineSentence(each.reading)} ${call.noDayNoted}`),
  };
}

/** The same call, noted before on another device, or the same step, done another way meanwhile: both stand, and that is said. */
export function twinsOf(
  words: Pick<CallWords, 'twin'>,
  book: CaseBook,
  call: { at: number; channel: Channel; people: readonly string[]; stepIds: readonly string[] },
): string[] {
  const isTwin = (each: ContactState): boolean =>
    (Math.abs(each.at - call.at) < SAME_CALL_MS &&
      each.channel === call.channel &&
      each.personIds.some((id) => call.people.includes(id))) ||
    (!isMissedCall(call.channel) && isContactMade(each) && each.stepIds.some((id) => call.stepIds.includes(id)));
  const found = new Map(book.jobs.flatMap((job) => job.contacts.filter(isTwin)).map((each) => [each.id, each]));
  return [...found.values()]
    .slice(0, 3)
    .map((each) => words.twin(each.channel, { at: each.at, zone: book.account.zone }));
}

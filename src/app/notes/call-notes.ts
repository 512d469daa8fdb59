import type { Output } from '../../contract/registry.ts';
import type { CallWords } from '../../contract/words/call.ts';
import { isMissedCall } from '../../core/journal/channel-kinds.ts';
import { isContactMade } from '../../core/journal/contact-kinds.ts';
import type { Payload } from '../../core/journal/kinds/registry.ts';
import type { ContactState } from '../../core/journal/states.ts';
import type { Channel } from '../../core/journal/vocabulary.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { type EpochDay, formatDay } from '../../core/time/epoch-day.ts';
import { promisesInNote } from '../../core/understand/call-note.ts';
import type { DeadlineReading } from '../../core/understand/deadline.ts';
import type { Tools } from '../context.ts';
import { deadlineContext, readPromiseIn, speakerDiary } from './promises.ts';
import { dayLanguages } from './reading-languages.ts';

/** Two notes of one call on two devices differ by less than this. */
const SAME_CALL_MS = 10 * 60_000;

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
  const languages = await dayLanguages(tools);
  const diary = speakerDiary(tools, book, book.jobs[0] ?? null, at);
  const context = deadlineContext(diary, diary.zone.dayOf(at));
  const found = promisesInNote(
    note,
    (sentence) => languages(sentence)[0].whoPromised(sentence),
    (text) => readPromiseIn(languages, text, context),
  );
  const dayOf = (reading: DeadlineReading): string | null => (reading.kind === 'day' ? formatDay(reading.day) : null);
  const theirs = found.findLast((each) => each.whose === 'theirs' && each.reading.kind === 'day');
  const mine = found.filter((each) => each.whose === 'mine').slice(0, 20);
  const namedBy = (reading: DeadlineReading): EpochDay | null => (reading.kind === 'day' ? reading.day : null);
  const iPromised = mine.map((each) => ({
    promiseId: tools.ids.next('prm'),
    text: each.text,
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
        text: call.youPromised(namedBy(each.reading), each.text),
        without: { iPromised: iPromised.filter((_one, place) => place !== index) },
      })),
    ],
    notes: found
      .filter((each) => each.reading.kind === 'ask')
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

import type { Output } from '../../contract/registry.ts';
import { isMissedCall } from '../../core/journal/channel-kinds.ts';
import { isContactMade } from '../../core/journal/contact-kinds.ts';
import type { Payload } from '../../core/journal/kinds/registry.ts';
import type { ContactState } from '../../core/journal/states.ts';
import type { Channel } from '../../core/journal/vocabulary.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { formatDay } from '../../core/time/epoch-day.ts';
import { promisesInNote } from '../../core/understand/call-note.ts';
import type { DeadlineReading } from '../../core/understand/deadline.ts';
import type { Tools } from '../context.ts';
import { momentText } from '../wording/views.ts';
import { deadlineContext, readPromiseIn, speakerDiary } from './promises.ts';
import { dayLanguages } from './reading-languages.ts';

/** Two notes of one call on two devices differ by less than this. */
const SAME_CALL_MS = 10 * 60_000;

/** What the note promises: one day of theirs, and everything of the candidate's own. Where a day may be several, the person is told. */
export async function promisesIn(
  tools: Pick<Tools, 'calendars' | 'ids' | 'languageFor' | 'languages'>,
  book: CaseBook,
  note: string,
  at: number,
  people: readonly string[],
): Promise<{ rest: Partial<Payload<'contact-logged'>>; views: Output<'called'>['promised']; notes: string[] }> {
  const language = tools.languageFor(null);
  const words = await language.planningWords();
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
  const label = (reading: DeadlineReading): string => (reading.kind === 'day' ? language.longDay(reading.day) : '');
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
              text: `They named ${label(theirs.reading)}: ${theirs.text}`,
              without: { promisedOn: null },
            },
          ]),
      ...mine.map((each, index) => ({
        whose: 'mine' as const,
        text: `You promised${label(each.reading) === '' ? '' : ` by ${label(each.reading)}`}: ${each.text}`,
        without: { iPromised: iPromised.filter((_one, place) => place !== index) },
      })),
    ],
    notes: found
      .filter((each) => each.reading.kind === 'ask')
      .map((each) => `${words.deadlineSentence(each.reading)} No day was noted for it; say the day under the job.`),
  };
}

/** The same call, noted before on another device, or the same step, done another way meanwhile: both stand, and that is said. */
export function twinsOf(
  tools: Pick<Tools, 'languageFor'>,
  book: CaseBook,
  call: { at: number; channel: Channel; people: readonly string[]; stepIds: readonly string[] },
): string[] {
  const language = tools.languageFor(null);
  const isTwin = (each: ContactState): boolean =>
    (Math.abs(each.at - call.at) < SAME_CALL_MS &&
      each.channel === call.channel &&
      each.personIds.some((id) => call.people.includes(id))) ||
    (!isMissedCall(call.channel) && isContactMade(each) && each.stepIds.some((id) => call.stepIds.includes(id)));
  const found = new Map(book.jobs.flatMap((job) => job.contacts.filter(isTwin)).map((each) => [each.id, each]));
  return [...found.values()]
    .slice(0, 3)
    .map(
      (each) =>
        `Something like it is noted already: ${language.channelName(each.channel)}, ${momentText(language, book.account.zone, each.at)}. Both are noted; if it was the same, take one back in the story of the job.`,
    );
}

import type { TodayWords } from '../../../contract/words/today.ts';
import { clock, list, longDay } from '../days.ts';
import { momentOf } from './moment.ts';

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

const days = { today: 'Today', tomorrow: 'Tomorrow' } as const;

/** "Three things": a number at the beginning of a sentence, in words up to ten. */
function inWords(count: number, one: string, several: string): string {
  return `${numbers[count] ?? count} ${count === 1 ? one : several}`;
}

export const today: TodayWords = {
  nothingNoted: 'Nothing is noted yet.',
  nothingRuns: 'No job is running just now.',
  letterOnItsWay: 'A letter is on its way.',
  lettersNeedYou: (count) => (count === 1 ? 'One letter needs you.' : `${count} letters need you.`),
  interviewAt: (minute, location, when) =>
    `${days[when]} at ${clock(minute)}: your interview${location === null ? '' : `, ${location}`}.`,
  expectedAt: (minute, when) =>
    `${days[when]} at ${clock(minute)} they expect you, and do not know that you have accepted elsewhere. Tell them that you will not come.`,
  acceptanceWaits: 'Your acceptance has not gone yet.',
  toDo: (count) => `${inWords(count, 'thing', 'things')} to do.`,
  questions: (count) => `${inWords(count, 'question', 'questions')} for you.`,
  older: (count) => `Nothing new to do. ${inWords(count, 'older thing is', 'older things are')} worth a look.`,
  next: (title) => `Nothing to do now. Next: ${title}.`,
  interviewToday: 'Your interview is today.',
  interviewTomorrow: 'Your interview is tomorrow.',
  offerWaits: 'Your offer is waiting for an answer.',
  namedToday: 'You should hear from them today.',
  nothingUntil: (day, minute) => `Nothing to do until ${minute === null ? longDay(day) : `${clock(minute)} today`}.`,
  nothingNow: 'Nothing to do right now.',
  missed: (passed, interviews) => {
    const said = [
      ...(interviews === 0
        ? []
        : [interviews === 1 ? 'an interview to write down' : `${interviews} interviews to write down`]),
      ...(passed === 0 ? [] : [passed === 1 ? 'one thing past its best day' : `${passed} things past their best day`]),
    ];
    return `While you were away: ${list(said)}. Later is still fine.`;
  },
  atOnce: (name, count) => `${name} · ${count}`,
  handedOver: ({ at, zone }) => `You opened or copied it at ${momentOf(at, zone)}. Did it go?`,
  begun: (about) => (about.length === 0 ? 'What happened?' : `What happened? ${list(about)}`),
  keptAt: ({ at, zone }) => `Kept with Persevere at ${momentOf(at, zone)}.`,
};

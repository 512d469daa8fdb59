import type { TodayWords } from '../../../contract/words/today.ts';
import { clock, list } from '../days.ts';
import { momentOf } from './moment.ts';

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** "Three things": a number at the beginning of a sentence, in words up to ten. */
function inWords(count: number, one: string, several: string): string {
  return `${numbers[count] ?? count} ${count === 1 ? one : several}`;
}

export const today: TodayWords = {
  nothingNoted: 'Nothing is noted yet.',
  nothingRuns: 'No job is running just now.',
  letterOnItsWay: 'A letter is on its way.',
  lettersNeedYou: (count) => (count === 1 ? 'One letter needs you.' : `${count} letters need you.`),
  interviewAt: (minute, location) =>
    `Today at ${clock(minute)}: your interview${location === null ? '' : `, ${location}`}.`,
  expectedAt: (minute) =>
    `Today at ${clock(minute)} they expect you, and do not know that you have accepted elsewhere. Tell them that you will not come.`,
  acceptanceWaits: 'Your acceptance has not gone yet.',
  toDo: (count) => `${inWords(count, 'thing', 'things')} to do.`,
  questions: (count) => `${inWords(count, 'question', 'questions')} for you.`,
  older: (count) => `Nothing new to do. ${inWords(count, 'older thing is', 'older things are')} worth a look.`,
  next: (title) => `Nothing to do now. Next: ${title}.`,
  atOnce: (name, count) => `${name}: ${count} things at once.`,
  handedOver: ({ at, zone }) => `You opened or copied it at ${momentOf(at, zone)}. Did it go?`,
  begun: (about) => (about.length === 0 ? 'What happened?' : `What happened? ${list(about)}`),
  keptAt: ({ at, zone }) => `Kept with Persevere at ${momentOf(at, zone)}.`,
};

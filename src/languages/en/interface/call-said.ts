import type { CallEnd, CallWords } from '../../../contract/words/call.ts';
import { longDay } from '../days.ts';
import { channelName } from '../reasons.ts';
import { momentOf } from './moment.ts';

function noted(end: CallEnd): string {
  const name = end.name ?? 'them';
  switch (end.is) {
    case 'talked':
      return `Noted: you talked with ${name}.`;
    case 'voicemail':
      return `Noted: you left a voicemail for ${name}.`;
    case 'missed':
      return 'Noted. Nobody took the call, which counts as no contact.';
    case 'someone-else':
      return end.name === null
        ? 'Noted. Somebody else answered; they have not heard from you yet.'
        : `Noted. Somebody else answered; ${name} has not heard from you yet.`;
    case 'number-gone':
      return `Noted. The number is taken off ${name}; the next step goes another way until you have the right one.`;
    case 'number-stays':
      return `Noted. The number of ${name} was put right since, and stays.`;
    case 'call-back':
      return `Noted. You call ${name} back at ${momentOf(end.when.at, end.when.zone)}.`;
  }
}

export const call: CallWords = {
  noted,
  theyNamed: (day, text) => `They named ${day === null ? 'a day' : longDay(day)}: ${text}`,
  youPromised: (day, text) => `You promised${day === null ? '' : ` by ${longDay(day)}`}: ${text}`,
  theyWait: (day, text) => `They want your answer${day === null ? '' : ` by ${longDay(day)}`}: ${text}`,
  myAnswer: 'my answer',
  noDayNoted: 'No day was noted for it; say the day under the job.',
  twin: (channel, { at, zone }) =>
    `Something like it is noted already: ${channelName(channel)}, ${momentOf(at, zone)}. Both are noted; if it was the same, take one back in the story of the job.`,
  notedForJobs: (count) => `Noted for ${count} jobs in which this person takes part.`,
  countedAs: (step) => `Counted as “${step}”.`,
  countedAsSeveral: (count) => `Counted as ${count} things that were to do with them.`,
  wentWithIt: (things) => `That includes what you promised: ${things.join('; ')}`,
  couldBe: (steps) =>
    `It could stand for ${steps.map((each) => `“${each}”`).join(' or ')}; name the step, or say what it was for.`,
};

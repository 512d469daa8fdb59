import { isSpoken } from '../../core/journal/channel-kinds.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import { friendlyName, givenName, hasTitle } from '../../core/write/names.ts';
import { clock, list, longDay, meetingDay, nearDay } from './days.ts';
import { meetingCalled } from './letters/meeting-called.ts';
import { formalStarters, starters } from './letters/starters.ts';
import { namesDay, promisesNews, whenSaid } from './letters/when-said.ts';
import { whyNotEarlier } from './not-earlier.ts';
import { whyBeside } from './notes/why-beside.ts';
import { ownLetterWords } from './own-letter-words.ts';
import { countryName, placeText } from './place.ts';
import { channelName, holidayName, offerTitle, reasonText, waitSentence } from './reasons.ts';
import { closing, greeting, greetingForms } from './register.ts';
import { reviewWords } from './review/words.ts';
import { best, bestIsOver, dateName, discreetName, dueWord, stepName, stepTitle } from './steps.ts';
import { storyLine } from './story.ts';
import { whyGreetingAsked } from './why-greeting-asked.ts';

/** What a posting adds in brackets, "(mat cover)" or "(m/f/d)", is said by nobody; a title that is nothing else stays. */
const plainRole = (role: string): string => role.replace(/\s*\([^()]*\)/g, '').trim() || role;

/** English, in spellings and words that read naturally on both sides of the Atlantic. */
export const english: LanguagePack = {
  code: 'en',
  marketOf: () => 'UK',
  letters: async () => (await import('./letters/all.ts')).letters,
  meetingCalled,
  unnamedInterviewer: 'them',
  startersIn: (register) => (register === 'formal' ? formalStarters : starters),
  gapGrammar: async () => (await import('./notes/gap-grammar.ts')).gapGrammar,
  nameFor: givenName,
  greeting,
  greetingForms,
  whyGreetingAsked: (doubt) => whyGreetingAsked[doubt],
  closing,
  givenOf: (name) => friendlyName(name, null) ?? name,
  calledIn: (name, title, channel, register) =>
    !isSpoken(channel) && register === 'formal'
      ? givenName(name, title)
      : hasTitle(name, title) && register !== 'warm'
        ? givenName(name, title)
        : friendlyName(name, title),
  meetingDay,
  nearDay,
  longDay,
  clock,
  roleAt(title, employer) {
    const role = title === null ? null : plainRole(title);
    const named =
      role === null ? 'the role' : /\b(?:role|position|job|post)$/i.test(role) ? `the ${role}` : `the ${role} role`;
    return employer === null ? named : `${named} at ${employer}`;
  },
  jobAt: (employer) => `the ${employer} job`,
  plainRole,
  byDay: (day) => `by ${longDay(day)}`,
  slotAt: (day, minute) => `${longDay(day)} at ${clock(minute)}`,
  whenSaid,
  namesDay,
  promisesNews,
  list,
  mail: 'email',
  noteGrammar: async () => ({ read: (await import('./notes/grammar.ts')).readEnglishNote, needsTags: true }),
  whyBeside: (why) => whyBeside[why],
  ownLetterWords,
  forPerson: (name) => (name === '' ? 'To those who were there:' : `To ${name}:`),
  stepName,
  discreetName,
  dateName,
  stepTitle,
  offerTitle,
  best,
  bestIsOver,
  dueWord,
  placeText,
  countryName,
  planningWords: async () => (await import('./planning-words.ts')).planningWords,
  dayWords: async () => (await import('./day-words.ts')).dayWords,
  aboutJobs:
    /\b(?:interviews?|applications?|applied|candida(?:te|cy)|recruit(?:er|ers|ment|ing)|hiring|vacanc(?:y|ies)|careers?|job|shortlist(?:ed)?|résumé|cv|talent|thank you for your interest|(?:the|this|our|your) (?:[\p{L}-]+ ){0,5}(?:role|position|process))\b/iu,
  answerWords: async () => (await import('./answers.ts')).answerWords,
  fitWords: async () => (await import('./fit/words.ts')).fitWords,
  historyWords: async () => (await import('./history.ts')).historyWords,
  toneWords: async () => (await import('./tone/score.ts')).toneWords,
  holidayName,
  channelName,
  reason: reasonText,
  whyNotEarlier,
  waitSentence,
  storyLine,
  review: reviewWords,
};

import { isSpoken } from '../../core/journal/channel-kinds.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import { friendlyName, givenName, hasTitle } from '../../core/write/names.ts';
import { clock, list, longDay, meetingDay, nearDay } from './days.ts';
import { meetingCalled } from './letters/meeting-called.ts';
import { formalStarters, starters } from './letters/starters.ts';
import { namesDay, promisesNews, whenSaid } from './letters/when-said.ts';
import { readerWords } from './reader-words.ts';
import { closing, greeting, greetingForms } from './register.ts';

/** What a posting adds in brackets, "(mat cover)" or "(m/f/d)", is said by nobody; a title that is nothing else stays. */
const plainRole = (role: string): string => role.replace(/\s*\([^()]*\)/g, '').trim() || role;

/** English, in spellings and words that read naturally on both sides of the Atlantic. */
export const english: LanguagePack = {
  ...readerWords,
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
  momentText: (day, minute) => `${clock(minute)} on ${longDay(day)}`,
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
  forPerson: (name) => (name === '' ? 'To those who were there:' : `To ${name}:`),
  dayWords: async () => (await import('./day-words.ts')).dayWords,
  aboutJobs:
    /\b(?:interviews?|applications?|applied|candida(?:te|cy)|recruit(?:er|ers|ment|ing)|hiring|vacanc(?:y|ies)|careers?|job|shortlist(?:ed)?|résumé|cv|talent|thank you for your interest|(?:the|this|our|your) (?:[\p{L}-]+ ){0,5}(?:role|position|process))\b/iu,
  answerWords: async () => (await import('./answers.ts')).answerWords,
  toneWords: async () => (await import('./tone/score.ts')).toneWords,
  sentenceReader: async (weights) => (await import('./tone/sentence-reader.ts')).createSentenceReader(weights),
  reviewWords: async () => (await import('./review/words.ts')).reviewWords,
};

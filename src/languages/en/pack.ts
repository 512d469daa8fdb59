import type { LanguagePack } from '../../core/write/language-pack.ts';
import { givenName } from '../../core/write/names.ts';
import { clock, list, longDay, meetingDay } from './days.ts';
import { whyNotEarlier } from './not-earlier.ts';
import { whyBeside } from './notes/why-beside.ts';
import { phrases } from './phrases.ts';
import { countryName, placeText } from './place.ts';
import { channelName, holidayName, offerTitle, reasonText, waitSentence } from './reasons.ts';
import { closing, greeting, inRegister } from './register.ts';
import { reviewWords } from './review/words.ts';
import { best, bestIsOver, dateName, discreetName, stepName, stepTitle } from './steps.ts';
import { storyLine } from './story.ts';

/** English, in spellings and words that read naturally on both sides of the Atlantic. */
export const english: LanguagePack = {
  code: 'en',
  phrases,
  nameFor: givenName,
  greeting,
  closing,
  afterGreeting: (text) => text,
  inRegister,
  subject(kind, variant, { role, employer, meetingDay: day }) {
    const about = role ?? (employer === null ? 'our conversation' : `the role at ${employer}`);
    switch (kind) {
      case 'thank-you':
      case 'gracious-thanks':
        return `Thank you: ${about}`;
      case 'debrief-call':
        return `${about}: how the interview went`;
      case 'check-in':
        if (variant === 'availability') return `${about}: I am available`;
        return variant === 'news' ? `${about}: a short note` : `${about}: how things stand`;
      case 'closing-question':
        return `${about}: a last note`;
      case 'confirm':
        return variant === 'new-time' ? `${about}: a new time` : `Confirmed: ${about}${day === null ? '' : `, ${day}`}`;
      case 'accept':
        return `Acceptance: ${about}`;
      case 'correct':
        return `${about}: a correction`;
      case 'inform-others':
      case 'withdraw':
        return `${about}: my application`;
      case 'late-or-move':
        return variant === 'move' ? `${about}: may we move our appointment?` : `${about}: a few minutes late`;
      case 'keep-warm':
        return `${about}: staying in touch`;
      case 'missed-appointment':
        return `${about}: finding another time`;
      case 'offer-reply':
        return `Thank you for the offer: ${about}`;
      case 'tell-of-offer':
        return `${about}: something you should know`;
      case 'deliver':
        return `${about}: as promised`;
      default:
        return about;
    }
  },
  meetingDay,
  longDay,
  clock,
  roleAt(role, employer) {
    const named =
      role === null ? 'the role' : /\b(?:role|position|job|post)$/i.test(role) ? `the ${role}` : `the ${role} role`;
    return employer === null ? named : `${named} at ${employer}`;
  },
  roleAgain: (count) => (count > 1 ? 'these roles' : 'the role'),
  list,
  noteGrammar: async () => ({ read: (await import('./notes/grammar.ts')).readEnglishNote, needsTags: true }),
  whyBeside: (why) => whyBeside[why],
  forPerson: (name) => (name === '' ? 'To those who were there:' : `To ${name}:`),
  stepName,
  discreetName,
  dateName,
  stepTitle,
  offerTitle,
  best,
  bestIsOver,
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

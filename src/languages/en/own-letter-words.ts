import type { Blank, Need, Occasion, Situation } from '../../core/write/whole-letter.ts';

/** What a letter is for, as it stands behind "A letter of your own: ". */
const occasions: Record<Occasion, string> = {
  'thank-you': 'thanks after an interview',
  'thank-you-through': 'thanks through the consultant',
  'check-in': 'asking how things stand',
  'check-in-news': 'asking how things stand, with news of your own',
  availability: 'telling the agency that you are free',
  introduction: 'introducing yourself to their successor',
  closing: 'asking one last time',
  'debrief-call': 'telling the consultant how it went',
  'call-back': 'answering a call that you missed',
  confirm: 'confirming an interview',
  'new-time': 'asking for a new time',
  'gracious-thanks': 'thanks after a no',
  accept: 'accepting an offer',
  correct: 'putting something right',
  'inform-others': 'telling the others that you accepted elsewhere',
  withdraw: 'withdrawing',
  decline: 'declining an offer',
  late: 'saying that you will be late',
  move: 'asking to move an interview',
  'keep-warm': 'a hello after a while',
  'missed-appointment': 'after an interview that fell through',
  'offer-reply': 'answering an offer',
  'offer-time': 'asking for time to think an offer over',
  'tell-of-offer': 'telling them of another offer',
  deliver: 'sending what you promised',
  answer: 'answering what they asked',
};

/** What stands in a blank. */
const blanks: Record<Blank, string> = {
  candidate: 'your name',
  given: 'your first name',
  called: 'how the reader is called',
  number: 'your telephone number',
  mail: 'e-mail, where you can write to each other',
  role: 'the job, with the firm',
  title: 'the job title alone',
  employer: 'the firm',
  day: 'the day of the interview',
  clock: 'the time of the interview',
  names: 'who else was there',
  topic: 'something that you spoke about',
  question: 'what they asked you',
  act: 'something of yours that you did not say (I …)',
  matter: 'the same as a few words',
  example: 'an example of your work (I …)',
  when: 'when they said that you would hear',
  deadline: 'the day by which you answer an offer',
  pastDeadline: 'that day, where it has passed',
  expected: 'the interview to which you will not come',
  minutes: 'how many minutes late you are',
  thing: 'what you promised to send',
  correction: 'what is right',
  news: 'news of yours (I …)',
  newsTopic: 'the same as a few words',
  theirNews: 'news about them',
  former: 'the consultant who left',
  callDay: 'the day of their call that you missed',
  slot: 'the time to which they invite you',
  praise: 'what they praised',
  advice: 'what they advised',
  say: 'what you typed for this reader',
};

/** Behind "only where". */
const situations: Record<Situation, string> = {
  wanted: 'you want the job',
  met: 'the reader was at the interview',
  consultant: 'the reader is the consultant',
  belated: 'it comes late',
  first: 'you ask for the first time',
  second: 'you ask for the second time',
  third: 'you have asked twice or more',
  several: 'it is about more than one job',
  promised: 'they named a time',
  'promised-by-reader': 'the reader named a time',
  'promised-by-phone': 'they named the time by telephone',
  'promised-by-voicemail': 'they named the time in a voicemail',
  'promise-passed': 'the time that they named has passed',
  described: 'you know no name of theirs, nor how to reach them',
  'day-named': 'they named a weekday or a date',
  'they-rang': 'they rang you last',
  'we-spoke': 'you spoke by telephone last',
  'missed-their-call': 'you missed their call',
  'left-message': 'you called back and left a message',
  'they-wrote': 'they wrote to you last',
  'first-answer': 'nobody there has heard from you before',
  'no-by-phone': 'the no came by phone',
  'final-round': 'it was the last round',
  'asks-feedback': 'feedback may still be asked for',
  'told-why': 'their no said more than no',
  'door-open': 'their no invites you to apply again or to keep in touch',
  'terms-sent': 'their offer came with its terms, or says that they are on the way',
  'other-process': 'another application is running',
  'asks-to-thank': 'the consultant has to say whether you may thank them directly',
  'to-tell': 'what you promised is to tell them something',
  delivers: 'it brings what you promised the reader',
  'delivers-through': 'it brings what the consultant is to pass on',
  invited: 'they invite you',
  asked: 'they ask you something',
  'asked-whether': 'they ask whether you are still interested',
  'year-end': 'it goes in the days before Christmas',
  'new-year': 'it goes in the first days of January',
};

function need(name: Need): string {
  const denied = name.startsWith('not-');
  const of = denied ? name.slice('not-'.length) : name;
  const said = isBlank(of) ? `this is known: ${blanks[of]}` : isSituation(of) ? situations[of] : of;
  return denied ? `not where ${said}` : `only where ${said}`;
}

function isBlank(name: string): name is Blank {
  return Object.hasOwn(blanks, name);
}

function isSituation(name: string): name is Situation {
  return Object.hasOwn(situations, name);
}

/** How letters of the candidate's own are spoken of. */
export const ownLetterWords = {
  occasion: (name: Occasion): string => occasions[name],
  blank: (name: Blank): string => blanks[name],
  need,
};

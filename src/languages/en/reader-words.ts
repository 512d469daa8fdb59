import type { LanguagePack } from '../../core/write/language-pack.ts';
import { called } from './called.ts';
import { whyNotEarlier } from './not-earlier.ts';
import { whyBeside } from './notes/why-beside.ts';
import { ownLetterWords } from './own-letter-words.ts';
import { partName } from './part-names.ts';
import { countryName, placeText } from './place.ts';
import { channelName, holidayName, offerTitle, reasonText, waitSentence } from './reasons.ts';
import { best, bestIsOver, dateName, discreetName, dueWord, stepName, stepTitle } from './steps.ts';
import { storyLine } from './story.ts';
import { whyGreetingAsked } from './why-greeting-asked.ts';

/**
 * What the candidate reads, and no letter says. A language whose interface is not put into it yet takes these words, and only these: all
 * others are its own, or it does not compile.
 */
export const readerWords = {
  called,
  whyGreetingAsked: (doubt) => whyGreetingAsked[doubt],
  whyBeside: (why) => whyBeside[why],
  ownLetterWords,
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
  partName,
  planningWords: async () => (await import('./planning-words.ts')).planningWords,
  historyWords: async () => (await import('./history.ts')).historyWords,
  holidayName,
  channelName,
  reason: reasonText,
  whyNotEarlier,
  waitSentence,
  storyLine,
} satisfies Partial<LanguagePack>;

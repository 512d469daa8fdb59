import type { ReaderWords } from '../../core/write/language-pack.ts';
import { called } from './called.ts';
import { whyNotEarlier } from './not-earlier.ts';
import { whyBeside } from './notes/why-beside.ts';
import { ownLetterWords } from './own-letter-words.ts';
import { partName } from './part-names.ts';
import { countryName, placeText } from './place.ts';
import { channelName, holidayName, offerTitle, reasonText, waitSentence } from './reasons.ts';
import {
  best,
  bestIsOver,
  dateName,
  debriefAhead,
  discreetName,
  dueWord,
  latest,
  stepName,
  stepTitle,
  withPromised,
} from './steps.ts';
import { storyLine } from './story.ts';
import { whyGreetingAsked } from './why-greeting-asked.ts';

/** What the candidate reads in English, and no letter says. */
export const readerWords: ReaderWords = {
  called,
  whyGreetingAsked: (doubt) => whyGreetingAsked[doubt],
  whyBeside: (why) => whyBeside[why],
  ownLetterWords,
  stepName,
  discreetName,
  dateName,
  stepTitle,
  debriefAhead,
  withPromised,
  offerTitle,
  best,
  bestIsOver,
  latest,
  dueWord,
  placeText,
  countryName,
  partName,
  planningWords: async () => (await import('./planning-words.ts')).planningWords,
  historyWords: async () => (await import('./history.ts')).historyWords,
  fitWords: async () => (await import('./fit/words.ts')).fitWords,
  toneReasons: async () => (await import('./tone/said.ts')).toneReasons,
  holidayName,
  channelName,
  reason: reasonText,
  whyNotEarlier,
  waitSentence,
  storyLine,
};

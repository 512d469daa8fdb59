import type { ReaderWords } from '../../core/write/language-pack.ts';
import { called } from './called.ts';
import { holidayName } from './holidays.ts';
import { type Address, je as forAddress } from './interface/address.ts';
import { whyNotEarlierIn } from './not-earlier.ts';
import { whyBesideIn } from './notes/why-beside.ts';
import { offerTitle } from './offers.ts';
import { ownLetterWordsIn } from './own-letter-words.ts';
import { partName } from './part-names.ts';
import { countryName, placeTextIn } from './place.ts';
import { channelName, reasonWords } from './reasons.ts';
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
import { storyLineIn } from './story.ts';
import { whyGreetingAsked } from './why-greeting-asked.ts';

/** What the candidate reads in German, and no letter says. */
export function readerWords(address: Address): ReaderWords {
  const je = forAddress(address);
  const whyBeside = whyBesideIn(je);
  return {
    called,
    whyGreetingAsked: (doubt) => whyGreetingAsked[doubt],
    whyBeside: (why) => whyBeside[why],
    ownLetterWords: ownLetterWordsIn(je),
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
    placeText: placeTextIn(je),
    countryName,
    partName,
    planningWords: async () => (await import('./planning-words.ts')).planningWordsIn(je),
    historyWords: async () => (await import('./history.ts')).historyWordsIn(je),
    fitWords: async () => (await import('./fit.ts')).fitWordsIn(je),
    toneReasons: async () => (await import('./tone/said.ts')).toneReasons,
    holidayName,
    channelName,
    ...reasonWords(je),
    whyNotEarlier: whyNotEarlierIn(je),
    storyLine: storyLineIn(je),
  };
}

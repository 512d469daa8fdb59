import type { AnswerWords } from '../../core/understand/understand.ts';
import { dayWords } from './day-words.ts';
import { heardWords } from './heard-words.ts';
import { meaningWords } from './meaning/words.ts';
import { requestScore } from './requests/score.ts';
import { severalWords } from './several.ts';

/** Asked in two or three words: "Still interested?", "OK with you?". */
const terse =
  /^\W*(?:hi \p{L}+,? )?(?:and |so |but )?(?:(?:are |r )?(?:you|u|ya) )?(?:still|interested|ok(?:ay)?|happy|possible|doable|free|available|sound good|agreed|right|yes or no|thoughts|your thoughts|and you|really|sure)\b[^.!?]{0,40}\?/iu;

/** What English mails are read with. */
export const answerWords: AnswerWords = {
  ...dayWords,
  meaning: meaningWords,
  heard: heardWords,
  several: severalWords,
  requestScore: (sentence) =>
    meaningWords.rhetorical.test(meaningWords.plain(sentence)) ? -1 : terse.test(sentence) ? 2 : requestScore(sentence),
  timeWords:
    /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tonight|tomorrow|week|weeks|days?|month|months|fortnight|weekend|new year|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|(?:mon|tue|wed|thu|fri))\b/i,
  promiseWords:
    /\b(?:decision|decide|hear|touch|back to|let (?:you|me|us|everyone|everybody) (?:know|have)|update|news|feedback|answer|respond|response|review|contact|expect|aim|notified|told|know more|ring|call you|reply|conclude|finali[sz]e|outcome|results?|until|within|be in|come back)\b/,
  backWords:
    /\b(?:thank you for|thanks for|it was|was (?:great|good|lovely|nice|a pleasure)|met|spoke|spoken|talked|saw|interviewed|received|sent|came|visited|discussed|heard from (?:him|her|them)|last|yesterday|decided|told)\b/,
  aheadWords:
    /\b(?:will|shall|going to|would like|hope to|aim|plan to|expect|should|by|within|until|let you|decision (?:on|is due)|next|soon|to decide|can)\b/,
  returnWords:
    /\b(?:until|till|up to|to and incl\w*\.?|through|thru|back (?:on|in the office (?:on)?|at work on|at my desk on|from|in)?|return(?:ing)?(?: to (?:the office|work|my desk))?(?: on| in)?|returns? on|resume on|last day (?:away|off|of leave|out) (?:is|will be)|(?:from|between) .{3,40}? (?:to|until|till|and|-|–)|\d (?:-|–|to)) ?(.{2,120})/,
  lastDayWords:
    /\b(?:through|thru|(?:up to|until|till|to) and incl(?:uding|\.)?|including|inclusive|incl\b|last day (?:away|off|of leave|out))|\b(?:from|between)\b.{3,40}?\b(?:to|and|-|–)\b(?!.{0,40}\b(?:back|return))/,
};

import type { NoWords } from '../../core/understand/understand.ts';

/** "We were impressed by your presentation": what stands behind the praise, up to where another thought begins. */
const PRAISED =
  /\b(?:(?:impressed|struck|taken) (?:by|with)|liked|loved|enjoyed|appreciated|admired|valued) (?:both |how thorough |especially |particularly |very much )?your ((?:(?!and\b|but\b|which\b|so\b|that\b|when\b)[\p{L}’'-]+ ?){1,5}?)(?= ?(?:[.,;:!–—]|$| (?:and|but|which|so|that|when|in the (?:interview|test)|on the day|very much|a lot)\b))/iu;
/** Named in every letter of refusal, of everybody. */
const OF_EVERYBODY =
  /^(?:application|background|backgrounds|cv|resume|résumé|credentials|experience|experiences|interest|profile|qualifications|skills|skill set|time|patience|enthusiasm|effort|efforts|understanding|candidacy|visit)\b/i;

/** What English refusals say besides the no. */
export const noWords: NoWords = {
  worthAnAnswer:
    /\b(?:impressed|impressive|liked|loved|enjoyed|admired|appreciated|excellent|outstanding|stood out|strong(?:est|er)?|best|well prepared|thoughtful|close (?:call|decision|second|run)|runner-up|second choice|because|the reason|in the end|came down to|lack(?:ed|ing)?|missing|would have liked|more experience (?:with|of|in)|went (?:to|with)|from inside|internal(?:ly)?|on hold|budget|cancelled|felt (?:that )?(?:you|your))\b/i,
  saysNothing:
    /\b(?:closely match|your (?:background|qualifications|credentials|application|interest|time|profile)|high (?:number|volume|standard|calibre|caliber)|many (?:strong|excellent|impressive|qualified)|other (?:candidates|applicants)|wish you|best of luck|future|not (?:to )?(?:move|proceed|progress|take)|unsuccessful|regret|unfortunately|enjoyed (?:meeting|speaking|talking))\b/i,
  praised(sentence) {
    const named = PRAISED.exec(sentence)?.[1]?.trim() ?? '';
    return named === '' || OF_EVERYBODY.test(named) ? null : `my ${named}`;
  },
};

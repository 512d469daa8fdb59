import { rowsOf } from './row.ts';

/** Praise too large to be believed. */
export const flattery = rowsOf('flattery', [
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:(?:the|one of the) (?:most|greatest|best|finest) (?:\w+ ){0,2}(?:person|people|recruiters?|consultants?|interviewers?|compan(?:y|ies)|firms?|managers?|leaders?|teams?|conversations?|interviews?)(?: (?:that )?i(?:'ve| have) ever\b| in the (?:world|country|industry|business)| ever\b| of my (?:life|career))|(?:you are|you're|you were) (?:absolutely |truly |simply |such an? |so |an? |the )*(?:amazing|brilliant|incredible|genius|inspiration(?:al)?|legend|fantastic|wonderful person|the best|extraordinary|phenomenal|awesome|outstanding)|i (?:worship|adore|idoli[sz]e)|blown away|in awe of|(?:an? |the )?honou?r of a lifetime|(?:your|such) (?:incredible|immense|infinite|unparalleled|unmatched|great) (?:wisdom|genius|brilliance|insight|kindness|generosity))\b`,
  ],
  [
    1,
    'hint',
    'words',
    String.raw`\b(?:absolutely|truly|incredibly|unbelievably|extraordinarily) (?:amazing|brilliant|incredible|fantastic|inspiring|outstanding|phenomenal|wonderful|impressive)\b`,
  ],
  [
    2,
    'warn',
    'sentence',
    String.raw`\bwithout (?:a |any )?doubt the\b|\bthe (?:finest|greatest|very best|most \w+) (?:recruiter|consultant|interviewer|company|firm|manager|team|boss|leader|person|agency)s?\b|\b(?:dazzled|mesmeri[sz]ed|awestruck|spellbound|star.?struck|blown away|floored)\b|\b(?:your|such|sheer|pure) (?:sheer |pure |utter )?(?:genius|brilliance|greatness|charisma|magnificence)\b|\bnever (?:in my (?:whole |entire )?(?:life|career)|before)\b[^.?!\n]{0,30}\b(?:met|seen|known|had|encountered) (?:such|anyone|anybody|a)\b|\byou (?:truly |really )?(?:are|were) (?:a )?(?:genius|legend|star|hero|role model|god|visionary)\b|\b(?:idol|role model) of mine\b|\bi (?:have|'ve) (?:always|long) (?:admired|worshipped|dreamed of)\b`,
  ],
  [
    3,
    'warn',
    'sentence',
    String.raw`\b(?:best|finest|greatest|most \w+) (?:\w+ ){0,2}(?:alive|on earth|in the (?:world|universe|country|city|business|industry)|ever|of all time)\b|\bmost (?:wonderful|amazing|incredible|inspiring|brilliant|beautiful|fantastic|extraordinary|remarkable) (?:\w+)\b|\bi (?:could|can) listen to you\b|\bwhat a (?:genius|mind|leader|legend|wonderful person)\b|\byou(?:'re| are) (?:so |truly |simply |just )?(?:amazing|wonderful|brilliant|incredible|perfect|the best|extraordinary|unbelievable)\b|\bworship|\bangel\b`,
  ],
]);

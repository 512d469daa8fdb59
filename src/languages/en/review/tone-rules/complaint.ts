import { rowsOf } from './row.ts';

/** What judges how they work. */
export const complaint = rowsOf('complaint', [
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:(?:this|that|it|your (?:\w+ ){0,2}(?:process|behaviou?r|company|firm|agency|communication|silence)|the (?:\w+ ){0,2}(?:process|way|communication|silence)[^.?!\n]{0,30}) (?:is|was|has been|seems?|feels?) (?:(?:really|very|so|completely|totally|quite|rather|extremely|utterly|simply|just|frankly|highly) )*(?:unprofessional|rude|unacceptable|disrespectful|disorgani[sz]ed|chaotic|ridiculous|a (?:joke|mess|shame|disgrace|waste)|pathetic|appalling|shocking|poor|terrible|awful|unfair|a farce|insulting|disappointing|not (?:professional|acceptable|how (?:one|you))))\b`,
  ],
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:you (?:have |'ve )?(?:wasted|are wasting|'re wasting|waste) my time|waste of (?:my )?time|(?:very|so|extremely|how|really) (?:unprofessional|rude|disrespectful)|unprofessional|nobody (?:has )?(?:bothered|bothers|answers|answered|replied|cares|called|could be bothered)|no one (?:has )?(?:bothered|bothers|answers|answered|replied|cares|called)|(?:couldn't|could not|can't|cannot) (?:even )?be bothered|you (?:people )?(?:never|don't|do not) (?:answer|reply|call|respond|care|bother)|bad manners|ghost(?:ed|ing)|i (?:want|wish|would like|have|am going|intend) to (?:complain|make a complaint|lodge))\b`,
  ],
  [
    2,
    'warn',
    'sentence',
    String.raw`\b(?:find|found) (?:it|this|that|your \w+|the (?:way|process|silence)[^.?!\n]{0,30})(?: \w+)? (?:\w+ )?(?:disappointing|unacceptable|rude|disrespectful|unprofessional|shocking|appalling|insulting|sad|outrageous|disgraceful|pathetic)\b|\b(?:shambles|fiasco|farce|disgrace|debacle)\b|\bnot even (?:a|an|one|the courtesy)\b|\b(?:is|was) (?:this|that) (?:how|the way) you\b|\bhow (?:you|candidates|people|applicants) (?:are )?(?:get )?treat(?:ed)?\b|\bhow (?:can|could|dare) you\b|\b(?:poor|bad|terrible|shoddy|sloppy) (?:communication|form|show|manners|style|service|organi[sz]ation)\b|\black of (?:respect|courtesy|communication|professionalism|feedback|decency|manners)\b|\bno (?:respect|courtesy|manners|decency|excuse)\b|\bdisorgani[sz]ed\b|\b(?:treated|handled) (?:me |us |this )?(?:so |very )?(?:badly|poorly|unfairly|like)\b|\bi (?:expected|was expecting) (?:more|better) (?:of|from)\b|\byour (?:\w+ )?(?:incompetence|negligence|attitude|indifference|arrogance)\b|\bwast(?:e|ed|ing) (?:of )?(?:my|everyone's|our|both our)? ?time\b`,
  ],
  [
    3,
    'warn',
    'sentence',
    String.raw`\b(?:is|was|are|were|has been|looks?|seems?) (?:\w+ )?(?:shameful|a joke|scandalous|ridiculous|dreadful|abysmal|lousy|third.rate|amateurish|careless|a disgrace|disgraceful|insulting|an insult|humiliating|pathetic|laughable|unheard of|below (?:all|any) standard|not good enough)\b|\bnever been (?:treated|handled|received|so)\b|\bradio silence\b|\byour (?:way of|handling|treatment|conduct|manner)\b|\bi(?:'ve| have) (?:rarely|never) (?:seen|met|known|experienced) (?:such|anything|a)\b[^.?!\n]{0,40}\b(?:rude|bad|poor|badly|slow|disorgani[sz]ed|careless|process|treatment|service)\b|\bi(?:'ll| will| shall)? (?:leave|write|post) (?:a|an|my) (?:\w+ )?review\b|\bglassdoor\b`,
  ],
  [
    5,
    'warn',
    'sentence',
    String.raw`\b(?:generic|automated|canned|boilerplate|impersonal|copy.?paste|standard) (?:e-?mail|letter|message|reply|rejection|answer|response)\b|\bnever (?:really |seriously )?intended to\b|\bmake sure (?:that )?(?:people|others|everyone|everybody|my (?:friends|network))\b|\bwarn (?:others|people|everyone|my)\b|\b(?:word|this) (?:will|gets?) (?:get|spread|go) (?:a)?round\b|\b(?:shame|embarrassment) (?:for|to) (?:your|the|a)\b|\btreat(?:ed|ing)? (?:your|people|candidates|applicants|me)\b[^.?!\n]{0,30}\b(?:this|that|badly|poorly|wonder|dirt|number|nobody)\b|\bif (?:that|this) is how you\b|\b(?:complete|total|absolute|utter) (?:waste|joke|disgrace|mess|farce|disaster)\b`,
  ],
  [
    5,
    'warn',
    'sentence',
    String.raw`\b(?:two|one|three).?(?:line|sentence)s? (?:rejection|reply|e-?mail|answer|letter)\b|\bso that(?:'s| is) it\b|\b(?:weeks|months|days|hours) of (?:preparation for|waiting for|my (?:life|time))\b|\bgoodbye[.!]`,
  ],
]);

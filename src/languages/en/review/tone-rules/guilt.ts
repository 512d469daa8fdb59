import { rowsOf } from './row.ts';

/** What tells the reader that they owe something. */
export const guilt = rowsOf('guilt', [
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:you|it was) promised (?:me|that|to)\b|\byou (?:said|told me|assured me|promised)(?: that)? (?:you|i) (?:would|'d) (?:hear|be (?:told|informed|contacted)|get|have|call|write|let me|reply|answer|contact|come back|get back|inform|receive)[^.?!\n]{0,60}\b(?:but|yet|and (?:still|yet)|however|nothing|never|not)\b`,
  ],
  [
    1,
    'warn',
    'sentence',
    String.raw`\bi (?:have|had|'ve|'d) (?:turned down|refused|declined|given up|cancelled|canceled|rejected|put off|waited)\b[^.?!\n]{0,60}\b(?:for you|because of (?:you|this)|for this (?:job|role|position)|so long|for (?:weeks|months|ages))\b`,
  ],
  [
    1,
    'warn',
    'sentence',
    String.raw`\bi (?:have |'ve )?(?:spent|invested|put in|wasted|took|taken)\b[^.?!\n]{0,40}\b(?:hours|days|weeks|so much|a (?:lot|great deal)|money|effort)\b[^.?!\n]{0,60}\b(?:least|deserve|for nothing|and (?:now|still|yet|you)|without)\b`,
  ],
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:the least (?:that )?you (?:can|could)|you owe me|(?:i think )?i deserve|after all (?:that )?i(?:'ve| have)|it (?:is|would be|'s) only (?:fair|polite|decent|right)|(?:a )?(?:simple|basic) (?:courtesy|decency|respect|thank you)|common courtesy|is it too much to ask)\b`,
  ],
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:i (?:am|was|feel|felt|'m) (?:(?:very|so|deeply|rather|really|quite|extremely|bitterly) )?(?:hurt|let down|ignored|forgotten|disrespected|disappointed (?:in|by|with|that you|not to have heard|to have heard nothing|about (?:how|the way)))|you (?:have |'ve )?(?:let me down|disappointed me|forgotten (?:me|about me)|kept me waiting))\b`,
  ],
  [
    2,
    'warn',
    'sentence',
    String.raw`\bi (?:waited|have been waiting|'ve been waiting|sat|stayed (?:at home|in)) (?:by|all|at|for (?:days|weeks|hours|you|ages|so))\b|\byou (?:said|promised|told me|mentioned|assured)[^.?!\n]{0,50}\b(?:it is now|it's now|today is|and here we are)\b|\bafter (?:everything|all)(?: that)?,? i(?:'ve| have)? (?:did|done|put|invested|gave|given|went)\b|\bunpaid (?:leave|day|time)\b|\b(?:you )?(?:could|might) (?:at least|have (?:at least|had the))\b|\bat (?:the very )?least (?:an?|one|the courtesy|let me|tell me|answer|acknowledge)\b|\bi (?:gave|sacrificed|cancelled|canceled|missed)\b[^.?!\n]{0,40}\bfor (?:you|this|your)\b|\bi had (?:hoped for|expected) (?:more|better)\b|\bi thought (?:we had|you were|better of)\b|\byou (?:owe|left) me\b|\bleft (?:hanging|in the dark|waiting)\b|\bhow (?:it|this|that) (?:feels|felt) to\b`,
  ],
  [
    3,
    'warn',
    'sentence',
    String.raw`\b(?:worth (?:more|something|nothing|so little) to you|mean(?:s|t)? (?:nothing|so little) to you|(?:it|this|that) (?:really )?hurts?\b|(?:be|been|am|was|feel) (?:forgotten|ignored|let down|used|invisible|unwanted|cast aside)|this is (?:what i get|how (?:you|i am)|the thanks)|(?:the|some) thanks i get|what (?:do|did) i (?:get|do to deserve)|i (?:drove|travelled|traveled|came|flew|got up|prepared|paid|worked|studied|bought)\b[^.?!\n]{0,60}\b(?:and (?:this|now|still|you|then|nothing|not)|only to|for (?:this|nothing)))|\bi trusted you\b|\byou(?:'ve| have) (?:broken|let|failed|disappointed)\b|\bkeep(?:ing|s)? me (?:waiting|hanging|guessing)\b|\bi deserve (?:better|more|an?|some|to)\b`,
  ],
  [
    5,
    'warn',
    'sentence',
    String.raw`\byou (?:said|told me|promised|assured me|wrote|indicated)(?: that)? (?:i|you) (?:would|'d|should|will|was going to|were going to)\b[^.?!\n]{0,60}\b(?:last|ago|yesterday|already|by now|weeks?)\b|\btook (?:a day|days|time|two days) off\b|\bpaid (?:for )?(?:the |my |all )?(?:train|travel|ticket|flight|hotel|fare|journey)s?\b[^.?!\n]{0,30}\bmyself\b|\bthe (?:decent|polite|right|professional|normal|honou?rable|fair) thing (?:to do|would)\b|\bsitting (?:next to|by|beside|at) (?:my|the) (?:phone|inbox|computer)\b|\b(?:checking|refreshing|staring at) my (?:inbox|phone|e-?mails?)\b|\bsleepless\b|\bhow (?:disappointed|hurt|let down|frustrated) i (?:am|was|feel)\b`,
  ],
  [
    5,
    'warn',
    'sentence',
    String.raw`\b(?:courtesy|decency|kindness) of (?:a|an|your)\b|\bi trusted (?:you|your|the)\b|\bturned (?:\w+ ){0,3}(?:away|down)\b[^.?!\n]{0,40}\b(?:for|because|now|and)\b|\b(?:would|could) have been (?:nice|good|polite|fair|kind|decent)\b|\bnow i hear nothing\b|\bi hear nothing\b|\byou led me on\b|\bi feel (?:cheated|used|betrayed|fooled|misled|deceived|let down|forgotten|stupid)\b|\b(?:regret|wish i had never) (?:ever )?(?:trusting|trusted|applying|applied|meeting|met|coming|working)\b`,
  ],
]);

import { rowsOf } from './row.ts';

/** What argues with a decision. */
export const argument = rowsOf('argument', [
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:(?:you(?:'re| are| have|'ve)|this is) (?:making|made|make) a (?:big |huge |serious |terrible |grave )?mistake|(?:i|we) (?:strongly |completely |totally |respectfully )?(?:disagree|object|protest)|(?:please )?(?:reconsider|re-consider|rethink|review) (?:your|the|this) (?:decision|choice|rejection)|(?:i )?(?:cannot|can't|do not|don't|fail to|refuse to) (?:understand|accept|believe|see) (?:why|how|your|this|that|the) [^.?!\n]{0,60}|you(?:'ll| will) (?:regret|be sorry|see|come back)|your (?:loss|mistake|decision is wrong)|(?:wrong|unfair|bad|biased) (?:decision|choice)|i (?:was|am|'m) (?:clearly |obviously |much |far |more than |certainly )*(?:better|more) (?:qualified|suited|experienced) than|who(?:ever)? (?:you|did you) (?:chose|choose|picked|hired)|i demand (?:an explanation|to know|reasons?)|(?:explain|justify) (?:to me )?(?:why|your decision)|discriminat\w+)\b`,
  ],
  [
    2,
    'warn',
    'sentence',
    String.raw`\byou(?:'ve| have)? (?:clearly |obviously |completely |totally )?(?:misjudged|misunderstood|overlooked|underestimated|misread|got (?:it|me|this) wrong|failed to (?:see|understand|recogni[sz]e))\b|\b(?:your|the|these|those|this) (?:\w+ )?(?:reasons?|reasoning|decision|arguments?|feedback|explanation|assessment|judg(?:e)?ment|choice)\b[^.?!\n]{0,30}\b(?:no sense|wrong|unfair|absurd|ridiculous|nonsense|not (?:true|fair|right|correct|acceptable)|unfounded|flimsy|mistaken|a (?:big )?mistake|baseless|incomprehensible)\b|\b(?:look at|consider|review|assess|read|examine) my (?:application|case|cv|candidacy|file|r[ée]sum[ée]) (?:again|once more|properly|this time)\b|\b(?:the (?:person|candidate|one)|whoever|nobody|no one|anyone) (?:that |whom )?you(?:'ve| have)? (?:hired|chose|chosen|picked|found|selected|took|preferred)\b[^.?!\n]{0,40}\b(?:cannot|can't|could not|couldn't|will|won't|has|hasn't|is|isn't|better|never)\b|\bi (?:deserved|should have (?:got|been|had)|would have been (?:better|the better)|was the better|am better|know i (?:was|am) (?:better|right))\b|\bi (?:do not|don't|cannot|can't|will not|won't) accept (?:this|that|your|the|it)\b|\bhow (?:is|was) (?:that|this|it) (?:even )?possible\b|\bcompletely (?:wrong|unfair|unjustified)\b|\bproves? (?:that )?you\b|\b(?:appeal|contest|challenge|dispute) (?:this|your|the) decision\b`,
  ],
  [
    3,
    'warn',
    'sentence',
    String.raw`\b(?:do not|don't|cannot|can't|will not|won't) (?:agree|concur|live) with\b|\b(?:give|offer) me the (?:job|role|position|post)\b|\bmakes? no sense\b|\byou (?:were|are|will be|'re|have been) (?:proved |proven |clearly |simply |completely )?wrong\b|\bwhy (?:was|were|did|am|have|wasn't|didn't) (?:i|you|they)\b[^.?!\n]{0,40}\b(?:rejected|turned down|not (?:chosen|good|picked)|choose|chosen|passed over|refuse)\b|\bi (?:want|would like|need|expect) (?:an?|the|your|some|to know the) (?:\w+ )?(?:explanation|reasons?|justification)\b|\bmore (?:qualified|experienced|suitable|suited) than\b|\bthe right (?:choice|decision) (?:was|is|would have been) (?:me|obvious|clear)\b|\bnot (?:fair|right|just|true)[.!]|\bi was (?:the )?(?:perfect|ideal|better|stronger)\b`,
  ],
  [
    5,
    'warn',
    'sentence',
    String.raw`\bmy (?:qualifications?|experience|skills?|record|cv|profile|results?|references?|background) (?:clearly |obviously |far |easily |more than |certainly )*(?:exceeds?|surpass(?:es)?|match(?:es)?|meets?|speaks? for|proves?|fits?)\b[^.?!\n]*|\bi(?:'m| am| was) (?:\w+ )?(?:astonished|stunned|shocked|baffled|puzzled|taken aback|dumbfounded|speechless|appalled|outraged) (?:by|at|that|to|about)\b|\bsurprised (?:by|at) (?:your|the|this) (?:decision|choice|rejection|answer|e-?mail)\b|\b(?:ask|like|want|urge|invite) you to reconsider\b|\b(?:explain|tell me|know)\b[^.?!\n]{0,50}\bwhy (?:another|someone|somebody|the other|a different|they were|he was|she was)\b|\b(?:do not|don't) think (?:that )?(?:the|your) (?:interviewers?|panel|team|people|managers?|colleagues?)\b[^.?!\n]{0,20}\b(?:understood|listened|reali[sz]ed|read|saw|knew|grasped|appreciated)\b|\b(?:this|the|your) (?:was|is) (?:clearly |obviously |surely )?(?:an? )?(?:error|mistake|misunderstanding|mix.?up)\b|\bwith (?:all )?my (?:experience|qualifications|record)\b[^.?!\n]{0,40}\b(?:absurd|strange|hard to|wrong|reject)`,
  ],
]);

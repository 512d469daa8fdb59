import { rowsOf } from './row.ts';

/** Hurt and irritation. */
export const bitterness = rowsOf('bitterness', [
  [
    1,
    'warn',
    'words',
    String.raw`\b(?:(?<=[.!?\n]\s*)as (?:i(?:'ve| have)?|already) (?:already )?(?:said|stated|wrote|written|mentioned|told you|explained|noted)(?: (?:before|earlier|above|several times|many times|previously|already|twice))?,\s?|as i(?:'ve| have)? (?:already |repeatedly )?(?:said|stated|wrote|written|mentioned|told you|explained) (?:before|earlier|several times|many times|previously|already|twice|repeatedly),?\s?|as per my (?:last|previous|earlier) (?:e-?mail|message|letter|note),?\s?|(?:once|yet) again,\s?|for the (?:second|third|fourth|fifth|last|umpteenth|hundredth) time,?\s?|to be (?:perfectly |brutally |quite )?(?:honest|frank|blunt),\s?|frankly(?: speaking)?,?\s?|with all due respect,?\s?|needless to say,?\s?)`,
  ],
  [
    1,
    'warn',
    'sentence',
    String.raw`\bi(?:'ve| have)? (?:(?:now|already|repeatedly|still) )*(?:written|wrote|called|emailed|e-mailed|asked|contacted|rung|tried|left)\b[^.?!\n]{0,40}\b(?:(?:two|three|four|five|six|several|many|so many|countless|\d+|a (?:dozen|hundred)) (?:times|e-?mails?|messages?|letters?|calls?|voicemails?)|twice|repeatedly|again and again|over and over)\b`,
  ],
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:i(?:'ve| have)? still (?:not|have not|haven't) (?:heard|received|had|got)|still no (?:answer|reply|response|word|news|decision|feedback)|still waiting|(?:why|how come) (?:have|has|did|do|is|are) (?:you|nobody|no one|it|there)(?: not|n't)?\b|(?:sick|tired|fed up) (?:and tired )?of|i(?:'m| am) (?:getting |growing |becoming |quite |very |really |rather |so |extremely |more than a little )*(?:annoyed|irritated|frustrated|angry|furious|impatient|fed up|losing (?:my )?patience)|(?:losing|lost|lose) (?:my|all) patience|(?:my )?patience (?:is|has) (?:running|run|wearing)|enough is enough|this is not on|what (?:on earth|the (?:hell|heck))|how dare you|did you (?:even|actually|not) (?:read|look|get|see|receive)|have you (?:even|actually) (?:read|looked)|are you (?:even |actually |still )?(?:there|serious|kidding|ignoring)|hello\?)`,
  ],
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:idiots?|stupid|morons?|incompetent|clowns?|jerks?|liars?|lied|lying|bastards?|damn|bullshit|crap|shit|f+u+c+k\w*|screw you|go to hell|shame on you|pathetic|disgusting|outrageous|a disgrace|arrogant)\b`,
  ],
  [
    2,
    'warn',
    'sentence',
    String.raw`\b(?:this|it) is (?:now |already )?(?:the|my) (?:second|third|fourth|fifth|sixth|seventh|tenth|umpteenth|nth|\d+(?:nd|rd|th)) (?:time|e-?mail|letter|message|attempt|reminder|call|request)\b|\bi(?:'m| am) at a loss\b|\bdo you (?:ever|even|actually|people)\b|\b(?:it|this) is (?:getting|becoming|beyond) (?:\w+ )?(?:ridiculous|tiresome|absurd|a joke|old|silly|annoying|a farce)\b|\bi(?:'m| am) beyond\b|\b(?:running|run|ran) out of patience\b|\bpatience (?:here|has|with you)\b|\bi (?:do not|don't) (?:appreciate|have time for|see why i)\b|\bwhat(?:'s| is) (?:going on|the (?:problem|hold.?up|matter|delay)|wrong with)\b|\bunbelievable\b|\b(?:it(?:'s| is)|is) beyond me\b|\bhow (?:hard|difficult) (?:can|is|would) (?:it|that)\b|\bfor (?:heaven's|god's|goodness'?|pete's) sake\b|\bwhy (?:can't|won't|don't|didn't|is nobody|does nobody|do i have to|must i)\b|\bhow (?:many (?:more )?times|often) (?:do|must|should|have) i\b|\b(?:is|are) (?:anyone|anybody|you) (?:even )?(?:there|alive|reading|listening)\b|\b(?:answer|reply|respond|call|talk) to me\b(?=[.!]|$)|\bstop ignoring\b|\bignor(?:e|ed|es|ing) (?:me|my|us|our)\b|\bgetting (?:really |very )?(?:annoyed|angry|frustrated|irritated|fed up|impatient|tired of)\b|\bthis (?:silence|delay|behaviou?r|treatment) (?:is|has)\b`,
  ],
  [
    3,
    'warn',
    'sentence',
    String.raw`\bi(?:'ve| have)? (?:already )?(?:asked|told|said|explained|written|mentioned)(?: you| to you)? (?:this|that|it|so|about this)? ?(?:before|already|twice|repeatedly|many times|again and again)\b|\b(?:honestly|seriously|frankly|really),|\b(?:this|it|that)(?:'s| is) (?:\w+ )?(?:annoying|irritating|infuriating|maddening|exhausting|tiresome|frustrating|ridiculous)\b|\bhave you (?:lost|forgotten|ignored|misplaced|deleted|gone|vanished|thrown)\b|\b(?:nobody|no one) (?:has )?(?:called|rung|written|got back|bothers?|cares|answers|picks up)\b|\bi keep (?:asking|calling|writing|waiting|hearing)\b|\byet another (?:week|day|month|delay|excuse)\b|\bexcuses?[.!]|\bhow much longer\b|\bi(?:'ve| have) had enough\b|\bwhere is my\b|\bwhat (?:more|else) do you (?:want|need)\b|\bmy (?:nerves|patience)\b`,
  ],
  [
    5,
    'warn',
    'sentence',
    String.raw`\b(?:do not|don't|never) (?:bother |ever )?(?:contact(?:ing)?|call(?:ing)?|write|writing|e-?mail(?:ing)?) me (?:again|any ?more|ever)\b|\b(?:lose|delete|forget|throw away) my (?:number|address|details|cv|file)\b|\bi(?:'m| am) (?:done|through|finished) with (?:you|this|your)\b|\bwithout a single (?:reply|answer|word|line|response)\b|\bcan(?:no|')t (?:you )?(?:even )?(?:write|send|manage|spare|find) (?:one|a single|two|a)\b|\bspare (?:me|yourself)\b|\bnot (?:a|one) single\b`,
  ],
]);

import { rowsOf } from './row.ts';

/** What takes the decision for granted. */
export const presumption = rowsOf('presumption', [
  [
    1,
    'warn',
    'sentence',
    String.raw`\bwhen (?:do|can|should|shall|will) i (?:start|begin|sign|expect (?:the|my) (?:contract|offer))\b[^.?!\n]*`,
  ],
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:i (?:assume|take it|trust|presume|am (?:sure|certain|confident|convinced)) (?:that )?(?:the (?:job|role|position|offer)|you(?:'ll| will)? (?:choose|chose|pick|hire|offer|agree|select|want|will)|i(?:'ll| will| have| got|'ve)? (?:got|get|be (?:offered|hired|chosen|selected)|have (?:the|got))|we (?:will|'ll) be working)|i already see myself|my future (?:colleagues|team|employer|office|boss|desk)|(?:the|this) (?:job|role|position) is (?:already )?mine|i am (?:clearly |obviously |certainly |by far )?(?:the|your) (?:best|right|ideal|perfect|only|strongest) (?:candidate|choice|person|fit|match))\b`,
  ],
  [
    1,
    'warn',
    'words',
    String.raw`\b(?:i look forward to (?:joining (?:you|the team|your team|your company)|starting (?:work|with you|on|in)|my first day|receiving (?:the|your|my) (?:offer|contract)))\b`,
  ],
  [1, 'hint', 'words', String.raw`\bthank(?:s| you) in advance\b`],
  [
    1,
    'warn',
    'sentence',
    String.raw`\byou (?:won't|will not) (?:regret|find (?:anyone|a|anybody)|be disappointed)\b|\byou would be (?:foolish|crazy|mad|wrong) (?:not to|to)\b`,
  ],
  [
    2,
    'warn',
    'sentence',
    String.raw`\b(?:as|with|to|of|meet(?:ing)?|welcom(?:e|ing)|join(?:ing)?) (?:you as )?(?:my|your) (?:next|new|future) (?:\w+ )?(?:colleagues?|head|manager|lead|employer|boss|team|office|\w+er|\w+or)\b|\bas your (?:next|new|future)\b|\bcontract (?:is|must be|should be|will be) (?:in|on|under)\b|\bi(?:'ve| have) (?:already )?(?:told|informed|notified|resigned|handed in|given (?:my )?notice|booked|signed|found a (?:flat|house|place)|started looking)\b[^.?!\n]{0,60}\b(?:this job|for (?:this|you)|moving|leaving|near (?:you|your)|new job)\b|\b(?:once|when|as soon as) i(?:'ve| have)? (?:start(?:ed)?|join(?:ed)?) (?:with|at|you|the team|next|on monday)\b|\b(?:my|the) first day (?:at|with|in)\b|\bno need to (?:look|search|interview) (?:any )?(?:further|others|anyone)\b|\byou (?:have|'ve) found (?:your|the) (?:person|man|woman|candidate|one)\b|\b(?:look|search) no further\b`,
  ],
  [
    3,
    'warn',
    'sentence',
    String.raw`\bwe(?:'re| are) going to (?:work|be|do|achieve)\b|\bsend (?:me )?(?:over )?(?:the|my|a) contract\b|\bso (?:that )?i can (?:begin|start|resign|move|plan my)\b|\bcleared my (?:diary|calendar|schedule)\b|\bwhen we(?:'re| are) (?:working|colleagues)\b|\bi(?:'ll| will) be (?:your|the) (?:next|new|best)\b|\byou will (?:hire|choose|want|love|need) me\b|\bi (?:know|am sure|am certain|'m sure) (?:that )?(?:you|i|we)(?:'ll| will| have| are|'re) (?:going to )?(?:hire|choose|pick|get|got|take me|be a great|say yes)\b`,
  ],
  [
    5,
    'warn',
    'sentence',
    String.raw`\b(?:nailed|aced|smashed|crushed|rocked) (?:it|the|that|this|my)\b|\bwe both know\b|\b(?:let me know|send me|tell me|confirm) (?:the|my) (?:salary|start(?:ing)? date|contract|package|pay)\b|\bhand in my notice\b|\b(?:as good as|practically|basically|already) (?:mine|hired|in the bag|done|decided|won)\b|\bin the bag\b|\bconvinced (?:that )?(?:they|you) (?:would|will)\b`,
  ],
]);

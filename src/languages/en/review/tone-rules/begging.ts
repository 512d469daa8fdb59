import { rowsOf } from './row.ts';

/** What speaks of need. */
export const begging = rowsOf('begging', [
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:i(?:'m| am)? (?:beg(?:ging)?|implor(?:e|ing)|plead(?:ing)?) (?:you|with you|for)|i (?:really |desperately |badly |urgently |so |truly )+need (?:this|the|a|your)(?: \w+)? ?(?:job|role|position|work|chance|opportunity|help|money|income)|i(?:'m| am) (?:so |really |truly |getting |completely )?desperate|(?:please,? )+(?:give|grant) me (?:a|this|another|one) (?:\w+ )?(?:chance|opportunity|shot)|do (?:absolutely )?(?:anything|whatever it takes|any job)(?! (?:like|of|else|that))|my (?:last|only) (?:chance|hope)|you are my (?:last|only)|i (?:can(?:not|'t)|could not|couldn't) (?:pay|afford|feed|go on)|(?:work|start) for (?:free|nothing|less|any (?:salary|money|pay))|have mercy|i would be (?:devastated|heartbroken|crushed|lost))\b`,
  ],
  [1, 'warn', 'words', String.raw`\bplease,? please\b(?:,? please\b)*`],
  [
    2,
    'warn',
    'sentence',
    String.raw`\bany (?:position|job|role|salary|pay|work|wage|terms)\b[^.?!\n]{0,25}\b(?:any|at all|would do|will do|is fine|whatsoever)\b|\b(?:take|accept) (?:any|whatever)\b|\bmy (?:family|children|kids|rent|life|future|visa|mortgage|whole life) (?:depends?|rel(?:y|ies)|hangs?)\b|\b(?:give|grant|allow) me (?:just |only )?(?:one|a|another|this|the) (?:\w+ )?(?:chance|shot|try|opportunity)\b|\b(?:only|last) (?:hope|chance|option|resort)\b|\bi (?:beg|implore|plead|pray)\b|\bplease,? i(?:'m| am) (?:begging|asking you)\b|\bi (?:really |so )?(?:need|want) (?:it|this) (?:so )?(?:badly|desperately|more than (?:anything|anyone))\b|\bi (?:cannot|can't|don't know (?:how|what)) (?:to )?(?:survive|cope|do without|go on|make ends meet)\b|\bhave (?:pity|a heart)\b`,
  ],
  [
    3,
    'warn',
    'sentence',
    String.raw`\bi (?:\w+ )?need (?:the|this|that|some|your|any) (?:money|income|salary|work|job|help|break|wage|pay)\b|\byou(?:'re| are) my (?:last|only|best|final)\b|\bi(?:'d| would| will|'ll) (?:even )?(?:clean (?:the )?(?:toilets|floors)|sweep the|work unpaid)\b|\bhave mercy\b|\bsave me\b|\bi (?:don't|do not) know what (?:else )?to do\b|\bplease (?:just )?(?:hire|take|choose|pick) me\b|\bon my knees\b|\bwithout (?:this|the|a) job i\b|\bi(?:'ll| will) never (?:find|get) another\b`,
  ],
  [
    5,
    'warn',
    'sentence',
    String.raw`\b(?:would|could|can|will) save (?:us|me|my)\b|\b(?:hard|difficult|desperate|terrible|tough) (?:at home|times|situation|for (?:us|me|my family))\b|\bget through (?:the|this) (?:winter|month|year)\b|\bput in a (?:good )?word\b|\b(?:lease|rent|savings|visa|benefits|money)\b[^.?!\n]{0,25}\b(?:ends?|gone|runs? out|running out|due|expires?|stopped)\b|\bdo something for me\b|\bi(?:'ve| have) been (?:unemployed|out of work|jobless|looking)\b[^.?!\n]{0,40}\b(?:months?|years?|long|weeks)\b`,
  ],
]);

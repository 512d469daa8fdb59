import { rowsOf } from './row.ts';

/** Irony, which is read as anger. */
export const sarcasm = rowsOf('sarcasm', [
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:thank(?:s| you)(?: so much| very much| a lot)? for (?:nothing|(?:your |the )?(?:silence|ignoring|wasting|not (?:answering|replying|calling|writing|letting|telling|bothering|getting)|never |finally|the (?:deafening|wonderful) silence|keeping me (?:waiting|in the dark)|eventually|bothering|the (?:standard|form|automated|canned|copy)))|how (?:kind|nice|generous|lovely|thoughtful|good|professional|surprising|convenient) of you to (?:finally|at last|eventually|reply|answer|remember|let|take|reject|ignore|find)|(?:what a|big) (?:surprise|shock)|no doubt (?:you|your)|i(?:'m| am) sure (?:you|your|that you)(?:'re| are|'ve| have| were)? (?:far |much |very |way )?(?:too busy|busy doing|lost|buried|have more important|forgot)|(?:surely|clearly|obviously|apparently|evidently),? (?:you|your|my|answering|a (?:reply|call|simple)|it(?:'s| is) too|nobody|i(?:'m| am) not (?:worth|important))|congratulations on|bravo|well done(?: you| on)|if (?:that's|that is) not too much to ask|whenever you (?:feel like it|can be bothered|remember|get round to it)|(?:good|best of|the best of) luck with (?:that|your (?:choice|decision|perfect)|whoever)|i (?:guess|suppose) (?:answering|replying|a reply|good manners|manners|that's what|i (?:was|am) not|my))\b`,
  ],
  [
    2,
    'warn',
    'sentence',
    String.raw`\b(?:great|nice|lovely|good|wonderful|so good|glad) (?:to|that you)\b[^.?!\n]{0,40}\b(?:after (?:only|just|a mere|all this)|at last|finally|eventually|remembered|found the time)\b|\b(?:wonderful|great|lovely|brilliant|marvellous|fantastic|perfect|charming|terrific),? (?:another|yet another|a form|just what)\b|\bwould(?:n't)? have been (?:too|so) (?:much|hard|difficult)\b|\bhope (?:that )?you(?:'re| are)? (?:enjoyed|enjoy|had fun|proud|happy now|pleased with)\b|\b(?:another|a|your) (?:form|standard|copy.?paste|canned|template|automated|boilerplate|generic) (?:letter|e-?mail|reply|rejection|answer|response)\b|\bhow (?:very )?(?:convenient|typical|original|surprising)\b|\bwhat a (?:surprise|coincidence|joke|relief that you)\b|\bmy (?:apologies|bad|mistake) for (?:expecting|thinking|assuming|hoping|believing)\b|\bsilly (?:me|of me)\b|\bif you (?:ever|even) (?:find|have|get) (?:the )?(?:time|around|a (?:minute|second))\b|\bwhen you(?:'ve| have)? (?:finally )?(?:finished|stopped|bothered|found)\b|\bi (?:can|could) only (?:assume|imagine|guess) (?:that )?(?:you|your|nobody)\b|\byour (?:famous|legendary|excellent|outstanding|impressive) (?:communication|service|speed|courtesy|professionalism)\b|\bno (?:rush|hurry),? (?:it(?:'s| is) only|take another|really)\b`,
  ],
  [
    3,
    'warn',
    'sentence',
    String.raw`\bthank(?:s| you) (?:so much |very much |a lot )?for (?:taking (?:a |the |only |so |two |three |\w+ )?(?:whole|only|weeks|months|long|week|month|two|three)|nothing|ignoring|wasting|(?:your |the )?(?:two|three|one|few) (?:lines|words)|remembering|bothering)|\bwhat an? (?:honou?r|privilege|treat|delight) to\b|\balways a (?:pleasure|joy|delight) to be\b|\bmore important things (?:to do|than)\b|\b(?:no doubt|surely|clearly|evidently|obviously|apparently|presumably) (?:you|your|nobody|my|i|it|this|answering|politeness|manners)\b|(?<!\bthank(?:s| you) )\bso much for\b|\bkeep up the (?:good|great) work\b|\bi(?:'m| am) (?:so |truly |deeply )?(?:touched|honou?red|moved|flattered) (?:by|that you)[^.?!\n]{0,30}\b(?:silence|finally|two lines|form|effort|after)\b|\bbig of you\b|\bwell,? that was (?:quick|fast|worth)\b|\bdon't (?:strain|trouble|hurt|exhaust) yourself\b`,
  ],
  [
    5,
    'warn',
    'sentence',
    String.raw`\b(?:heartfelt|personal|moving|touching|thoughtful|warm|kind|detailed) (?:automated|form|standard|generic|template|copied|copy.?paste|one.?line)\b|\b(?:good|nice|great|lovely|comforting|reassuring) to (?:know|see|learn) (?:that )?(?:my|you|your|six|all|how|i|weeks|months)\b|\blucky (?:winner|one|candidate|person)\b|\byou(?:'ll| will) (?:certainly |surely |definitely )?need it\b|\b(?:were|was|is|are) (?:only |all |just )?worth (?:two|one|a|three|your|exactly) (?:sentences?|lines?|reply|minutes?|words?|e-?mail)\b|\b(?:real|true|absolute|such a) genius\b|\bi(?:'m| am) sure (?:that )?(?:the|whoever|your)\b[^.?!\n]{0,30}\b(?:genius|perfect|wonderful|amazing|brilliant|saint)\b|\bhats? off\b|\bcongratulations on (?:your|the|finding|ignoring)\b|\bi(?:'ll| will) (?:treasure|frame|cherish)\b`,
  ],
  [
    5,
    'warn',
    'sentence',
    String.raw`\bwhat an? (?:bold|brave|clever|brilliant|wise|interesting|great|fine|strange|smart) (?:choice|decision|move|idea|way)\b|\b(?:seeing|see) (?:the|this|your) (?:role|job|position|post|ad(?:vert)?) (?:advertised |posted |online |again )+`,
  ],
]);

import { latin } from '../../../core/review/latin.ts';

const wholeWords = (...sources: readonly string[]): RegExp =>
  latin(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const PAINFUL =
  "depress\\p{L}{0,6}|suicid\\p{L}{0,4}|antidepressants?|(?:my|off|on) meds|nervous (?:breakdown|exhaustion)|breakdown|therapist|given weeks|weeks to live|not myself|cried on|(?:am|are) no longer on terms|not talking to me|without work|burn(?:ed|t)?[ -]?out|addict\\p{L}{0,4}|alcoholi\\p{L}{1,3}|rehab|drinks|drinking|drank|drunk|hung ?over|in therapy|affair|cheat\\p{L}{1,4}|divorc\\p{L}{1,4}|separat(?:ed|ion)|(?:has |had |have |was |having )?left me|leave me|walked out|broke(?:n)? up|split(?:ting)? up|hat(?:e|es|ed)|hit(?:s|ting)? me|beat(?:s|ing|en)?|violen\\p{L}{1,3}|abus\\p{L}{1,4}|shout\\p{L}{0,4}|argu\\p{L}{1,6}|(?:a|massive|huge) row|fight(?:ing|s)?|family court|to court|in court|police|prison|jail|custody|parole|debts?|bailiffs?|bankrupt\\p{L}{0,3}|chapter (?:7|13)|collectors|the bank took|eat (?:the|our|my) savings|restraining order|(?:i am|i'm|was|went|flat) broke|skint|in debt|cr(?:y|ying|ied) (?:all|since|every|for days|in)|been crying|desperate|hell|nightmares?|trembl\\p{L}{1,3}|(?:not|n't|hardly|barely|scarcely) (?:been )?(?:sleep\\p{L}{0,4}|slept|eat(?:en|ing)?)|sofa|couch|grim|horrible|sectioned|miscarriage|lost (?:the|our) baby|overdrawn|can(?:'t|not) afford|need the money|mental(?:ly)?";

/** For what a matter of the candidate's own is told: to ask, to arrange, to accept, move or decline, or because it was asked. */
export const purpose = wholeWords(
  // Asking.
  '(?:could|can|may|might|would) (?:we|i|it|you|the|there)',
  'is (?:it|there|that|this) (?:possible|permitted|any|all right|alright|ok|okay|someone|somebody)',
  "(?:any|a) chance|(?:i|we)(?: must| would| want to| should|'d| only)* (?:like to )?(?:ask|request|wonder)|asking|wondering|grateful (?:for|if|to)|would help|please (?:forgive|excuse|bear|note|write|email|e-mail|ring|call)|kindly",
  // Arranging.
  "suits?|(?:would|will|could|might) (?:suit|work)|works? (?:for (?:me|us)|best|better|fine|well)|workable|(?:is|'s|are|be|would be) (?:much |a lot |far )?(?:better|easier|simpler|best)|prefer|(?:i'd|i would|would) rather|another (?:day|time|date|slot|week|afternoon|morning)|(?:any|every|some) (?:other|day|time|afternoon|morning|evening)|other (?:days?|times?)|instead|in place of|alternate date|(?:following|next) (?:week|day|month)|the week (?:after|following|before)|week following|from then on|by (?:phone|e-?mail|video|text)",
  "(?:mov|push|shift|swap|postpon|rearrang|reschedul|rebook)\\p{L}{0,5} (?:it|our|the|to|until|till|today|tomorrow|thursday|friday|monday|tuesday|wednesday|my)|(?:e-?mail|text|phone|post)(?: is|'s) (?:best|better|easier)",
  "(?:can't|cannot|can not|could not|couldn't|won't|will not|unable to|not able to|difficult to) (?:do|make|manage|be|come|attend|travel|join|work|talk|speak|answer|pick|relocate|submit|call|drive|climb|meet)",
  '(?:have|need|has|had|got) to (?:collect|pick|fetch|leave|be (?:home|back|there|away|at)|take|miss|drop|go home|step)|collect(?:ing)?|pick(?:ing)?[ -]?up|pick (?:him|her|them|my|our|the)|fetch(?:ing)?|drop(?:ping)? (?:him|her|them|my|our|off)|school run|nursery run',
  "free (?:from|after|until|till|before|on|any|every|the whole|all|\\d)|available|(?:be )?slow(?:er)? (?:to|in|reply|repl(?:y|ies)|answering|answers?|this week|with)|bear with me|forgive|apolog\\p{L}{1,6}|(?:so |very |i am |i'm )?sorry (?:for|to (?:be|ask|move|trouble|have|miss)|about|i (?:could|can|missed|am late))|late(?:ness)?|missed (?:your|the|our)|rang off|reach(?:ed|able)?|back (?:to myself|full|at work|in)|full[- ]time (?:since|again)|i am well|i'm well|well now|ready to (?:work|start|return)|return(?:ed|ing)? to work|declared fit|fit for",
  // Accepting, moving, declining.
  "accept(?:ed|ing|ance)?|withdraw\\p{L}{0,3}|declin\\p{L}{1,4}|(?:turn|turned|turning) (?:\\p{L}{1,12} ){0,3}down|step(?:ping)? back|pull(?:ing)? out|(?:have|having|had) to pass|not (?:be )?(?:able to )?take (?:it|the|up)|cannot take|can't take|going to take it|saying yes|(?:the|my) answer is|i'm staying|stay(?:ing)? (?:in|here|put)|remain in|decided|(?:talk|talked|talking|discuss|discussed|thought|think|thinking|mulled|went|gone|go|going) (?:it|this|things|your offer|the offer|the letter) (?:over|through)|(?:would|are|will|'ll|to|happy to|glad to|ready to|willing to) (?:all |both )?(?:move|relocate|follow) (?:to|nearer|closer|up|down|out|there|north|south|with|together)|we(?: are|'re) (?:both |all )?(?:moving|relocating|happy|glad|settled|agreed)|relocat\\p{L}{1,4}|posted to|bar me|start date|notice by",
  // Because it was asked, or has to be said.
  "you(?:'d|'ve| had| have| also| both| kindly)* (?:asked|wanted|wondered|invited|mentioned)|your question|asked (?:me )?(?:about|why|what|whether|how|for)|(?:the|your|on the|application) form|for the (?:record|form|declaration|file|rota)|declar\\p{L}{1,7}|conflict[- ]of[- ]interest|in the interests? of|openness|(?:be|been) (?:honest|open|straight) with you|indication|before (?:that|this) date|used the time|retrained|closed (?:in|last|down)|plant closed|with (?:the rest|\\d+ others|about)|(?:the|a|my|that|this) (?:\\p{L}{1,12} )?gap|r[eé]sum[eé]|cv|(?:should|ought to|had better|'d better|must|would like to|wanted to|let|need to) (?:tell|inform|let|say|mention|you) (?:you |know |him |her |them |that |the |before |now |at )|so (?:that )?you (?:know|can)|before (?:i start|signing|i sign|the medical)|occupational health|the (?:post|job|role) involves|the name (?:on|is)|certificate|passport|maiden|formerly|share code|attach(?:ed)?|permission to work|(?:answer|reply|decide|decision|know) (?:by|before|from)|turned (?:it|them) down|(?:no|not a) secret|short answer|what i meant|here is|here's",
);

/** What makes a decent reader wince, whatever it is told for. */
export const painful = wholeWords(PAINFUL);

/** That something is the matter with somebody of the family. */
export const troubled = wholeWords(
  PAINFUL,
  `ex(?! ?-?(?:manager|boss|colleague|employer|company))|lost (?:his|her|their|the)|los(?:t|ing)|redundant|laid off|sacked|without work|out of work|unemployed|jobless|ill|sick|died|dying|dead|passed|passing|late|treatment|hospital|surgery|dialysis|palliative|hospice|operation|cancer|stroke|dementia|chemo\\p{L}{0,7}|care home|weeks to live|given weeks|grief|griev\\p{L}{1,3}|funeral|buried|not (?:talking|speaking|allowing|on terms|allowed)|barely speak\\p{L}{0,3}|no longer (?:speaks?|loves?|on terms)|(?:does not|doesn't|do not|don't) (?:speak|recogni[sz]e|lend|talk|care)|estate|solicitors|contested|doubts|in-laws?|drugs|mediation|tribunal|blames?|thinks i should|under review|departure|supervisor|kip(?:ping)?|staying at|staying with|moving out|moved out|went away|goes away|depends?|loan|owes?|rent|childcare|business with|takes? (?:all|everything)|box room`,
);

/** What makes work or a meeting easier for somebody with a condition; beside it the condition may be said. */
export const aid = wholeWords(
  'colou?red (?:paper|overlay)|overlay|large font|bigger (?:print|font)|on paper|paper copy|printed|in print|screen|software|keyboard|microphone|mic|a seat|seat(?:ing|ed)|sit (?:down|near|by|at|on|facing)|stand(?:ing)? (?:up|desk)|desk|stool|quiet (?:spot|place|corner|table|room)|noisy|lights?|fridge|inject|take a minute|extra minutes?|read (?:the|it|them|aloud|out)|lip-?read\\p{L}{0,3}|face me|facing|stairs|step-free|steps|ladders?|climb(?:ing)?|boots|crutch(?:es)?|cast|plaster|sling|site (?:walk|visit|tour)|walk(?:ing)? (?:far|round|around|the site)|drive|driving|taxi|lift|ground floor|parking|access|toilet|(?:eat|snack|lunch) (?:at|around|something|regularly|by|on time)|let me|lets me|allowed|makes (?:a|it|all the)|helps? (?:me|if|with|to)|taught me|works for me|well[- ]controlled|under control|no problem|lost my voice|voice|hoarse|e-?mail|write instead|by text',
);

/** Where nothing is the matter with somebody of the family. */
export const untroubled =
  /(?<!\p{L})(?:taught|happy|glad|proud|pleased|delighted|excited|thrilled|love[sd]?|likes?|enjoys?|works? (?:at|as|in|for)|worked|ran|runs|bought|buys|uses?|used|recommend(?:s|ed)|showed|shown|gave me|told|tells|says|said|asks|asking|talked|read|and i|is an?|was an?|family are|move (?:nearer|to|with)|recipes?|business|firm|shop|farm|holiday|wedding|married|lives? (?:in|near)|grew up|helped|lent|visit|folks|fans?|owned|owns)(?!\p{L})/iu;

/** Says when the candidate can start or come. */
export const available =
  /(?<!\p{L})(?:(?:can|could|would|will|am able to|happy to|glad to|ready to|hope to) (?:also |then )?(?:start|begin|join|come|attend|be (?:there|with you|in|at)|meet|talk|speak|call|answer|finish|decide|travel|make)|free|available|not possible|suits?|look forward|(?:glad|happy) to|stayed with me|expecting to finish|thank you|thanks)(?!\p{L})/iu;

/** Sums that are to be asked for, in a note. */
export const asked =
  /(?<!\p{L})(?:ask(?:ed|ing)?(?: for)?|wants?|aim(?:ing)?(?: for| at)?|target|expect\p{L}{0,6}|hop(?:e|ing) for|say|go for|quote) (?:about |ca )?[£$€]?\d[\d.,]{0,9}k?/giu;

/** That what stands in a line of notes may be said. */
export const allowed =
  /(?<!\p{L}|(?:n['’]?t|not|never|no need to|to whom|nobody) )(?:(?:ok|okay|fine|happy|glad|good|allowed|safe|free) (?:to|if i|for me to) (?:say|mention|tell|ask|share|raise|disclose)|(?:no|not a) secret|they know|she knows|he knows|(?:want|wants|need|will|must|should|remember|going|dont forget) to (?:ask|tell them|mention|request|say)|ask (?:them|for|about|if|her|him)|tell them|can (?:say|mention|tell|be (?:said|mentioned|told))|may (?:say|mention)|any other day|other days? (?:ok|fine))(?!\p{L})/iu;

import type { HeardWords } from '../../core/understand/heard.ts';

/** "We were impressed by your presentation": what stands behind the praise, up to where another thought begins. */
const PRAISED =
  /\b(?:(?:impressed|struck|taken) (?:by|with)|liked|loved|enjoyed|appreciated|admired|valued) (?:both |how thorough |especially |particularly |very much )?your ((?:(?!and\b|but\b|which\b|so\b|that\b|when\b)[\p{L}’'-]+ ?){1,5}?)(?= ?(?:[.,;:!–—]|$| (?:and|but|which|so|that|when|in the (?:interview|test)|on the day|very much|a lot)\b))/iu;
/** Named in every letter of refusal, of everybody. */
const OF_EVERYBODY =
  /^(?:application|background|backgrounds|cv|resume|résumé|credentials|experience|experiences|interest|profile|qualifications|skills|skill set|time|patience|enthusiasm|effort|efforts|understanding|candidacy|visit)\b/i;

/** What English noes say besides the no, and how they ask whether somebody is still interested. */
export const heardWords: HeardWords = {
  worth:
    /\b(?:because|since you|the reason|reasons? (?:was|were|is)|due to|came down to|in the end|went with|going with|gone with|internal(?:ly)?|over-?qualified|(?:more|less|not enough|enough|too little|lack\w*|limited|greater|deeper|stronger|specific|direct) (?:\w+[ -]){0,3}(?:experience|exposure|background|knowledge|years)|experience (?:in|with|of|on)|impressed|impressive|liked|loved|enjoyed|excellent|outstanding|really (?:good|strong)|(?:v|very|so|really) (?:good|strong|close)|good (?:at|with|on)|strong(?:est)? (?:interview|presentation|performance|answers?|candidate\b(?!s))|stood out|close (?:call|second|decision|run)|runner-?up|second choice|encourage|recommend|suggest|advi[cs]e|advised|feedback|you should|should (?:do|take|get|try|re-?apply|apply|look|work|have)|could (?:work on|improve|have)|would have (?:liked|helped|been)|work on (?:your|my)|re-?apply|apply (?:again|for (?:the|our|an?) (?:\w+ ){0,3}(?:opening|role|post|position))|next (?:time|year|round)|this (?:spring|summer|autumn|fall|winter)|in (?:the )?(?:spring|summer|autumn|new year|january|february|march|april|may|june|july|september)|another opening|budget|freeze|frozen|on hold|scrapped|restructur\w*|said (?:i|you|that|it|he|she|they|my|your))\b/i,
  plainNo:
    /\b(?:thank|thanks|sorry|regret|unfortunately|afraid|unsuccessful|not successful|no|not|won't|decided|decision|decline[ds]?|reject\w*|turned (?:me|us) down|(?:an)?other (?:candidates?|applicants?|person)|someone else|somebody else|wish you|luck|all the best|filled|consider\w*|closely|volume|standard|on file|future|regards|sincerely|dear|hello|hi|contact|questions|interest|appl(?:y|ied|ication|icants?)|unmonitored|automatic\w*|rang|called|phoned)\b/i,
  sendsTerms:
    /\b(?:contract|terms|paperwork|offer letter|written offer|details|statement|pack)\b[^.!?]{0,40}\b(?:attached|enclosed|below|on (?:its|their|the) way|in the post|coming (?:by|in)|will follow|to follow)\b|\b(?:attached|enclosed|find|attach|enclose|sending|posted|posting|sent|send you)\b[^.!?]{0,30}\b(?:contract|terms|paperwork|offer letter|written offer)\b|\bcontract (?:attached|by post|in the post|to follow)\b/i,
  asksAnswerBy:
    /\b(?:let (?:me|us) know|lmk|answer|decision|decide|reply|respond|get back to (?:me|us)|hear from you|tell (?:me|us))\b[^.!?]*\b(?:by|before|until|on)\b/i,
  whether:
    /\bstill (?:up for|keen|interested|on\b|in\b|want|wanting|available|happy|looking|considering|thinking about|game)|\b(?:interested|keen|up for it|on board)\b[^?]{0,24}\?|\bare you in\b/i,
  refuses:
    /\b(?:(?:chosen|selected|appointed|hired|picked|preferred|(?:decided|chose|elected|opted) (?:to|on)|offered (?:the|it|this)\b[^.]*?\bto|going (?:ahead )?with|gone with|went with|moving (?:forward|ahead) with|proceed(?:ing)? with) (?:\w+[ -]){0,5}?(?:candidates?|applicants?|person|people|someone|somebody|internal(?:ly)?|teacher|colleague)|decided (?:not|against)|(?:not|won't|unable to|cannot|can't) (?:be )?(?:able to )?(?:mov(?:e|ing)|proceed\w*|progress\w*|tak(?:e|ing) (?:you|your|this|it)|offer\w*|select\w*|appoint\w*|hir(?:e|ing)|shortlist\w*)|not (?:been )?(?:successful|selected|chosen|shortlisted|appointed)|unsuccessful|(?:post|position|role|vacancy) (?:has|have) (?:now )?been (?:filled|offered)|you (?:were|are) not (?:the|our)|turn(?:ed|ing)? you down)\b/i,
  opensDoor:
    /\b(?:re-?apply|apply again|(?:encourage|invite|urge|welcome|like|love|hope|please|do|should|would|could|feel free to|consider)\b[^.]{0,20}\bappl(?:y|ying|ication)\b|(?:may|might|could|will|should) (?:well )?be (?:another|other|a further|a second|more|a similar|something)\b|another (?:opening|role|post|position|vacancy|job)|(?:something|anything) (?:else|similar|comes up|opens up)|(?:stay|keep|remain|be) in touch|keep (?:you|your (?:details|cv|résumé|resume|application|name|number))\b|(?:come|comes|coming) back to you (?:if|when|about)|try (?:us )?again|talk again (?:in|when|next|about)|think of you (?:for|when|if))\b/i,
  praises:
    /\b(?:impress\w*|liked|loved|enjoyed|admired|appreciated|excellent|outstanding|(?:v|very|so|really|particularly) (?:good|strong|close)|good (?:at|with)|strong(?:est)? (?:interview|presentation|performance|answers?|candidate\b(?!s))|stood out|close (?:call|second|decision|run)|runner-?up|second choice)\b/i,
  denies:
    /\b(?:not|n't|never|cannot|no (?:longer|other|further|more)|unable|unless)\b|n't\b|keep you (?:waiting|informed|posted|updated|up to date|longer)|(?:on file|for (?:\w+ )?months)\b|\bif you (?:wish|want|have|would)\b/i,
  saysNothing:
    /\b(?:closely match|your (?:background|qualifications|credentials|application|interest|time|profile)|high (?:number|volume|standard|calibre|caliber)|many (?:strong|excellent|impressive|qualified)|other (?:candidates|applicants)|wish you|best of luck|future|not (?:to )?(?:move|proceed|progress|take)|unsuccessful|regret|unfortunately|enjoyed (?:meeting|speaking|talking))\b/i,
  praised(sentence) {
    const named = PRAISED.exec(sentence)?.[1]?.trim() ?? '';
    return named === '' || OF_EVERYBODY.test(named) ? null : `my ${named}`;
  },
};

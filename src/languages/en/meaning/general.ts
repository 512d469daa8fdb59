import type { GeneralWords } from '../../../core/understand/meaning-rule.ts';

const somebody = '(?:candidates?|applicants?|people|persons?|ones|individuals?)';
const chosen =
  '(?:short-?listed|long-?listed|successful|selected|suitable|qualified|chosen|eligible|best|strongest|top|right|matching|invited|all|some|other|only|prospective|internal|any|which|few|handful of|number of|remaining|referred|\\d{1,2}|five|six|seven|eight|ten)';
const choosers =
  '(?:panel|team|manager|client|employer|boss|committee|company|partners|board|hiring manager|chef|school)';
/** What they see in an application, and what the candidate becomes by it. */
const judged =
  '(?:select|short-?list|success|invit|chosen|progress|match|fit\\b|suit|pass|meet the|meet our|one of|on the list|to be one|what we|who we|right for|a good|in the running|interview|through to|asked|called|wanted|needed)';
/** What they think or wish when they choose. */
const liking =
  '(?:like|likes|wish|wishes|want|wants|decide|decides|think|thinks|feel|feels|believe|believes|find|finds|fancy|fancies|consider|considers|choose|chooses|select|selects|see|sees|agree|agrees|go ahead|take|would|need|needs|get|gets)';

/** What English says of applicants in general, and of what hangs on a choice that is still to come. */
export const general: GeneralWords = {
  hanging: new RegExp(
    [
      `\\b(?:if|should|in case|in the event that|when|where|provided|in which case) (?:that )?(?:you|your \\w+(?: (?:and|or) \\w+)?|it|there|we)\\b.{0,40}?\\b${judged}`,
      `\\b(?:if|should) (?:we|they|he|she|somebody|someone|(?:the|our|my|his|her|their) (?:\\w+ )?${choosers})\\b.{0,25}?\\b${liking}`,
      '\\bif (?:it is a |it is )?(?:yes|selected|short-?listed|successful|chosen|suitable|there is (?:a|an) )',
      '\\bif (?:all|everything|things) (?:is|goes|are|go|looks)\\b',
      `\\b(?:once|when|as soon as|until|before) (?:we|they|he|she|(?:the|our|my) (?:\\w+ )?${choosers}|a (?:suitable )?\\w+|something)(?: have| has| are| is| can)? (?:had a|look|review|read|been through|gone|assess|consider|short-?list|drawn|invite|come|ready|decid|met\\b|marked|a better)`,
      '\\b(?:when(?:ever)?|as and when|once|if) (?:a|an|another|something|anything|the right)\\b.{0,40}?\\b(?:comes? up|opens?|becomes?|arises?|turns? up|fits)\\b',
      '\\bdecides? (?:about|on) (?:the )?(?:invitations?|interviews?|short)',
      '\\b(?:whether|who|whom|which) (?:of you )?(?:to|we(?! (?:might|could|can|may) (?:move|bring|push|meet|see|speak|do|change|shift|swap))|they|he|she|i|will|would|should|you will|you are|moves?|goes|gets?|is|are)\\b',
      '\\b(?:may|might|could) (?:also |then )?(?:be (?:invited|held|asked|contacted|called|required)|include|call you|invite you|contact you|involve|wish to)\\b',
      '\\b(?:possible|potential|any|eventual) (?:\\w+ )?interviews?\\b',
      '\\bshould something\\b|\\bin case you\\b',
      '\\bif (?:your|his|her|their|the) (?:application|profile|skills|experience|background|cv|answers?)\\b',
    ].join('|'),
  ),
  ofMany: new RegExp(
    [
      `\\b${chosen} (?:\\w+ ){0,2}?${somebody}\\b`,
      `\\b(?:${somebody}|those|anyone|anybody|everyone|everybody|whoever) (?:who|whom|that|whose|we|he|she|they|to be|invited|selected|chosen|short-?listed|wish|will|can|may|are|must|should|is)\\b`,
      '\\b(?:those|everyone|everybody|whoever|anyone)\\b.{0,30}?\\b(?:interview|meet|see|in)\\b',
      '\\b(?:candidates|applicants)\\b',
      '\\binterviews (?:\\([^)]{0,80}\\) )?(?:will|are|take|to be|expected|scheduled|planned|pencilled|provisionally|start|run|begin|could|may|might|would|for this)\\b',
      '\\b(?:start|begin|hold|holding|arrange|arranging|plan|planning|conduct\\w*|organis\\w+|schedul\\w+)(?: \\w+){0,3}? (?:interviews|trial days|trials|assessment days|calls)\\b',
      '\\binterview (?:dates|days|week|tips)\\b|\\bgroup interviews\\b|\\binterviews? (?:process|stage|round)s? (?:is|are|will|consists?|includes?|usually|takes?)\\b',
      '\\bprocess\\b.{0,25}?\\b(?:is|has|consists?|includes?|usually|involves?|will|takes?|looks?|stages|steps|such as)\\b',
      '\\b(?:usually|normally|typically|in most cases|mostly|generally|as a rule|ordinarily|our practice|for example|such as)\\b',
      '\\b(?:stages|steps|rounds)\\b.{0,20}?\\b(?:are|include|follow|will)\\b',
      '\\b(?:improve your chances|our coach|career coach|how to prepare)\\b',
      '\\b(?:as many of you|each of you|all of you)\\b',
    ].join('|'),
  ),
  course:
    /\bwhat (?:happens|comes|to expect|now|is) (?:next|now|from)?|\bwhat to expect\b|\bwhat now\b|\b(?:hiring|interview|selection|recruitment|application|our) process\b|\bhow (?:it|this|we) (?:works?|hires?)\b|\b(?:timeline|(?<!same )timetable)\b|\bfrom here\b|^\W*(?:next steps?|(?:step|stage) (?:1|one)\b)|\bthe (?:next )?(?:stages|steps)\b|\bfirst,? (?:we|our \w+|someone|a) (?:\w+ )?(?:will |would )?(?:look|read|review|check|go|screen)/,
  toYou: new RegExp(
    [
      '\\b(?:like|love|pleased|delighted|happy|glad|writing|want|wants|keen|excited) (?:to (?:invite|see|meet|interview|speak (?:to|with)|talk to|have|get to know|ask) you\\b|you (?:to|in|over|back)\\b|for you to\\b)',
      '\\byou (?:are|have been|were|have) (?:\\w+ ){0,3}?(?:invited|short-?listed|selected|chosen|successful|through|passed|one of)\\b',
      '\\b(?:invite|invites|inviting|ask|asks|asking|see) you (?:to|for|on|at|in)\\b',
      '\\byour (?:\\w+ )?(?:interview|slot|appointment|call|meeting|assessment|trial)(?: day| slot)? (?:is|will|has|takes|on|at|with|starts)\\b',
      '\\b(?:could|can|would|are|do|does|will|shall|how about|what|when|which)\\b[^?]{0,100}?\\b(?:you|your|suits?|works?)\\b[^?]{0,100}\\?',
      '\\bplease (?:\\w+ )?(?:choose|book|pick|select|let (?:me|us)|complete|record|join|click|use|bring|come|arrive|tell|say|send|reply)\\b',
      '\\b(?:choose|book|pick|grab|select) (?:a|your|one|an)\\b.{0,20}?\\b(?:slot|time)\\b.{0,20}?\\b(?:here|below|link|by|online|suits?)\\b',
      '(?:^|[.;:–-] ?)(?:reply|send|tell|let|give|pick|text|ring|call|drop) (?:me|us|back|with)\\b.{0,60}?\\b(?:times?|evenings?|mornings?|afternoons?|days?|dates?|slots?)\\b',
    ].join('|'),
  ),
  convenience:
    /\b(?:if|should|in case|whether) (?:(?:that|this|it|so|not|possible|convenient|any|either|none|neither|one|these|those|easier|needed|necessary)\b|you (?:still )?(?:(?:are|were) (?:still |also |both |not |un)?(?:interested|available|free|able|happy|around|keen|up for|ok|okay|unable|comfortable|late|running|in town|ready)|can|could|would (?:like|prefer|rather)|wish to|like|have (?:any|further|time|a (?:question|moment|minute)|another|questions)|need|prefer|fancy|require|want)\b)/g,
};

import { type Gist, gist } from './gists.ts';

const job = '(?:job|role|position|post|work|place|one|opportunity|vacancy)';
const really =
  "(?:(?:really|just|so|very|truly|honestly|only|simply|literally|definitely|absolutely|clearly|obviously|still|do|'d|would|must|have to|strongly|totally|completely|respectfully|will|'ll|firmly|cannot help but) )*";
const decision = '(?:decision|choice|conclusion|outcome|result|rejection|verdict|judgement|judgment|assessment|answer)';

/** Apologising, arguing, blaming and pleading in the words most people use. */
export const plainMoods: readonly Gist[] = [
  // Apologies.
  gist(
    `(?:.{0,50}?\\b(?:sorry|apologi[sz]e|apologies|forgive me|ashamed|idiot|mortified)\\b.{0,40}?)\\bI (?:stupidly |completely |totally |only |also )*(?<what>(?:got|missed|forgot|mixed up|sent|was late|misread|misheard|left|spelt|spelled|arrived|mispronounced|called|turned up|ran|cut|spilled|spilt) [^,.;]{3,50}|was late)(?:[,.;] .{0,50})?`,
    ['I am sorry that I $what.'],
    'over-apology',
  ),
  gist(
    `(?:.{0,40}?\\b(?:sorry|apologi[sz]e|apologies|forgive me|forgiveness|pardon)\\b.{0,40}?)\\b(?:wast(?:ed|ing|e)|tak(?:e|ing|en|ing up)|took|trespass\\w*|us(?:ed|ing)|steal\\w*|stole) (?:up )?(?:(?:so much|once more|again|of|too much|more|all|a lot of|upon|up) )*your (?:(?:valuable|precious|busy) )*(?:time|day|morning|afternoon).{0,20}|(?:.{0,30}?\\b(?:sorry|apologi[sz]e|apologies|forgive me)\\b.{0,30}?)\\b(?:talked|spoke|rambl\\w+|waffl\\w+|babbl\\w+|went on|going on|droned|chattered|blabber\\w+)(?: on)?(?: (?:so|too|much|a lot|long|for so long|far|and on|about myself|like that|that))*|(?:.{0,30}?\\b(?:sorry|apologi[sz]e|apologies|forgive me)\\b.{0,10}?)\\bfor (?:the|this|my|such a) (?:very |so |really )?long (?:e-?mail|message|letter|mail|text)`,
    ['Thank you for your time.'],
    'over-apology',
  ),
  gist(
    `(?:.{0,40}?\\b(?:sorry|apologi[sz]e|apologies|forgive me|forgiveness|pardon|hate|know|feel terrible)\\b.{0,40}?)\\b(?:bother\\w*|pest|pester\\w*|nuisance|hassl\\w+|disturb\\w*|troubl\\w+|annoy\\w*|bug(?:ging)?|nag\\w*|chas\\w+|harass\\w*|intru\\w+|pain|tormented|tormenting|keep (?:asking|writing|emailing|messaging)|asking again|writing again|so many (?:e-?mails|messages|questions))(?: (?:you|again|once|more|and|so|much|this|way|like|that|sir|in|the|neck|all|time|with|my|e-?mails?|messages?|questions?|on|is|a|your|day|inbox|yet|another|e|feel|terrible|I|please|ma'am)\\b,?)*`,
    ['Thank you for your patience.'],
    'over-apology',
  ),
  gist(
    `(?:.{0,40}?\\b(?:sorry|apologi[sz]e|apologies|forgive me|forgiveness|ashamed|embarrassed|mortified)\\b.{0,20}?)\\b(?:I was|my|being|for being|how|that|of my|about my|for my|I did|I gave|I|such)(?: (?:was|so|a|very|really|such|nervous|poor|bad|terrible|stupid|awful|rubbish|hopeless|wreck|useless|dreadful|weak|badly|did|gave|an|total|complete|bit|the|in|during|at|today|yesterday|interview|,|answers?|performance|performed|on|and|I was|my|words?|silly|mess|idiot|shy|quiet|nerves|answered|ask|your|forgiveness|english))*(?<=nervous|poor|bad|terrible|awful|rubbish|hopeless|useless|dreadful|weak|badly|stupid|mess|idiot|wreck|performance|answers?|nerves|shy|quiet|interview|today|yesterday|forgiveness)`,
    ['I felt I could have done better in the interview.'],
    'over-apology',
  ),
  gist(
    `(?:.{0,40}?\\b(?:sorry|apologi[sz]e|apologies|forgive me|ashamed)\\b.{0,20}?)\\b(?:not (?:being|good enough|meeting your|what you|living up)|wasn't (?:good enough|what you|better|the right|able to)|was not (?:good enough|what you|better|up to)|didn't (?:meet|get|make|do better|live up)|did not (?:meet|live up)|couldn't be|failed|failing)\\b.{0,40}`,
    ['I am sorry that it did not work out this time.'],
    'over-apology',
  ),
  gist(
    `.{0,30}?\\b(?:sorry|apologi[sz]e|apologies|excuse|forgive|pardon|ashamed)\\b.{0,10}?\\b(?:my|the) (?:(?:very|bad|poor|terrible|broken|weak|awful|not good|so) )*english\\b(?:,? .{0,40})?`,
    ['Please excuse my English.', 'Please excuse any mistakes in my English.'],
    'over-apology',
  ),
  // Arguments after a no.
  gist(
    `(?:I )?(?:(?:must|have to|would|will|want to|wish to|cannot|can't|don't|do not|am forced to|feel I must|strongly|respectfully|really|fully|at all|completely|totally|'d like to) )*(?:dispute|disagree with|contest|challenge|appeal(?: against)?|object to|accept|agree with|protest(?: against)?|question|understand) (?:(?:with )?(?:your|the|this|that)) (?:(?:panel's|final|whole) )?${decision}(?: (?:at all|one bit|completely|of yours|you made|about me))?|(?:your|the|this|that) ${decision} (?:is|was|seems|makes|does|doesn't)(?: (?:just|simply|really|clearly|completely|totally|not|so|very))* (?:make (?:any |no )?sense|no sense|wrong|incorrect|correct|fair|unfair|unjust|a mistake|right|false|mistaken|not justified|justified|unjustified|illogical|strange|ridiculous).{0,15}|(?:you(?:'re| are|'ve| have)?|ye(?:'re)?) (?:after |just |all |really |clearly )*(?:mak(?:e|ing)|made|got|have made|have got)(?: (?:a|the|this|one|it|very|big|huge|terrible|serious|wrong|bad|real))* (?:mistake|error|choice|decision|wrong|one)(?: (?:there|here|wrong|by rejecting me|with me|this time|not hiring me|by not .{3,30}))*|you (?:picked|chose|hired|took) the wrong (?:person|one|man|woman|candidate|guy|bloke)`,
    ['I had hoped for a different outcome.', 'Would you be able to share any feedback on my application?'],
    'argument',
    'bitterness',
  ),
  gist(
    `(?:I )?(?:(?:must|have to|would|cannot|can't|don't|do not|really|at all|completely|totally|strongly) )*(?:dispute|disagree with|contest|accept|agree with|understand|object to|challenge|recogni[sz]e) (?:your|the|this|that) (?:feedback|comments?|criticism|reasons?|evaluation|assessment|points?)(?: (?:given|at all|you gave|from the interview|of the panel|I got|on my \\w+))*|(?:your|the|this|that) (?:feedback|comments?|criticism|reasons?|evaluation|reasoning|explanation) (?:is|was|are|were|seems|makes|make|does|doesn't|don't|do|did)(?: (?:just|simply|really|clearly|completely|totally|not|n't|so|very|plain))* (?:make (?:any |no )?sense|no sense|wrong|incorrect|correct|fair|unfair|untrue|true|rubbish|nonsense|inaccurate|accurate|convincing|a joke|false|not true|not fair|not correct).{0,10}`,
    ['Could you tell me a little more about the feedback?', 'I saw this a little differently.'],
    'argument',
    'bitterness',
    'complaint',
  ),
  gist(
    `(?:and |but |so )?(?:why(?: (?:on earth|exactly))?|how come|on what (?:basis|grounds?)|for what reason|how (?:can|could) you)(?: (?:was|wasn't|did|didn't|have|haven't|has|am|not|you|I|not I|then|been|don't|do))* ?(?:I (?:was |am |been )?(?:not )?(?:rejected|refused|turned down|chosen|selected|picked|hired|overlooked|shortlisted|good enough|taken|get (?:it|the job))|(?:rejected|refused|turned down|chosen|selected|picked|hired|overlooked|shortlisted|good enough|taken|reject(?:ed)?|refuse|choose|pick|hire|take|turn|want|select|get) ?(?:me|I|it|the job|down|for (?:this|the) \\w+)?(?: down)?)(?:[?.!,]? (?:I|when|if|and|then|with|after)\\b.{0,50})?|what (?:is|was|were|are) the (?:real |actual )?reasons?(?: (?:for|why|that|behind) .{3,40})?|what did I do wrong|what(?:'s| is| was) wrong with (?:me|my (?:cv|application|answers?|interview|experience))|what (?:did|does) (?:the other|he|she|they) .{3,20} have that I .{3,15}`,
    [
      'Would you be able to share any feedback on my application?',
      'Could you tell me what I could do better next time?',
    ],
    'argument',
    'bitterness',
    'complaint',
    'guilt',
  ),
  gist(
    `(?:why|how)(?: (?:do|can|could|did|would))? you (?:say|think|claim|tell|write|said)(?: that)? (?<what>(?:I(?:'m| am| was)|my [\\w ]{2,25}? (?:is|was|are)|I (?:have|lack|don't)) .{3,50})`,
    ['Could you tell me a little more about the feedback?'],
    'argument',
    'bitterness',
  ),
  gist(
    `(?:(?:please|can you|could you|will you|would you|I (?:request|ask|beg|urge|want|demand|implore)(?: you to| that you| of you to)?|I plead with you to|kindly|just|at least|humbly|you (?:should|must|need to|have to|ought to)|surely) )+(?:re-?consider(?: (?:me|your (?:decision|choice)|this|it|my (?:application|case)|the decision))?|change your minds?|rethink(?: (?:it|this|your decision|that))?|think (?:again|it over|about it again|twice)|review (?:your|the|this|my) (?:decision|application|case|rejection|result|file)(?: again)?|look (?:again )?at (?:my (?:application|cv|case|file)|your decision|it)(?: again| once more)?|revise (?:your|the|this) decision|have another (?:look|think)|reverse (?:your|the|this) decision|take back (?:your|the) (?:decision|rejection)|give it another thought)(?:,? (?:I|please|because|for|about|if|and|as|with)\\b.{0,40})?|re-?consider(?: (?:me|your decision|this|it))?|change your minds?|think again`,
    ['If anything changes, I would be glad to hear from you.'],
    'argument',
    'begging',
    'ultimatum',
    'bitterness',
  ),
  gist(
    `(?:but )?(?:I )?(?:${really})?(?:did |already |clearly |specifically )*(?:said|say|told you|tell you|explained?|mentioned?|answered|covered)(?: (?:that|this|it|all|exactly|precisely|you|of|already|clearly|the|question|everything))*(?: (?:in|at|during) (?:the|my|our) (?:interview|meeting|call|cv|application|chat))?`,
    ['I may not have made that clear in the interview.'],
    'argument',
    'bitterness',
  ),
  gist(
    `(?:but )?I (?:did |already |clearly |specifically )*(?:said|say|told you|tell you|explained?|mentioned?)(?: that)? (?<what>I (?:know|have|can|did|worked|speak|am|had|could|would|was|'m|'ve) .{2,40})`,
    ['I may not have made it clear that $what.'],
    'argument',
    'bitterness',
  ),
  gist(
    `(?:but )?I (?:(?:do|clearly|obviously|already) )*(?<verb>have|meet|fulfil|fulfill|met|tick|satisfy|match)(?: (?:all|every|each|everything|of))* (?:of )?(?:the |your |those |these )?(?<what>(?:skills?|requirements?|criteria|criterion|qualifications?|experience|points?|box(?:es)?)(?: (?:mentioned|asked for|listed|in|on|for|you|your|the|JD|job|advert|ad|ask|asked|need|wanted|advertisement|description|required|that|this|role|spec))*)`,
    ['I believe I $verb the $what.'],
    'argument',
    'presumption',
  ),
  gist(
    `(?:(?:please|kindly|just|you (?:must|should|need to|have to|owe me)|I (?:want|need|demand|request|expect|deserve|require|ask for|insist on)(?: you to)?|can you|could you|will you|to|at least|a|an|your|the|full|proper|some|written) )+(?:explain|explanation|justify|justification|reasons?)(?: .{3,70})?`,
    [
      'Would you be able to share any feedback on my application?',
      'Could you tell me what I could do better next time?',
    ],
    'argument',
  ),
  // Guilt and pleading.
  gist(
    `(?:your|this|the) (?:silence|long silence|lack of (?:reply|response|news)|no reply)(?: (?:has|have|is|was|been|really|so|very|most|quite|deeply))* ?(?:hurt\\w*|hurts|painful|caused?|upset\\w*|made|makes|making|breaks|killing|kills|distress\\w*|deafening|rude|speaks|cruel|disappoint\\w*|hard|unbearable|cost\\w*)\\b.{0,40}|(?:I(?:'m| am|'ve| have)(?: been)? )?(?:so |very |really |just |been )*(?:stressed|refreshing|sick with worry|worried sick|checking|staring at|losing sleep|nervous|sitting by|glued to|anxious|not sleeping|awake)\\b.{0,60}?\\b(?:wait\\w*|you|inbox|phone|emails?|answer|reply|call)\\b.{0,20}|(?:my )?(?:whole |entire )?(?:family|wife|husband|mother|mum|mom|kids|children|parents|everyone|we)(?: (?:is|are|all|keep|keeps|and I|at home|here|just))* (?:wait(?:ing|s)?|asking|counting|hoping|praying|hanging)(?: (?:on|for|every day|here))*(?: (?:your|you|this|an?|the|to hear|from) ?(?:call|answer|reply|decision|news|email|job|from you)?)*`,
    ['I look forward to hearing from you.', 'I would be glad to hear from you.'],
    'guilt',
    'pressure',
    'begging',
  ),
  gist(
    `you(?:'re| are) (?:my|our) (?:last|only|best) (?:hope|chance|option)(?:,? .{3,40})?|(?:everything|my (?:whole )?(?:future|life|family|career)|it all|all my hopes?)(?: (?:now|really|just))? (?:depends?|hangs?|rests?|relies|is|are)(?: (?:now|all))? (?:on|in|upon|with) (?:you|your (?:hands|decision|answer)|this(?: ${job})?)(?: now)?|(?:my (?:family|kids|children|wife|parents)|we|I)(?: (?:am|are|is|'m|'re|really|all))* (?:depend(?:s|ing)?|count(?:s|ing)?|rel(?:y|ies|ying)) on (?:you|this(?: ${job})?|it)|(?:please )?(?:don't|do not) let (?:me|us|my (?:family|kids)) down|this (?:${job} )?(?:is|means|would mean) (?:everything|my (?:last|only) (?:hope|chance)|the world|my life|all I have|my dream)(?: to me)?`,
    ['This role would mean a great deal to me.'],
    'guilt',
    'begging',
    'pressure',
  ),
  gist(
    `(?:I(?:'m| am| was| feel| felt)|my (?:parents|family|kids|children|wife|husband|mother|mum)(?: (?:is|are|was|were))?|you(?:'ve| have)?|I must say I(?:'m| am)|I confess that I)(?: (?:so|very|really|all|just|quite|bitterly|deeply|make|made|left|extremely|feel|badly|totally|absolutely|me|feeling|a bit|rather|most))* (?:disappointed|sad|upset|gutted|devastated|heartbroken|let down|hurt|crushed|cry(?:ing)?|depressed)(?: (?:in|by|with|at|because|of|about|for|from|and|you|your|this|that|the|answer|decision|reply|rejection|news|now|today|outcome|result|all|how|company|behaviour|it))*`,
    ['I had hoped for a different outcome.'],
    'guilt',
    'bitterness',
    'complaint',
    'argument',
  ),
  gist(
    `(?:(?:please|just|come on|pretty please|pls|I beg you|I beg you to|sir|ma'am|kindly|so),? )*(?:give|grant|offer|allow|let) (?:me|us) (?:have )?(?:(?:just|a|an|one|another|the|this|single|last|final|small|little|more|even|only|at least|second|real|fair) )*(?:chance|try|go|shot|opportunity|start|break|job)(?:,? .{3,60})?|(?:(?:please|pls|pleease|just|kindly|so),? )*(?:pick|choose|hire|take|select|accept|employ|consider) (?:me|us)(?: (?:please|pls|on|for (?:this|the) ${job}))*(?:,? .{3,60})?|(?:(?:please|pls) ?)+(?:say yes|help me(?: out)?)|I ${really}(?:need|want)(?: to have| to get)? (?:this|the|that|your)(?: ${job})?(?: (?:so|bad|badly|much|really|more than anything|desperately|please|pls|very|for my (?:family|kids|children)))*|I(?:'m| am) (?:so |really |just |that )*desperate(?: (?:for|to get|to have) (?:this|the|a|work|any|your)(?: ${job})?)?|I(?:'d| would|'ll| will) (?:do|give) ${really}(?:anything|everything|whatever it takes)(?: (?:to|for) (?:get |have |land )?(?:this|the|your)(?: ${job}| chance)?)?|I ${really}(?:beg|entreat|plead with|implore|humbly request|request)(?: you)?(?: (?:to|for|kindly|please))* (?:(?:give|grant|offer|allow) me )?(?:this|the|a|one)(?: \\w+)? ?(?:${job}|chance)`,
    ['I would very much like this job.', 'I would be very glad to have this opportunity.'],
    'begging',
    'guilt',
  ),
  gist(
    `(?:I(?:'ll| will|'d| would| could| can| am ready to|'m ready to| am willing to|'m willing to)(?: (?:even|gladly|happily|also))?) (?:work|do it|do this|do the job|take it|start)(?: (?:even|also|the job|at))* ?(?:for (?:less|half|nothing|free|minimum wage|any (?:salary|money|pay)|whatever|peanuts|a lower)|at (?:half|any|a lower|lower)|for any)(?: .{0,30})?`,
    ['I am flexible about the salary.'],
    'begging',
    'haggling',
  ),
  gist(
    `(?:I(?:'ll| will|'d| would)|I(?:'m| am) (?:ready|willing|happy) to) ?(?:take|do|accept) (?:(?:on|just|absolutely|literally) )*(?:anything|whatever|any (?:job|work|role|position|shift))(?: (?:at all|you(?:'ve| have)? (?:got|have|give me|offer)|at this stage|you say|really|now|that(?:'s| is) going|available))*|isn't there anything else .{3,30}|(?:have you|do you have|is there) (?:got )?(?:anything|any(?: other)? (?:job|work|role|vacancy|position)s?)(?: (?:else|at all|for me))*`,
    ['I would also be glad to be considered for other roles.'],
    'begging',
  ),
  gist(
    `(?:(?:you )?(?:could|might|should)(?:'ve| have) (?:told|warned|informed|let)|I wish you(?:'d| had| would have) (?:told|warned|informed|let)|why didn't you (?:tell|warn|inform|let)|it would (?:be|have been) (?:nice|good|better) to (?:know|be told|have known|hear)|(?:would|might) have been nice to (?:know|be told))(?: (?:me|know|that|this|it|about|so|of|before|earlier|sooner|in advance|beforehand))+(?: (?:before|when|that|instead of)\\b.{3,40})?`,
    ['It would have helped me to know that sooner.'],
    'complaint',
    'bitterness',
    'passive-aggression',
    'guilt',
    'argument',
  ),
];

import { type Gist, gist } from './gists.ts';

const job = '(?:job|role|position|post|work|place|one|opportunity|vacancy)';
const really =
  "(?:(?:really|just|so|very|truly|honestly|only|simply|literally|definitely|absolutely|clearly|obviously|still|do|'d|would|must|have to|strongly|totally|completely|respectfully|will|'ll|firmly|cannot help but) )*";
const decision = '(?:decision|choice|conclusion|outcome|result|rejection|verdict|judgement|judgment|assessment|answer)';

/** Taking for granted, threatening, arguing, apologising and pleading in the words most people use. */
export const plainMoods: readonly Gist[] = [
  // The writer is the best there is.
  gist(
    `(?:(?:I(?:'m| am)?|you|we|everyone|as you) (?:both |all )?(?:know|sure|certain|think|believe|can see|saw|confident|convinced)(?: that)?,? )?(?:I(?:'m| am| will be|'ll be)|you(?:'ve| have) (?:found|got)|you(?:'re| are) looking at) ${really}(?:exactly |just )?(?:(?:the|your|by far) )*(?:best|perfect|ideal|right|only|obvious|strongest|one|what you(?:'re| are)? (?:need|looking for|want)|who you(?:'re| are)? (?:need|looking for|want))(?: (?:one|man|woman|person|candidate|choice|fit|match|applicant|guy|girl|bloke|lad|hire|option|you(?:'ll| will)? (?:ever )?(?:have|find|get)|you saw|by far|here|there is))*(?: (?:for|in|to|of|among) (?:(?:this|the|your|you|that|do|all|them|those|these|other|everyone|team|candidates|applicants|company|lot|it|job|role|position|post|work|bunch) ?)+)?`,
    ['I believe I would be a good fit for the role.', 'I think I could do this job well.'],
    'presumption',
    'argument',
    'begging',
  ),
  gist(
    `you (?:won't|will not|will never|'ll never|cannot|can't|couldn't|could not|are not going to|aren't going to|'d never|would never|'ll not|don't)(?: ever)? (?:find|get|meet|see|have|need)(?: (?:anyone|anybody|someone|somebody|a|any|a better|candidate|person|one|else|other|another|to))* ?(?:better|more (?:qualified|suitable|experienced)|as good|like me|look|interview|any further).{0,30}|(?:nobody|no one|none|no other candidate)(?: else)? (?:can|could|will|is|has|knows|wants|would) .{0,40}(?:better|as good|like me|than (?:me|I)|as (?:me|I)\\b).{0,20}|I(?:'m| am| can do| could do| would do| know|'d do)(?: that| this| the| your)?(?: ${job})? ?(?:far |much |so |way )?better .{0,40}|(?:so )?you(?:'d| would)(?: be)? (?:mad|crazy|silly|daft|stupid|foolish) not to .{3,40}|you need (?:me|someone like me).{0,30}|you(?:'d| would) be lucky to .{3,30}|I(?:'m| am) (?:better|more (?:qualified|experienced|suitable)|stronger) than .{3,40}|look no further.{0,30}|your search is over.{0,20}|you can stop (?:looking|searching|interviewing).{0,30}`,
    ['I believe I would be a good fit for the role.', 'I think I could do this job well.'],
    'presumption',
    'argument',
    'begging',
    'competing-offers',
  ),
  gist(
    `I(?:'m| am)? ${really}(?:excited|thrilled|happy|delighted|glad|pleased|stoked|proud|honoured|over the moon|looking forward|can't wait|cannot wait) (?:to be(?:come)?|to be joining|to join|about joining|to joining|to be on|to be in|to be working (?:with|for)|to start (?:with|at)|to work (?:with|for)|to working (?:with|for)|about working (?:with|for)|about being|to being) (?:(?:a )?(?:part|member) of |on |in )?(?<what>the team|your (?:\\w+ )?(?:team|company|firm|family|office|crew)|you(?: all)?)`,
    ['I would be very glad to work with $what.'],
    'presumption',
  ),
  gist(
    `(?:so )?when (?:(?:do|can|should|must|will|shall|would|may) )?I (?:(?:must|can|will|do|should|get to|have to|be able to) )*(?:start|begin|join|come (?:for|in for) (?:the|my) first day|come to work|start work(?:ing)?|come in)(?: (?:then|work|with you|the (?:job|role)|working|on|my first day|at the job))*`,
    ['If I were offered the role, when would you like me to start?'],
    'presumption',
    'pressure',
  ),
  gist(
    `(?:so )?(?:when|what (?:day|time|date)) (?:is|will be|'s) (?:my|the) (?:first day|start(?:ing)? date|induction|onboarding)`,
    ['If I were offered the role, when would you like me to start?'],
    'presumption',
    'pressure',
  ),
  gist(
    `I(?:'ll| will| shall| am going to|'m going to) (?:also |then |of course |need |want |require |have |be needing |be wanting )*(?:need|want|require|be needing) (?<what>(?:an?|my own|some|two|three|the) [\\w' -]{3,40}?) (?:when|once|after|as soon as|before|from) (?:I (?:start|join|begin|am there|'m there|'m in|come)|day one|my first day)`,
    ['If I were offered the role, would $what be possible?'],
    'presumption',
    'haggling',
  ),
  gist(
    `I(?:'ll| will)? (?:just )?(?:assume|take it|presume)(?: that)? (?<what>(?:mon|tues|wednes|thurs|fri)day(?: (?:at \\w+|morning|afternoon))?|tomorrow(?: at \\w+)?) (?:is|works|suits)(?: (?:fine|ok|okay|good|for you|still on|on|you))*(?:,? (?:and|so) .*)?`,
    ['Would $what work for you?'],
    'presumption',
    'pressure',
  ),
  gist(
    `(?:so )?(?:I (?:take it|presume|assume|guess|suppose|reckon|trust|think|know|gather)(?: that)? )?(?:I(?:'m| am)(?: (?:basically|pretty much|as good as|already|practically|definitely|so good as))? (?:in|hired|on board|through|one of you)|I(?:'ve| have) (?:got|landed|won|nailed|bagged|secured) (?:it|the ${job}|this)|I got (?:it|the ${job}|this)|(?:the |this )?(?:job|role|position)(?:'s| is| is as good as) (?:mine|(?:as good as )?(?:mine|in the bag|in my pocket|sorted|done))|it(?:'s| is) (?:mine|in the bag|(?:basically |pretty much )?a done deal|a formality|settled|just a formality)|the (?:rest|second interview|next round|next interview|final (?:round|interview)|paperwork|offer|interview) is (?:merely |just |only |simply |purely )*(?:for form|a formality|formality|paperwork))(?: (?:so|then|now|already|anyway))*(?:,? (?:right|is it|isn't it|then|yeah|no|correct|am I not|aren't I|huh|yes))*|(?:it )?(?:sounds|looks|seems) like (?:it(?:'s| is) a done deal|I(?:'ve| have)? got (?:it|the ${job})|I(?:'m| am) (?:in|hired)|we have a deal)`,
    ['I hope to hear good news.', 'I hope that I get the job.'],
    'presumption',
  ),
  gist(
    `I(?:'m| am)? (?:sure|know|certain|confident|trust|have no doubt|bet|expect)(?: that)? you(?:'ll| will|'re going to| are going to) (?:make the right (?:choice|decision|call)|(?:pick|choose|hire|take|want|select|go (?:with|for)|offer it to) me|give me the ${job}|offer me (?:the ${job}|it|this)|say yes).{0,15}`,
    ['I hope that you will consider me for the role.'],
    'presumption',
  ),
  gist(
    `I (?:shall|will|'ll) be (?<how>glad|happy|pleased|delighted|ready|able|available) to (?<what>(?:take up|start|join|begin|move|work|commence|come on board) ?.{0,50})`,
    ['I would be $how to $what.'],
    'presumption',
  ),
  gist(
    `(?:I )?(?:'m |am )?(?:wait(?:ing)?|await(?:ing)?|expect(?:ing)?|look(?:ing)? forward to(?: (?:receiving|signing|getting))?)(?: for)?(?: (?:receiving|signing|getting|to sign))? (?:my|the) (?:contract|offer letter|offer|joining letter|appointment letter)(?: (?:soon|now|then|by email))?`,
    ['I hope to hear good news.'],
    'presumption',
  ),
  // Terms.
  gist(
    `(?:can|could|would|will) (?:you|ye|we)(?: (?:possibly|maybe|please|at least))? (?:go|stretch|do|make it|get|come|push it|raise it|offer|match|pay)(?: me)?(?: up)?(?: to| it)? (?<n>[$£€]?\\d[\\d.,]*(?: ?(?:k|grand|lpa|an hour|per hour|a year|euros?|pounds|dollars))?)(?: (?:instead|for me|please|at least))*`,
    ['Would $n be possible?'],
    'haggling',
    'competing-offers',
  ),
  gist(
    `(?:(?:is there )?any (?:wiggle|wriggle) room|(?:is there )?(?:any|some) (?:flexibility|movement|room|give))(?: for negotiation)?(?: (?:on|with|in|around) the (?<what>money|salary|pay|rate|package|wage))?|is (?:the|that|your) (?<that>salary|pay|rate|package|offer|wage|figure)(?: at all)? (?:negotiable|flexible|fixed|final|open to negotiation)`,
    ['May I ask whether the $what$that is open to discussion?'],
    'haggling',
  ),
  gist(
    `I(?:'d| would|'ll| will)? (?:want|like|need|expect|prefer|require) to (?<what>(?:work|start|have|be|take|finish|leave|come) .{4,60})`,
    ['Would it be possible to $what?'],
    'haggling',
  ),
  gist(
    `I(?:'d| would|'ll| will)? (?:want|like|need|expect|prefer|require) (?<what>(?:\\w+days? off|(?:(?:an?|two|three|four|five|six|\\d+) )(?:days?|weeks?|hours?) (?:of|at|from|off|home|leave|holiday|pto|remote|notice) ?[\\w ]{0,30}|a (?:company )?car(?: allowance)?|a (?:sign(?:ing|-on) )?bonus|flexi-?time|overtime|home ?working|remote work|relocation(?: \\w+)?|(?:paid )?overtime))(?:,? not .{2,20}| at least| minimum)?`,
    ['Would $what be possible?'],
    'haggling',
  ),
  gist(
    `(?:the|this|that|your|it)(?: (?:salary|pay|offer|package|rate|figure|wage|money|number|hourly rate))?(?:'s| is| seems| sounds| feels| looks)(?: (?:a|bit|little|too|so|very|rather|quite|far|way|really|much|just|pretty|not|kind of|on the))* (?:low|less|little|poor|below (?:the )?market(?: rate| value)?|under market|low side|enough|disappointing|small|cheap|stingy)(?: (?:for|considering|given) .{3,60})?|I(?:'m| am) worth (?:a lot |much |far |way )?more(?: than (?:that|this|what you(?:'re| are)? offer\\w*))?|I(?:'d| would)? (?:want|expect|need|like) (?:a (?:bit|little|lot) )?more(?: money| than (?:that|this|what was .{3,25}|the advert.{0,15}))?|can(?:'t)? you (?:do|go) (?:better|higher)(?: than (?:that|this))?`,
    ['I was hoping for a little more.'],
    'haggling',
  ),
  gist(
    `(?<what>(?:my|the) (?:expected |current )?(?:ctc|salary|rate|expectation) (?:is|would be) .{2,40}?),? (?:not less|nothing less|minimum|no less|not a penny less|and not less|firm|fixed)`,
    ['$what.'],
    'haggling',
  ),
  // What is private behind an answer.
  gist(
    `(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:'s| is|s are)? (?:no good|not good|bad|out|impossible|difficult|a no|no go)(?: for me)?(?:,| because| as| since| –|:|;) .{3,80}|(?:sorry,? )?(?:I )?(?:not|no|can't do|cannot do|can't make|cannot make|can't come|not able to do)(?: it)?(?: on)? (?<other>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:,| because| as| since| –|:|;) .{3,80}`,
    ['I am afraid that $day$other is difficult for me.'],
    'oversharing',
  ),
  gist(
    `(?:on )?(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day) I (?:have|'ve got|have got|must|need) (?:to (?:see|go to|visit|be in|be at|attend|take|meet) .{3,60}|(?:an?|my) .{3,60}(?:appointment|hearing|scan|surgery|operation|session|therapy|meeting).{0,20})`,
    ['I have an appointment on $day.'],
    'oversharing',
  ),
  // Ultimatums.
  gist(
    `(?:just )?(?:reply|answer|respond|call|ring|write back|get back to me|answer me|call me|ring me|reply to me),? or (?:else|I|you|this|it|we)\\b.*`,
    ['I would be glad to hear from you.', 'I look forward to hearing from you.'],
    'ultimatum',
    'pressure',
    'instruction',
  ),
  gist(
    `(?:I (?:give|am giving|'m giving|will give|'ll give) you|you have|you(?:'ve| have) got)(?: only| exactly| just| another)? (?<time>(?:an?|one|two|three|four|five|six|seven|ten|\\d+) (?:more )?(?:days?|hours?|weeks?))(?:'s?)?(?: time| left| more)?(?:,? (?:to (?:reply|answer|decide|respond|make (?:up your mind|a decision)|let me know|get back to me|tell me|make me an offer|call|hire me)|for (?:your |an? )?(?:answer|reply|decision)))?(?:,? (?:or|then|and|after that|otherwise|before)\\b.*)?`,
    ['Could you let me know within $time?'],
    'ultimatum',
    'pressure',
  ),
  gist(
    `(?:if )?(?:there(?:'s| is) )?no (?<thing>call|answer|reply|offer|contract|decision|email|response) (?:comes? |arrives? )?(?:by|before|until) (?<when>[\\w ]{3,20}?)(?:,| and| –|=|:) ?(?:and |then )?(?:I|I'm|I'll|you|we|it|the|no|forget)\\b.*`,
    ['Would it be possible to hear by $when?', 'Could you let me know by $when?'],
    'ultimatum',
    'pressure',
  ),
  gist(
    `(?:(?:answer|reply|offer|contract|decision|yes|call me|an offer|an answer|let me know|decide|tell me|sign me)(?: me| up)? )?(?:by |before )?(?<when>(?:mon|tues|wednes|thurs|fri)day|tomorrow|tonight|today|noon|the weekend)(?: (?:noon|morning|afternoon|evening))?,? (?:or|then|else|otherwise|after that|and then)(?: else)? (?:never|nothing|I\\b|I'm\\b|I'll\\b|it's\\b|forget\\b|we're\\b|you\\b|count\\b|no\\b).{0,60}`,
    ['Would it be possible to hear by $when?', 'Could you let me know by $when?'],
    'ultimatum',
    'pressure',
    'competing-offers',
  ),
  gist(
    `(?:if (?:there(?:'s| is)|it(?:'s| is)|you want|you need|I (?:have|need) to do) )(?<thing>(?:an?|another) (?:[\\w-]+ ){0,2}?(?:round|interview|test|task|assessment|trial|delay|meeting)),? (?:then )?(?:I(?:'m| am) (?:out|off|done|gone|not coming)|count me out|I(?:'ll| will| shall)? (?:withdraw|walk|pull out|leave|drop out|not come|quit).{0,20}|forget it|you can forget .{2,20}|I won't .{3,30})`,
    ['I would find $thing difficult.'],
    'ultimatum',
  ),
  gist(
    `no (?<thing>(?!(?:reply|answer|call|offer|contract|decision|news|email|word|response)\\b)[\\w -]{3,30}?),? no (?:deal|way|me|signature|contract|start|thanks|job|interview|go|work)`,
    ['$thing is important to me.', 'If it comes to an offer, would $thing be possible?'],
    'ultimatum',
    'haggling',
  ),
  gist(
    `(?:I(?:'ll| will| shall| am going to|'m going to) .{4,60}|(?:you can )?(?:forget|count) (?:about )?(?:me|it)(?: out)?|I(?:'m| am) (?:out|off|done|gone)|don't expect .{3,40}) (?:if|unless) (?:I (?:don't|do not|haven't|have not|can't)|you (?:don't|do not|won't|can't|keep not|fail to)|nobody|no one|you|I) ?(?:hear(?:d)?(?: (?:anything|something|back))?|answer(?:s)?|repl(?:y|ies)|respond(?:s)?|call(?:s)?(?: me)?|get back to me|ring(?:s)?(?: me)?|write(?:s)?(?: back)?|get (?:an?|any|your) (?:answer|reply|response))(?: (?:me|from you|soon|now|back|again|to me))*`,
    ['I would be glad to hear from you soon.', 'I look forward to hearing from you.'],
    'ultimatum',
    'pressure',
  ),
  gist(
    `(?:if|unless) (?:I (?:don't|do not|haven't|have not|can't)|you (?:don't|do not|won't|can't|keep not|fail to)|nobody|no one|you|I) ?(?:hear(?:d)?(?: (?:anything|something|back))?|answer(?:s)?|repl(?:y|ies)|respond(?:s)?|call(?:s)?(?: me)?|get back to me|ring(?:s)?(?: me)?|write(?:s)?(?: back)?|get (?:an?|any|your) (?:answer|reply|response))(?: (?:me|from you|soon|now|back|again|to me))*,? (?:then )?(?:I|I'm|I'll|you|ye|it's|we|that's|this|consider|forget)\\b.*`,
    ['I would be glad to hear from you soon.', 'I look forward to hearing from you.'],
    'ultimatum',
    'pressure',
  ),
  gist(
    `if I (?:don't|do not|haven't|have not) hear(?:d)?(?: (?:anything|something|back|from you|a word))* (?<by>(?:by|before|until|till) [\\w ]{3,20}?),? (?:then )?(?:I|I'm|I'll|you|ye|it's|we|that's|this|consider|forget|my)\\b.*`,
    ['Would it be possible to hear $by?', 'It would help me to hear $by.'],
    'ultimatum',
    'pressure',
  ),
  // Other employers.
  gist(
    `(?:I have|I've got|there are) (?<n>two|three|four|five|several) (?:other )?(?:companies|firms|employers|places|recruiters) .{3,60}|(?<m>two|three|four|five|several) (?:other )?(?:companies|firms|employers|places|recruiters) (?:also |already |both |all )?(?:want|are|have|would|keep|need) .{2,60}`,
    ['I am also talking to $n$m other employers.'],
    'competing-offers',
  ),
  gist(
    `(?:there(?:'s| is| are) )?(?:(?:lots|plenty|loads) of |many |some |several )?(?:others?|other (?:[\\w-]+)|another (?:[\\w-]+)|everyone|everybody|(?:lots|plenty|loads) of (?:people|companies|firms|places|employers)|many (?:people|companies|firms|employers)|your (?:competitors?|rivals?)|recruiters|headhunters|companies|firms|people|employers)(?:'s|'re| is| are| have| has| keep| also)*(?: (?:also|all|already|looking|been|very|really|just|actively))* (?:for me|after me|chasing(?: me)?|calling(?: me)?|ringing(?: me)?|fighting (?:over|for) me|interested(?: in me)?|wants? (?:me|to (?:hire|have|interview|see|meet) me)|pressing me.{0,20}|waiting(?: for me)?|queu\\w+.{0,20}|courting me|keen(?: on me)?|asking (?:for|about) me|would (?:take|have|hire) me.{0,15}|contact(?:ing|ed)? me)(?:(?:,| and| so| –) .{3,60})?`,
    ['I am also talking to other employers.'],
    'competing-offers',
  ),
  gist(
    `I(?:'m| am) (?:also |already |currently |actually )*(?:talking|speaking|interviewing|in (?:talks|discussions?|touch|contact)) (?:to|with|at) (?:(?:several|some|a few|many|lots|plenty|other|of|your|a lot|a number|competing|different|rival) )*(?:competitors?|rivals?|others?|companies|firms|employers|places|people)(?: too| as well| also)?(?:(?:,| and| so| –) .{3,60})?|I(?:'m| am) (?:very |really |quite |much )*(?:in demand|popular|sought[- ]after|wanted elsewhere)(?:,? .{3,50})?|I (?:won't|will not|shall not|may not|might not) be (?:on the market|available|free|around|looking|waiting) (?:for )?(?:very |too |much )?(?:long|longer|forever)(?:,? .{3,50})?|you(?:'ll| will|'re going to| could| might| may) (?:lose me|miss out(?: on me)?)(?: if .{3,40}| to .{3,40})?|I(?:'d| would) hate (?:for you )?to (?:lose|see you lose|miss) (?:me|out).{0,40}|you(?:'re| are) not the only (?:ones?|company|firm|employer|people|place).{0,40}|I(?:'ve| have)(?: got)? (?:(?:plenty of|lots of|many|several|a lot of|other|better) )+(?:options|choices|possibilities|irons in the fire|interest|interviews)(?: elsewhere)?(?:(?:,| and| so| –) .{3,50})?|you(?:'d| had) better be quick.{0,30}|(?:good people like me|someone like me|I) (?:don't|do not|won't|doesn't) (?:stay|last|hang about|wait).{0,30}`,
    ['I am also talking to other employers.'],
    'competing-offers',
    'pressure',
    'ultimatum',
  ),
  gist(
    `(?:I(?:'ve| have)|I) (?:(?:also|already|now|got|had|received|just|actually|currently) )*(?:an?|another|other|one|the) (?:(?:other|better|higher|bigger|good|great|competing|much|more attractive|second|job|nice) )*(?:job )?offers?(?<from> (?:from|with|at|in|up in|above in|over in) [A-Z][\\w&.' -]{1,30}?)?(?: (?:on the table|already|elsewhere|waiting|in hand|lined up|in my pocket))*(?:(?:,| and| so| –|[.;]| but) .{3,70})?`,
    ['I wanted to let you know that I have another offer$from.'],
    'competing-offers',
    'pressure',
    'ultimatum',
  ),
  gist(
    `(?:(?:I|you) .{3,30}, but )?(?:I(?:'ve| have)|I) (?:(?:also|already|now|got|had|received|just|actually|currently) )*(?<n>two|three|four|five|several|some) (?:(?:other|better|higher|bigger|good|great|competing|more|job) )*offers?(?<from> (?:from|with|at|in) [A-Z][\\w&.' -]{1,30}?)?(?<since> since we spoke| since we met| since the interview)?(?: (?:on the table|already|elsewhere|waiting|in hand|lined up|in my pocket))*(?:(?:,| and| so| –|[.;]| but) .{3,70})?`,
    ['I wanted to let you know that I have $n other offers.'],
    'competing-offers',
    'pressure',
    'ultimatum',
  ),
  gist(
    `(?<who>your competitors?|another (?:firm|company|employer|place|school|hospital|shop|team)|a competitor(?: of yours)?|one of your competitors|the other (?:firm|company|place)|somebody else|someone else|[A-Z][\\w&.' -]{1,25}?)(?: (?:has|have))? (?:(?:already|also|just|now) )*(?:made|given|sent|offered) me (?:an? |the )?(?:(?:better|higher|good|great|bigger|very|more|job|much|nice) )*(?:offer|more(?: money)?|a job|job|contract|position|role|higher salary|salary|pay)?(?: (?:already|today|yesterday))*(?:(?:,| and| so| –|[.;]| but) .{3,70})?`,
    ['I wanted to let you know that $who has made me an offer.'],
    'competing-offers',
    'pressure',
    'ultimatum',
  ),
  // Apologies.
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
    `(?:.{0,40}?\\b(?:sorry|apologi[sz]e|apologies|forgive me|forgiveness|ashamed|embarrassed|mortified)\\b.{0,20}?)\\b(?:I was|my|being|for being|how|that|of my|about my|for my|I did|I gave|I|such)(?: (?:was|so|a|very|really|such|nervous|poor|bad|terrible|stupid|awful|rubbish|hopeless|wreck|useless|dreadful|weak|badly|did|gave|an|total|complete|bit|the|in|during|at|today|yesterday|interview|,|answers?|performance|performed|on|and|I was|my|words?|silly|mess|idiot|shy|quiet|nerves|answered|ask|your|forgiveness|english))*(?<=nervous|poor|bad|terrible|awful|rubbish|hopeless|useless|dreadful|weak|badly|stupid|mess|idiot|wreck|performance|answers?|nerves|shy|quiet|interview|today|yesterday|forgiveness|silly)`,
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

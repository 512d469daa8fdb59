import { type Gist, gist } from './gists.ts';

const job = '(?:job|role|position|post|work|place|one|opportunity|vacancy)';
const really =
  "(?:(?:really|just|so|very|truly|honestly|only|simply|literally|definitely|absolutely|clearly|obviously|still|do|'d|would|must|have to|strongly|totally|completely|respectfully|will|'ll|firmly|cannot help but) )*";

/** Taking for granted, haggling, threatening and playing offers off, in the words most people use. */
export const plainClaims: readonly Gist[] = [
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
    `(?:so )?(?:I (?:take it|presume|assume|guess|suppose|reckon|trust|think|know|gather)(?: that)? )?(?:I(?:'m| am)(?: (?:basically|pretty much|as good as|already|practically|definitely|so good as))? (?:in|hired|on board|through|one of you)|I(?:'ve| have) (?:got|landed|won|nailed|bagged|secured) (?:it|the ${job}|this)|I got (?:it|the ${job}|this)|(?:the |this )?(?:job|role|position)(?:'s| is| is as good as) (?:mine|(?:as good as )?(?:mine|in the bag|in my pocket|sorted|done))|it(?:'s| is) (?:mine|in the bag|(?:basically |pretty much )?a done deal|a formality|settled|just a formality)|the (?:rest|[\\w ]{3,25}) (?:is|are) (?:merely |just |only |simply |purely )*(?:for form|a formality|formality|paperwork))(?: (?:so|then|now|already|anyway))*(?:,? (?:right|is it|isn't it|then|yeah|no|correct|am I not|aren't I|huh|yes))*|(?:it )?(?:sounds|looks|seems) like (?:it(?:'s| is) a done deal|I(?:'ve| have)? got (?:it|the ${job})|I(?:'m| am) (?:in|hired)|we have a deal)`,
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
    `(?:pay|give|offer|match|make it|get)(?: me)?(?: at least)? (?<n>[$£€]?\\d[\\d.,]*(?: ?(?:k|lpa|an hour|a year|euros?|pounds|dollars))?),? (?:or|otherwise|or else)\\b.*`,
    ['I am hoping for $n.'],
    'ultimatum',
    'haggling',
    'competing-offers',
  ),
  gist(
    `I(?:'d| would|'ll| will|'m| am)? (?:(?:only|also|really) )*(?:expect|expecting|want|need|require|accept|look for|looking for|work for) (?:a (?:base |starting |minimum )?(?:salary|rate|package|figure) of |nothing )?(?:no less than|not less than|at least|a minimum of|minimum|less than|under|below|over|more than) (?<n>[$£€]?\\d[\\d.,]*\\d(?: ?(?:k|lpa|an hour|a year|euros?|pounds|dollars))?)(?: (?:minimum|at least|per year|a year|for this))*`,
    ['I am hoping for at least $n.'],
    'haggling',
    'ultimatum',
  ),
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
    `(?:the|this|that|your|it)(?: (?:salary|pay|offer|package|rate|figure|wage|money|number|hourly rate))?(?:'s| is| seems| sounds| feels| looks)(?: (?:a|bit|little|too|so|very|rather|quite|far|way|really|much|just|pretty|not|kind of|on the))* (?:low|less|little|poor|below (?:the )?market(?: rate| value)?|under market|low side|enough|disappointing|small|cheap|stingy)(?: (?:for|considering|given) .{3,60})?|I(?:'m| am) worth (?:a lot |much |far |way )?more(?: than (?:that|this|what you(?:'re| are)? offer\\w*))?|I(?:'d| would)? (?:want|expect|need|like) (?:a (?:bit|little|lot) )?more(?: money| than (?:that|this|what was .{3,25}|the advert.{0,15}))?|(?:can|could|can't|couldn't|will|would) you (?:(?:do|go|pay|offer|give|make it)(?: me)? )(?:(?:a|bit|little|any|at least|somewhat) )*(?:better|higher|more)(?: than (?:that|this))?`,
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
    `(?:I (?:give|am giving|'m giving|will give|'ll give|can give) you|you have|you(?:'ve| have)? got|I(?:'ll| will| can)? (?:only )?wait|I(?:'m| am) waiting)(?: only| time| just| your time)* (?:until|till|to) (?<when>(?:the )?(?:end of (?:the |this )?(?:day|week|month)|(?:mon|tues|wednes|thurs|fri)day|tomorrow|tonight|noon|\\d+(?:st|nd|rd|th)|next week|weekend)(?: (?:noon|morning|afternoon|evening|night))?)(?:(?:,| and| then| or| –|;) .*)?`,
    ['Would it be possible to hear by $when?', 'Could you let me know by $when?'],
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
    `(?:I have|I've got|there are) (?<n>two|three|four|five|several) (?:other )?(?:companies|firms|employers|places|recruiters) .{3,60}|(?<m>two|three|four|five|several) (?:other )?[a-z]+s (?:also |already |both |all )?(?:want|are|have|would|keep|need) .{2,60}`,
    ['I am also talking to $n$m other employers.'],
    'competing-offers',
  ),
  gist(
    `(?:there(?:'s| is| are) )?(?:(?:lots|plenty|loads) of |many |some |several )?(?:others?|other (?:[\\w-]+)|another (?:[\\w-]+)|everyone|everybody|(?:lots|plenty|loads) of (?:people|companies|firms|places|employers)|many (?:people|companies|firms|employers)|your (?:competitors?|rivals?)|recruiters|headhunters|companies|firms|people|employers)(?:'s|'re| is| are| have| has| keep| also)*(?: (?:also|all|already|looking|been|very|really|just|actively))* (?:for me|after me|chasing(?: me)?|calling(?: me)?|ringing(?: me)?|fighting (?:over|for) me|interested(?: in me)?|wants? (?:me|to (?:hire|have|interview|see|meet) me)|pressing me.{0,20}|waiting(?: for me)?|queu\\w+.{0,20}|courting me|keen(?: on me)?|asking (?:for|about) me|would (?:take|have|hire) me.{0,15}|contact(?:ing|ed)? me)(?:(?:,| and| so| –) .{3,60})?`,
    ['I am also talking to other employers.'],
    'competing-offers',
  ),
  gist(
    `I(?:'m| am) (?:also |already |currently |actually )*(?:talking|speaking|interviewing|in (?:talks|discussions?|touch|contact)) (?:to|with|at) (?:(?:several|some|a few|many|lots|plenty|other|of|your|a lot|a number|competing|different|rival) )*(?:competitors?|rivals?|others?|companies|firms|employers|places|people)(?: too| as well| also)?(?:(?:,| and| so| –) .{3,60})?|I(?:'m| am) (?:very |really |quite |much )*(?:in demand|popular|sought[- ]after|wanted elsewhere)(?:,? .{3,50})?|I (?:won't|will not|shall not|may not|might not) be (?:on the market|available|free|around|looking|waiting) (?:for )?(?:very |too |much )?(?:long|longer|forever)(?:,? .{3,50})?|you(?:'ll| will|'re going to| could| might| may) (?:lose me|miss out(?: on me)?)(?: if .{3,40}| to .{3,40})?|I(?:'d| would) hate (?:for you )?to (?:lose|see you lose|miss) (?:me|out).{0,40}|you(?:'re| are) not the only (?:ones?|company|firm|employer|people|place).{0,40}|I(?:'ve| have)(?: got)? (?:(?:plenty of|lots of|many|several|a lot of|other|better) )+(?:options|choices|possibilities|irons in the fire|interest|interviews)(?: elsewhere)?(?:(?:,| and| so| –) .{3,50})?|you(?:'d| had) better be quick.{0,30}|(?:good people|people like me|someone like me) (?:don't|do not|won't|doesn't) (?:stay|last|hang about|wait).{0,30}`,
    ['I am also talking to other employers.'],
    'competing-offers',
    'pressure',
    'ultimatum',
  ),
  gist(
    `(?:(?:I(?:'ve| have)|I) )?(?:(?:also|already|now|got|had|have|received|just|actually|currently) )*(?:an?|another|other|one|the) (?:(?:other|better|higher|bigger|good|great|competing|much|more attractive|second|job|nice) )*(?:job )?offers?(?<from> (?:from|with|at|in|up in|above in|over in) [A-Z][\\w&.' -]{1,30}?)?(?: (?:on the table|already|elsewhere|waiting|in hand|lined up|in my pocket))*(?:(?:,| and| so| –|[.;]| but) .{3,70})?`,
    ['I wanted to let you know that I have another offer$from.'],
    'competing-offers',
    'pressure',
    'ultimatum',
  ),
  gist(
    `(?:(?:I|you) .{3,30}, but )?(?:(?:I(?:'ve| have|'m| am)|I) )?(?:(?:also|already|now|got|had|have|having|do|received|just|actually|currently) )*(?<n>two|three|four|five|several|some|other|a few|multiple|many) (?:(?:other|better|higher|bigger|good|great|competing|more|job) )*offers?(?<from> (?:from|with|at|in) [A-Z][\\w&.' -]{1,30}?)?(?<since> since we spoke| since we met| since the interview)?(?: (?:on the table|already|elsewhere|waiting|in hand|lined up|in my pocket))*(?:(?:,| and| so| –|[.;]| but) .{3,70})?`,
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
];

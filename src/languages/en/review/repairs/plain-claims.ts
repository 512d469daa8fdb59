import { type Gist, gist } from './gists.ts';

const really =
  "(?:(?:really|just|so|very|truly|honestly|only|simply|literally|definitely|absolutely|clearly|obviously|still|do|'d|would|must|have to|strongly|totally|completely|respectfully|will|'ll|firmly|cannot help but) )*";

/** Taking for granted, haggling, threatening and playing offers off, in the words most people use. */
export const plainClaims: readonly Gist[] = [
  // The writer is the best there is.
  gist(
    `I(?:'m| am)? ${really}(?:excited|thrilled|happy|delighted|glad|pleased|stoked|proud|honoured|over the moon|looking forward|can't wait|cannot wait) (?:to be(?:come)?|to be joining|to join|about joining|to joining|to be on|to be in|to be working (?:with|for)|to start (?:with|at)|to work (?:with|for)|to working (?:with|for)|about working (?:with|for)|about being|to being) (?:(?:a )?(?:part|member) of |on |in )?(?<what>the team|your (?:\\w+ )?(?:team|company|firm|family|office|crew)|you(?: all)?)`,
    ['I would be very glad to work with $what.'],
    'presumption',
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
    `I (?:shall|will|'ll) be (?<how>glad|happy|pleased|delighted|ready|able|available) to (?<what>(?:take up|start|join|begin|move|work|commence|come on board) ?.{0,50})`,
    ['I would be $how to $what.'],
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

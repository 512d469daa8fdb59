import { rule } from '../../../core/understand/meaning-rule.ts';
import { time } from './times.ts';

const soon = `(?:${time}|\\b(?:within|by|after|next week|end of|in the (?:new year|morning)|over the weekend|before|early|later|once|as soon as|shortly|soon|this week|in a (?:week|fortnight|few days)|in (?:two|three) (?:days|weeks))\\b)`;
const forTalk =
  /\b(?:interview|arrange|schedule|to book|set (?:up|a)|invit\w+|contract|link|confirmation|offer letter|if (?:you|we|your)|first chat|join us)\b|\?/;

/** How they promise to be heard from, and how they say in their own words that nothing is decided. */
export const waiting = [
  rule(
    'holding',
    2.4,
    'will shall promi under going',
    new RegExp(
      `\\b(?:i|we)(?: will| shall| promise to| undertake to| am going to| are going to) (?:\\w+ ){0,2}?(?:bell|buzz|ping|text|ring|phone|call|message|write to|email|e-mail|give|drop|let|tell|shout at|be back to|come back to|get back to|report back to) you\\b.{0,50}?${soon}`,
    ),
    { unless: forTalk },
  ),
  rule(
    'holding',
    2.6,
    'have get recei hear know told find',
    new RegExp(
      `\\byou (?:will|shall|can|should|would|are going to)? ?(?:have|get|receive|hear|know|be told|find out)\\b.{0,30}?(?:\\b(?:answer|decision|news|word|verdict|outcome)\\b.{0,40}?${soon}|\\b(?:call|message|note|email|line|text|letter)? ?from (?:me|us|him|her)\\b.{0,30}?${time}|\\bmore ${soon}|\\beither way\\b|\\bone way or\\b)`,
    ),
    { unless: forTalk },
  ),
  rule('holding', 2.6, 'know', new RegExp(`\\byou (?:will|shall|should) know\\b.{0,20}?${soon}`), { unless: forTalk }),
  rule(
    'holding',
    2.4,
    'expec',
    new RegExp(
      `\\bexpect to hear from (?:me|us|him|her|them)\\b|\\bexpect (?:a call|an answer|news|word|my call)\\b.{0,20}?${soon}`,
    ),
    {
      unless: forTalk,
    },
  ),
  rule(
    'holding',
    2,
    'sleep put sit chew have talk',
    /\bsleep on it\b|\bput our heads together\b|\b(?:we|they) (?:will |are going to |need to )?sit down (?:over|at|this|on|and|together|with)\b|\bchew it over\b|\b(?:we|they|i) (?:will |need to |want to |are going to )?(?:have a think|talk it (?:over|through))\b/,
    { unless: /\byou (?:can|may|should|need to)? ?(?:sleep|have|talk)|\?|with you\b/ },
  ),
  rule(
    'holding',
    2.6,
    'parke stall stuck limbo air stand back groun mothb quiet',
    /\b(?:hiring|recruit\w*|everything|things|it|this|decision|role|process|post|plans?|appointment)\b.{0,20}?\b(?:parked|stalled|stuck|in limbo|up in the air|at a standstill|on the back ?burner|ground to a halt|mothballed)\b/,
    { unless: /\b(?:car|if)\b|\?/ },
  ),
  rule(
    'holding',
    2.6,
    'nothi',
    /\bnothing(?:'s| has| is| have)? (?:\w+ )?(?:moved|happened|budged|settled|agreed|been (?:decided|settled|agreed|signed))\b/,
  ),
  rule(
    'holding',
    2.4,
    'forgo',
    /\b(?:have|has) not forgotten (?:you|about you|your)\b|\byou (?:are|have) not (?:been )?forgotten\b/,
  ),
  rule(
    'holding',
    2.3,
    'more longe extra furth bit',
    /\b(?:need|needs|want|wants|take|takes|taking|asked for|require|requires|buy|give) (?:\w+ ){0,3}?(?:more|longer|extra|further) (?:\w+ )?(?:time|days|weeks)\b/,
    { unless: /\b(?:if you|do you|you (?:need|want)|for you to)\b|\?/ },
  ),
  rule(
    'holding',
    2.3,
    'frame runni mix race hat pictu reck conte play',
    /\b(?:still|very much|remain|definitely|firmly)(?: \w+){0,3}? in (?:the (?:frame|running|mix|race|hat|picture|reckoning)|contention|play)\b/,
    { unless: /\bnot\b|\?/ },
  ),
  rule(
    'holding',
    2.2,
    'hands maybe',
    /\bout of my hands\b|\bmy hands are tied\b|\bthe maybe (?:side|pile|list|column)\b|\bmaybe (?:side|pile|list|column) of\b/,
  ),
  rule(
    'holding',
    2.4,
    'until till witho befor',
    /\b(?:can|could) not (?:\w+ ){0,2}?(?:move|budge|decide|commit|proceed|do anything|promise|go further|appoint)\b.{0,40}?\b(?:until|till|without|before)\b/,
    { unless: /\bif you\b|\?|\byour (?:reference|documents?|answer|reply|permit|visa|form)/ },
  ),
  rule(
    'holding',
    2.6,
    'know',
    /\b(?:do|does|did) not (?:\w+ )?know (?:\w+ ){0,3}?(?:yet|ourselves|myself)\b|\bstill (?:do|does) not know\b/,
  ),
  rule('holding', 2.4, 'waiti hangi', /\b(?:waiting|hanging) on (?:the|a|my|our|head|finance|budget|legal|hr|sign)/, {
    unless: /\bwaiting on you\b|\?/,
  }),
  rule(
    'holding',
    1.6,
    'leave crick radio going goes go guess hangi',
    /\bleave it with (?:me|us)\b|\bcrickets\b|\bradio silence\b|\bgoe?s?(?:ing)? so slow|\bno (?:use|point) (?:me )?guessing\b|\bhanging in there\b/,
  ),
  rule(
    'holding',
    2.4,
    'agree reach settl conse recon live open activ',
    /\b(?:could|can|did|have) not (?:\w+ )?(?:agreed?|reach(?:ed)?|settled?|come to)\b.{0,30}?\b(?:view|decision|agreement|consensus|conclusion|verdict)\b|\breconvenes?\b|\b(?:candidature|application|candidacy|name|file) (?:remains|stays|is still|is very much) (?:live|open|active|alive)\b/,
  ),
  rule('holding', 2.6, 'still', /\bstill (?:nothing|nowt|no (?:word|news|answer|reply|decision|joy)|silence)\b/),
  rule(
    'holding',
    2.2,
    'befor',
    /\bbefore (?:we|they|i) (?:decide|draw up|choose|make (?:a|any|our)|settle|short-?list|can (?:decide|say|tell))\b/,
    {
      unless: forTalk,
    },
  ),
  rule(
    'holding',
    2,
    'worry read',
    /\bdo not (?:worry about|read (?:anything|too much) into) (?:the|our|my|this) (?:silence|delay|wait)\b/,
  ),
  rule(
    'holding',
    2.6,
    'decis outco resul verdi',
    new RegExp(
      `\\b(?:decision|outcome|result|verdict)s? (?:will|is to|is due|should|shall)\\b.{0,50}?(?:${soon}|\\b(?:communicated|given|sent|announced)\\b)`,
    ),
    { unless: forTalk },
  ),
  rule(
    'holding',
    2.6,
    'yet prese now momen far',
    /\b(?:can|could) not (?:\w+ )?(?:say|tell|promise|confirm|offer)\b.{0,50}?\b(?:yet|at present|for now|at the moment|right now|so far)\b/,
    { unless: /\?/ },
  ),
  rule(
    'holding',
    2.4,
    'befor',
    /\b(?:need|needs|have|has|got) to (?:sign|approve|agree|rubber-?stamp|clear|look)\b.{0,50}?\bbefore\b/,
    {
      unless: /\byou (?:need|have|will need)|\bif you\b/,
    },
  ),
  rule('holding', 2.4, 'come got respo', /\b(?:has|have) not (?:yet )?(?:come back|got back|responded|returned)\b/, {
    unless: /\byou have\b|\?/,
  }),
  rule('holding', 3, 'pendi', /\b(?:deferred|postponed|adjourned|on hold|suspended|delayed|stayed|paused) pending\b/),
  rule(
    'holding',
    2.4,
    'back',
    /\b(?:go|goes|going|gone|has) (?:to go )?back to the (?:\w+ )?(?:committee|board|panel|drawing board|finance|client|director|council)\b/,
  ),
  rule('holding', 2.4, 'neck note notes close', /\bneck and neck\b|\bcomparing notes\b|\btoo close to call\b/),
  rule(
    'holding',
    2.3,
    'befor how',
    /\bbefore (?:he|she|we|they|i) (?:takes?|hires?|commits?|recruits?|adds?|appoints?)\b|\bwants? to see how\b/,
    {
      unless: forTalk,
    },
  ),
  rule(
    'holding',
    2.2,
    'shout ring call text holle touch',
    /\bi will (?:shout|ring|call|text|holler|be in touch) (?:you )?(?:when|once|as soon as|the (?:minute|moment))\b/,
    {
      unless: /\b(?:interview|to arrange)\b/,
    },
  ),
  rule(
    'holding',
    1.6,
    'notif infor told advis',
    /\byou will be (?:notified|informed|told|advised)\b.{0,20}?\b(?:in due course|soon|shortly|by|when|as soon as)\b/,
  ),
  rule(
    'holding',
    2.4,
    'notif infor tell answe write',
    new RegExp(
      `\\b(?:notify|inform|tell|answer|write to|ring|call) (?:all|everyone|everybody|every \\w+|those)\\b.{0,40}?${soon}`,
    ),
    { unless: /\b(?:interview|shortlist\w*|if)\b/ },
  ),
  rule(
    'holding',
    2.2,
    'wheel dithe sitti holdi hold watch',
    /\bwheels (?:turn|are turning|grind)\b|\bdither\w*\b|\bsitting on (?:it|the fence)\b|\bin a holding pattern\b|\bhold fire\b|\bwatch this space\b/,
  ),
  rule('holding', 2.6, 'posit', /\bnot (?:yet )?in a position to (?:say|decide|confirm|tell|give you an answer)\b/),
  rule(
    'holding',
    2.2,
    'back',
    /\b(?:decision|project|timeline|schedule|everything|process|plans?)\b.{0,30}?\b(?:put|pushed|moved|knocked|set) back\b/,
    {
      unless: /\b(?:interview|your (?:call|appointment))\b/,
    },
  ),
];

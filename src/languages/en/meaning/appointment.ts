import { rule } from '../../../core/understand/meaning-rule.ts';
import { forElse, talk, time } from './times.ts';

const moved =
  '(?:moved|postponed|rescheduled|re-?arranged|pushed|put back|brought forward|shifted|changed|switched|bumped|swapped|re-?booked)';

/** How they tell that an appointment stands, or put it on another day. */
export const appointment = [
  rule('invitation', 3.2, 'it', new RegExp(`^(?:\\W*[\\w']+[,!.:]? ){0,4}?\\W*${time}.{0,20}?\\bit is\\b`), {
    unless: /\?|\bif |\b(?:decision|answer|news|when)\b/,
  }),
  rule(
    'invitation',
    3.2,
    'set booke confi down penci in slott sched fixed',
    new RegExp(
      `\\b(?:you are|we are|i have|we have|that is|you have been|have you|got you|put you|it is)(?: \\w+){0,3}? (?:set|booked|confirmed|down|pencill?ed|in the (?:diary|calendar|book)|slotted|scheduled|fixed)(?: in)?(?: (?:for|on|at|with))?\\b.{0,25}?${time}`,
    ),
    { unless: forElse },
  ),
  rule(
    'invitation',
    3,
    'works work suits suit is does will',
    new RegExp(
      `${time}.{0,25}?\\b(?:works?|suits?|is (?:fine|good|grand|perfect|great|ideal|okay|ok|no (?:problem|bother))|will do)\\b(?: (?:well|fine|nicely))?(?: (?:for|with|by))? (?:us|me|him|her|them|everyone|everybody|all of us|both|the \\w+)\\b`,
    ),
    { unless: forElse },
  ),
  rule(
    'invitation',
    2.8,
    'see',
    new RegExp(`(?:^|[,.;:!–-] ?|\\b(?:and|will|so|we|i|i'll) )see you (?:\\w+ ){0,2}?${time}`),
    {
      unless: forElse,
    },
  ),
  rule('invitation', 1.4, 'see', /^\W*(?:and |we will |i will )?see you (?:then|there|soon)\b/),
  rule(
    'invitation',
    2.9,
    'seein meeti chatt talki speak inter sitti',
    new RegExp(
      `\\byou (?:are|will be)(?: now)? (?:seeing|meeting|chatting|talking|speaking|interviewing|sitting down)\\b.{0,60}?${time}`,
    ),
    { unless: forElse },
  ),
  rule('invitation', 1.8, 'seein meeti', /\byou will be (?:seeing|meeting|talking to|speaking (?:to|with))\b/),
  rule('invitation', 2.8, 'remin', new RegExp(`\\breminder\\b.{0,80}?${time}`), {
    unless:
      /\b(?:send|upload|complete|return|deadline|sign|forms?|documents?|expires?|closes?|application|decision|due|survey|register)\b/,
  }),
  rule(
    'invitation',
    2.8,
    'expec waiti looki look',
    new RegExp(
      `\\b(?:expecting|expect|will be waiting for|look(?:ing)? forward to (?:seeing|meeting|welcoming)) you\\b.{0,25}?${time}`,
    ),
    {
      unless: forElse,
    },
  ),
  rule(
    'invitation',
    1.5,
    'ask parki recep gate barri buzze floor same',
    /\bask for (?:mr |mrs |ms |dr )?[a-z]+ (?:at|when|behind|in|on)\b|\b(?:come to|sign in at|report to) (?:the )?(?:reception|front desk|main entrance|gate|gatehouse|security)\b|\bthere is parking\b|\bsame (?:time|place|link)\b/,
    { unless: /\bif |\bunless\b/ },
  ),
  rule(
    'invitation',
    3.1,
    'moved move movin postp resch rearr pushe push put broug bring shift chang switc bumpe swapp swap reboo',
    new RegExp(
      `\\b(?:your|our|the) (?:\\w+ ){0,3}?${talk}\\b.{0,60}?\\b(?:is|has|have|was|been|be)\\b(?: now| been| to be| being){0,2} ${moved}\\b.{0,40}?(?:${time}|\\bto (?:next|the)\\b)|\\b(?:move|moved|push|pushed|put|shift|shifted|switch|switched|swap|swapped|bring|brought|bump|bumped|postpone|postponed|reschedule|rescheduled|change|changed|rearrange|rearranged)(?: back| forward)? (?:you|your (?:\\w+ ){0,2}?${talk}|the ${talk}|our ${talk})\\b(?: \\w+){0,4}? (?:to|back|forward|from|until|for|into|by)\\b`,
    ),
    {
      unless:
        /\?|you (?:forward|through|on|up) (?:to|for|into) (?:the|an?|our)|you back to|\b(?:panel|board|committee|decision|start date|until further notice|indefinitely|short-?list\w*|talent|next (?:stage|round|step))\b/,
    },
  ),
  rule(
    'invitation',
    3,
    'will',
    new RegExp(`\\bwill (?:now|instead) (?:be (?:held|on|at)|take place|happen|go ahead)\\b.{0,40}?${time}`),
    { unless: /\b(?:decision|board|committee|panel meets|meeting of)\b/ },
  ),
  rule(
    'invitation',
    3.2,
    'be',
    new RegExp(
      `\\byou (?:will|are to) be (?:received|seen|met|interviewed|welcomed|collected|picked up)\\b.{0,60}?${time}`,
    ),
    { unless: /\b(?:if|once)\b/ },
  ),
  rule(
    'invitation',
    2.9,
    'good all on sorte locke fixed confi',
    new RegExp(
      `\\b(?:good to go|all set|on|sorted|locked in|all good|confirmed|booked) for\\b.{0,10}?${time}|${time}(?:'s| is) (?:\\w+ )?(?:locked in|sorted|booked|confirmed|in the (?:diary|calendar)|on)\\b`,
    ),
    { unless: forElse },
  ),
  rule(
    'invitation',
    2.8,
    'works suits is',
    /\b(?:that|this|the) (?:time|day|date|slot|one) (?:works|suits|is (?:fine|perfect|good|great))\b.{0,40}?\b(?:us|end|here|too|as well|me|him|her)\b/,
    { unless: new RegExp(`${forElse.source}|\\b(?:if|whether)\\b|\\?`) },
  ),
  rule('invitation', 1.4, 'speak talk', /^\W*(?:speak|talk|catch you) (?:to you )?then\b/),
  rule(
    'invitation',
    3,
    'confi',
    /\bconfirm (?:\w+ ){0,4}?(?:attend\w*|coming|be there|you can make it|your place on)\b/,
    {
      unless: /\b(?:school|university|course|employment)\b/,
    },
  ),
  rule(
    'invitation',
    2.9,
    'still also',
    new RegExp(`${time} (?:is )?(?:still|also) (?:good|fine|on|works|ok|okay|stands)\\b`),
    {
      unless: new RegExp(`${forElse.source}|\\?`),
    },
  ),
  rule(
    'invitation',
    3,
    'booki appoi slot inter reser',
    /\byour (?:booking|appointment|slot|interview|reservation) (?:is|has been) (?:now )?confirmed\b/,
  ),
  rule('invitation', 3.2, 'your', /\byour new (?:time|slot|date|appointment|interview) (?:is|will be)\b/),
];
